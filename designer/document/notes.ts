// Edits of sticky notes and of the flow's own name and language.

import type { Flow, Position, StickyNote } from '../../schema/documents.generated.ts';
import { type Edit, type FlowHeader, headerOf, notesOf } from './edit.ts';
import { freeId } from './new-id.ts';

/** A new, empty note at a place, with an id that is free. */
export function newNote(flow: Flow, position: Position): StickyNote {
  return { id: freeId('note', new Set(notesOf(flow).map((note) => note.id))), text: '', position };
}

export function addNote(flow: Flow, note: StickyNote): Edit {
  return { kind: 'insertNotes', notes: [{ at: notesOf(flow).length, thing: note }] };
}

export function changeNote(note: StickyNote): Edit {
  return { kind: 'replaceNotes', notes: [{ id: note.id, thing: note }] };
}

/** The flow's name or language; what is not given stays. */
export function describe(flow: Flow, change: Partial<FlowHeader>): Edit {
  return { kind: 'describe', header: { ...headerOf(flow), ...change } };
}

// Undo and redo: the flow with the edits that lead back and forth. Pure; what is selected or saved is kept elsewhere.

import type { Flow } from '../../schema/documents.generated.ts';
import { apply, type Edit } from './edit.ts';

export interface History {
  readonly flow: Flow;
  /** Edits that undo, the latest last. */
  readonly past: readonly Step[];
  /** Edits that redo, the next one last. */
  readonly future: readonly Step[];
}

interface Step {
  readonly edit: Edit;
  /** Edits of one burst of typing share a name and are undone together. */
  readonly burst?: string | undefined;
}

/** A document at the start of its history. */
export function begun(flow: Flow): History {
  return { flow, past: [], future: [] };
}

/**
 * The history after an edit; what had been undone can no longer be redone.
 * An edit of the same `burst` as the one before joins it: typing a word is one step.
 */
export function edited(history: History, edit: Edit, burst?: string): History {
  const { flow, inverse } = apply(history.flow, edit);
  const last = history.past.at(-1);
  if (burst === undefined || last?.burst !== burst || history.future.length > 0) {
    return { flow, past: [...history.past, { edit: inverse, burst }].slice(-mostSteps), future: [] };
  }
  const joined: Step = { edit: { kind: 'sequence', edits: [inverse, last.edit] }, burst };
  return { flow, past: [...history.past.slice(0, -1), joined], future: [] };
}

/** One step back; the same history when there is none. */
export function undone(history: History): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  const { flow, inverse } = apply(history.flow, step.edit);
  return { flow, past: history.past.slice(0, -1), future: [...history.future, { edit: inverse, burst: step.burst }] };
}

/** One step forward again; the same history when nothing was undone. */
export function redone(history: History): History {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  const { flow, inverse } = apply(history.flow, step.edit);
  return { flow, past: [...history.past, { edit: inverse, burst: step.burst }], future: history.future.slice(0, -1) };
}

const mostSteps = 500;

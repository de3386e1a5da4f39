// The state of an open flow, and what can happen to it. Pure; flow-editor.tsx is its React skin.

import type { Flow } from '../../schema/documents.generated.ts';
import type { Edit } from './edit.ts';
import { begun, edited, type History, redone, undone } from './history.ts';
import { nothing, type Selection, within } from './selection.ts';

export interface EditorState {
  readonly history: History;
  readonly selection: Selection;
}

/** An edit, or what makes one of the document as it is when its turn comes; null is none. */
export type Editing = Edit | null | ((flow: Flow) => Edit | null);

export type EditorAction =
  | { readonly do: 'open'; readonly flow: Flow }
  | {
      readonly do: 'edit';
      readonly edit: Editing;
      readonly burst?: string | undefined;
      readonly select?: Selection | undefined;
    }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'select'; readonly change: (before: Selection) => Selection };

export function opened(flow: Flow): EditorState {
  return { history: begun(flow), selection: nothing };
}

/** The state after an action; what is selected always exists. */
export function reduced(state: EditorState, action: EditorAction): EditorState {
  switch (action.do) {
    case 'open':
      return opened(action.flow);
    case 'edit': {
      const edit = typeof action.edit === 'function' ? action.edit(state.history.flow) : action.edit;
      if (edit === null) return state;
      return settled(edited(state.history, edit, action.burst), action.select ?? state.selection);
    }
    case 'undo':
      return settled(undone(state.history), state.selection);
    case 'redo':
      return settled(redone(state.history), state.selection);
    case 'select':
      return settled(state.history, action.change(state.selection));
  }
}

function settled(history: History, selection: Selection): EditorState {
  return { history, selection: within(history.flow, selection) };
}

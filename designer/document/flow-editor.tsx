// The open flow for every component below: document, selection, problems, and how to edit. The rules are in editor-state.ts.

import { createContext, type ReactNode, useContext, useDeferredValue, useMemo, useReducer, useState } from 'react';
import type { Flow } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';
import { compiledDrawing } from './compiled.ts';
import { type Editing, opened, reduced } from './editor-state.ts';
import type { Selection } from './selection.ts';

export interface EditOptions {
  /** Edits of one burst of typing are undone together. */
  readonly burst?: string | undefined;
  /** What to select afterwards. */
  readonly select?: Selection | undefined;
}

/** How to edit. It stays the same for as long as the flow is open. */
export interface FlowEdits {
  readonly isReadOnly: boolean;
  /** Carries out an edit. Does nothing while read-only. */
  readonly edit: (edit: Editing, options?: EditOptions) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Selects something else, or changes what is selected: two changes in one moment add up. */
  readonly select: (change: Selection | ((before: Selection) => Selection)) => void;
}

export interface FlowEditor extends FlowEdits {
  readonly flow: Flow;
  readonly selection: Selection;
  /** Of the flow as it was a moment ago: checking follows typing, it never delays it. */
  readonly problems: readonly Problem[];
  /** The same by node id. */
  readonly problemsAt: ReadonlyMap<string, readonly Problem[]>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface FlowEditorProps {
  /** The document to begin with; a later one is a new history only when the key of the provider changes. */
  readonly flow: Flow;
  readonly isReadOnly?: boolean;
  readonly children: ReactNode;
}

export function FlowEditorProvider({ flow: first, isReadOnly = false, children }: FlowEditorProps) {
  const [{ history, selection }, dispatch] = useReducer(reduced, first, opened);
  const { flow } = history;
  const checked = useDeferredValue(flow);
  const problems = useUnlessSame(compiledDrawing(checked).problems);
  const problemsAt = useMemo(() => byNode(problems), [problems]);
  const edits = useMemo<FlowEdits>(
    () => ({
      isReadOnly,
      edit(edit, { burst, select } = {}) {
        if (edit !== null && !isReadOnly) dispatch({ do: 'edit', edit, burst, select });
      },
      undo: () => dispatch({ do: 'undo' }),
      redo: () => dispatch({ do: 'redo' }),
      select: (change) => dispatch({ do: 'select', change: typeof change === 'function' ? change : () => change }),
    }),
    [isReadOnly],
  );
  const canUndo = history.past.length > 0;
  const canRedo = history.future.length > 0;
  const editor = useMemo(
    () => ({ flow, selection, problems, problemsAt, canUndo, canRedo, ...edits }),
    [flow, selection, problems, problemsAt, canUndo, canRedo, edits],
  );
  return (
    <FlowEditsContext value={edits}>
      <FlowEditorContext value={editor}>{children}</FlowEditorContext>
    </FlowEditsContext>
  );
}

/** The open flow. */
export function useFlowEditor(): FlowEditor {
  const editor = useContext(FlowEditorContext);
  if (editor === null) throw new Error('useFlowEditor outside of FlowEditorProvider');
  return editor;
}

/** How to edit the open flow, for components that do not show it: they are not drawn again for each edit. */
export function useFlowEdits(): FlowEdits {
  const edits = useContext(FlowEditsContext);
  if (edits === null) throw new Error('useFlowEdits outside of FlowEditorProvider');
  return edits;
}

const FlowEditsContext = createContext<FlowEdits | null>(null);
const FlowEditorContext = createContext<FlowEditor | null>(null);

/** The list from before while it says the same: most keys change no problem, and then nothing is drawn for them. */
function useUnlessSame(problems: readonly Problem[]): readonly Problem[] {
  const [kept, keep] = useState(problems);
  if (kept === problems) return kept;
  const isSame = problems.length === kept.length && problems.every((problem, index) => saysSame(problem, kept[index]));
  if (isSame) return kept;
  keep(problems);
  return problems;
}

function saysSame(one: Problem, other: Problem | undefined): boolean {
  return one.code === other?.code && one.pointer === other.pointer && one.message === other.message;
}

function byNode(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    for (const node of problem.nodes) found.set(node, [...(found.get(node) ?? []), problem]);
  }
  return found;
}

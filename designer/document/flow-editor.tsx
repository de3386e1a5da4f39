// The open flow for every component below: document, selection, problems, and how to edit. The rules are in editor-state.ts.

import { createContext, type ReactNode, useContext, useDeferredValue, useMemo, useReducer } from 'react';
import { compile } from '../../runtime/core/compile.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Edit } from './edit.ts';
import { opened, reduced } from './editor-state.ts';
import type { Selection } from './selection.ts';

export interface EditOptions {
  /** Edits of one burst of typing are undone together. */
  readonly burst?: string | undefined;
  /** What to select afterwards. */
  readonly select?: Selection | undefined;
}

export interface FlowEditor {
  readonly flow: Flow;
  readonly selection: Selection;
  /** Of the flow as it was a moment ago: checking follows typing, it never delays it. */
  readonly problems: readonly Problem[];
  /** The same by node id. */
  readonly problemsAt: ReadonlyMap<string, readonly Problem[]>;
  readonly isReadOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Carries out an edit; null is no edit. Does nothing while read-only. */
  readonly edit: (edit: Edit | null, options?: EditOptions) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Selects something else, or changes what is selected: two changes in one moment add up. */
  readonly select: (change: Selection | ((before: Selection) => Selection)) => void;
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
  const problems = useMemo(() => compile(checked).problems, [checked]);
  const problemsAt = useMemo(() => byNode(problems), [problems]);
  const commands = useMemo(
    () => ({
      edit(edit: Edit | null, { burst, select }: EditOptions = {}) {
        if (edit !== null && !isReadOnly) dispatch({ do: 'edit', edit, burst, select });
      },
      undo: () => dispatch({ do: 'undo' }),
      redo: () => dispatch({ do: 'redo' }),
      select: (change: Selection | ((before: Selection) => Selection)) =>
        dispatch({ do: 'select', change: typeof change === 'function' ? change : () => change }),
    }),
    [isReadOnly],
  );
  const canUndo = history.past.length > 0;
  const canRedo = history.future.length > 0;
  const editor = useMemo(
    () => ({ flow, selection, problems, problemsAt, isReadOnly, canUndo, canRedo, ...commands }),
    [flow, selection, problems, problemsAt, isReadOnly, canUndo, canRedo, commands],
  );
  return <FlowEditorContext value={editor}>{children}</FlowEditorContext>;
}

/** The open flow. */
export function useFlowEditor(): FlowEditor {
  const editor = useContext(FlowEditorContext);
  if (editor === null) throw new Error('useFlowEditor outside of FlowEditorProvider');
  return editor;
}

const FlowEditorContext = createContext<FlowEditor | null>(null);

function byNode(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    for (const node of problem.nodes) found.set(node, [...(found.get(node) ?? []), problem]);
  }
  return found;
}

// Which flow the page shows, and how its draft stands with the store: saving, saved, revision, conflict.

import { createContext, useContext } from 'react';
import type { Flow } from '../../schema/documents.generated.ts';
import type { Draft } from '../link/flow-store.ts';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

export interface PublishedDrawing {
  readonly flow: Flow;
  readonly version: number;
}

export interface FlowPageState {
  readonly id: string;
  /** The published version that is shown read-only; undefined for the draft. */
  readonly version: number | undefined;
  readonly save: SaveState;
  readonly revision: number;
  /** Saves now; gives the revision, or undefined when it failed. */
  readonly saveNow: () => Promise<number | undefined>;
  /** What somebody else saved meanwhile. */
  readonly conflict: Draft | undefined;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  /** The drawing that is the latest version, once it is known: published from here, or opened unchanged. */
  readonly published: PublishedDrawing | null;
  readonly notePublished: (published: PublishedDrawing) => void;
}

export const FlowPageContext = createContext<FlowPageState | null>(null);

export function useFlowPage(): FlowPageState {
  const page = useContext(FlowPageContext);
  if (page === null) throw new Error('useFlowPage outside of the flow page');
  return page;
}

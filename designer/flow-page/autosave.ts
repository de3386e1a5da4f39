// Saves the draft a moment after the last edit, and on leaving. The store refuses a revision that is out of date:
// then nothing is overwritten until the admin has chosen.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Flow } from '../../schema/documents.generated.ts';
import type { Draft } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import type { SaveState } from './page-context.tsx';

/** Milliseconds without an edit before the draft is saved. */
const pause = 800;

export interface Autosave {
  readonly save: SaveState;
  readonly revision: number;
  readonly conflict: Draft | undefined;
  readonly saveNow: () => Promise<number | undefined>;
  /** Goes on from another revision, for example the one that somebody else saved. */
  readonly goOnFrom: (revision: number) => void;
}

/** Keeps the draft saved; `isOff` while a published version is shown. */
export function useAutosave(flow: Flow, first: Draft, isOff: boolean): Autosave {
  const store = useStore();
  const [save, setSave] = useState<SaveState>('saved');
  const [conflict, setConflict] = useState<Draft | undefined>(undefined);
  const [revision, setRevision] = useState(first.revision);
  const held = useRef({
    flow,
    saved: first.flow,
    revision: first.revision,
    running: Promise.resolve<number | undefined>(undefined),
  });
  held.current.flow = flow;

  const saveNow = useCallback((): Promise<number | undefined> => {
    const attempt = async () => {
      const { flow: sending, saved, revision: from } = held.current;
      if (sending === saved) return from;
      setSave('saving');
      const answer = await store.saveDraft({ flow: sending, revision: from });
      if (!answer.ok) {
        setSave('failed');
        setConflict(answer.current);
        return undefined;
      }
      held.current = { ...held.current, saved: sending, revision: answer.value };
      setRevision(answer.value);
      setSave(held.current.flow === sending ? 'saved' : 'unsaved');
      return answer.value;
    };
    // One save after another: two at once would carry the same revision.
    const running = held.current.running.then(attempt);
    held.current.running = running;
    return running;
  }, [store]);

  useEffect(() => {
    if (isOff || flow === held.current.saved) return;
    setSave('unsaved');
    if (conflict !== undefined) return;
    const timer = setTimeout(saveNow, pause);
    return () => clearTimeout(timer);
  }, [flow, isOff, conflict, saveNow]);

  useEffect(() => {
    if (isOff) return;
    const leaving = () => void saveNow();
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
      leaving();
    };
  }, [isOff, saveNow]);

  const goOnFrom = useCallback((next: number) => {
    held.current = { ...held.current, revision: next };
    setRevision(next);
    setConflict(undefined);
  }, []);
  return { save, revision, conflict, saveNow, goOnFrom };
}

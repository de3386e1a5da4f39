// The telephone of the flow page, and the call that is being made with it.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFlowPage } from '../flow-page/page-context.tsx';
import { useStore } from '../link/store-context.tsx';
import { browserCall } from './browser-call.ts';
import { type CallControls, idleLine, type Line } from './telephone.ts';

export interface Telephone extends CallControls {
  readonly line: Line;
  readonly callDraft: () => void;
  readonly callPublished: () => void;
}

/** One call at a time; leaving the page hangs up. */
export function useTelephone(): Telephone {
  const store = useStore();
  const { id, saveNow } = useFlowPage();
  const [line, setLine] = useState(idleLine);
  const call = useRef<CallControls | null>(null);
  useEffect(() => {
    const hangUp = () => call.current?.hangUp();
    window.addEventListener('pagehide', hangUp);
    return () => {
      window.removeEventListener('pagehide', hangUp);
      hangUp();
    };
  }, []);
  const callDraft = useCallback(() => {
    const prepare = async () => {
      const revision = await saveNow();
      return revision === undefined ? undefined : store.prepareCall(id, revision);
    };
    call.current = browserCall({ prepare, tell: setLine });
  }, [store, id, saveNow]);
  const callPublished = useCallback(() => {
    call.current = browserCall({ prepare: () => store.prepareCall(id), tell: setLine });
  }, [store, id]);
  return useMemo(
    () => ({
      line,
      callDraft,
      callPublished,
      press: (key) => call.current?.press(key),
      mute: (isMuted) => call.current?.mute(isMuted),
      hangUp: () => call.current?.hangUp(),
    }),
    [line, callDraft, callPublished],
  );
}

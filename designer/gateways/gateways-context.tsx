// The gateways for every page, asked for again and again while the page is visible; and which problems were seen.

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useStore } from '../link/store-context.tsx';
import { type Attention, attentionOf, type Gateway, newestProblem } from './gateways.ts';

interface GatewaysInUse {
  /** Null until the first answer. */
  readonly gateways: readonly Gateway[] | null;
  /** When the server answered last, on this browser's clock; null: it answers now. */
  readonly staleSince: number | null;
  readonly attention: Attention | null;
  /** All problems that there are were on screen. */
  readonly markSeen: () => void;
}

/** Milliseconds between two questions. */
const pauseMs = 5_000;

export function GatewaysProvider({ children }: { readonly children: ReactNode }) {
  const { gateways, staleSince } = useAsked();
  const [seenAt, setSeenAt] = useState(() => Number(localStorage.getItem(keptAs) ?? 0));
  const newest = newestProblem(gateways ?? []);
  const markSeen = useCallback(() => {
    localStorage.setItem(keptAs, String(newest));
    setSeenAt(newest);
  }, [newest]);
  const attention = attentionOf(gateways ?? [], seenAt);
  const inUse = useMemo(
    () => ({ gateways, staleSince, attention, markSeen }),
    [gateways, staleSince, attention, markSeen],
  );
  return <GatewaysContext value={inUse}>{children}</GatewaysContext>;
}

export function useGateways(): GatewaysInUse {
  const inUse = useContext(GatewaysContext);
  if (inUse === null) throw new Error('useGateways outside of GatewaysProvider');
  return inUse;
}

const GatewaysContext = createContext<GatewaysInUse | null>(null);

const keptAs = 'callchart.gatewaysSeen';

interface Asked {
  readonly gateways: readonly Gateway[] | null;
  readonly answeredAt: number;
  readonly isAnswering: boolean;
}

function useAsked(): Pick<GatewaysInUse, 'gateways' | 'staleSince'> {
  const store = useStore();
  const [asked, setAsked] = useState<Asked>({ gateways: null, answeredAt: 0, isAnswering: true });
  useEffect(() => {
    if (store.where === 'browser') return;
    let isGone = false;
    const ask = async () => {
      if (document.hidden) return;
      const answer = await store.gateways();
      if (isGone) return;
      if (answer.ok) setAsked((before) => told(before, answer.value));
      else setAsked((before) => ({ ...before, isAnswering: false }));
    };
    void ask();
    const timer = setInterval(ask, pauseMs);
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [store]);
  return { gateways: asked.gateways, staleSince: asked.isAnswering ? null : asked.answeredAt };
}

/** What says the same stays the same, so that nothing is drawn again. */
function told(before: Asked, gateways: readonly Gateway[]): Asked {
  const isSame = JSON.stringify(before.gateways) === JSON.stringify(gateways);
  return { gateways: isSame ? before.gateways : gateways, answeredAt: Date.now(), isAnswering: true };
}

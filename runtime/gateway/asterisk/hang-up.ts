// Ending channels and bridges, surely: what Asterisk did not take is told again until the thing is gone.

import { type AriRequest, segment } from './ari/ari.ts';
import type { Switchboard } from './switchboard.ts';

/** Why a channel is ended: a Q.850 cause, which Asterisk makes a SIP response of while it is unanswered, or an ARI reason. */
export type HangUpReason = { readonly reason_code: string } | { readonly reason: 'answered_elsewhere' | 'normal' };

/** First wait before it is tried again, in milliseconds; each wait after it is twice as long. */
const firstWaitMs = 250;
const longestWaitMs = 8_000;

/** How long Asterisk has to tell that a channel it took our word for is gone. */
const silenceMs = 4_000;

/**
 * Hangs a channel up (ARI, DELETE /channels/{channelId}). A plain DELETE of a ringing caller would be SIP 603, so there is
 * always a reason. `isGone` is asked before each further try; `gone` is called when Asterisk says that there is no such
 * channel, since the event that tells its end may be missing.
 */
export function hangUp(
  board: Switchboard,
  { channel, reason, isGone, gone }: { channel: string; reason: HangUpReason; isGone: () => boolean; gone: () => void },
): void {
  const request = { method: 'DELETE', path: `channels/${segment(channel)}`, query: reason } as const;
  void untilTaken(board, request, {
    isGone,
    onReply(status) {
      if (status === 404) gone();
      return status === 404 ? 'over' : status < 300 && status > 0 ? 'wait' : 'again';
    },
  });
}

/** Hangs up a channel that no call has, or no more. */
export function letGo(board: Switchboard, channel: string, reason: HangUpReason): void {
  let isGone = false;
  const gone = () => {
    isGone = true;
  };
  hangUp(board, { channel, reason, isGone: () => isGone, gone });
}

/** Destroys a bridge; those who are in it stay, alone. */
export function destroyBridge(board: Switchboard, bridge: string): void {
  void untilTaken(
    board,
    { method: 'DELETE', path: `bridges/${segment(bridge)}` },
    { isGone: () => false, onReply: (status) => (status > 0 && status < 500 ? 'over' : 'again') },
  );
}

interface Attempts {
  readonly isGone: () => boolean;
  /** `over`: nothing more to do. `wait`: it was taken, its effect should show. `again`: it was not taken. */
  readonly onReply: (status: number) => 'over' | 'wait' | 'again';
}

async function untilTaken(board: Switchboard, request: AriRequest, { isGone, onReply }: Attempts): Promise<void> {
  let waitMs = firstWaitMs;
  while (board.isOpen() && !isGone()) {
    const next = onReply((await board.request(request)).status);
    if (next === 'over' || isGone()) return;
    await pause(board, next === 'wait' ? silenceMs : waitMs);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }
}

/** Resolves after so many milliseconds on the gateway's clock. */
export function pause({ clock }: Switchboard, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.setTimer(clock.now() + ms, resolve);
  });
}

/** Resolves when something has happened, or after so many milliseconds without it. */
export function within({ clock }: Switchboard, ms: number, happened: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.setTimer(clock.now() + ms, resolve);
    void happened.then(() => {
      cancel();
      resolve();
    });
  });
}

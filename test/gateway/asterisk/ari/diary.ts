// What a listener was told, in order, and the means to wait for it.

import type { AriEvent } from '../../../../runtime/gateway/asterisk/ari/ari.generated.ts';
import type { AriConnection, AriListener } from '../../../../runtime/gateway/asterisk/ari/ari.ts';

type Told =
  | { readonly kind: 'opened'; readonly connection: AriConnection }
  | { readonly kind: 'event'; readonly event: AriEvent }
  | { readonly kind: 'closed'; readonly reason: string };

export interface Diary extends AriListener {
  /** The kinds of all that was told, with the key of an event and the reason of an end. */
  readonly lines: readonly string[];
  nextOpened(): Promise<AriConnection>;
  nextEvent(): Promise<AriEvent>;
  nextClosed(): Promise<string>;
}

/** Each `next…` takes the oldest telling that was not taken yet; another kind than the one awaited fails. */
export function diary(): Diary {
  const lines: string[] = [];
  const untaken: Told[] = [];
  let wake = (): void => undefined;

  function tell(told: Told): void {
    lines.push(lineOf(told));
    untaken.push(told);
    wake();
  }

  async function next<Kind extends Told['kind']>(kind: Kind): Promise<Extract<Told, { kind: Kind }>> {
    while (untaken.length === 0) {
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      await promise;
    }
    const told = untaken.shift();
    if (!isOf(told, kind)) throw new Error(`told "${told ? lineOf(told) : ''}" where ${kind} was awaited`);
    return told;
  }

  return {
    lines,
    opened: (connection) => tell({ kind: 'opened', connection }),
    event: (event) => tell({ kind: 'event', event }),
    closed: (reason) => tell({ kind: 'closed', reason }),
    nextOpened: async () => (await next('opened')).connection,
    nextEvent: async () => (await next('event')).event,
    nextClosed: async () => (await next('closed')).reason,
  };
}

function isOf<Kind extends Told['kind']>(told: Told | undefined, kind: Kind): told is Extract<Told, { kind: Kind }> {
  return told?.kind === kind;
}

function lineOf(told: Told): string {
  if (told.kind === 'opened') return 'opened';
  if (told.kind === 'closed') return `closed: ${told.reason}`;
  return told.event.type === 'ChannelDtmfReceived' ? `key ${told.event.digit}` : told.event.type;
}

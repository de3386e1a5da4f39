// The events of a session: numbered, kept until the runtime has them for good, said again when it attaches anew.

import type { CallEvent } from '../../../schema/documents.generated.ts';
import type { Attachment } from '../gateway.ts';

export interface EventOutbox {
  say(event: CallEvent, whenDurable?: () => void): void;
  /** Every event up to `seq` is durable. */
  acknowledged(seq: number): void;
  /** The runtime has the events up to `received`: says the others to it. A session that is new begins anew. */
  attached(attachment: Attachment, welcome: { readonly received: number; readonly resumed: boolean }): void;
  detached(): void;
  /** An event that is not acknowledged yet. */
  find(seq: number): CallEvent | undefined;
  /** The calls that were offered and may not be known yet. */
  offered(): ReadonlySet<string>;
}

interface Waiting {
  readonly seq: number;
  readonly event: CallEvent;
  readonly whenDurable: (() => void) | undefined;
}

export function eventOutbox(): EventOutbox {
  let last = 0;
  let waiting: Waiting[] = [];
  let to: Attachment | null = null;

  function send({ seq, event }: Waiting): void {
    to?.event({ id: String(seq), seq, event });
  }

  function acknowledged(seq: number): void {
    const durable = waiting.filter((each) => each.seq <= seq);
    waiting = waiting.slice(durable.length);
    for (const { whenDurable } of durable) whenDurable?.();
  }

  return {
    say(event, whenDurable) {
      // Without a connection it is made up at the next one, from what Asterisk has then.
      if (to === null) return;
      last += 1;
      const said = { seq: last, event, whenDurable };
      waiting.push(said);
      send(said);
    },
    acknowledged,
    attached(attachment, { received, resumed }) {
      to = attachment;
      if (!resumed) waiting = [];
      acknowledged(received);
      last = waiting.at(-1)?.seq ?? received;
      for (const each of waiting) send(each);
    },
    detached() {
      to = null;
    },
    find: (seq) => waiting.find((each) => each.seq === seq)?.event,
    offered: () => new Set(waiting.flatMap(({ event }) => (event.type === 'call.offered' ? [event.call] : []))),
  };
}

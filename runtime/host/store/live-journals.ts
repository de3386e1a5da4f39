// What of the log is still needed, in memory: the records of live calls and the commands not yet acknowledged.

import type { LoggedCommand, LoggedRecord } from './turn-log.ts';

interface LiveJournal {
  /** The turn of its oldest record in the log. */
  firstTurn: number;
  /** Records as JSON, by seq. */
  readonly records: string[];
}

interface SentCommand extends LoggedCommand {
  readonly turn: number;
}

export interface LiveJournals {
  /** How many records a live call has; 0 for one that is unknown. */
  lengthOf(call: string): number;
  recordsOf(call: string): readonly string[] | undefined;
  undelivered(session: string): readonly LoggedCommand[];
  addRecord(turn: number, record: LoggedRecord): void;
  addCommand(turn: number, command: LoggedCommand): void;
  acknowledge(session: string, seq: number): void;
  endCall(call: string): void;
  /** The whole journals of calls whose records lie before a turn: to be logged again in turn `again`. */
  carried(before: number, again: number): readonly LoggedRecord[];
  /** The oldest turn that is needed; `next` when none is. */
  oldestTurn(next: number): number;
}

export function liveJournals(): LiveJournals {
  const journals = new Map<string, LiveJournal>();
  const outboxes = new Map<string, SentCommand[]>();
  return {
    lengthOf: (call) => journals.get(call)?.records.length ?? 0,
    recordsOf: (call) => journals.get(call)?.records,
    undelivered: (session) => outboxes.get(session) ?? [],
    addRecord(turn, { call, seq, json }) {
      const journal = journals.get(call) ?? { firstTurn: turn, records: [] };
      if (journal.records.length === 0) journals.set(call, journal);
      if (seq === journal.records.length) journal.records.push(json); // one carried over is there already
    },
    addCommand(turn, command) {
      const outbox = outboxes.get(command.session);
      if (outbox === undefined) outboxes.set(command.session, [{ ...command, turn }]);
      else outbox.push({ ...command, turn });
    },
    acknowledge(session, seq) {
      const outbox = outboxes.get(session) ?? [];
      const rest = outbox.findIndex((command) => command.seq > seq);
      if (rest < 0) outboxes.delete(session);
      else outbox.splice(0, rest);
    },
    endCall: (call) => void journals.delete(call),
    carried(before, again) {
      const old = [...journals].filter(([, { firstTurn }]) => firstTurn < before);
      return old.flatMap(([call, journal]) => {
        journal.firstTurn = again;
        return journal.records.map((json, seq) => ({ call, seq, json }));
      });
    },
    oldestTurn(next) {
      let oldest = next;
      for (const { firstTurn } of journals.values()) oldest = Math.min(oldest, firstTurn);
      for (const [first] of outboxes.values()) oldest = Math.min(oldest, first?.turn ?? next);
      return oldest;
    },
  };
}

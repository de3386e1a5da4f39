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
  /** The calls with records before a turn, with their whole journals; about `most` records, the rest another time. */
  olderThan(turn: number, most: number): ReadonlyMap<string, readonly LoggedRecord[]>;
  /** The journals of these calls were logged again in this turn. */
  moved(calls: Iterable<string>, turn: number): void;
  /** The oldest turn that is needed once these calls were moved; `next` when none is. */
  oldestTurn(next: number, moving: ReadonlyMap<string, unknown>): number;
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
    olderThan(turn, most) {
      const found = new Map<string, readonly LoggedRecord[]>();
      let records = 0;
      for (const [call, journal] of journals) {
        if (journal.firstTurn >= turn || records >= most) continue;
        found.set(
          call,
          journal.records.map((json, seq) => ({ call, seq, json })),
        );
        records += journal.records.length;
      }
      return found;
    },
    moved(calls, turn) {
      for (const call of calls) {
        const journal = journals.get(call);
        if (journal !== undefined) journal.firstTurn = turn;
      }
    },
    oldestTurn(next, moving) {
      let oldest = next;
      for (const [call, { firstTurn }] of journals) if (!moving.has(call)) oldest = Math.min(oldest, firstTurn);
      for (const [first] of outboxes.values()) oldest = Math.min(oldest, first?.turn ?? next);
      return oldest;
    },
  };
}

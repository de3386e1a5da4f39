// The engine on SQLite: one transaction a turn, one row of the log a turn. What a turn is, is in ../turn.ts.

import type { DatabaseSync } from 'node:sqlite';
import type { JournalRecord } from '../../../schema/documents.generated.ts';
import { type Engine, Fenced, type TurnWrites } from '../engine.ts';
import { callTable } from './call-table.ts';
import { inTransaction } from './database.ts';
import { liveJournals } from './live-journals.ts';
import { sessionTable } from './session-table.ts';
import { type LoggedRecord, turnLog } from './turn-log.ts';

/** How the log is kept short. */
export interface LogUpkeep {
  /** The log is cut this often. */
  readonly turnsBetweenCuts: number;
  /** Calls with more records than this after their first are logged again: one long talk must not keep the whole log. */
  readonly keptRecords: number;
  /** Records logged again at one cut, about: no turn may take long. */
  readonly recordsMoved: number;
}

const usualUpkeep: LogUpkeep = { turnsBetweenCuts: 256, keptRecords: 400_000, recordsMoved: 20_000 };

/** The embedded engine (design 7). Takes up what the log holds. */
export function sqliteEngine(database: DatabaseSync, upkeep: LogUpkeep = usualUpkeep): Engine {
  const log = turnLog(database, upkeep.keptRecords);
  const calls = callTable(database);
  const sessions = sessionTable(database);
  const journals = liveJournals();

  function takeUp(): void {
    const live = new Set(calls.live().map(({ call }) => call));
    for (const { turn, records, commands } of log.read()) {
      for (const record of records) if (live.has(record.call)) journals.addRecord(turn, record);
      for (const command of commands) {
        if (command.seq > sessions.acknowledged(command.session)) journals.addCommand(turn, command);
      }
    }
  }

  /** What is durable of a turn, and the numbers that the log gave it. */
  function write(writes: TurnWrites, records: readonly LoggedRecord[]): Written {
    const moved = log.next % upkeep.turnsBetweenCuts === 0 ? cut() : null;
    const { commands } = writes;
    for (const session of writes.sessions) sessions.save(session);
    for (const { session, seq } of writes.acknowledged) sessions.acknowledge(session, seq);
    for (const id of writes.endedSessions) sessions.remove(id);
    const offers = new Map(records.filter(({ seq }) => seq === 0).map(({ call, json }) => [call, json]));
    for (const call of writes.calls) calls.begin(call, offers.get(call.call) ?? '');
    const isEmpty = records.length === 0 && commands.length === 0;
    const turn = isEmpty ? log.next : log.append(records, commands);
    const added = Map.groupBy(records, ({ call }) => call);
    for (const cdr of writes.finished) {
      const journal = [...(journals.recordsOf(cdr.call) ?? []), ...(added.get(cdr.call) ?? []).map(({ json }) => json)];
      calls.finish(cdr, `[${journal.join(',')}]`);
    }
    return { turn, moved };
  }

  /** The same in memory, once it is durable. */
  function remember({ turn, moved }: Written, writes: TurnWrites, records: readonly LoggedRecord[]): void {
    if (moved !== null) journals.moved(moved.calls, moved.turn);
    for (const record of records) journals.addRecord(turn, record);
    for (const command of writes.commands) journals.addCommand(turn, command);
    for (const { session, seq } of writes.acknowledged) journals.acknowledge(session, seq);
    for (const session of writes.endedSessions) journals.acknowledge(session, Number.MAX_SAFE_INTEGER);
    for (const { call } of writes.finished) journals.endCall(call);
  }

  /** Forgets what no live call and no gateway needs any more; before the turn's own row, which goes on from it. */
  function cut(): Written['moved'] {
    const old = journals.olderThan(log.tooOld, upkeep.recordsMoved);
    const turn = log.next;
    if (old.size > 0) log.append([...old.values()].flat(), []);
    log.forgetBefore(journals.oldestTurn(turn, old));
    return { calls: [...old.keys()], turn };
  }

  takeUp();
  return {
    async commit(writes) {
      const records = loggedRecords(writes, journals.lengthOf);
      const written = await Promise.resolve(inTransaction(database, () => write(writes, records)));
      remember(written, writes, records);
    },
    load(call) {
      const records = journals.recordsOf(call);
      return records === undefined ? calls.journal(call) : records.map(recordOf);
    },
    find: calls.find,
    summary: calls.summary,
    calls: calls.list,
    *unfinished() {
      for (const stored of calls.live())
        yield { stored, records: (journals.recordsOf(stored.call) ?? []).map(recordOf) };
    },
    sessions: sessions.all,
    undelivered: journals.undelivered,
  };
}

interface Written {
  readonly turn: number;
  /** The calls that were logged again, and in which turn; null when the log was not cut. */
  readonly moved: { readonly calls: readonly string[]; readonly turn: number } | null;
}

/** The turn's records as JSON. Throws Fenced when one is not the next of its call. */
function loggedRecords({ appends }: TurnWrites, lengthOf: (call: string) => number): readonly LoggedRecord[] {
  const next = new Map<string, number>();
  return appends.map(({ call, record }) => {
    const expected = next.get(call) ?? lengthOf(call);
    if (record.seq !== expected) throw new Fenced(call, record.seq);
    next.set(call, expected + 1);
    return { call, seq: record.seq, json: JSON.stringify(record) };
  });
}

/** Written by this program, hence trusted. */
function recordOf(json: string): JournalRecord {
  return JSON.parse(json);
}

// The engine on SQLite: one transaction a turn, one row of the log a turn. What a turn is, is in ../turn.ts.

import type { DatabaseSync } from 'node:sqlite';
import type { JournalRecord } from '../../../schema/documents.generated.ts';
import { type Engine, Fenced, type TurnWrites } from '../engine.ts';
import { callTable } from './call-table.ts';
import { inTransaction } from './database.ts';
import { liveJournals } from './live-journals.ts';
import { sessionTable } from './session-table.ts';
import { type LoggedRecord, turnLog } from './turn-log.ts';

/** The log is cut this often, in turns. */
const turnsBetweenCuts = 1_024;

/** Calls older than so many turns are logged again, so that one long talk does not keep the whole log. */
const mostTurnsKept = 65_536;

/** The embedded engine (design 7). Takes up what the log holds. */
export function sqliteEngine(database: DatabaseSync): Engine {
  const log = turnLog(database);
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

  function write(writes: TurnWrites, records: readonly LoggedRecord[], commands: TurnWrites['commands']): void {
    for (const session of writes.sessions) sessions.save(session);
    for (const { session, seq } of writes.acknowledged) sessions.acknowledge(session, seq);
    for (const id of writes.endedSessions) sessions.remove(id);
    const offers = new Map(records.filter(({ seq }) => seq === 0).map(({ call, json }) => [call, json]));
    for (const call of writes.calls) calls.begin(call, offers.get(call.call) ?? '');
    if (records.length > 0 || commands.length > 0) log.append(records, commands);
    const added = Map.groupBy(records, ({ call }) => call);
    for (const cdr of writes.finished) {
      const journal = [...(journals.recordsOf(cdr.call) ?? []), ...(added.get(cdr.call) ?? []).map(({ json }) => json)];
      calls.finish(cdr, `[${journal.join(',')}]`);
    }
  }

  function remember(turn: number, writes: TurnWrites, records: readonly LoggedRecord[]): void {
    for (const record of records) journals.addRecord(turn, record);
    for (const command of writes.commands) journals.addCommand(turn, command);
    for (const { session, seq } of writes.acknowledged) journals.acknowledge(session, seq);
    for (const session of writes.endedSessions) journals.acknowledge(session, Number.MAX_SAFE_INTEGER);
    for (const { call } of writes.finished) journals.endCall(call);
  }

  /** Forgets what no live call and no gateway needs any more. */
  function cut(): void {
    const carried = journals.carried(log.next - mostTurnsKept, log.next);
    inTransaction(database, () => {
      if (carried.length > 0) log.append(carried, []);
      log.forgetBefore(journals.oldestTurn(log.next));
    });
  }

  takeUp();
  return {
    async commit(writes) {
      const records = loggedRecords(writes, journals.lengthOf);
      const turn = log.next;
      await Promise.resolve(inTransaction(database, () => write(writes, records, writes.commands)));
      remember(turn, writes, records);
      if (turn % turnsBetweenCuts === 0) cut();
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

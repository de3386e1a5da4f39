// The engine on SQLite: one transaction a turn. What a turn is, is in ../turn.ts.

import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { JournalRecord } from '../../../schema/documents.generated.ts';
import type { Cdr } from '../../core/cdr.ts';
import {
  type CallQuery,
  type CallSummaryRow,
  type Engine,
  Fenced,
  type SessionRow,
  type StoredCall,
  type TurnWrites,
} from '../engine.ts';
import { inTransaction } from './database.ts';

type Row = Readonly<Record<string, SQLOutputValue>>;

/** The embedded engine (design 7). Its statements are prepared once. */
export function sqliteEngine(database: DatabaseSync): Engine {
  const write = turnWriter(database);
  const load = database.prepare(
    'SELECT record FROM journal WHERE call = (SELECT number FROM calls WHERE id = ?) ORDER BY seq',
  );
  const find = database.prepare('SELECT id, session, live FROM calls WHERE id = ?');
  const unfinished = database.prepare(
    `SELECT id, session, live, record FROM calls JOIN journal ON journal.call = calls.number
     WHERE live = 1 ORDER BY calls.number, seq`,
  );
  const sessions = database.prepare('SELECT * FROM sessions');
  const undelivered = database.prepare('SELECT seq, message FROM outbox WHERE session = ? ORDER BY seq');
  return {
    async commit(writes) {
      await Promise.resolve(inTransaction(database, () => write(writes)));
    },
    load: (call) => load.all(call).map(recordOf),
    find(call) {
      const row = find.get(call);
      return row === undefined ? undefined : storedCall(row);
    },
    ...callFinder(database),
    unfinished: () => grouped(unfinished.iterate()),
    sessions: () => sessions.all().map(sessionOf),
    undelivered: (session) =>
      undelivered.all(session).map(({ seq, message }) => ({ session, seq: Number(seq), json: String(message) })),
  };
}

function turnWriter(database: DatabaseSync): (writes: TurnWrites) => void {
  const session = database.prepare('INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?)');
  const call = database.prepare('INSERT INTO calls (id, session, flow, offered_at, live) VALUES (?, ?, ?, ?, 1)');
  const append = database.prepare(
    'INSERT INTO journal SELECT number, ?, ?, ?, ? FROM calls WHERE id = ? ON CONFLICT DO NOTHING',
  );
  const command = database.prepare('INSERT INTO outbox VALUES (?, ?, ?)');
  const acknowledge = database.prepare('DELETE FROM outbox WHERE session = ? AND seq <= ?');
  const cdr = database.prepare('INSERT OR IGNORE INTO cdrs SELECT number, flow, ? FROM calls WHERE id = ?');
  const finish = database.prepare('UPDATE calls SET live = 0 WHERE id = ?');
  const endSession = database.prepare('DELETE FROM sessions WHERE id = ?');
  return (writes) => {
    for (const { id, gateway, capabilities, received, sent } of writes.sessions) {
      session.run(id, gateway, JSON.stringify(capabilities), received, sent);
    }
    for (const { call: id, session: owner, flow, at } of writes.calls) call.run(id, owner, flow, at);
    for (const { call: id, record, source } of writes.appends) {
      const { changes } = append.run(record.seq, record.at, JSON.stringify(record), source, id);
      if (changes !== 1) throw new Fenced(id, record.seq);
    }
    for (const { session: id, seq, json } of writes.commands) command.run(id, seq, json);
    for (const { session: id, seq } of writes.acknowledged) acknowledge.run(id, seq);
    for (const finished of writes.finished) {
      cdr.run(JSON.stringify(finished), finished.call);
      finish.run(finished.call);
    }
    for (const id of writes.endedSessions) {
      endSession.run(id);
      acknowledge.run(id, Number.MAX_SAFE_INTEGER);
    }
  };
}

function callFinder(database: DatabaseSync): Pick<Engine, 'calls' | 'summary'> {
  const select = `SELECT calls.id, session, live, calls.flow, record, cdr FROM calls
    JOIN journal ON journal.call = calls.number AND journal.seq = 0 LEFT JOIN cdrs ON cdrs.call = calls.number`;
  const order = 'ORDER BY calls.number DESC LIMIT :limit';
  const statements = {
    all: database.prepare(`${select} ${order}`),
    byFlow: database.prepare(`${select} WHERE calls.flow = :flow ${order}`),
    byState: database.prepare(`${select} WHERE live = :live ${order}`),
    byBoth: database.prepare(`${select} WHERE calls.flow = :flow AND live = :live ${order}`),
  };
  const one = database.prepare(`${select} WHERE calls.id = ?`);
  return {
    calls({ live, flow, limit }: CallQuery) {
      const byState = live === undefined ? {} : { live: live ? 1 : 0 };
      const byFlow = flow === undefined ? {} : { flow };
      const choice = live === undefined ? statements : { all: statements.byState, byFlow: statements.byBoth };
      return (flow === undefined ? choice.all : choice.byFlow).all({ ...byState, ...byFlow, limit }).map(summaryOf);
    },
    summary(call) {
      const row = one.get(call);
      return row === undefined ? undefined : summaryOf(row);
    },
  };
}

function* grouped(rows: Iterable<Row>): ReturnType<Engine['unfinished']> & Generator {
  let stored: StoredCall | null = null;
  let records: JournalRecord[] = [];
  for (const row of rows) {
    if (stored !== null && stored.call !== row.id) {
      yield { stored, records };
      records = [];
    }
    stored = storedCall(row);
    records.push(recordOf(row));
  }
  if (stored !== null) yield { stored, records };
}

function storedCall(row: Row): StoredCall {
  return { call: String(row.id), session: String(row.session), live: row.live === 1 };
}

function summaryOf(row: Row): CallSummaryRow {
  const cdr: Cdr | null = row.cdr === null ? null : JSON.parse(String(row.cdr));
  return { ...storedCall(row), flow: String(row.flow), offer: recordOf(row), cdr };
}

/** Written by this program, hence trusted. */
function recordOf(row: Row): JournalRecord {
  return JSON.parse(String(row.record));
}

function sessionOf(row: Row): SessionRow {
  return {
    id: String(row.id),
    gateway: String(row.gateway),
    capabilities: JSON.parse(String(row.capabilities)),
    received: Number(row.received),
    sent: Number(row.sent),
  };
}

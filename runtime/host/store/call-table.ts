// Calls as rows: begun, found, listed, and, once over, with their journal and CDR.

import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { JournalRecord } from '../../../schema/documents.generated.ts';
import type { Cdr } from '../../core/cdr.ts';
import type { CallQuery, CallSummaryRow, NewCall, StoredCall } from '../engine.ts';

type Row = Readonly<Record<string, SQLOutputValue>>;

export interface CallTable {
  /** `offer`: its first record as JSON. */
  begin(call: NewCall, offer: string): void;
  /** `journal`: all its records as a JSON array. A call that is over already stays as it is. */
  finish(cdr: Cdr, journal: string): void;
  find(call: string): StoredCall | undefined;
  summary(call: string): CallSummaryRow | undefined;
  /** Newest first. */
  list(query: CallQuery): readonly CallSummaryRow[];
  /** Oldest first. */
  live(): readonly StoredCall[];
  /** The records of a call that is over; empty for any other. */
  journal(call: string): readonly JournalRecord[];
}

export function callTable(database: DatabaseSync): CallTable {
  const begin = database.prepare(
    'INSERT INTO calls (id, session, flow, offered_at, live, offer) VALUES (?, ?, ?, ?, 1, ?)',
  );
  const finish = database.prepare('UPDATE calls SET live = 0, cdr = ?, journal = ? WHERE id = ? AND live = 1');
  const find = database.prepare('SELECT id, session, live FROM calls WHERE id = ?');
  const live = database.prepare('SELECT id, session, live FROM calls WHERE live = 1 ORDER BY number');
  const journal = database.prepare('SELECT journal FROM calls WHERE id = ?');
  return {
    begin: ({ call, session, flow, at }, offer) => void begin.run(call, session, flow, at, offer),
    finish: (cdr, records) => void finish.run(JSON.stringify(cdr), records, cdr.call),
    find(call) {
      const row = find.get(call);
      return row === undefined ? undefined : storedCall(row);
    },
    live: () => live.all().map(storedCall),
    journal(call) {
      const row = journal.get(call);
      return typeof row?.journal === 'string' ? JSON.parse(row.journal) : [];
    },
    ...callSearch(database),
  };
}

function callSearch(database: DatabaseSync): Pick<CallTable, 'list' | 'summary'> {
  const select = 'SELECT id, session, live, flow, offer, cdr FROM calls';
  const order = 'ORDER BY number DESC LIMIT :limit';
  const statements = {
    all: database.prepare(`${select} ${order}`),
    byFlow: database.prepare(`${select} WHERE flow = :flow ${order}`),
    byState: database.prepare(`${select} WHERE live = :live ${order}`),
    byBoth: database.prepare(`${select} WHERE flow = :flow AND live = :live ${order}`),
  };
  const one = database.prepare(`${select} WHERE id = ?`);
  return {
    list({ live, flow, limit }) {
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

function storedCall(row: Row): StoredCall {
  return { call: String(row.id), session: String(row.session), live: row.live === 1 };
}

/** Written by this program, hence trusted. */
function summaryOf(row: Row): CallSummaryRow {
  const cdr: Cdr | null = row.cdr === null ? null : JSON.parse(String(row.cdr));
  return { ...storedCall(row), flow: String(row.flow), offer: JSON.parse(String(row.offer)), cdr };
}

// The sessions of gateways, as rows.

import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { SessionRow } from '../engine.ts';

export interface SessionTable {
  all(): readonly SessionRow[];
  save(session: SessionRow): void;
  /** The highest command seq that the gateway has acknowledged; for an unknown session more than any. */
  acknowledged(session: string): number;
  acknowledge(session: string, seq: number): void;
  remove(session: string): void;
}

export function sessionTable(database: DatabaseSync): SessionTable {
  const select = database.prepare('SELECT * FROM sessions');
  const one = database.prepare('SELECT acknowledged FROM sessions WHERE id = ?');
  const save = database.prepare(
    `INSERT INTO sessions (id, gateway, capabilities, received, sent, given, acknowledged)
     VALUES (:id, :gateway, :capabilities, :received, :sent, :given, 0)
     ON CONFLICT DO UPDATE SET gateway = :gateway, capabilities = :capabilities, received = :received, sent = :sent,
       given = :given`,
  );
  const acknowledge = database.prepare('UPDATE sessions SET acknowledged = max(acknowledged, ?) WHERE id = ?');
  const remove = database.prepare('DELETE FROM sessions WHERE id = ?');
  return {
    all: () => select.all().map(sessionOf),
    save: (session) => void save.run({ ...session, capabilities: JSON.stringify(session.capabilities) }),
    acknowledged: (session) => Number(one.get(session)?.acknowledged ?? Number.MAX_SAFE_INTEGER),
    acknowledge: (session, seq) => void acknowledge.run(seq, session),
    remove: (session) => void remove.run(session),
  };
}

function sessionOf(row: Readonly<Record<string, SQLOutputValue>>): SessionRow {
  return {
    id: String(row.id),
    gateway: String(row.gateway),
    capabilities: JSON.parse(String(row.capabilities)),
    received: Number(row.received),
    sent: Number(row.sent),
    given: Number(row.given),
  };
}

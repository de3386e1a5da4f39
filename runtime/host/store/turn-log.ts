// The log of turns: the records and commands of live calls, appended turn by turn and read again after a start.
// A row a turn at the end of one table is what a disk does best; rows of their own for each record cost four times it.

import type { DatabaseSync } from 'node:sqlite';

/** A record in the log, as JSON: the call and the record. */
export interface LoggedRecord {
  readonly call: string;
  readonly seq: number;
  readonly json: string;
}

export interface LoggedCommand {
  readonly session: string;
  readonly seq: number;
  readonly json: string;
}

export interface TurnLog {
  /** Number of the turn that the next append writes. */
  readonly next: number;
  /** Appends a turn, inside the caller's transaction. */
  append(records: readonly LoggedRecord[], commands: readonly LoggedCommand[]): void;
  /** Everything in the log, oldest first. */
  read(): Iterable<{ readonly turn: number; readonly records: LoggedRecord[]; readonly commands: LoggedCommand[] }>;
  /** Forgets the turns before this one. */
  forgetBefore(turn: number): void;
}

export function turnLog(database: DatabaseSync): TurnLog {
  const insert = database.prepare('INSERT INTO turns VALUES (?, ?, ?)');
  const select = database.prepare('SELECT * FROM turns ORDER BY number');
  const forget = database.prepare('DELETE FROM turns WHERE number < ?');
  let next = Number(database.prepare('SELECT coalesce(max(number), 0) AS last FROM turns').get()?.last) + 1;
  return {
    get next() {
      return next;
    },
    append(records, commands) {
      insert.run(next, rows(records.map(recordRow)), rows(commands.map(commandRow)));
      next += 1;
    },
    *read() {
      for (const row of select.iterate()) {
        yield {
          turn: Number(row.number),
          records: entries(row.records).map(([call, seq, record]) => logged({ call: String(call), seq }, record)),
          commands: entries(row.commands).map(([session, seq, message]) =>
            logged({ session: String(session), seq }, message),
          ),
        };
      }
    },
    forgetBefore: (turn) => void forget.run(turn),
  };
}

function recordRow({ call, seq, json }: LoggedRecord): string {
  return `[${JSON.stringify(call)},${seq},${json}]`;
}

function commandRow({ session, seq, json }: LoggedCommand): string {
  return `["${session}",${seq},${json}]`;
}

function rows(parts: readonly string[]): string {
  return `[${parts.join(',')}]`;
}

type Entry = readonly [of: unknown, seq: unknown, content: unknown];

/** Written by this program, hence trusted. */
function entries(column: unknown): readonly Entry[] {
  return JSON.parse(String(column));
}

function logged<Owner extends { readonly seq: unknown }>({ seq, ...owner }: Owner, content: unknown) {
  return { ...owner, seq: Number(seq), json: JSON.stringify(content) };
}

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
  /** Live calls whose records lie before this turn are to be logged again: the log has grown long since. */
  readonly tooOld: number;
  /** Appends a turn, inside the caller's transaction. Gives its number. */
  append(records: readonly LoggedRecord[], commands: readonly LoggedCommand[]): number;
  /** Everything in the log, oldest first. */
  read(): Iterable<{ readonly turn: number; readonly records: LoggedRecord[]; readonly commands: LoggedCommand[] }>;
  /** Forgets the turns before this one, inside the caller's transaction. */
  forgetBefore(turn: number): void;
}

/** `keptRecords`: about as many records as the log may hold because of old calls alone. */
export function turnLog(database: DatabaseSync, keptRecords: number): TurnLog {
  const insert = database.prepare('INSERT INTO turns VALUES (?, ?, ?)');
  const select = database.prepare('SELECT * FROM turns ORDER BY number');
  const forget = database.prepare('DELETE FROM turns WHERE number < ?');
  const age = logAge(keptRecords);
  let next = Number(database.prepare('SELECT coalesce(max(number), 0) AS last FROM turns').get()?.last) + 1;
  return {
    get next() {
      return next;
    },
    get tooOld() {
      return age.tooOld();
    },
    append(records, commands) {
      const turn = next;
      insert.run(turn, rows(records.map(recordRow)), rows(commands.map(commandRow)));
      age.grown(turn, records.length);
      next += 1;
      return turn;
    },
    *read() {
      for (const row of select.iterate()) {
        const turn = Number(row.number);
        const records = entries(row.records).map(([call, seq, record]) => logged({ call: String(call), seq }, record));
        age.grown(turn, records.length);
        yield {
          turn,
          records,
          commands: entries(row.commands).map(([session, seq, message]) =>
            logged({ session: String(session), seq }, message),
          ),
        };
      }
    },
    forgetBefore: (turn) => void forget.run(turn),
  };
}

interface LogAge {
  grown(turn: number, records: number): void;
  tooOld(): number;
}

/** Which turns lie so far back that more than `keptRecords` came after them. Counts in eighths of that. */
function logAge(keptRecords: number): LogAge {
  const eighths = 8;
  let marks: readonly number[] = [];
  let counted = 0;
  return {
    grown(turn, records) {
      counted += records;
      if (counted < keptRecords / eighths) return;
      marks = [...marks, turn].slice(-eighths);
      counted = 0;
    },
    tooOld: () => (marks.length < eighths ? 0 : (marks[0] ?? 0)),
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

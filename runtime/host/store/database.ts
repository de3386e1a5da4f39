// The file of the store: opening, durability, and the steps from one layout to the next.
// What is kept in the tables is the business of the files beside this one.

import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { layouts } from './layouts.ts';

/** The store's file in the data folder. */
const fileName = 'callchart.sqlite';

/** Another process runs on the same data folder. */
export class DataInUse extends Error {
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    super(`the data in ${folder} is in use by another process`, { cause });
    this.folder = folder;
  }
}

/**
 * Opens the store of a data folder, made when missing. It holds secrets and voicemail's whereabouts: for its owner only.
 * The lock is exclusive: two processes would both fire the timers of one call (design 7, promise 4).
 * Throws DataInUse, and whatever the disk refuses.
 */
export function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, fileName);
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    migrate(database);
  } catch (cause) {
    database.close();
    throw isLocked(cause) ? new DataInUse(folder, cause) : cause;
  }
  chmodSync(path, 0o600);
  return database;
}

/** Runs `work` in one transaction: all of it is durable afterwards, or, when it throws, none. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function migrate(database: DatabaseSync): void {
  inTransaction(database, () => {
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
    if (version > layouts.length)
      throw new Error(`the store has layout ${version}; this program knows ${layouts.length}`);
    for (const layout of layouts.slice(version)) database.exec(layout);
    database.exec(`PRAGMA user_version = ${layouts.length}`);
  });
}

const sqliteBusy = 5;

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}

// The voicemail store: messages that callers left, as files beside the database with a row each.
// How one file reaches the disk is in recording-file.ts.

import { createHash } from 'node:crypto';
import { createReadStream, fstatSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Readable } from 'node:stream';
import type { EndedRecording, RecordingStore, SavedRecording } from '../../gateway/recording-store.ts';
import { writeRecording } from './recording-file.ts';

export interface KeptRecording extends EndedRecording, SavedRecording {}

export interface RecordingQuery {
  readonly mailbox?: string;
  readonly limit: number;
}

export interface RecordingArchive extends RecordingStore {
  /** Newest first. */
  list(query: RecordingQuery): readonly KeptRecording[];
  /** The bytes of one; undefined when there is none of this name, whatever the name holds. The stream is the caller's. */
  open(recording: string): { readonly bytes: number; readonly stream: Readable } | undefined;
}

/** Ends the name of a file that is not whole yet. */
const partialEnding = '.partial';

/** The store in `<data>/recordings`, for its owner only. What a crash left half written is removed. */
export function recordingStore(database: DatabaseSync, data: string): RecordingArchive {
  const folder = join(data, 'recordings');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removePartials(folder);
  const rows = recordingRows(database);
  const saving = new Map<string, Promise<SavedRecording>>();
  const pathOf = (recording: string) => join(folder, `${recording}.wav`);
  let partials = 0;

  async function save(ended: EndedRecording, content: AsyncIterable<Uint8Array>): Promise<SavedRecording> {
    const recording = nameOf(ended);
    await saving.get(recording)?.catch(() => undefined); // whoever saves it has been told
    const kept = rows.find(recording);
    if (kept !== undefined) {
      await content[Symbol.asyncIterator]().return?.();
      return { recording, bytes: kept.bytes };
    }
    partials += 1;
    const partial = join(folder, `${recording}.${partials}${partialEnding}`);
    try {
      const bytes = await writeRecording(pathOf(recording), partial, content);
      rows.add({ ...ended, recording, bytes });
      return { recording, bytes };
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
  }

  return {
    save(ended, content) {
      const saved = save(ended, content);
      saving.set(nameOf(ended), saved);
      const forget = () => saving.get(nameOf(ended)) === saved && saving.delete(nameOf(ended));
      saved.then(forget, forget);
      return saved;
    },
    list: rows.list,
    // Only names that have a row reach the file system.
    open: (recording) => (rows.find(recording) === undefined ? undefined : opened(pathOf(recording))),
  };
}

/** The same for the same recording, 32 hexadecimal digits: nothing that a gateway says stands in the name of a file. */
function nameOf({ call, record }: EndedRecording): string {
  return createHash('sha256').update(`${call}/${record}`).digest('hex').slice(0, 32);
}

function removePartials(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith(partialEnding)) rmSync(join(folder, name));
}

function opened(path: string): { readonly bytes: number; readonly stream: Readable } | undefined {
  try {
    const fd = openSync(path, 'r');
    return { bytes: fstatSync(fd).size, stream: createReadStream(path, { fd }) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined; // an admin took it away
    throw error;
  }
}

function recordingRows(database: DatabaseSync) {
  const add = database.prepare(
    `INSERT INTO recordings (id, call, record, mailbox, seconds, ended_at, bytes)
     VALUES (:recording, :call, :record, :mailbox, :seconds, :at, :bytes)`,
  );
  const select = 'SELECT id, call, record, mailbox, seconds, ended_at, bytes FROM recordings';
  const one = database.prepare(`${select} WHERE id = ?`);
  const all = database.prepare(`${select} ORDER BY number DESC LIMIT ?`);
  const byMailbox = database.prepare(`${select} WHERE mailbox = ? ORDER BY number DESC LIMIT ?`);
  return {
    add: (recording: KeptRecording) => void add.run({ ...recording }),
    find(recording: string): KeptRecording | undefined {
      const row = one.get(recording);
      return row === undefined ? undefined : recordingOf(row);
    },
    list({ mailbox, limit }: RecordingQuery): readonly KeptRecording[] {
      return (mailbox === undefined ? all.all(limit) : byMailbox.all(mailbox, limit)).map(recordingOf);
    },
  };
}

function recordingOf(row: Readonly<Record<string, SQLOutputValue>>): KeptRecording {
  return {
    recording: String(row.id),
    call: String(row.call),
    record: String(row.record),
    mailbox: String(row.mailbox),
    seconds: Number(row.seconds),
    at: Number(row.ended_at),
    bytes: Number(row.bytes),
  };
}

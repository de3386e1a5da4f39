// One recording on its way to the disk: written beside its place, made durable, then put there by its name.
// Which recordings there are is kept in recording-store.ts.

import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** 3600 s of 16-bit PCM at 8 kHz, the longest that a record command allows, and what stands before it in the file. */
export const largestRecordingBytes = 3600 * 8000 * 2 + 4096;

/** A recording that was not kept, and why, in words for an admin. */
class RecordingNotKept extends Error {}

/**
 * Writes a WAV file whole or not at all; gives its bytes. Once resolved it is there after a power cut as well: the file
 * is flushed before it is renamed, and its folder after. Throws RecordingNotKept; then `partial` may be left behind.
 */
export async function writeRecording(
  path: string,
  partial: string,
  content: AsyncIterable<Uint8Array>,
): Promise<number> {
  try {
    const bytes = await onDisk(partial, (file) => copied(file, content));
    await rename(partial, path);
    await onDisk(dirname(path), () => Promise.resolve(), 'r');
    return bytes;
  } catch (cause) {
    throw cause instanceof RecordingNotKept ? cause : new RecordingNotKept(reasonOf(cause), { cause });
  }
}

/** Opens, works, flushes and closes, whatever happens. */
async function onDisk<Result>(path: string, work: (file: FileHandle) => Promise<Result>, mode = 'w'): Promise<Result> {
  const file = await open(path, mode, 0o600);
  try {
    const result = await work(file);
    await file.sync();
    return result;
  } finally {
    await file.close();
  }
}

async function copied(file: FileHandle, content: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  let head = new Uint8Array();
  for await (const chunk of content) {
    if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)]);
    bytes += chunk.length;
    if (bytes > largestRecordingBytes)
      throw new RecordingNotKept(`the recording is larger than ${largestRecordingBytes} bytes`);
    await writeAll(file, chunk);
  }
  checkWhole(head, bytes);
  return bytes;
}

/** A full disk may take a part of what it is given before it refuses. */
async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length; ) done += (await file.write(chunk, done)).bytesWritten;
}

/** `RIFF`, the size of what follows in the file, `WAVE` (Multimedia Programming Interface 1.0, RIFF WAVE). */
const headBytes = 12;

/** The file says how long it is: what is shorter was cut on its way. A gateway that died while recording says too little. */
function checkWhole(head: Uint8Array, bytes: number): void {
  const text = Buffer.from(head);
  if (text.toString('latin1', 0, 4) !== 'RIFF' || text.toString('latin1', 8, headBytes) !== 'WAVE')
    throw new RecordingNotKept(`the ${bytes} bytes that came are no WAV file`);
  const told = text.readUInt32LE(4) + 8;
  if (told > bytes) throw new RecordingNotKept(`only ${bytes} of ${told} bytes of the recording came`);
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk of the data folder is full';
  return cause instanceof Error ? cause.message : String(cause);
}

// Recordings: made by Asterisk into its spool, brought into the runtime's store, told, and only then deleted there.

import type { RecordCommand } from '../../../schema/documents.generated.ts';
import { problem } from '../../../schema/problem.ts';
import { type AriReply, segment } from './ari/ari.ts';
import { forgetIfOver } from './bridge.ts';
import type { AsteriskCall, Recording } from './call.ts';
import { answerCaller, stopRinging } from './caller.ts';
import { pause } from './hang-up.ts';
import { recordingName, recordingParts } from './ids.ts';
import { isDone, type Switchboard } from './switchboard.ts';

/** 16-bit mono PCM at 8 kHz (what `format=wav` is), and the header before it. */
const bytesPerSecond = 16_000;
const headerBytes = 44;

/** The longest that bringing a file in may take before the call goes on without it: less than a call drains. */
const patienceMs = 20_000;
const retryMs = 500;

/** Keys that Asterisk itself listens for (ARI, POST /channels/{channelId}/record, terminateOn). */
const ownKeys: readonly string[] = ['*', '#'];

/** Records the caller, answered first. `record.finished`, `record.empty` or `record.failed` follows. */
export async function record(board: Switchboard, call: AsteriskCall, command: RecordCommand): Promise<void> {
  const { id, mailbox, minSeconds, finishOn } = command;
  const isHeard = finishOn !== undefined && ownKeys.includes(finishOn);
  const recording: Recording = {
    id,
    name: recordingName(call.channel, command),
    mailbox,
    minSeconds,
    finishOn: isHeard ? null : (finishOn ?? null),
    isCollected: false,
  };
  call.recordings.set(id, recording);
  await answerCaller(board, call);
  stopRinging(board, call);
  const { status } = await call.line(() => begin(board, call, recording, command));
  if (status >= 200 && status < 300) return;
  // Whether it began is unknown when the caller hung up meanwhile: then its file is looked for all the same.
  if (status === 0 || status === 404 || status === 409) await collect(board, call, recording);
  else if (call.recordings.has(id)) fails(board, call, recording, `Asterisk answered ${status}`);
}

/** Status 0 when the caller is gone. */
function begin(
  board: Switchboard,
  call: AsteriskCall,
  { name }: Recording,
  { maxSeconds, silenceSeconds, finishOn, beep }: RecordCommand,
): Promise<AriReply> {
  if (call.caller === 'gone') return Promise.resolve({ status: 0, body: null });
  const query = {
    name,
    format: 'wav',
    maxDurationSeconds: String(maxSeconds),
    maxSilenceSeconds: String(silenceSeconds),
    beep: String(beep ?? false),
    terminateOn: finishOn !== undefined && ownKeys.includes(finishOn) ? finishOn : 'none',
    ifExists: 'fail',
  };
  return board.request({ method: 'POST', path: `channels/${segment(call.channel)}/record`, query });
}

/** Ends a recording; it is kept when it is long enough. */
export async function stopRecording(board: Switchboard, { name }: Recording): Promise<void> {
  await board.request({ method: 'POST', path: `recordings/live/${segment(name)}/stop` });
}

/** A key that ends a recording and that Asterisk does not listen for. */
export function keyInRecording(board: Switchboard, call: AsteriskCall, digit: string): void {
  for (const recording of call.recordings.values()) {
    if (recording.finishOn === digit) void stopRecording(board, recording);
  }
}

/** Asterisk could not record: a full disk, a folder that it may not write. */
export function recordingFails(board: Switchboard, call: AsteriskCall, name: string, reason: string): void {
  const recording = [...call.recordings.values()].find((each) => each.name === name);
  if (recording !== undefined && !recording.isCollected) fails(board, call, recording, reason);
}

/** A recording ended: its file is brought in. */
export async function recordingEnds(board: Switchboard, call: AsteriskCall, name: string): Promise<void> {
  const recording = [...call.recordings.values()].find((each) => each.name === name);
  if (recording !== undefined) await collect(board, call, recording, { isTold: true });
}

/**
 * Brings the file in and says what became of it. A file shorter than the minimum is empty; silence at its end Asterisk
 * has cut off. Without a file nothing was recorded; but Asterisk tells that a recording ended (`isTold`) also when it could
 * write no file at all. What cannot be brought in now stays with Asterisk, and is brought in when the runtime attaches the
 * next time.
 */
export async function collect(
  board: Switchboard,
  call: AsteriskCall,
  recording: Recording,
  { isTold } = { isTold: false },
): Promise<void> {
  if (recording.isCollected) return;
  recording.isCollected = true;
  const { id, name, minSeconds } = recording;
  const brought = await bring(board, call.id, name);
  if (brought.kind === 'kept') {
    const { seconds, saved } = brought;
    finished(board, call, recording);
    board.say({ type: 'record.finished', call: call.id, record: id, seconds, recording: saved }, () => {
      void discard(board, name);
    });
    return;
  }
  if (brought.kind === 'failed') {
    fails(board, call, recording, brought.reason);
    return;
  }
  if (brought.kind === 'missing' && isTold && !(await isHungUp(board, call))) {
    fails(board, call, recording, 'Asterisk has no file of it');
    return;
  }
  finished(board, call, recording);
  void discard(board, name);
  const seconds = brought.kind === 'missing' ? 0 : Math.min(brought.seconds, minSeconds);
  board.say({ type: 'record.empty', call: call.id, record: id, seconds });
}

/** Of a caller who hung up before the beep there is no file; that they did may be told after the recording's end. */
async function isHungUp(board: Switchboard, call: AsteriskCall): Promise<boolean> {
  if (call.caller !== 'gone') await pause(board, retryMs);
  return call.caller === 'gone';
}

/** A recording whose call is over: nobody waits for it, and nothing is lost. */
export async function bringLeftover(board: Switchboard, callId: string, name: string): Promise<void> {
  await untilOver(board, name);
  const brought = await bring(board, callId, name);
  if (brought.kind === 'failed') board.report(problem('gateway.recording-failed', {}, reasonOf(name, brought.reason)));
  else await discard(board, name);
}

/** Its caller may be hung up only now: half a message is no message. */
async function untilOver(board: Switchboard, name: string): Promise<void> {
  const until = board.clock.now() + patienceMs;
  const request = { method: 'GET', path: `recordings/live/${segment(name)}` } as const;
  while (board.isOpen() && board.clock.now() < until && (await board.request(request)).status === 200) {
    await pause(board, retryMs);
  }
}

type Brought =
  | { readonly kind: 'kept'; readonly seconds: number; readonly saved: string }
  | { readonly kind: 'empty'; readonly seconds: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string };

async function bring(board: Switchboard, callId: string, name: string): Promise<Brought> {
  const parts = recordingParts(name);
  if (parts === null) return { kind: 'failed', reason: 'unknown name' };
  const until = board.clock.now() + patienceMs;
  for (;;) {
    const tried = await bringOnce(board, callId, name, parts);
    if (tried.kind !== 'failed' || tried.isFinal) return tried;
    if (!board.isOpen() || board.clock.now() >= until) return tried;
    await pause(board, retryMs);
  }
}

async function bringOnce(
  board: Switchboard,
  call: string,
  name: string,
  { id, mailbox, minSeconds }: { readonly id: string; readonly mailbox: string; readonly minSeconds: number },
): Promise<Brought & { readonly isFinal?: boolean }> {
  const { status, stream, bytes } = await board.download(name);
  if (status === 404) return { kind: 'missing' };
  if (stream === null) return { kind: 'failed', reason: `Asterisk answered ${status}` };
  if (bytes !== null && bytes < headerBytes) {
    stream.destroy();
    return { kind: 'failed', reason: 'its file in Asterisk is empty', isFinal: true };
  }
  const seconds = Math.max(0, ((bytes ?? headerBytes) - headerBytes) / bytesPerSecond);
  if (seconds === 0 || seconds < minSeconds) {
    stream.destroy();
    return { kind: 'empty', seconds };
  }
  const head = { isWav: true };
  try {
    const at = board.clock.now();
    const { recording } = await board.store.save({ call, record: id, mailbox, seconds, at }, looked(stream, head));
    return { kind: 'kept', seconds, saved: recording };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason, isFinal: !head.isWav };
  }
}

/**
 * Looks at how the file begins, on its way. Asterisk says that a recording is done even when its disk was full: then the
 * file is as long as it should be, and holds nothing. Fetching it again would give no other one.
 */
async function* looked(stream: AsyncIterable<Uint8Array>, head: { isWav: boolean }): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of stream) {
    if (isFirst && chunk.length >= 4) head.isWav = Buffer.from(chunk).toString('latin1', 0, 4) === 'RIFF';
    isFirst = false;
    yield chunk;
  }
}

function fails(board: Switchboard, call: AsteriskCall, recording: Recording, reason: string): void {
  finished(board, call, recording);
  board.report(problem('gateway.recording-failed', {}, reasonOf(recording.name, reason)));
  board.say({ type: 'record.failed', call: call.id, record: recording.id });
}

function reasonOf(name: string, reason: string): { readonly mailbox: string; readonly reason: string } {
  return { mailbox: recordingParts(name)?.mailbox ?? name, reason };
}

function finished(board: Switchboard, call: AsteriskCall, { id }: Recording): void {
  call.recordings.delete(id);
  forgetIfOver(board, call);
}

/** Deletes the file in Asterisk's spool. What is not deleted now is found, and deleted, when the runtime attaches again. */
async function discard(board: Switchboard, name: string): Promise<void> {
  for (let tries = 0; tries < 5 && board.isOpen(); tries += 1) {
    const reply = await board.request({ method: 'DELETE', path: `recordings/stored/${segment(name)}` });
    if (isDone(reply) || reply.status === 404) return;
    await pause(board, retryMs);
  }
}

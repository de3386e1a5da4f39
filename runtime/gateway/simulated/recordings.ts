// Recordings of a simulated world: how long the caller speaks, what is kept.

import type { RecordCommand, RecordEnded } from '../../../schema/documents.generated.ts';
import { planned, saying } from './plan.ts';
import type { World, WorldRecording } from './world.ts';

/**
 * Starts a recording. It ends by itself after the caller's speech and `silenceSeconds` of silence, at `maxSeconds` at
 * the latest.
 */
export function recordingStarts(world: World, command: RecordCommand, at: number): World {
  const { speakMs } = world.caller;
  const recordings = [...world.recordings, { command, startedAt: at, speakMs }];
  const lengthMs = Math.min(speakMs + command.silenceSeconds * 1000, command.maxSeconds * 1000);
  return planned({ ...world, recordings }, at + lengthMs, { kind: 'recordingEnds', record: command.id });
}

/** Ends a recording, if it still goes on, and says what became of it: kept, or empty when shorter than the minimum. */
export function recordingEnds(world: World, id: string, at: number): World {
  const recording = world.recordings.find(({ command }) => command.id === id);
  if (recording === undefined) return world;
  const recordings = world.recordings.filter((other) => other !== recording);
  return saying({ ...world, recordings }, at, endOf(recording, at));
}

/** Seconds count the speech alone, without the silence that ended it. */
function endOf({ command, startedAt, speakMs }: WorldRecording, at: number): RecordEnded {
  const { call, id, minSeconds } = command;
  const seconds = Math.min(at - startedAt, speakMs) / 1000;
  if (seconds < minSeconds) return { type: 'record.empty', call, record: id, seconds };
  return { type: 'record.finished', call, record: id, seconds, recording: `${call}-${id}.wav` };
}

// The live calls after a start, each the fold over its journal (design 7, promise 1).

import { replay } from '../core/call.ts';
import type { Tables } from '../core/call-state.ts';
import type { Engine } from './engine.ts';
import { type LiveCall, pathEntries } from './live-call.ts';
import type { Log } from './log.ts';

/** Rebuilds every call that had not finished. One that cannot be rebuilt is logged and left in the store as it is. */
export function recovered(engine: Engine, tables: Tables, log: Log): Map<string, LiveCall> {
  const live = new Map<string, LiveCall>();
  for (const { stored, records } of engine.unfinished()) {
    try {
      const { call, trace } = replay(tables, records);
      live.set(call.id, { call, session: stored.session, path: pathEntries(trace) });
    } catch (error) {
      log.error({ err: error, call: stored.call }, 'a call of the journal cannot be rebuilt');
    }
  }
  return live;
}

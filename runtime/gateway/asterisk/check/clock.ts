// Do the clocks agree? Events carry Asterisk's time; deadlines follow ours alone, so that a difference spoils only logs.

import { problem } from '../../../../schema/problem.ts';
import { type Check, ok, textAt, wrong } from './finding.ts';

/** Seconds that nobody would notice. */
const tolerated = 2;

export const checkClock: Check = async ({ now }, requests) => {
  const before = now();
  const { body } = await requests.request({ method: 'GET', path: 'asterisk/ping' });
  const after = now();
  const told = Date.parse(textAt(body, 'timestamp').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(told)) return [];
  const apart = Math.max(before - told, told - after, 0) / 1_000;
  if (apart <= tolerated) return [ok('clock', `Less than ${tolerated} s apart.`)];
  return [wrong('clock', problem('asterisk.check-clock', {}, { seconds: Math.round(apart) }))];
};

// Looks at a running Asterisk and says what is right, what is wrong and what cannot be seen. Changes nothing there, and
// places no call. The single checks are in check/.

import { type AriClock, defaultAriLimits } from './ari/ari-limits.ts';
import { httpRequests } from './ari/http-requests.ts';
import { checkApp, checkDialplan, checkRights } from './check/access.ts';
import { checkClock } from './check/clock.ts';
import { checkDevices } from './check/devices.ts';
import type { Check, CheckContext, Finding } from './check/finding.ts';
import { checkModules } from './check/modules.ts';
import { reached } from './check/reach.ts';
import { checkRecordings } from './check/recordings.ts';
import { checkSounds } from './check/sounds.ts';
import { checkVersion } from './check/version.ts';

const checks: readonly Check[] = [
  checkRights,
  checkVersion,
  checkModules,
  checkApp,
  checkDialplan,
  checkSounds,
  checkRecordings,
  checkDevices,
  checkClock,
];

export interface CheckOptions extends Omit<CheckContext, 'now'> {
  readonly clock: AriClock;
  /** Gives up: what was not answered then counts as no answer. */
  readonly signal: AbortSignal;
}

/** Every line, in the order of CheckName. When Asterisk is not reached or lets us not in, that is all that is said. */
export async function checkAsterisk(options: CheckOptions): Promise<readonly Finding[]> {
  const { settings, clock, signal } = options;
  const first = await reached(settings, signal);
  if (!first.every(({ outcome }) => outcome === 'ok')) return first;
  const { url, user, password, ca } = settings;
  const login = { url, user, password, ...(ca === null ? {} : { ca }) };
  const requests = httpRequests({ login, limits: defaultAriLimits, clock });
  const giveUp = () => requests.close();
  signal.addEventListener('abort', giveUp);
  const context = { ...options, now: () => clock.now() };
  const found: Finding[] = [];
  for (const check of checks) if (!signal.aborted) found.push(...(await check(context, requests)));
  signal.removeEventListener('abort', giveUp);
  requests.close();
  return [...first, ...found];
}

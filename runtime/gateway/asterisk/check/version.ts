// Is this an Asterisk that the adapter can work with? 20.15, 21.10 and 22.5 were the first that open WebSockets to us and
// take requests over them (ARI Outbound WebSockets, ARI REST over WebSockets).

import { problem, shown } from '../../../../schema/problem.ts';
import { type Check, ok, textAt, wrong } from './finding.ts';

/** The first minor version of each major one; later ones have it from the beginning. */
const firstMinor: Readonly<Record<number, number>> = { 20: 15, 21: 10, 22: 5 };

export const checkVersion: Check = async (_context, requests) => {
  const { body } = await requests.request({ method: 'GET', path: 'asterisk/info', query: { only: 'system' } });
  const version = textAt(body, 'system', 'version');
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined || minor === undefined)
    return [wrong('version', problem('asterisk.check-version-unknown', {}, { version: shown(version) }))];
  const first = firstMinor[Number(major)] ?? (Number(major) > 22 ? 0 : Number.POSITIVE_INFINITY);
  if (Number(minor) >= first) return [ok('version', `Asterisk ${shown(version)}.`)];
  return [wrong('version', problem('asterisk.check-version', {}, { version: shown(version) }))];
};

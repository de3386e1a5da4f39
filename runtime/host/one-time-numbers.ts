// Numbers that lead one call to one chart, for some minutes: how a telephone in the browser reaches a draft.
// In memory alone: a restart forgets them, and the next try asks for another.

import { createHash } from 'node:crypto';
import type { ChartRef } from '../../schema/documents.generated.ts';
import type { Clock } from './clock.ts';

export interface OneTimeNumbers {
  /** A number that nobody can guess. */
  issue(chart: ChartRef): string;
  /** The chart of a number, for the first call that dials it; undefined: it was dialled before, is too old, or never was. */
  take(dialled: Dialled): ChartRef | undefined;
}

/** A call, what it dialled, and the name of the gateway that carries it. */
export interface Dialled {
  readonly call: string;
  readonly to: string;
  readonly gateway: string;
}

export interface NumberOptions {
  /** What they begin with: no number, and no extension, does. */
  readonly prefix: string;
  /** The only gateway whose calls may dial them. */
  readonly gateway: string;
  readonly clock: Pick<Clock, 'now'>;
  /** Fresh, unguessable texts. */
  readonly newId: () => string;
}

/** Milliseconds for which a number waits for its call: the browser dials at once, an admin who is asked first does not. */
export const numberLifeMs = 120_000;

/** Numbers that wait at most; then the oldest goes. */
export const mostNumbers = 1_000;

interface Issued {
  readonly chart: ChartRef;
  readonly until: number;
  /** The call that dialled it. */
  readonly call: string | null;
}

export function oneTimeNumbers({ prefix, gateway, clock, newId }: NumberOptions): OneTimeNumbers {
  const issued = new Map<string, Issued>();

  function forget(): void {
    const now = clock.now();
    for (const [number, { until }] of issued) if (until <= now || issued.size >= mostNumbers) issued.delete(number);
  }

  return {
    issue(chart) {
      forget();
      const number = prefix + digitsOf(newId());
      issued.set(number, { chart, until: clock.now() + numberLifeMs, call: null });
      return number;
    },
    take(dialled) {
      const found = issued.get(dialled.to);
      if (found === undefined || dialled.gateway !== gateway || found.until <= clock.now()) return undefined;
      // The same call comes again when its turn could not be made durable.
      if (found.call !== null && found.call !== dialled.call) return undefined;
      issued.set(dialled.to, { ...found, call: dialled.call });
      return found.chart;
    },
  };
}

/** Sixteen digits: 10^16 against the hundreds of calls a second that a guesser could make in two minutes. */
function digitsOf(secret: string): string {
  const value = BigInt(`0x${createHash('sha256').update(secret).digest('hex')}`) % 10n ** 16n;
  return value.toString().padStart(16, '0');
}

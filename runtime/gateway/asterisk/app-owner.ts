// Whose an application of Asterisk is, when several runtimes are configured with it: a connection of the second would take
// the events of the first one's calls away, and its take-up would end them.

import { problem } from '../../../schema/problem.ts';
import type { GatewayStatus } from '../gateway-status.ts';
import { type AriRequests, segment } from './ari/ari.ts';
import type { AriClock } from './ari/ari-limits.ts';
import type { AsteriskSettings } from './settings.ts';

export interface AppOwner {
  /** Resolves true while another runtime has the application: it must not be taken. The admin has been told. */
  isTaken(): Promise<boolean>;
  /** Shows from now on that the application is ours. Gives what ends that. */
  hold(): () => void;
}

export interface AppOwnerOptions {
  readonly settings: Pick<AsteriskSettings, 'name' | 'app'>;
  /** This runtime's own id, the same after every start on the same store; without spaces. */
  readonly runtime: string;
  readonly http: AriRequests;
  readonly clock: AriClock;
  readonly status: GatewayStatus;
}

/** The owner shows this often that it is there, in milliseconds. */
const beatMs = 5_000;

/** An owner that has not shown itself for so long has given its calls up as well: as long as the host waits for Asterisk. */
const abandonedMs = 60_000;

/**
 * The owner writes its id and the time into a global variable of Asterisk. Clocks of two machines are never compared: who
 * waits watches whether the value changes. ARI has no compare-and-set, so of two that begin at the same instant both may
 * connect; the second has the application then, and the first stays away from it.
 */
export function appOwner({ settings, runtime, http, clock, status }: AppOwnerOptions): AppOwner {
  const { name, app } = settings;
  const variable = `CALLCHART_OWNER_${app.replace(/[^A-Za-z0-9]/g, '_')}`;
  const path = 'asterisk/variable';
  let seen = { value: '', since: 0 };

  async function owner(): Promise<string> {
    // An application that is not there has no owner, whatever the variable says: its last connection and channel are gone.
    const { status } = await http.request({ method: 'GET', path: `applications/${segment(app)}` });
    if (status !== 200) return '';
    return valueIn((await http.request({ method: 'GET', path, query: { variable } })).body);
  }

  function beat(): void {
    void http.request({ method: 'POST', path, query: { variable, value: `${runtime} ${clock.now()}` } });
  }

  return {
    async isTaken() {
      const value = await owner();
      if (value === '' || value.split(' ')[0] === runtime) return false;
      if (value !== seen.value) seen = { value, since: clock.now() };
      if (clock.now() - seen.since >= abandonedMs) return false;
      status.report({
        name,
        kind: 'asterisk',
        connected: false,
        problems: [problem('gateway.app-taken', {}, { app })],
      });
      return true;
    },
    hold() {
      let cancel = (): void => undefined;
      const again = (): void => {
        beat();
        cancel = clock.setTimer(clock.now() + beatMs, again);
      };
      again();
      return () => cancel();
    },
  };
}

/** ARI's model Variable; anything else is empty. */
function valueIn(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('value' in body)) return '';
  return typeof body.value === 'string' ? body.value : '';
}

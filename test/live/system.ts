// A company's whole telephone system in a test: Asterisk, the runtime with the example flows, the telephones of the
// example directory, the public network. Prompts are tones (prompt-tones.ts).

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import type { AsteriskSettings, AsteriskTelephone } from '../../runtime/gateway/asterisk/settings.ts';
import { exampleDirectory } from '../flows/examples.ts';
import type { Json } from '../host/running-host.ts';
import type { AsteriskOptions } from './asterisk/asterisk-options.ts';
import { until } from './condition.ts';
import { type Lab, openLab } from './lab.ts';
import { promptSounds } from './prompt-tones.ts';
import { type Runtime, runtimeInside, runtimeProcess } from './runtime.ts';
import type { Shift, ShiftedClock } from './shifted-clock.ts';
import { openWire, type Wire } from './wire.ts';

export interface SystemOptions {
  /** Who opens the event WebSocket, and how commands travel; outbound and http unless told. */
  readonly settings?: Partial<AsteriskSettings>;
  readonly asterisk?: AsteriskOptions;
  /** In the test's own process by this clock, or in one of its own, its clock shifted. */
  readonly time: ShiftedClock | Shift;
  /** Real seconds that a prompt lasts; 0.4 unless told. */
  readonly promptSeconds?: (prompt: string) => number;
  /** A phone of browsers, which the designer calls with. */
  readonly browserPhone?: string;
  /** Milliseconds that Asterisk may stay away before its calls are given up. */
  readonly absenceMs?: number;
}

export interface System extends Lab {
  readonly settings: AsteriskSettings;
  /** All that Asterisk and the runtime say to each other passes here. */
  readonly wire: Pick<Wire, 'requests' | 'sockets' | 'stopped'>;
  readonly url: string;
  /** A request to the runtime's API; the JSON of its answer. */
  ask(path: string, method?: string, body?: unknown): Promise<Json>;
  /** Waits until Asterisk and the runtime have found each other. */
  attached(): Promise<void>;
  /** The calls that the runtime has had, newest first. */
  calls(): Promise<readonly Json[]>;
  /** The newest call with its path, its state and, once it is over, its CDR. */
  call(): Promise<Json>;
  /** Waits until the newest call is over, and gives it. */
  finished(limits?: { readonly within?: number }): Promise<Json>;
  kill9(): Promise<void>;
  stop(): Promise<void>;
  /** Starts the runtime again on the same data. */
  start(): Promise<void>;
}

const outboundLogin = { user: 'asterisk', password: 'outbound-secret' };

export async function openSystem(options: SystemOptions): Promise<System> {
  const port = await freePort();
  const isOutbound = options.settings?.events !== 'inbound';
  const [toRuntime, toAsterisk] = await Promise.all([openWire(), openWire()]);
  toRuntime.leadTo(port);
  const outbound = isOutbound ? { outbound: { uri: `ws://127.0.0.1:${toRuntime.port}/ari`, ...outboundLogin } } : {};
  const phones = exampleDirectory().devices.map(({ id }) => id);
  const sounds = promptSounds(options.promptSeconds ?? (() => 0.4));
  const { browserPhone } = options;
  const browserPhones = browserPhone === undefined ? [] : [browserPhone];
  const lab = await openLab({ phones, browserPhones, sounds, ...outbound, ...options.asterisk });
  toAsterisk.leadTo(lab.asterisk.wsPort);
  const url = `http://127.0.0.1:${toAsterisk.port}`;
  const telephone = browserPhone === undefined ? null : telephoneOf(lab, browserPhone);
  const settings = settingsOf(lab, isOutbound, { url, telephone, ...options.settings });
  const data = mkdtempSync(join(tmpdir(), 'callchart-live-data-'));
  const { time, absenceMs } = options;
  let runtime: Runtime;

  async function start(): Promise<void> {
    const given = { data, port, asterisk: settings, ...(absenceMs === undefined ? {} : { absenceMs }) };
    runtime = 'now' in time ? await runtimeInside(given, time) : await runtimeProcess(given, time);
  }

  async function ask(path: string, method = 'GET', body?: unknown): Promise<Json> {
    const sent =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`${runtime.url}${path}`, { method, ...sent });
    return answer.json();
  }

  const calls = () => ask('/api/calls?limit=100');

  async function call(): Promise<Json> {
    const [newest] = await calls();
    if (newest === undefined) throw new Error('the runtime has had no call');
    return ask(`/api/calls/${encodeURIComponent(newest.call)}`);
  }

  await start();
  return {
    ...lab,
    settings,
    wire: {
      requests: toAsterisk.requests,
      stopped: toAsterisk.stopped,
      sockets(state) {
        toRuntime.sockets(state);
        toAsterisk.sockets(state);
      },
    },
    get url() {
      return runtime.url;
    },
    ask,
    calls,
    call,
    async attached() {
      const look = async () => (await ask('/api/health')).gateways.includes(settings.name);
      await until(look, { what: 'Asterisk and the runtime find each other' });
    },
    finished: ({ within } = {}) =>
      until(async () => ((await calls())[0]?.live === false ? await call() : undefined), {
        what: 'the call is over',
        within,
      }),
    start,
    stop: () => runtime.stop(),
    kill9: () => runtime.kill9(),
    async close(kept) {
      await runtime.stop();
      await lab.close(kept);
      toRuntime.close();
      toAsterisk.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function settingsOf({ asterisk }: Lab, isOutbound: boolean, changed: Partial<AsteriskSettings> = {}): AsteriskSettings {
  return {
    name: 'asterisk',
    app: asterisk.app,
    url: asterisk.ariUrl,
    ca: null,
    user: asterisk.user,
    password: asterisk.password,
    events: isOutbound ? 'outbound' : 'inbound',
    commands: 'http',
    outbound: isOutbound ? outboundLogin : null,
    country: 'FR',
    devices: 'PJSIP/{device}',
    trunks: [{ prefix: '+', dial: 'PJSIP/{number}@trunk', callerId: 'caller' }],
    sounds: 'callchart',
    musicClass: 'default',
    telephone: null,
    ...changed,
  };
}

function telephoneOf({ asterisk }: Lab, user: string): AsteriskTelephone {
  return { url: `ws://127.0.0.1:${asterisk.wsPort}/ws`, user, password: asterisk.phonePassword, prefix: '*55' };
}

/** Tests on a system that is opened before the first of them; skipped, with the reason, where no Asterisk can run. */
export function describeSystem(
  name: string,
  options: () => SystemOptions,
  tests: (system: () => System) => void,
): void {
  const obstacle = inject('liveObstacle');
  const title = obstacle ? `${name} (skipped: ${obstacle})` : name;
  describe.skipIf(obstacle !== '')(title, () => {
    let open: System | undefined;
    let hasFailed = false;
    beforeAll(async () => {
      open = await openSystem(options());
      await open.attached();
    });
    afterEach(async ({ task }) => {
      hasFailed ||= task.result?.state === 'fail';
      await open?.clear();
    });
    afterAll(async () => {
      if (hasFailed) console.warn(`what Asterisk and the phones saw is kept in ${open?.asterisk.runFolder}/log`);
      await open?.close({ keep: hasFailed });
    });
    tests(() => {
      if (open === undefined) throw new Error('the system is opened before the first test');
      return open;
    });
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

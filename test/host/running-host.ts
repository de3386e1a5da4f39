// A host on loopback with a store of its own and a clock that the test moves.

import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Host, type HostOptions, startHost } from '../../runtime/host/host.ts';
import type { Directory, Flow } from '../../schema/documents.generated.ts';
import { type TestGateway, testGateway } from './test-gateway.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

export interface RunningHost extends Host {
  readonly clock: VirtualClock;
  readonly data: string;
  /** A request; the answer's status and JSON. */
  ask(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: Json }>;
  /** Saves and publishes; throws with the problems. */
  publish(flow: Flow): Promise<void>;
  gateway(options?: Partial<Parameters<typeof testGateway>[0]>): Promise<TestGateway>;
}

/** What JSON.parse gives: tests look into it with matchers. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests are about
export type Json = any;

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callchart-host-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function runningHost(
  options: Partial<HostOptions> & { readonly clock?: VirtualClock; readonly directory?: Directory } = {},
): Promise<RunningHost> {
  const clock = options.clock ?? virtualClock();
  const data = options.data ?? temporaryFolder();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `session-${clock.now()}-${ids}`;
  };
  const fixed = { host: '127.0.0.1', port: 0, token: 'secret', demo: null, newId, logLevel: 'silent' } as const;
  // Virtual time passes without the network: no gateway could answer its pings.
  const limits = { pingMs: Number.MAX_SAFE_INTEGER / 2, ...options.limits };
  const host = await startHost({ ...fixed, ...options, clock, data, limits });
  let isClosed = false;
  const close = async () => {
    if (!isClosed) await host.close();
    isClosed = true;
  };
  ends.push(close);
  const running: RunningHost = {
    ...host,
    clock,
    data,
    close,
    ask: (method, path, body) => ask(host.url + path, method, body),
    gateway: (more) => testGateway({ url: host.url, token: host.token, ...more }),
    async publish(flow) {
      const { status: saved, body } = await running.ask('PUT', `/api/flows/${flow.id}/draft`, { flow, revision: 0 });
      if (saved !== 200) throw new Error(JSON.stringify(body));
      const published = await running.ask('POST', `/api/flows/${flow.id}/publish`, { message: 'Test' });
      if (published.status !== 200) throw new Error(JSON.stringify(published.body));
    },
  };
  if (options.directory !== undefined) await running.ask('PUT', '/api/directory', options.directory);
  return running;
}

async function ask(url: string, method: string, body: unknown) {
  const sent =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(url, { method, ...sent });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

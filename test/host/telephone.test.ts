import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { describe, expect, test } from 'vitest';
import { normalised } from '../../runtime/gateway/asterisk/dial-string.ts';
import { mostNumbers, numberLifeMs, oneTimeNumbers } from '../../runtime/host/one-time-numbers.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import { telephone, withTelephone } from './asterisk-nowhere.ts';
import { directory, frontDesk } from './company.ts';
import { type RunningHost, runningHost, temporaryFolder } from './running-host.ts';
import { virtualClock } from './virtual-clock.ts';

const from = 'web1';
const draftPath = `/api/flows/${frontDesk.id}/draft`;

/** A host with a telephone, and a draft of the front desk that nobody published. */
async function office(data = temporaryFolder()): Promise<RunningHost> {
  const host = await runningHost({ directory, data, asterisk: withTelephone });
  await host.ask('PUT', draftPath, { flow: frontDesk, revision: 0 });
  return host;
}

async function numberFor(host: RunningHost, revision?: number): Promise<string> {
  const { status, body } = await host.ask('POST', '/api/telephone/calls', { flow: frontDesk.id, revision });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.number;
}

describe('a number of the telephone', () => {
  test('leads one call to the draft, which is not published by that', async () => {
    const host = await office();
    const gateway = await host.gateway({ name: 'pbx' });
    const { body } = await host.ask('POST', '/api/telephone/calls', { flow: frontDesk.id, revision: 1 });
    expect(body).toEqual({ ...telephone, prefix: undefined, number: expect.stringMatching(/^\*55\d{16}$/) });
    const to = body.number;

    gateway.report({ type: 'call.offered', call: 'c1', from, to });
    expect(await gateway.command('ring')).toMatchObject({ call: 'c1' });
    await gateway.command('ring');
    gateway.report({ type: 'call.offered', call: 'c2', from, to });

    expect(await gateway.command('reject')).toMatchObject({ call: 'c2', cause: 1 });
    const { body: call } = await host.ask('GET', '/api/calls/c1');
    expect(call).toMatchObject({
      summary: { version: 0, to, live: true },
      path: ['entry', 'entry.next', 'hours', 'hours.open', 'team'],
    });
    expect((await host.ask('GET', '/api/flows')).body).toMatchObject([{ published: null, numbers: [] }]);
    const { hash } = call.state.chart;
    expect((await host.ask('GET', `/api/charts/${hash}`)).body.chart.id).toBe(frontDesk.id);
    gateway.report({ type: 'call.offered', call: 'c3', from, to: '100' });
    expect(await gateway.command('reject')).toMatchObject({ call: 'c3', cause: 1 });
  });

  test('leads to what is published when no draft is named', async () => {
    const host = await runningHost({ directory, asterisk: withTelephone });
    await host.publish(frontDesk);
    const gateway = await host.gateway({ name: 'pbx' });

    gateway.report({ type: 'call.offered', call: 'c1', from, to: await numberFor(host) });

    await gateway.command('ring');
    expect((await host.ask('GET', '/api/calls/c1')).body.summary).toMatchObject({ version: 1, live: true });
  });

  test('leads nowhere after two minutes, nor from another gateway', async () => {
    const host = await office();
    const gateway = await host.gateway({ name: 'pbx' });
    const other = await host.gateway({ name: 'edge' });
    const old = await numberFor(host, 1);
    host.clock.advance(numberLifeMs);
    gateway.report({ type: 'call.offered', call: 'c1', from, to: old });
    expect(await gateway.command('reject')).toMatchObject({ call: 'c1', cause: 1 });

    const to = await numberFor(host, 1);
    host.clock.advance(numberLifeMs - 1);
    other.report({ type: 'call.offered', call: 'c2', from, to });
    expect(await other.command('reject')).toMatchObject({ call: 'c2', cause: 1 });
    gateway.report({ type: 'call.offered', call: 'c3', from, to });
    expect(await gateway.command('ring')).toMatchObject({ call: 'c3' });
  });

  test('began a call that a restart takes up, with the draft as it was then', async () => {
    const data = temporaryFolder();
    const host = await office(data);
    const gateway = await host.gateway({ name: 'pbx' });
    gateway.report({ type: 'call.offered', call: 'c1', from, to: await numberFor(host, 1) });
    await gateway.command('ring');
    await host.ask('PUT', draftPath, { flow: { ...frontDesk, name: 'Changed since' }, revision: 1 });
    await host.close();

    const again = await runningHost({ data, asterisk: withTelephone });

    const { body } = await again.ask('GET', '/api/calls/c1');
    expect(body.summary).toMatchObject({ live: true, node: 'team' });
    const { body: kept } = await again.ask('GET', `/api/charts/${body.state.chart.hash}`);
    expect(kept.chart.meta.flow.name).toBe(frontDesk.name);
  });
});

describe('a call is not prepared', () => {
  const prepared = (host: RunningHost, body: object) => host.ask('POST', '/api/telephone/calls', body);

  test('to a draft with faults, one that was changed since, and one that is not there', async () => {
    const host = await office();
    const wireless: Flow = { ...frontDesk, edges: [] };
    await host.ask('PUT', draftPath, { flow: wireless, revision: 1 });

    const faulty = await prepared(host, { flow: frontDesk.id, revision: 2 });
    const stale = await prepared(host, { flow: frontDesk.id, revision: 1 });
    const missing = await prepared(host, { flow: 'nobody', revision: 1 });
    const unpublished = await prepared(host, { flow: frontDesk.id });

    expect(faulty).toMatchObject({ status: 422 });
    expect(faulty.body.problems.length).toBeGreaterThan(0);
    expect([stale.status, stale.body.problems[0].code]).toEqual([409, 'server.revision']);
    expect([missing.status, unpublished.status]).toEqual([404, 404]);
    expect(JSON.stringify([faulty, stale, missing, unpublished])).not.toContain(telephone.password);
  });

  test('where there is no telephone', async () => {
    const host = await runningHost({ directory });

    expect((await host.ask('GET', '/api/telephone')).body).toEqual({ on: false });
    expect(await prepared(host, { flow: frontDesk.id })).toMatchObject({
      status: 404,
      body: { problems: [{ code: 'server.telephone-off' }] },
    });
  });

  test('where other machines could read the password', async () => {
    const host = await runningHost({ directory, asterisk: withTelephone, host: '0.0.0.0' });
    await host.publish(frontDesk);

    const { status, body } = await prepared(host, { flow: frontDesk.id });

    expect((await host.ask('GET', '/api/telephone')).body).toEqual({ on: true });
    expect([status, body.problems[0].code]).toEqual([403, 'server.telephone-open']);
    expect(JSON.stringify(body)).not.toContain(telephone.password);
    expect(await policyOf(host)).not.toContain('connect-src');
  });

  test('for a page of another site', async () => {
    const host = await office();

    const { status } = await fetch(`${host.url}/api/telephone/calls`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: JSON.stringify({ flow: frontDesk.id, revision: 1 }),
    });

    expect(status).toBe(403);
  });
});

test('over TLS a call is prepared for other machines as well', async () => {
  const pem = (name: string) => readFileSync(new URL(`tls/localhost.${name}`, import.meta.url), 'utf8');
  const ca = pem('pem');
  const tls = { cert: ca, key: pem('key') };
  const host = await runningHost({ asterisk: withTelephone, host: '0.0.0.0', tls });
  const headers = { 'content-type': 'application/json' };
  const asked = request(`${host.url}/api/telephone/calls`, { method: 'POST', ca, headers, servername: 'localhost' });
  asked.end(JSON.stringify({ flow: 'nobody' }));
  const [response] = await once(asked, 'response');
  response.resume();

  expect(response.statusCode).toBe(404);
  expect(response.headers['content-security-policy']).toContain(`connect-src 'self' ${telephone.url};`);
});

test('pages may talk to the WebSocket of the telephone, and without a telephone to nobody else', async () => {
  const [on, off] = [await office(), await runningHost()];

  expect(await policyOf(on)).toContain(`connect-src 'self' ${telephone.url};`);
  expect(await policyOf(off)).not.toContain('connect-src');
});

async function policyOf(host: RunningHost): Promise<string> {
  const { headers } = await fetch(`${host.url}/api/health`);
  return headers.get('content-security-policy') ?? '';
}

describe('one-time numbers', () => {
  const chart = { hash: 'sha256-a', flow: 'front-desk', version: 0 };
  const made = () => {
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `id-${ids}`;
    };
    return oneTimeNumbers({ prefix: '*55', gateway: 'pbx', clock: virtualClock(), newId });
  };

  test('lead the same call to the same chart again, as when its turn could not be made durable', () => {
    const numbers = made();
    const to = numbers.issue(chart);
    const take = (call: string) => numbers.take({ call, to, gateway: 'pbx' });

    expect([take('c1'), take('c1'), take('c2')]).toEqual([chart, chart, undefined]);
  });

  test('are forgotten, the oldest first, when too many wait', () => {
    const numbers = made();
    const issued = Array.from({ length: mostNumbers + 1 }, () => numbers.issue(chart));
    const found = issued.map((to) => numbers.take({ call: 'c1', to, gateway: 'pbx' }));

    expect(new Set(issued).size).toBe(mostNumbers + 1);
    expect(found.slice(0, 2)).toEqual([undefined, chart]);
    expect(found.at(-1)).toEqual(chart);
  });

  test('reach the runtime as they were dialled, whatever the country', () => {
    const dialled = ['*55', '55', '0', '00', '0033', '9', '1'].flatMap((prefix) => {
      const numbers = oneTimeNumbers({ prefix, gateway: 'pbx', clock: virtualClock(), newId: () => prefix });
      return [numbers.issue(chart)];
    });

    expect(dialled).toHaveLength(7);
    for (const country of ['FR', 'US', 'BR', 'DE', null]) {
      expect(dialled.map((number) => normalised(country, number))).toEqual(dialled);
    }
  });
});

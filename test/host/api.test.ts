import { describe, expect, test } from 'vitest';
import { exportChart } from '../../runtime/core/export.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import { chartOf } from '../core/driver.ts';
import { parsedFlow } from '../core/flows.ts';
import { directory, frontDesk, lost, number } from './company.ts';
import { type Json, runningHost } from './running-host.ts';

const draft = '/api/flows/front-desk/draft';
const publishing = '/api/flows/front-desk/publish';

/** The same flow with a wire missing. */
const unfinished: Flow = { ...frontDesk, edges: frontDesk.edges.filter(({ from }) => from !== 'entry') };

const codes = (body: Json): readonly string[] => body.problems.map(({ code }: Json) => code);

describe('a draft', () => {
  test('is saved unfinished, and opens as it was saved', async () => {
    const host = await runningHost();

    const saved = await host.ask('PUT', draft, { flow: unfinished, revision: 0 });

    expect(saved).toEqual({ status: 200, body: { revision: 1 } });
    expect((await host.ask('GET', draft)).body).toEqual({ flow: unfinished, revision: 1, version: null });
    const [row] = (await host.ask('GET', '/api/flows')).body;
    expect(row).toMatchObject({
      id: 'front-desk',
      name: 'Front desk',
      published: null,
      draft: { revision: 1, version: null },
      numbers: [],
    });
  });

  test('of two editors: the second is told, and shown what the first saved', async () => {
    const host = await runningHost();
    await host.ask('PUT', draft, { flow: frontDesk, revision: 0 });
    const mine = { ...frontDesk, name: 'Mine' };

    await host.ask('PUT', draft, { flow: mine, revision: 1 });
    const second = await host.ask('PUT', draft, { flow: { ...frontDesk, name: 'Yours' }, revision: 1 });

    expect(second.status).toBe(409);
    expect(second.body.problems).toMatchObject([{ code: 'server.revision', params: { given: 1, current: 2 } }]);
    expect(second.body.current).toEqual({ flow: mine, revision: 2, version: null });
  });

  test.each([
    [
      'of an unknown kind of node',
      { ...frontDesk, nodes: [{ ...frontDesk.nodes[0], kind: 'oracle' }] },
      'flow.kind-unknown',
      '/nodes/0/kind',
    ],
    ['under another id', { ...frontDesk, id: 'other' }, 'schema.choice', '/id'],
    ['that is none', { nodes: 'many' }, 'schema.required', ''],
  ])('%s is refused with its place', async (_what, flow, code, pointer) => {
    const host = await runningHost();

    const { status, body } = await host.ask('PUT', draft, { flow, revision: 0 });

    expect(status).toBe(422);
    expect(body.problems).toContainEqual(expect.objectContaining({ code, pointer }));
  });
});

describe('publishing', () => {
  test('gives a numbered version whose chart is the compiled draft, byte for byte', async () => {
    const host = await runningHost({ directory });
    await host.ask('PUT', draft, { flow: frontDesk, revision: 0 });

    const { status, body } = await host.ask('POST', publishing, { message: 'First', revision: 1 });

    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 1, numbers: [number, '100'], problems: [] });
    const version = await host.ask('GET', '/api/flows/front-desk/versions/1');
    expect(version.body).toMatchObject({
      version: 1,
      message: 'First',
      hash: body.hash,
      publishedAt: host.clock.now(),
    });
    expect(exportChart(version.body.chart)).toBe(exportChart(chartOf(frontDesk)));
  });

  test('makes the draft that version, until it is changed or another chart is published', async () => {
    const host = await runningHost({ directory });
    const drafts = async () => (await host.ask('GET', '/api/flows')).body.map((row: Json) => row.draft);
    await host.publish(frontDesk);

    const published = await drafts();
    await host.ask('PUT', draft, { flow: { ...frontDesk, name: 'Changed' }, revision: 1 });
    const changed = await drafts();
    await host.ask('POST', publishing, { message: 'Again', revision: 2 });
    const again = await drafts();
    await host.ask('POST', publishing, { message: 'From a file', chart: chartOf(frontDesk) });

    expect(published).toEqual([{ revision: 1, version: 1 }]);
    expect(changed).toEqual([{ revision: 2, version: null }]);
    expect(again).toEqual([{ revision: 2, version: 2 }]);
    expect((await host.ask('GET', draft)).body).toMatchObject({ revision: 2, version: null });
  });

  test('of a chart written by hand keeps the numbers that led to the drawing before', async () => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);
    const { meta: _meta, ...byHand } = chartOf(frontDesk);
    const numbers = async () => (await host.ask('GET', '/api/flows')).body.map((row: Json) => row.numbers);
    const before = await numbers();

    const { status } = await host.ask('POST', publishing, { message: 'By hand', chart: byHand });

    expect(status).toBe(200);
    expect(await numbers()).toEqual(before);
    expect(before[0].length).toBeGreaterThan(0);
  });

  test('an unfinished draft is refused with its problems, and what was published goes on', async () => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);
    await host.ask('PUT', draft, { flow: unfinished, revision: 1 });

    const { status, body } = await host.ask('POST', publishing, { message: 'Half' });

    expect(status).toBe(422);
    expect(body.problems).toContainEqual(expect.objectContaining({ code: 'flow.outcome-unwired', nodes: ['entry'] }));
    expect((await host.ask('GET', '/api/flows/front-desk/versions')).body).toHaveLength(1);
  });

  test('a revision that is no longer the draft’s is refused', async () => {
    const host = await runningHost({ directory });
    await host.ask('PUT', draft, { flow: frontDesk, revision: 0 });
    await host.ask('PUT', draft, { flow: unfinished, revision: 1 });

    const { status, body } = await host.ask('POST', publishing, { message: 'Old', revision: 1 });

    expect([status, codes(body), body.current.revision]).toEqual([409, ['server.revision'], 2]);
  });

  test('a chart written by hand is published as it is, under the numbers given', async () => {
    const host = await runningHost({ directory });
    const { meta: _drawing, ...chart } = chartOf(frontDesk);

    const { status, body } = await host.ask('POST', publishing, {
      message: 'By hand',
      chart,
      numbers: ['+33199000077'],
    });

    expect(status).toBe(200);
    expect(body.numbers).toEqual(['+33199000077']);
    expect((await host.ask('GET', draft)).status).toBe(404);
    expect((await host.ask('GET', '/api/flows')).body).toMatchObject([{ id: 'front-desk', published: 1, draft: null }]);
    expect((await host.ask('GET', '/api/flows/front-desk/versions/1')).body.chart).toEqual(chart);
  });

  test.each([
    [
      'with a guard',
      { on: { 'caller.hungup': { target: '.ended', guard: 'maybe' } } },
      'chart.guard-refused',
      '/on/caller.hungup/guard',
    ],
    ['that leads nowhere', { initial: 'nowhere' }, 'chart.initial-unknown', '/initial'],
  ])('a chart %s is refused with its place', async (_what, change, code, pointer) => {
    const host = await runningHost({ directory });
    const { meta: _drawing, ...chart } = chartOf(frontDesk);

    const { status, body } = await host.ask('POST', publishing, { message: 'x', chart: { ...chart, ...change } });

    expect(status).toBe(422);
    expect(body.problems).toContainEqual(expect.objectContaining({ code, pointer }));
  });

  test('a chart under the name of another flow is refused', async () => {
    const host = await runningHost({ directory });

    const asked = { message: 'x', chart: chartOf(frontDesk) };
    const { status, body } = await host.ask('POST', '/api/flows/other/publish', asked);

    expect([status, body.problems]).toMatchObject([422, [{ code: 'schema.choice', pointer: '/id' }]]);
  });

  test('a number that leads to another flow is refused; once that one is deleted it is free', async () => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);
    await host.ask('PUT', '/api/flows/lost/draft', { flow: lost, revision: 0 });
    const request = { message: 'Lost', numbers: [number] };

    const taken = await host.ask('POST', '/api/flows/lost/publish', request);
    await host.ask('DELETE', '/api/flows/front-desk');
    const free = await host.ask('POST', '/api/flows/lost/publish', request);

    expect([taken.status, taken.body.problems[0]]).toMatchObject([
      422,
      { code: 'server.number-taken', params: { number, flow: 'front-desk' } },
    ]);
    expect([free.status, free.body.numbers]).toEqual([200, ['+33199000009', number]]);
  });

  test('numbers given once stay until others are given', async () => {
    const host = await runningHost({ directory });
    await host.publish(lost);
    const published = async (numbers?: readonly string[]) =>
      (await host.ask('POST', '/api/flows/lost/publish', { message: 'x', ...(numbers ? { numbers } : {}) })).body
        .numbers;

    const own = '+33199000009';

    expect(await published(['555'])).toEqual([own, '555']);
    expect(await published()).toEqual([own, '555']);
    expect(await published([])).toEqual([own]);
  });

  test('a flow that forwards in a circle with another is refused', async () => {
    const host = await runningHost({ directory });
    const forward = (id: string, own: string, to: string) =>
      parsedFlow({
        id,
        name: id,
        language: 'fr',
        nodes: [
          { id: 'entry', kind: 'entry', position: { x: 0, y: 0 }, settings: { numbers: [], extensions: [own] } },
          { id: 'on', kind: 'forward', position: { x: 1, y: 0 }, settings: { extension: to } },
          { id: 'bye', kind: 'hangup', position: { x: 2, y: 0 }, settings: { cause: 16 } },
        ],
        edges: [
          { from: 'entry', outcome: 'next', to: 'on' },
          { from: 'on', outcome: 'failed', to: 'bye' },
        ],
      });
    await host.publish(forward('day', '501', '502'));

    const refused = host.publish(forward('night', '502', '501'));

    await expect(refused).rejects.toThrow('forward.cycle');
  });

  test('a flow deleted and drawn again goes on with the next version number', async () => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);
    await host.ask('DELETE', '/api/flows/front-desk');

    await host.publish(frontDesk);

    const { body } = await host.ask('GET', '/api/flows/front-desk/versions');
    expect(body.map(({ version }: Json) => version)).toEqual([2, 1]);
  });
});

describe('the directory', () => {
  test('is read as it was written', async () => {
    const host = await runningHost();

    const { status } = await host.ask('PUT', '/api/directory', directory);

    expect(status).toBe(200);
    expect((await host.ask('GET', '/api/directory')).body).toEqual(directory);
  });

  test.each([
    ['of another shape', { ...directory, users: 'all' }, 'schema.type', '/users'],
    [
      'with a user whose device is not listed',
      { ...directory, devices: [] },
      'directory.reference',
      '/users/0/devices/0',
    ],
  ])('%s is refused, and the old one stays', async (_what, changed, code, pointer) => {
    const host = await runningHost({ directory });

    const { status, body } = await host.ask('PUT', '/api/directory', changed);

    expect(status).toBe(422);
    expect(body.problems).toContainEqual(expect.objectContaining({ code, pointer }));
    expect((await host.ask('GET', '/api/directory')).body).toEqual(directory);
  });
});

describe('the description', () => {
  test('lists every route, and every route that it lists answers', async () => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);

    const { body } = await host.ask('GET', '/api/openapi.json');

    expect(body.openapi).toBe('3.1.0');
    let looked = 0;
    for (const [path, operations] of Object.entries<Json>(body.paths)) {
      for (const [method, operation] of Object.entries<Json>(operations)) {
        looked += 1;
        const url = path.replace('{version}', '1').replace(/\{\w+\}/, 'nobody');
        const answer = await host.ask(method.toUpperCase(), url, operation.requestBody && {});
        // Reached: an answer, or a refusal that the description names; never the 404 of an unknown address.
        expect(Object.keys(operation.responses)).toContain(String(answer.status));
        expect(answer.body.problems?.[0]?.params.id ?? 'nobody').toMatch(/^nobody/);
      }
    }
    expect(looked).toBe(19);
  });

  test('of an answer is what the server sends', async () => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);
    const { body } = await host.ask('GET', '/api/openapi.json');

    const { schema } = body.paths['/api/flows'].get.responses[200].content['application/json'];
    const [row] = (await host.ask('GET', '/api/flows')).body;

    expect(Object.keys(row).sort()).toEqual(Object.keys(schema.items.properties).sort());
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { describe, expect, test } from 'vitest';
import type { CommandContext } from '../../runtime/cli/command.ts';
import { serve } from '../../runtime/cli/serve.ts';
import { exportChart } from '../../runtime/core/export.ts';
import { servePages } from '../../runtime/host/http/pages.ts';
import type { Scenario } from '../../schema/documents.generated.ts';
import { chartOf } from '../core/driver.ts';
import { directory, frontDesk, lost, number } from './company.ts';
import { type Json, runningHost, temporaryFolder } from './running-host.ts';

/** A folder of examples: a directory, two charts, and what is none. */
const nobody: Scenario = {
  id: 'nobody',
  name: { en: 'Nobody answers' },
  flow: 'front-desk',
  at: '2026-03-02T09:00:00Z',
  from: '',
  to: number,
  caller: [],
  parties: {},
};

function examples(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'desk'));
  writeFileSync(join(folder, 'directory.json'), JSON.stringify(directory));
  writeFileSync(join(folder, 'desk', 'front-desk.chart.json'), exportChart(chartOf(frontDesk)));
  mkdirSync(join(folder, 'desk', 'front-desk.calls'));
  writeFileSync(join(folder, 'desk', 'front-desk.calls', 'nobody.json'), JSON.stringify(nobody));
  writeFileSync(join(folder, 'desk', 'front-desk.calls', 'nobody.golden.json'), '{}');
  writeFileSync(join(folder, 'lost.chart.json'), exportChart(chartOf(lost)));
  writeFileSync(join(folder, 'broken.chart.json'), '{');
  return folder;
}

describe('an empty store', () => {
  test('begins with the examples, published, so that a gateway can call at once', async () => {
    const host = await runningHost({ demo: examples() });

    const { body } = await host.ask('GET', '/api/flows');
    const gateway = await host.gateway();
    gateway.report({ type: 'call.offered', call: 'c1', from: '', to: number });

    expect(body.map(({ id, published, draft }: Json) => [id, published, draft])).toEqual([
      ['front-desk', 1, { revision: 1, version: 1 }],
      ['lost', 1, { revision: 1, version: 1 }],
    ]);
    expect((await host.ask('GET', '/api/directory')).body).toEqual(directory);
    expect((await host.ask('GET', '/api/flows/front-desk/draft')).body.flow.meta).toEqual({ scenarios: [nobody] });
    expect(await gateway.command('ring')).toMatchObject({ party: 'device:one' });
  });

  test('is filled once: what was deleted or changed stays so', async () => {
    const [demo, data] = [examples(), temporaryFolder()];
    const first = await runningHost({ demo, data });
    await first.ask('DELETE', '/api/flows/lost');
    await first.close();

    const second = await runningHost({ demo, data });

    expect((await second.ask('GET', '/api/flows')).body).toHaveLength(1);
  });

  test('without a token generates one, and keeps it', async () => {
    const data = temporaryFolder();
    const first = await runningHost({ data, token: undefined });
    await first.close();

    const second = await runningHost({ data, token: undefined });

    expect(first.token.length).toBeGreaterThan(8);
    expect(second.token).toBe(first.token);
  });
});

describe('the designer’s pages', () => {
  test('are served at every address of the designer; what is no page is told apart', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<p>Designer</p>');
    writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
    const server = fastify();
    await servePages(server, folder);

    const get = async (url: string) => {
      const { statusCode, headers, payload } = await server.inject({ url });
      return [statusCode, headers['cache-control'], payload.startsWith('{') ? 'problems' : payload];
    };

    expect(await get('/')).toEqual([200, 'no-cache', '<p>Designer</p>']);
    expect(await get('/flows/front-desk')).toEqual([200, 'no-cache', '<p>Designer</p>']);
    expect(await get('/assets/main-1a2b.js')).toEqual([200, 'public, max-age=31536000, immutable', 'export {};']);
    expect(await get('/assets/gone.js')).toEqual([404, undefined, 'problems']);
    expect(await get('/api/gone')).toEqual([404, undefined, 'problems']);
  });
});

describe('callchart serve', () => {
  /** The command in this process; ended at once when it runs. */
  async function run(args: readonly string[], env: CommandContext['env'] = {}) {
    const said: string[] = [];
    const complained: string[] = [];
    const ending = new AbortController();
    const print = (text: string) => {
      said.push(text);
      ending.abort();
    };
    const complain = (text: string) => void complained.push(text);
    const code = await serve.run({ args, env, print, complain, ending: ending.signal });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  }

  test('says where to click and which token gateways show, and ends with 0 when asked to', async () => {
    const { code, said, complained } = await run(['--port', '0', '--data', temporaryFolder()]);

    expect([code, complained]).toEqual([0, '']);
    expect(said).toMatch(/Designer +http:\/\/localhost:\d+\//);
    expect(said).toMatch(/Gateways +ws:\/\/localhost:\d+\/gateway/);
    expect(said).toMatch(/Token +[\w-]{36}/);
  });

  test('warns when more than this machine reaches it', async () => {
    const data = temporaryFolder();

    const { complained } = await run(['--port', '0', '--data', data, '--host', '0.0.0.0']);

    expect(complained).toContain('Everybody who reaches this address');
  });

  test('takes port, folder and token from the environment, and does not print a token that was given', async () => {
    const data = temporaryFolder();
    const env = { CALLCHART_PORT: '0', CALLCHART_DATA: data, CALLCHART_GATEWAY_TOKEN: 'hush' };

    const { code, said } = await run([], env);

    expect(code).toBe(0);
    expect(said).not.toContain('hush');
  });

  test.each([
    ['a port that is none', ['--port', '70000'], '70000'],
    ['an unknown option', ['--prot', '4400'], '--prot'],
  ])('refuses %s with how it is used', async (_what, args, named) => {
    const { code, complained } = await run(args);

    expect(code).toBe(2);
    expect(complained).toContain(named);
    expect(complained).toContain('Usage: callchart serve');
  });

  test('says so when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';

    const { code, complained } = await run(['--port', port, '--data', temporaryFolder()]);
    other.close();

    expect(code).toBe(1);
    expect(complained).toContain(`Port ${port} is taken`);
  });
});

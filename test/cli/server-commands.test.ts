import { describe, expect, test } from 'vitest';
import { directory } from '../../runtime/cli/directory.ts';
import { publish } from '../../runtime/cli/publish.ts';
import { chartOf } from '../core/driver.ts';
import { directory as company, frontDesk, lost, number } from '../host/company.ts';
import { runningHost } from '../host/running-host.ts';
import { file, run } from './run-command.ts';

const chart = chartOf(frontDesk);

describe('callchart publish', () => {
  test('publishes a chart on the running server under its numbers, each time as the next version', async () => {
    const host = await runningHost({ directory: company });
    const env = { CALLCHART_URL: host.url };
    const path = file('a.chart.json', chart);

    const first = await run(publish, [path, '--number', '+33199000077', '501', '--message', 'First'], env);
    const second = await run(publish, [path, '--json'], env);

    expect(first).toEqual({
      code: 0,
      out: `front-desk is published as version 1. Numbers that lead to it: ${number}, 100, +33199000077, 501.`,
      err: '',
    });
    expect(JSON.parse(second.out)).toMatchObject({ version: 2, problems: [] });
    const { body } = await host.ask('GET', '/api/flows/front-desk/versions');
    expect(body.map(({ version, message }: { version: number; message: string }) => `${version} ${message}`)).toContain(
      '1 First',
    );
  });

  test('ends with 1 and says why when the server refuses it', async () => {
    const host = await runningHost({ directory: company });
    const env = { CALLCHART_URL: host.url };
    await run(publish, [file('a.json', chart)], env);

    const { code, err } = await run(publish, [file('lost.json', lost), '--number', number], env);

    expect(code).toBe(1);
    expect(err).toContain('server.number-taken');
  });

  test('ends with 1 and names the number that is none, before any server is asked', async () => {
    const { code, out } = await run(publish, [file('a.json', chart), '--number', '12', '--json']);

    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([{ code: 'schema.number', pointer: '/numbers/0' }]);
  });

  test('ends with 2 when no server answers', async () => {
    const { code, err } = await run(publish, [file('a.json', chart)], { CALLCHART_URL: 'http://127.0.0.1:9' });

    expect(code).toBe(2);
    expect(err).toContain('server.unreachable');
  });
});

describe('callchart directory', () => {
  test('imports a file, and exports the same', async () => {
    const host = await runningHost();
    const env = { CALLCHART_URL: host.url };

    const brought = await run(directory, ['import', file('directory.json', company)], env);
    const fetched = await run(directory, ['export', '--json'], env);

    expect([brought.code, fetched.code]).toEqual([0, 0]);
    expect(JSON.parse(fetched.out)).toEqual(company);
  });

  test('ends with 2 when the export cannot be written where it was told to', async () => {
    const host = await runningHost();
    const out = `${file('a.txt', '')}/directory.json`;

    const { code, err } = await run(directory, ['export', '--out', out], { CALLCHART_URL: host.url });

    expect(code).toBe(2);
    expect(err).toContain(`${out} cannot be written (ENOTDIR)`);
  });

  test('does not send what is no directory', async () => {
    const { code, out } = await run(directory, ['import', file('a.json', { name: 'Half' }), '--json']);

    expect(code).toBe(1);
    expect(JSON.parse(out).problems[0]).toMatchObject({ code: 'schema.required' });
  });

  test.each([[[]], [['import']], [['remove']], [['export', 'x']]])(
    'called with %j says how it is called',
    async (args) => {
      expect(await run(directory, args)).toMatchObject({ code: 2, err: expect.stringContaining('Usage:') });
    },
  );
});

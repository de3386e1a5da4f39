// The example client of schema/README.md, the very text of it, against the real server.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { desk, teamOf } from '../../core/flows.ts';
import { directory, number } from '../../host/company.ts';
import { runningHost } from '../../host/running-host.ts';

const page = readFileSync(new URL('../../../schema/README.md', import.meta.url), 'utf8');
const [, code = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];

test('finds the telephones busy, leaves a message and goes, in thirty lines', async () => {
  const host = await runningHost({ directory });
  const team = teamOf(['ring', { members: [desk('one'), desk('two')] }]);
  const [entry, ...others] = team.nodes;
  if (entry?.kind !== 'entry') throw new Error('the flow has no entry');
  await host.publish({ ...team, nodes: [{ ...entry, settings: { ...entry.settings, numbers: [number] } }, ...others] });

  const client = spawn(process.execPath, ['--input-type=module', '-', number, '0'], {
    env: { ...process.env, CALLCHART_URL: host.url, CALLCHART_GATEWAY_TOKEN: host.token },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  client.stdin.end(code);
  const [exit] = await once(client, 'exit');

  expect(code.trim().split('\n')).toHaveLength(30);
  expect(exit).toBe(0);
  const { body: calls } = await host.ask('GET', '/api/calls');
  expect(calls).toHaveLength(1);
  const { cdr } = (await host.ask('GET', `/api/calls/${calls[0].call}`)).body;
  expect(cdr).toMatchObject({ outcome: 'message', recordings: [{ mailbox: '200', seconds: 4 }] });
  expect(cdr.path).toContain('team.busy');
});

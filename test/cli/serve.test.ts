import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serve } from '../../runtime/cli/serve.ts';
import { file, run } from './run-command.ts';

describe('callchart serve says what is in its way', () => {
  test.each([['99999'], ['-1'], ['http']])('port %s is none', async (port) => {
    expect(await run(serve, [`--port=${port}`])).toMatchObject({ code: 2, err: expect.stringContaining(`“${port}”`) });
  });

  test('a port from the environment that is none', async () => {
    const { code, err } = await run(serve, [], { CALLCHART_PORT: 'abc' });

    expect([code, err.split('\n')[0]]).toEqual([2, '“abc” is no port']);
  });

  test('a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';

    const { code, err } = await run(serve, ['--port', port, '--data', join(dirname(file('a.txt', '')), 'store')]);
    other.close();

    expect([code, err]).toEqual([1, `Port ${port} is taken. Choose another with --port or CALLCHART_PORT.`]);
  });

  test('a file where the folder of the store should be', async () => {
    const data = file('a.txt', '');

    const { code, err } = await run(serve, ['--port', '0', '--data', data]);

    expect([code, err]).toEqual([1, `${data} cannot be made a folder (EEXIST). Choose another --data.`]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../runtime/cli/simulate.ts';
import { flowOf } from '../core/flows.ts';
import { examples } from '../flows/examples.ts';
import { file, run } from './run-command.ts';

const hotline = examples().find(({ id }) => id === 'hotline-24-7');
const office = examples().find(({ id }) => id === 'operator-menu-office');
const callFile = (path = '') => path.replace('.golden.json', '.json');

describe('callchart simulate', () => {
  test('says path, commands and end as JSON: the golden trace of an example', async () => {
    const call = hotline?.calls.find(({ scenario }) => scenario.id === 'night-wrong-key');

    const { code, out, err } = await run(simulate, [
      hotline?.chartFile ?? '',
      '--scenario',
      callFile(call?.goldenFile),
      '--json',
    ]);

    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(JSON.parse(out))).toEqual(['path', 'commands', 'end']);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(call?.goldenFile ?? '', 'utf8')));
  });

  test('finds the charts that calls are forwarded to beside the directory', async () => {
    const call = office?.calls.find(({ scenario }) => scenario.id === 'busy-then-operator');

    const { code, out } = await run(simulate, [office?.chartFile ?? '', '--scenario', callFile(call?.goldenFile)]);

    expect(code).toBe(0);
    expect(out).toContain('forwarded to two-time-zones');
  });

  test('tells people what happened, when', async () => {
    const call = hotline?.calls.find(({ scenario }) => scenario.id === 'day-desk-answers');

    const { out } = await run(simulate, [hotline?.chartFile ?? '', '--scenario', callFile(call?.goldenFile)]);

    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        '00:00.000  +33639980077 calls +442079460100',
        '    by entry.next',
        '    in welcome',
        '    schedule.night-shift.closed',
        '    → ring device:304-desk',
        '00:09.040  leg.answered device:304-desk',
        '    → connect device:304-desk',
        '03:09.040  talked, cause 16',
      ]),
    );
  });

  test('ends with 1 when the call is not as the scenario expects, and says where', async () => {
    const flow = flowOf({ entry: ['entry'], bye: ['hangup', { cause: 17 }] }, { 'entry.next': 'bye' });
    const scenario = {
      id: 'c1',
      name: { en: 'Test' },
      flow: 'front-desk',
      at: '2026-03-02T09:00:00Z',
      from: '',
      to: '100',
      caller: [],
      parties: {},
      expect: { path: ['entry', 'entry.next', 'team'], end: { cause: 17, outcome: 'talked', atMs: 0 } },
    };

    const { code, err } = await run(simulate, [file('a.json', flow), '--scenario', file('s.json', scenario)]);

    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      'Not as expected, path 2: bye instead of team.',
      'Not as expected, end outcome: rejected instead of talked.',
    ]);
  });

  test('ends with 2 when a document cannot be read, or is another kind of document', async () => {
    const chart = hotline?.chartFile ?? '';

    const nowhere = await run(simulate, [chart, '--scenario', '/nowhere.json', '--json']);

    expect([nowhere.code, nowhere.err]).toEqual([2, '']);
    expect(JSON.parse(nowhere.out).problems).toMatchObject([{ code: 'document.missing', file: '/nowhere.json' }]);
    expect(await run(simulate, [chart, '--scenario', chart])).toMatchObject({
      code: 2,
      err: expect.stringContaining('document.kind-unknown'),
    });
    expect(await run(simulate, [chart])).toMatchObject({ code: 2, err: expect.stringContaining('Which scenario?') });
  });
});

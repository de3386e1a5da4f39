import { describe, expect, test } from 'vitest';
import { check } from '../../runtime/cli/check.ts';
import { emptyDirectory } from '../../runtime/directory/directory-index.ts';
import { chartOf } from '../core/driver.ts';
import { flowOf, teamOf } from '../core/flows.ts';
import { examples } from '../flows/examples.ts';
import { file, run } from './run-command.ts';

const team = teamOf(['ring', { members: [] }]);
const sound = flowOf({ entry: ['entry'], bye: ['hangup'] }, { 'entry.next': 'bye' });
const forwarding = flowOf(
  { entry: ['entry'], on: ['forward', { extension: '300' }], bye: ['hangup'] },
  { 'entry.next': 'on', 'on.failed': 'bye' },
  'reception',
);

describe('callchart check', () => {
  test('ends with 0 for sound files, each with its line', async () => {
    const flow = file('a.flow.json', sound);
    const chart = file('a.chart.json', chartOf(sound));

    expect(await run(check, [flow, chart])).toEqual({ code: 0, out: `${flow}: sound.\n${chart}: sound.`, err: '' });
  });

  test('ends with 0 for every example on its own, warnings or not', async () => {
    const codes = await Promise.all(examples().map(async ({ chartFile }) => (await run(check, [chartFile])).code));

    expect(codes.length).toBeGreaterThanOrEqual(6);
    expect(new Set(codes)).toEqual(new Set([0]));
  });

  test('ends with 1 for faults, and lists them with code, pointer, nodes, edges and a sentence', async () => {
    const dangling = { ...sound, edges: [{ from: 'entry', outcome: 'next', to: 'nowhere' }] };

    const { code, out } = await run(check, [file('a.json', dangling), '--json']);
    const { problems, bounds } = JSON.parse(out);

    expect(code).toBe(1);
    expect(bounds).toEqual({ longestSilentMs: null, longestToEndMs: null });
    expect(problems[0]).toMatchObject({
      code: 'flow.edge-dangling',
      severity: 'error',
      pointer: '/edges/0/to',
      nodes: ['entry'],
      edges: ['entry.next'],
      message: expect.stringContaining('nowhere'),
    });
  });

  test('ends with 1 for a chart with a guard, and says why guards are refused', async () => {
    const chart = chartOf(sound);
    const guarded = { ...chart, on: { 'caller.hungup': { target: '.ended', guard: 'isOpen' } } };

    const { code, out } = await run(check, [file('a.chart.json', guarded)]);

    expect(code).toBe(1);
    expect(out).toContain('chart.guard-refused /on/caller.hungup/guard');
  });

  test.each([
    ['is not there', () => '/nowhere/at/all.json', 'document.missing'],
    ['is not JSON', () => file('a.json', '{"nodes": ['), 'document.unreadable'],
    ['is of no known kind', () => file('a.json', { hello: 'world' }), 'document.kind-unknown'],
    ['has 50 MB', () => file('a.json', `"${'x'.repeat(50_000_000)}"`), 'document.too-large'],
  ])('ends with 2 for a file that %s', async (_what, path, expected) => {
    const { code, out } = await run(check, [path(), '--json']);

    expect(code).toBe(2);
    expect(JSON.parse(out).problems).toMatchObject([{ code: expected, severity: 'error' }]);
  });

  test('the directory that is named comes before one among the files', async () => {
    const there = { ...emptyDirectory, extensions: [{ number: '300', flow: 'front-desk' }] };
    const files = [file('a.json', forwarding), file('b.json', sound), file('directory.json', emptyDirectory)];

    const alone = await run(check, files);
    const named = await run(check, [...files, '--directory', file('d.json', there)]);

    expect(alone.out).not.toContain(`${files[0]}: sound.`);
    expect(named.out).toContain(`${files[0]}: sound.`);
  });

  test.each([
    ['is missing', () => '/nowhere/directory.json', 'document.missing'],
    ['is a flow', () => file('b.json', sound), 'document.kind-unknown'],
  ])('ends with 2 when the directory that is named %s', async (_what, path, code) => {
    const said = await run(check, [file('a.json', sound), '--directory', path(), '--json']);

    expect(said.code).toBe(2);
    expect(JSON.parse(said.out).problems).toMatchObject([{ code }]);
  });

  test('checks files beside each other: the directory and the flow that is forwarded to', async () => {
    const directory = { ...emptyDirectory, extensions: [{ number: '300', flow: 'front-desk' }] };
    const files = [file('a.json', forwarding), file('b.json', sound), file('directory.json', directory)];

    const together = await run(check, files);
    const without = await run(check, [...files.slice(0, 1), '--directory', file('d.json', emptyDirectory)]);

    expect(together.out).toContain(`${files[0]}: sound.`);
    expect(without.out).not.toContain('sound');
  });

  test('is not troubled by a ring group of nobody more than the check is', async () => {
    expect((await run(check, [file('a.json', team)])).out).toContain('flow.ring-nobody');
  });

  test.each([[[]], [['--loud']]])('called with %j says how it is called, and ends with 2', async (args) => {
    const { code, err } = await run(check, args);

    expect(code).toBe(2);
    expect(err).toContain('Usage: callchart check');
  });
});

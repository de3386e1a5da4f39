import { describe, expect, test } from 'vitest';
import { diff } from '../../runtime/cli/diff.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import { chartOf } from '../core/driver.ts';
import { desk, teamOf } from '../core/flows.ts';
import { file, run } from './run-command.ts';

const before = teamOf(['ring', { members: [desk('one')], longestWaitSeconds: 20 }]);
const { nodes, edges } = before;

const files = (a: unknown, b: unknown) => [file('a.json', a), file('b.json', b)];
const moved: Flow = { ...before, nodes: nodes.map((node) => ({ ...node, position: { x: 5, y: 5 } })) };

const longer = teamOf(['ring', { members: [desk('one'), desk('two')], longestWaitSeconds: 30 }]);

/** The group waits longer and has a second telephone; busy is left to the end; voicemail says goodbye first. */
const after = {
  ...longer,
  edges: [
    ...edges.filter(({ outcome }) => outcome !== 'busy' && outcome !== 'done'),
    { from: 'voicemail', outcome: 'done', to: 'thanks' },
    { from: 'thanks', outcome: 'next', to: 'bye' },
  ],
  nodes: [
    ...longer.nodes,
    { id: 'thanks', kind: 'message', position: { x: 0, y: 0 }, settings: { prompt: 'welcome' } },
  ],
};
describe('callchart diff', () => {
  test('ends with 0 when flows are equal, also where they only lie elsewhere, and for a flow and its chart', async () => {
    expect(await run(diff, files(before, moved))).toEqual({ code: 0, out: 'They are equal.', err: '' });
    expect(await run(diff, files(before, chartOf(moved)))).toMatchObject({ code: 0 });
  });

  test('ends with 1 and says in words what is new, gone and changed', async () => {
    const { code, out } = await run(diff, files(before, { ...after, name: 'Reception' }));

    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'The flow: /name is Reception instead of Front desk.',
      'Node thanks is new.',
      'Node team: /settings/members/1 is now {"party":{"kind":"device","device":"two"},"enabled":true,"seconds":20,"pressOne….',
      'Node team: /settings/longestWaitSeconds is 30 instead of 20.',
      'thanks.next now leads to bye.',
      'team.busy no longer leads to voicemail.',
      'voicemail.done leads to thanks instead of bye.',
    ]);
  });

  test('says the same as JSON, with pointers into the nodes', async () => {
    const { out } = await run(diff, [...files(after, before), '--json']);

    expect(JSON.parse(out)).toMatchObject({
      equal: false,
      flow: [],
      nodes: {
        added: [],
        removed: ['thanks'],
        changed: [{ node: 'team', changes: [{}, { pointer: '/settings/longestWaitSeconds', before: 30, after: 20 }] }],
      },
      edges: { changed: [{ edge: 'voicemail.done', before: 'thanks', after: 'bye' }] },
    });
  });

  test('compares charts that were written by hand by their states', async () => {
    const { meta: _meta, ...chart } = chartOf(before);
    const { meta: _other, ...slower } = chartOf(longer);

    expect(await run(diff, files(chart, chart))).toMatchObject({ code: 0 });
    expect(await run(diff, files(chart, slower))).toMatchObject({
      code: 1,
      out: expect.stringContaining('Node team:'),
    });
  });

  test('ends with 2 when a file cannot be read', async () => {
    const { code, err } = await run(diff, [file('a.json', before), '/nowhere.json']);

    expect(code).toBe(2);
    expect(err).toContain('/nowhere.json: error document.missing');
  });
});

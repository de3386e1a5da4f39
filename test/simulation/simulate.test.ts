import { describe, expect, test } from 'vitest';
import { emptyDirectory } from '../../runtime/directory/directory-index.ts';
import { checkExpectation, simulate } from '../../runtime/simulation/result.ts';
import type { Scenario } from '../../schema/documents.generated.ts';
import { desk, flowOf, mobile, teamOf } from '../core/flows.ts';
import { setupOf } from './company.ts';

const toVoicemail = ['entry', 'entry.next', 'team', 'team.noAnswer', 'voicemail', 'voicemail.done', 'bye'];
const run = (scenario: Partial<Scenario>) => simulate(setupOf(scenario));

describe('a simulated call', () => {
  test('that nobody answers ends with a message', () => {
    const { path, end } = run({});

    expect(path).toEqual(toVoicemail);
    // 20 s of ringing, the greeting of 9 s, 8 s of speech and 5 s of silence, and 20 ms for each command on the way.
    expect(end).toEqual({ cause: 16, outcome: 'message', atMs: 42_040 });
  });

  test('is answered by the first telephone, and ends when that one hangs up', () => {
    const { path, commands, end } = run({
      parties: { 'device:one': [{ does: 'answer', afterMs: 5000, hangUpAfterMs: 30_000 }] },
    });

    expect(path).toEqual(['entry', 'entry.next', 'team', 'team.afterTalk']);
    expect(commands.map(({ atMs, type }) => `${atMs} ${type}`)).toEqual([
      '0 ring',
      '0 ring',
      '5020 release',
      '5020 connect',
      '35020 hangup',
    ]);
    expect(end).toEqual({ cause: 16, outcome: 'talked', atMs: 35_020 });
  });

  test('never connects a carrier’s voicemail, which answers but presses nothing', () => {
    const { path } = run({ parties: { 'number:+33639980002': [{ does: 'answer', afterMs: 3000 }] } });

    expect(path).toEqual(toVoicemail);
  });

  test('connects a mobile that presses 1', () => {
    const { end } = run({
      parties: {
        'number:+33639980002': [
          { does: 'answer', afterMs: 3000, press: [{ key: '1', afterMs: 2000 }], hangUpAfterMs: 10_000 },
        ],
      },
    });

    expect(end).toEqual({ cause: 16, outcome: 'talked', atMs: 13_020 });
  });

  test('is abandoned when the caller hangs up while it rings', () => {
    const { path, end } = run({ caller: [{ do: 'hangUp', node: 'team', afterMs: 7000 }] });

    expect(path).toEqual(['entry', 'entry.next', 'team']);
    expect(end).toEqual({ cause: 16, outcome: 'abandoned', atMs: 7000 });
  });

  test('goes on in the flow of the extension that it is forwarded to', () => {
    const flows = [
      flowOf(
        { entry: ['entry'], away: ['forward', { extension: '300' }], bye: ['hangup'] },
        { 'entry.next': 'away', 'away.failed': 'bye' },
        'reception',
      ),
      flowOf({ entry: ['entry'], bye: ['hangup'] }, { 'entry.next': 'bye' }, 'sales'),
    ];
    const directory = { ...emptyDirectory, extensions: [{ number: '300', flow: 'sales' }] };

    expect(simulate({ ...setupOf({}, flows), directory }).path).toEqual([
      'entry',
      'entry.next',
      'away',
      'sales/entry',
      'sales/entry.next',
      'sales/bye',
    ]);
    expect(simulate(setupOf({}, flows)).path.at(-1)).toBe('bye');
  });

  test('that nobody ends is unfinished where time stops', () => {
    const { end } = simulate(setupOf({ parties: { 'device:one': [{ does: 'answer', afterMs: 1000 }] } }));

    expect(end).toEqual({ cause: 16, outcome: 'unfinished', atMs: 1040 });
  });

  test('comes out the same, byte for byte, every time', () => {
    const setup = setupOf({ parties: { 'device:one': [{ does: 'decline', afterMs: 1000 }] } });

    expect(JSON.stringify(simulate(setup))).toBe(JSON.stringify(simulate(structuredClone(setup))));
  });
});

describe('with commands that take their time', () => {
  test('two telephones that answer within the same 20 ms: one wins, the other is released', () => {
    const flow = teamOf(['ring', { members: [desk('one'), desk('two')] }]);
    const parties = {
      'device:one': [{ does: 'answer', afterMs: 5000, hangUpAfterMs: 9000 }],
      'device:two': [{ does: 'answer', afterMs: 5005, hangUpAfterMs: 60_000 }],
    } as const;

    const { commands, end } = simulate(setupOf({ parties }, [flow]));

    expect(commands.filter(({ type }) => type === 'connect')).toHaveLength(1);
    expect(end).toMatchObject({ outcome: 'talked', atMs: 14_020 });
  });
});

describe('an expectation', () => {
  const result = { path: ['entry', 'entry.next', 'team'], end: { cause: 16, outcome: 'talked', atMs: 5 } } as const;

  test('that is met leaves no difference', () => {
    expect(checkExpectation(result, { path: result.path, end: result.end })).toEqual([]);
  });

  test('that is not met is told by the first step that differs and by each difference of the end', () => {
    const expected = { path: ['entry', 'entry.next'], end: { cause: 17, outcome: 'talked', atMs: 6 } } as const;

    expect(checkExpectation(result, expected)).toEqual([
      { kind: 'path', index: 2, expected: null, found: 'team' },
      { kind: 'end', field: 'cause', expected: 17, found: 16 },
      { kind: 'end', field: 'atMs', expected: 6, found: 5 },
    ]);
  });
});

describe('what the directory says', () => {
  const directory = { ...emptyDirectory, dialling: { countries: ['FR'] } };

  test('a party without an endpoint is unreachable at once, and no ring is sent', () => {
    const flow = teamOf(['ring', { members: [desk('nowhere'), mobile('+12125550123')] }]);

    const { path, commands } = simulate({ ...setupOf({}, [flow]), directory });

    expect(path).toContain('team.unreachable');
    expect(commands.filter(({ type }) => type === 'ring')).toEqual([]);
    expect(commands[0]).toMatchObject({ atMs: 0, type: 'play' });
  });

  test('an extension that only the entry of a flow lists leads to that flow', () => {
    const away = ['forward', { extension: '300' }] as const;
    const flows = [
      flowOf({ entry: ['entry'], away, bye: ['hangup'] }, { 'entry.next': 'away', 'away.failed': 'bye' }, 'reception'),
      flowOf({ entry: ['entry', { extensions: ['300'] }], bye: ['hangup'] }, { 'entry.next': 'bye' }, 'sales'),
    ];

    expect(simulate({ ...setupOf({}, flows), directory }).path.at(-1)).toBe('sales/bye');
  });

  test('a person who is on another call is busy; one that nobody lists counts as free', () => {
    const flow = flowOf(
      { entry: ['entry'], busy: ['busy', { user: 'lea' }], ring: ['ring'], bye: ['hangup'] },
      {
        'entry.next': 'busy',
        'busy.busy': 'bye',
        'busy.free': 'ring',
        ...Object.fromEntries(['noAnswer', 'busy', 'unreachable', 'diverted'].map((each) => [`ring.${each}`, 'bye'])),
      },
    );
    const listed = { ...directory, users: [{ id: 'lea', name: 'Léa', devices: [] }] };
    const setup = setupOf({ busy: ['lea'] }, [flow]);

    expect(simulate({ ...setup, directory: listed }).path).toContain('busy.busy');
    expect(simulate({ ...setup, directory }).path).toContain('busy.free');
  });
});

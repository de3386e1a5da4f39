// The ring rules that are easy to get wrong (design 2): simultaneous, sequential, press 1, and who wins.

import { describe, expect, test } from 'vitest';
import { idAsName } from '../../runtime/core/node-kinds/node-kind.ts';
import { nodeKinds } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { RingSettings } from '../../schema/documents.generated.ts';
import { drive, words } from './driver.ts';
import { desk, mobile, teamOf } from './flows.ts';

const outside = mobile('+33639980002');

function ringing(settings: Partial<RingSettings>) {
  return drive([teamOf(['ring', settings])]);
}

describe('a simultaneous ring group', () => {
  test('rings every enabled member at once and shows the number chosen', () => {
    const call = ringing({
      members: [desk('one'), { ...desk('two'), enabled: false }, desk('three')],
      callerId: 'called',
    });

    expect(words(call.first)).toEqual(['ring a', 'ring b']);
    expect(call.first.map((command) => 'party' in command && command.party)).toEqual(['device:one', 'device:three']);
    expect(call.first.every((command) => 'callerId' in command && command.callerId === '+33199000001')).toBe(true);
  });

  test('connects the first to answer and releases the others before', () => {
    const call = ringing({ members: [desk('one'), desk('two'), desk('three')] });

    const sent = call.leg('b', 'answered');

    expect(words(sent)).toEqual(['release', 'release', 'connect']);
    expect(call.call.legs.map(({ phase }) => phase)).toEqual(['released', 'connecting', 'released']);
  });

  test('is not moved by a loser that answers or hangs up after all', () => {
    const call = ringing({ members: [desk('one'), desk('two')] });
    call.leg('a', 'answered');
    call.leg('a', 'connected');
    const { configuration } = call.call;

    call.leg('b', 'answered');
    call.leg('b', 'hungup');

    expect(call.call.configuration).toBe(configuration);
    expect(call.call.legs.map(({ phase }) => phase)).toEqual(['connected', 'over']);
  });

  test('ends the call when the winner hangs up after the talk', () => {
    const call = ringing({ members: [desk('one')] });
    call.leg('a', 'answered');
    call.leg('a', 'connected');

    call.leg('a', 'hungup');

    expect(call.path.slice(-1)).toEqual(['team.afterTalk']);
    expect(call.cdr).toMatchObject({ outcome: 'talked', cause: 16 });
    expect(call.call.phase).toBe('finished');
  });

  test('takes noAnswer when the winner vanishes before being connected', () => {
    const call = ringing({ members: [desk('one'), desk('two')] });
    call.leg('a', 'answered');

    call.leg('a', 'hungup');

    expect(call.path).toContain('team.noAnswer');
  });

  test('takes noAnswer when the gateway never says that it is connected', () => {
    const call = ringing({ members: [desk('one')] });
    call.leg('a', 'answered');

    const sent = call.nextTimer();

    expect(words(sent)).toContain('release');
    expect(call.path).toContain('team.noAnswer');
  });

  test.each([
    ['busy when all are busy or decline', ['busy', 'declined'], 'busy'],
    ['unreachable when all are', ['unreachable', 'unreachable'], 'unreachable'],
    ['busy when those that could be reached are busy', ['unreachable', 'busy'], 'busy'],
    ['noAnswer when one did not answer', ['busy', 'noAnswer'], 'noAnswer'],
    ['noAnswer when one rang and hung up by itself', ['busy', 'hungup'], 'noAnswer'],
  ] as const)('is %s', (_, [one, two], outcome) => {
    const call = ringing({ members: [desk('one'), desk('two')] });

    call.leg('a', one);
    call.leg('b', two);

    expect(call.path).toContain(`team.${outcome}`);
  });

  test('goes to voicemail at once when a called person diverts, and stops the others', () => {
    const call = ringing({ members: [desk('one'), desk('two')] });

    const sent = call.leg('a', 'diverted');

    expect(words(sent)).toEqual(['release', 'play voicemail-greeting']);
    expect(call.path.slice(-2)).toEqual(['team.diverted', 'voicemail']);
  });

  test('without an enabled member is unreachable at once', () => {
    const call = ringing({ members: [{ ...desk('one'), enabled: false }] });

    expect(call.path).toEqual(['entry', 'entry.next', 'team', 'team.unreachable', 'voicemail']);
  });

  test('stops each member after its own time, and all after the longest wait', () => {
    const call = ringing({ members: [desk('one', 10), desk('two', 60)], longestWaitSeconds: 25 });

    call.nextTimer();
    expect(call.elapsed()).toBe(10_000);
    call.nextTimer();

    expect(call.elapsed()).toBe(25_000);
    expect(call.path).toContain('team.noAnswer');
  });

  test('releases everything when the caller hangs up', () => {
    const call = ringing({ members: [desk('one'), desk('two')] });
    call.leg('b', 'ringing');

    const sent = call.hangUp();

    expect(words(sent)).toEqual(['hangup 16']);
    expect(call.call.legs.map(({ phase }) => phase)).toEqual(['released', 'released']);
    expect(call.call.phase).toBe('draining');
    call.leg('a', 'hungup');
    call.leg('b', 'hungup');
    expect(call.call.phase).toBe('finished');
    expect(call.cdr.outcome).toBe('abandoned');
  });
});

describe('a member asked to press 1', () => {
  test('is connected by 1 alone', () => {
    const call = ringing({ members: [outside] });

    expect(words(call.leg('a', 'answered'))).toEqual(['play press-1-to-accept']);
    expect(words(call.legPress('a', '1'))).toEqual(['stop', 'connect']);
  });

  test('never wins as a voicemail that answers and presses nothing', () => {
    const call = ringing({ members: [outside] });
    call.leg('a', 'answered');
    call.promptEnds();

    call.nextTimer();

    expect(call.elapsed()).toBe(10_000);
    expect(call.path).toContain('team.noAnswer');
  });

  test('is given up on a wrong key while the others ring on', () => {
    const call = ringing({ members: [outside, desk('two')] });
    call.leg('a', 'answered');

    expect(words(call.legPress('a', '9'))).toEqual(['stop', 'release']);
    expect(words(call.leg('b', 'answered'))).toEqual(['connect']);
  });

  test('may finish after the longest wait has stopped the ringing of the others', () => {
    const call = ringing({ members: [outside, desk('two')], longestWaitSeconds: 15 });
    call.wait(14_000);
    call.leg('a', 'answered');
    call.nextTimer();
    expect(call.call.legs.map(({ phase }) => phase)).toEqual(['answered', 'released']);

    call.legPress('a', '1');
    call.leg('a', 'connected');

    expect(call.call.legs[0]?.phase).toBe('connected');
  });

  test('loses to another who answers meanwhile', () => {
    const call = ringing({ members: [outside, desk('two')] });
    call.leg('a', 'answered');

    const sent = call.leg('b', 'answered');

    expect(words(sent)).toEqual(['stop', 'release', 'connect']);
    call.legPress('a', '1');
    expect(call.call.legs.map(({ phase }) => phase)).toEqual(['released', 'connecting']);
  });
});

describe('an announcement to the called person', () => {
  test('is played before connecting', () => {
    const call = ringing({ members: [desk('one')], announce: 'menu' });

    expect(words(call.leg('a', 'answered'))).toEqual(['play menu']);
    expect(words(call.promptEnds())).toEqual(['connect']);
  });

  test('comes before the question for 1, which may be pressed during it', () => {
    const call = ringing({ members: [outside], announce: 'menu' });
    call.leg('a', 'answered');

    expect(words(call.legPress('a', '1'))).toEqual(['stop', 'connect']);
  });
});

describe('a sequential ring group', () => {
  const members = [desk('one', 10), desk('two', 15), outside];

  test('rings the next extension when the first is busy', () => {
    const call = ringing({ mode: 'sequential', members });

    expect(words(call.first)).toEqual(['ring a']);
    expect(words(call.leg('a', 'busy'))).toEqual(['ring b']);
  });

  test('gives each member its own time, whatever the longest wait', () => {
    const call = ringing({ mode: 'sequential', members, longestWaitSeconds: 5 });

    expect(words(call.nextTimer())).toEqual(['release', 'ring b']);
    expect(call.elapsed()).toBe(10_000);
    expect(words(call.nextTimer())).toEqual(['release', 'ring c']);
    expect(call.elapsed()).toBe(25_000);
  });

  test('does not ring the third while the second is asked for 1', () => {
    const call = ringing({ mode: 'sequential', members: [desk('one'), outside, desk('three')] });
    call.leg('a', 'declined');
    call.leg('b', 'answered');

    expect(words(call.legPress('b', '2'))).toEqual(['stop', 'release', 'ring c']);
  });

  test('sums up all members when the last is over', () => {
    const call = ringing({ mode: 'sequential', members: [desk('one'), desk('two')] });
    call.leg('a', 'busy');

    call.leg('b', 'unreachable');

    expect(call.path).toContain('team.busy');
  });
});

test('music instead of the ringing tone is early media and stops with the ringing', () => {
  const call = ringing({ members: [desk('one')], ringback: 'music', music: 'music-on-hold' });

  expect(call.first[0]).toMatchObject({ type: 'play', loop: true, early: true });
  expect(call.call.answeredAt).toBeNull();
  expect(words(call.leg('a', 'answered'))).toEqual(['stop', 'connect']);
});

test('an external number is a ring group of one', () => {
  const call = drive([
    teamOf(['external', { party: { kind: 'number', number: '+33639980002', country: 'FR' }, pressOne: true }]),
  ]);

  call.leg('a', 'answered');

  expect(words(call.legPress('a', '1'))).toEqual(['stop', 'connect']);
});

test('the same node rung again does not hear the legs of its earlier visit', () => {
  const flow = teamOf(['ring', { members: [desk('one')] }]);
  const again = {
    ...flow,
    edges: flow.edges.map((edge) => (edge.outcome === 'noAnswer' ? { ...edge, to: 'team' } : edge)),
  };
  const call = drive([again]);
  const [old] = call.call.legs;
  call.nextTimer();
  const { configuration } = call.call;

  call.take({ type: 'leg.answered', call: 'c1', leg: old?.id ?? '' });

  expect(call.call.configuration).toBe(configuration);
  expect(call.call.legs.filter(({ phase }) => phase === 'ringing')).toHaveLength(1);
});

describe('an external number that the caller confirms', () => {
  const settings = { members: [outside], confirmBy: 'caller' } as const;

  test('asks the caller, and connects at 1', () => {
    const call = ringing(settings);

    expect(call.leg('a', 'answered')).toMatchObject([{ type: 'play', prompt: 'press-1-to-connect', to: 'caller' }]);
    expect(words(call.press('1'))).toContain('connect');
  });

  test('does not hear the called person press 1', () => {
    const call = ringing(settings);
    call.leg('a', 'answered');

    expect(call.legPress('a', '1')).toEqual([]);
  });

  test('is let go when the caller presses another key, or none', () => {
    const wrong = ringing(settings);
    wrong.leg('a', 'answered');
    wrong.press('2');
    const silent = ringing(settings);
    silent.leg('a', 'answered');
    silent.nextTimer();

    for (const call of [wrong, silent]) {
      expect(words(call.commands)).toContain('release');
      expect(call.path).toContain('team.noAnswer');
    }
  });

  test('gives the first of two that answer together to the caller, and lets the other go', () => {
    const call = ringing({ ...settings, members: [outside, mobile('+33639980003')] });
    call.leg('b', 'answered');
    call.leg('a', 'answered');

    const sent = call.press('1');

    expect(sent.filter(({ type }) => type === 'connect')).toHaveLength(1);
    expect(call.call.legs.map(({ phase }) => phase)).toEqual(['connecting', 'released']);
  });

  test('alone is a ring group of one, told in its sentence', () => {
    const party = { kind: 'number', number: '+33639980002', country: 'FR' } as const;
    const call = drive([teamOf(['external', { party, confirmBy: 'caller' }])]);

    expect(call.leg('a', 'answered')).toMatchObject([{ prompt: 'press-1-to-connect' }]);
    const node = { ...nodeKinds.external.defaults, party, confirmBy: 'caller' } as const;
    expect(nodeKinds.external.sentence(node, 'en', idAsName)).toContain('the caller presses 1');
    expect(nodeKinds.external.sentence(node, 'fr', idAsName)).toContain('l’appelant tape 1');
  });
});

import { describe, expect, test } from 'vitest';
import { beep, coreSounds, soundOf } from '../../../runtime/gateway/asterisk/sounds.ts';
import { builtInPrompts } from '../../../schema/prompts.ts';

/** The core sounds that stand in for a prompt, as the second thing that is tried. */
const standIns = Object.entries<(typeof coreSounds)[keyof typeof coreSounds]>(coreSounds);

describe('what Asterisk plays', () => {
  test('for every built-in prompt is in the table, and the company’s own file is tried first', () => {
    const prompts = Object.keys(builtInPrompts);
    const spoken = standIns.filter(([, sounds]) => sounds !== 'music');

    expect(prompts.length).toBeGreaterThan(15);
    expect(Object.keys(coreSounds).toSorted()).toEqual(prompts.toSorted());
    expect(spoken).toHaveLength(prompts.length - 1);
    for (const [prompt, sounds] of spoken) {
      const rest = Array.isArray(sounds) ? [sounds.map((name) => `sound:${name}`)] : [];
      const attempts = [[`sound:callchart/${prompt}`], ...rest];
      expect(soundOf(prompt, 'callchart')).toEqual({ kind: 'sounds', attempts });
    }
  });

  test('for music on hold is music', () => {
    expect(soundOf('music-on-hold', 'callchart')).toEqual({ kind: 'music' });
  });

  test('for a prompt of the company’s own is its file and nothing else', () => {
    expect(soundOf('summer-hours', 'acme/prompts')).toEqual({
      kind: 'sounds',
      attempts: [['sound:acme/prompts/summer-hours']],
    });
  });

  test('before a recording is its own beep', () => {
    expect(beep).toBe('sound:beep');
  });

  test('is never a list in a name: what separates sounds stands in none', () => {
    const names = standIns.flatMap(([, sounds]) => (Array.isArray(sounds) ? sounds : []));

    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !/^[a-z0-9/-]+$/.test(name))).toEqual([]);
  });
});

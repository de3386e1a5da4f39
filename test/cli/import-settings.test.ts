import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importSettings } from '../../runtime/cli/import-settings.ts';
import { parseAs } from '../../schema/validate.ts';
import { wholeReply } from '../call-handling/public-api/replies.ts';
import { file, run } from './run-command.ts';

describe('callchart import-settings', () => {
  test('prints the settings, and the report beside them', async () => {
    const { code, out, err } = await run(importSettings, [file('a.json', wholeReply), '--time-zone', 'Europe/Paris']);

    expect(code).toBe(0);
    expect(parseAs('call-handling', JSON.parse(out)).ok).toBe(true);
    expect(err).toMatch(/^\d+ taken, 6 guessed, 19 left over\./);
    expect(err).toContain('taken      /business_hours/2/settings/ring_mode → /business/mode');
    expect(err).toContain('handling.import-night /business_hours/0/settings/custom_hours_settings/4');
    expect(err).toContain('left over  ');
  });

  test('writes the settings into a file and the report to the output', async () => {
    const out = file('out.json', '');

    const said = await run(importSettings, [file('a.json', wholeReply), '--out', out]);

    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain('handling.import-time-zone');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveProperty('business.mode', 'sequential');
  });

  test('gives all of it as JSON', async () => {
    const { out } = await run(importSettings, [file('a.json', wholeReply), '--json']);

    expect(Object.keys(JSON.parse(out))).toEqual(['settings', 'taken', 'guessed', 'leftOver', 'untouched']);
  });

  test('ends with 1 for a file that is no such answer', async () => {
    const { code, out, err } = await run(importSettings, [file('a.json', { users: [] })]);

    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('handling.import-not-settings');
  });

  test('ends with 2 for what is no JSON, for a zone that does not exist, and without a file', async () => {
    const unreadable = await run(importSettings, [file('a.json', 'nonsense')]);
    const zone = await run(importSettings, [file('a.json', wholeReply), '--time-zone', 'Europe/Paname']);
    const nothing = await run(importSettings, []);

    expect([unreadable.code, zone.code, nothing.code]).toEqual([2, 2, 2]);
    expect(zone.err).toContain('Europe/Paname');
  });
});

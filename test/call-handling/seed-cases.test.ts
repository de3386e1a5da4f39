import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scheduleProblems } from '../../runtime/calendar/schedule-problems.ts';
import { settingsByRequirement } from '../../runtime/call-handling/time-settings.ts';
import type { Schedule } from '../../schema/documents.generated.ts';
import { problemCatalogue } from '../../schema/problem-catalogue.ts';
import { goldenFile, played, seedCases } from './seed-cases.ts';

describe('a call', () => {
  test.each(seedCases)('$id: $says', (each) => {
    const { call, notes, schedule, flow } = played(each);
    const nodes = call.path.filter((step) => !step.includes('.'));

    expect(nodes).toEqual(['entry', 'hours', ...each.nodes]);
    expect(call.end.outcome).toBe(each.outcome);
    expect(notes.map(({ code }) => code)).toEqual(each.notes ?? []);
    expect(errorsOf(schedule)).toEqual([]);
    expect({ flow, schedule, notes, call }).toEqual(JSON.parse(readFileSync(goldenFile(each), 'utf8')));
  });
});

test('every requirement of the settings has a case, and every golden belongs to one', () => {
  const covered = new Set(seedCases.map(({ id }) => id.split('-')[0]?.toUpperCase()));
  const files = readdirSync(new URL('goldens', import.meta.url));

  expect(seedCases.length).toBeGreaterThan(35);
  expect(Object.keys(settingsByRequirement).filter((requirement) => !covered.has(requirement))).toEqual([]);
  expect(files.toSorted()).toEqual(seedCases.map(({ id }) => `${id}.golden.json`).toSorted());
});

test('every setting that the table of requirements names is in the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/call-handling.schema.json', import.meta.url), 'utf8'));
  const ways = (union: string): readonly string[] =>
    schema.$defs[union].oneOf.map(({ $ref }: { readonly $ref: string }) => {
      const definition = schema.$defs[$ref.replace('#/$defs/', '')];
      return definition.properties.action.const;
    });
  const known = new Set([
    ...Object.keys(schema.properties),
    ...Object.keys(schema.$defs.timeHandling.properties),
    ...ways('busyHandling').map((action) => `busy.${action}`),
    ...ways('notAnsweredHandling').map((action) => `notAnswered.${action}`),
  ]);
  const named = Object.values(settingsByRequirement).flat();

  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((field) => !known.has(field))).toEqual([]);
});

function errorsOf(schedule: Schedule): readonly string[] {
  return scheduleProblems(schedule).flatMap(({ code }) => (problemCatalogue[code].severity === 'error' ? [code] : []));
}

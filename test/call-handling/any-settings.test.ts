import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effective } from '../../runtime/call-handling/effective.ts';
import { flowOf } from '../../runtime/call-handling/flow-of.ts';
import { checkDocument } from '../../runtime/check/check-document.ts';
import { simulate } from '../../runtime/simulation/result.ts';
import type { Flow, Scenario } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';
import { arbitraryLevels } from './arbitrary-settings.ts';
import { chartsOf, companyWith, facts, factsIn, lea, neighbours } from './company.ts';

const extensions = fc.constantFrom(lea, { ...lea, mailbox: null }, { ...lea, user: null, telephones: [] });

/** The kinds that settings come to. */
const everyKind = [
  'entry',
  'schedule',
  'busy',
  'ring',
  'operator',
  'voicemail',
  'message',
  'busySignal',
  'forward',
  'external',
  'hangup',
];

/** Somebody chose it: a number outside that is not asked for 1. */
const chosen = new Set<string>(['flow.press-one-off']);

test('whatever the settings are, they make a sound flow, beside whose schedule the check finds nothing', () => {
  let looked = 0;
  const kinds = new Set<string>();
  fc.assert(
    fc.property(arbitraryLevels, extensions, (levels, extension) => {
      const { flow, schedule } = flowOf(extension, effective(levels, { extension, facts }), facts);
      const company = companyWith(schedule);
      const { problems } = checkDocument(flow, { directory: company, flows: neighbours });
      looked += 1;
      for (const { kind } of flow.nodes) kinds.add(kind);

      expect(parseAs('flow', flow).ok).toBe(true);
      expect(problems.filter(({ code }) => !chosen.has(code))).toEqual([]);
      expect(samePlaces(flow)).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(looked).toBeGreaterThanOrEqual(300);
  expect(everyKind.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('whatever the settings are, a silent caller, a patient one and one who presses keys all come to an end', () => {
  let ended = 0;
  fc.assert(
    fc.property(arbitraryLevels, calls, (levels, { at, busy, caller, answer }) => {
      const { flow, schedule } = flowOf(lea, effective(levels, { extension: lea, facts }), facts);
      const scenario: Scenario = {
        id: 'any',
        name: { en: 'Any' },
        flow: flow.id,
        at,
        from: '+33639980001',
        to: '+33199000204',
        busy: busy ? ['204'] : [],
        caller: [...caller],
        parties: answer === null ? {} : { [answer]: [{ does: 'answer', afterMs: 3_000, hangUpAfterMs: 5_000 }] },
      };
      const { end } = simulate({
        charts: chartsOf([flow, ...neighbours]),
        directory: companyWith(schedule),
        scenario,
      });
      if (end.outcome !== 'unfinished') ended += 1;

      expect(end.outcome).not.toBe('unfinished');
    }),
    { numRuns: 200 },
  );
  expect(ended).toBeGreaterThanOrEqual(200);
});

test('the same settings give the same flow, with the same ids in both languages', () => {
  let titles = 0;
  fc.assert(
    fc.property(arbitraryLevels, (levels) => {
      const [french, again, english] = [facts, facts, factsIn('en')].map(
        (each) => flowOf(lea, effective(levels, { extension: lea, facts: each }), each).flow,
      );
      titles += french?.nodes.filter(({ title }, index) => title !== english?.nodes[index]?.title).length ?? 0;

      expect(JSON.stringify(french)).toBe(JSON.stringify(again));
      expect(french?.nodes.map(({ id }) => id)).toEqual(english?.nodes.map(({ id }) => id));
    }),
    { numRuns: 50 },
  );
  expect(titles).toBeGreaterThan(100);
});

const calls = fc.record({
  at: fc.constantFrom(
    '2026-03-02T10:00:00+01:00',
    '2026-03-02T23:00:00+01:00',
    '2026-03-02T12:30:00+01:00',
    '2026-06-01T10:00:00+02:00',
    '2026-12-25T10:00:00+01:00',
  ),
  busy: fc.boolean(),
  answer: fc.constantFrom(null, 'device:204-desk', 'number:+33612345678', 'device:204-mobile'),
  caller: fc.constantFrom<Scenario['caller']>(
    [],
    [{ do: 'press', key: '0', afterMs: 40_000 }],
    [{ do: 'press', key: '1', afterMs: 6_000 }],
    [{ do: 'hangUp', afterMs: 20_000 }],
  ),
});

/** Nodes that lie on top of each other. */
function samePlaces({ nodes }: Flow): readonly string[] {
  const places = nodes.map(({ position: { x, y } }) => `${x} ${y}`);
  return places.filter((place, index) => places.indexOf(place) < index);
}

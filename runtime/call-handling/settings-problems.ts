// What is wrong with the settings of one level: targets, operators, prompts, devices, holidays that are not there.
// Form is the schema's; hours and holidays by themselves are runtime/calendar's; circles are forward-cycles.ts.

import type { CallHandling, TimeHandling } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { timesOf } from './setting-options.ts';
import { operatorProblems, type Surroundings, targetOf, targetProblems } from './targets.ts';

/**
 * The faults of settings that are valid by their schema, in the order of the document: handling.* errors that must not
 * be saved (itself as target or operator, numbers that cannot be dialled), and warnings for what is gone.
 */
export function settingsProblems(settings: CallHandling, around: Surroundings): readonly Problem[] {
  const times = timesOf(settings).flatMap(({ pointer, handling }) => timeProblems(handling, pointer, around));
  return [...times, ...holidayProblems(settings)];
}

function timeProblems(handling: TimeHandling, base: string, around: Surroundings): readonly Problem[] {
  const at = (...tokens: readonly (string | number)[]) => base + pointerTo(...tokens);
  const ways = (['busy', 'notAnswered'] as const).flatMap((field) => {
    const way = handling[field];
    const target = way === undefined ? null : targetOf(way);
    return target === null ? [] : targetProblems(target, around, at(field));
  });
  const outside = (handling.outside ?? []).flatMap(({ party }, index) =>
    targetProblems(party, around, at('outside', index, 'party')),
  );
  const operator = handling.operator === undefined ? [] : operatorProblems(handling.operator, around, at('operator'));
  return [
    ...phoneProblems(handling, at('phones'), around),
    ...outside,
    ...ways,
    ...operator,
    ...promptProblems(handling, base, around),
  ];
}

function phoneProblems(
  { phones = [] }: TimeHandling,
  pointer: string,
  { extension }: Surroundings,
): readonly Problem[] {
  const known = new Set(extension.telephones.map(({ party }) => (party.kind === 'device' ? party.device : party.user)));
  return phones.flatMap(({ device }, index) =>
    known.has(device) ? [] : [problem('handling.device-missing', { pointer: pointer + pointerTo(index) }, { device })],
  );
}

function promptProblems(handling: TimeHandling, base: string, { facts }: Surroundings): readonly Problem[] {
  const { busy, notAnswered } = handling;
  const named = [
    ['operatorPrompt', handling.operatorPrompt],
    ['greeting', handling.greeting],
    ['instruction', handling.instruction],
    ['busy', busy?.action === 'message' ? busy.prompt : undefined],
    ['notAnswered', notAnswered?.action === 'message' ? notAnswered.prompt : undefined],
    ['busy', busy?.action === 'voicemail' ? busy.greeting : undefined],
    ['notAnswered', notAnswered?.action === 'voicemail' ? notAnswered.greeting : undefined],
  ] as const;
  return named.flatMap(([field, prompt]) => {
    if (prompt === undefined || prompt === 'off' || facts.prompts.has(prompt)) return [];
    return [problem('handling.prompt-missing', { pointer: base + pointerTo(field) }, { prompt })];
  });
}

/** Holidays may be listed at another level: only where this one lists some is a missing one told. */
function holidayProblems({ holidayHandling = [], holidays, holidayGroups }: CallHandling): readonly Problem[] {
  const known = new Set([...(holidays ?? []), ...(holidayGroups ?? [])].map(({ id }) => id));
  return holidayHandling.flatMap(({ holiday }, index) => {
    const place = { pointer: pointerTo('holidayHandling', index, 'holiday') };
    const isTwice = holidayHandling.findIndex((each) => each.holiday === holiday) < index;
    if (isTwice) return [problem('handling.holiday-twice', place, { holiday })];
    return known.size === 0 || known.has(holiday) ? [] : [problem('handling.holiday-missing', place, { holiday })];
  });
}

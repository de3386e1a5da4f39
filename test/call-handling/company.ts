// A small company for the tests of call handling: Léa at 204 with a desk phone and both applications, colleagues, a
// queue, an operator. Everything goes through the directory, as it does in the product.

import { type EffectiveSettings, effective } from '../../runtime/call-handling/effective.ts';
import { extensionIn, factsOf, type HandledExtension, type HandlingFacts } from '../../runtime/call-handling/facts.ts';
import { flowOf, type HandlingFlow } from '../../runtime/call-handling/flow-of.ts';
import type { LevelSettings } from '../../runtime/call-handling/policies.ts';
import { numberProblems } from '../../runtime/check/number-problems.ts';
import { compile } from '../../runtime/core/compile.ts';
import { indexOf } from '../../runtime/directory/directory-index.ts';
import { diallingRefusal } from '../../runtime/directory/endpoints.ts';
import type {
  CallHandling,
  CallHandlingPolicies,
  Chart,
  Directory,
  Flow,
  Language,
  PolicyOption,
  Schedule,
} from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';

/** Léa is 204, Hugo 205; 300 is a standard, 301 a queue, 302 a room. */
export const directory: Directory = {
  name: 'Tilleuls',
  language: 'fr',
  timeZone: 'Europe/Paris',
  dialling: { countries: ['FR', 'US'] },
  users: [
    { id: '204', name: 'Léa Moreau', devices: ['204-desktop', '204-mobile', '204-desk', '204-kitchen'] },
    { id: '205', name: 'Hugo Petit', devices: ['205-desk'] },
  ],
  devices: [
    { id: '204-desktop', name: 'Ordinateur', kind: 'desktop' },
    { id: '204-mobile', name: 'Mobile', kind: 'mobile' },
    { id: '204-desk', name: 'Bureau', kind: 'desk' },
    { id: '204-kitchen', name: 'Cuisine', kind: 'other' },
    { id: '205-desk', name: 'Hugo', kind: 'desk' },
  ],
  extensions: [
    { number: '204', user: '204' },
    { number: '205', user: '205', flow: 'extension-205' },
    { number: '300', name: 'Standard', flow: 'standard' },
    { number: '301', name: 'File', flow: 'file' },
    { number: '302', name: 'Salle', flow: 'salle' },
  ],
  contacts: [
    { id: 'plumber', name: 'Plombier', number: '+33612345678', country: 'FR' },
    { id: 'london', name: 'Londres', number: '+442079460910', country: 'GB' },
  ],
  schedules: [],
  mailboxes: [{ id: '204', name: 'Léa Moreau', user: '204' }],
  prompts: [
    { id: 'lea-away', text: { fr: 'Léa est absente.', en: 'Léa is away.' }, seconds: 3 },
    { id: 'lea-busy', text: { fr: 'Léa est en ligne.', en: 'Léa is on the phone.' }, seconds: 3 },
  ],
};

/** The facts of the directory, with the kinds of extensions that it does not know. */
export function factsIn(language: Language = 'fr'): HandlingFacts {
  const index = indexOf(directory);
  const facts = factsOf({ ...directory, language }, (final) => {
    const isOfCountry = numberProblems(final, {}, null).every(({ code }) => code !== 'flow.number-invalid');
    return diallingRefusal(index, final.number) ?? (isOfCountry ? null : 'invalid');
  });
  const extensions = new Map(facts.extensions)
    .set('301', { kind: 'queue', recorded: true })
    .set('302', { kind: 'room', recorded: false });
  return { ...facts, extensions };
}

export const facts = factsIn();

/** Léa's extension. */
export const lea: HandledExtension = { ...present(extensionIn(directory, '204')), numbers: ['+33199000204'] };

/** What surrounds Léa's settings. */
export const around = { extension: lea, facts };

/** Settings as a level; throws when they are not valid by the schema. */
export function levelOf(
  level: LevelSettings['level'],
  settings: CallHandling,
  policies?: CallHandlingPolicies,
): LevelSettings {
  const parsed = parseAs('call-handling', settings);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { level, settings: parsed.value, ...(policies === undefined ? {} : { policies }) };
}

/** What holds when only Léa herself says something. */
export function settled(settings: CallHandling, policies?: CallHandlingPolicies): EffectiveSettings {
  return effective([levelOf('account', {}, policies), levelOf('user', settings)], around);
}

/** The flow of Léa's settings. */
export function leasFlow(settings: CallHandling, policies?: CallHandlingPolicies): HandlingFlow {
  return flowOf(lea, settled(settings, policies), facts);
}

/** Policies that forbid options. */
export function forbidding(...options: readonly PolicyOption[]): CallHandlingPolicies {
  return { policies: options.map((option) => ({ option, enabled: false, locked: false, modified: true })) };
}

/** Policies that lock options. */
export function locking(...options: readonly PolicyOption[]): CallHandlingPolicies {
  return { policies: options.map((option) => ({ option, enabled: true, locked: true, modified: true })) };
}

/** Flows behind the other extensions: each greets and hangs up. */
export const neighbours: readonly Flow[] = ['standard', 'file', 'salle', 'extension-205'].map((id) => ({
  id,
  name: id,
  language: 'fr',
  nodes: [
    { id: 'entry', kind: 'entry', position: { x: 0, y: 0 }, settings: { numbers: [], extensions: [] } },
    { id: 'hello', kind: 'message', position: { x: 300, y: 0 }, settings: { prompt: 'welcome' } },
  ],
  edges: [{ from: 'entry', outcome: 'next', to: 'hello' }],
}));

/** The charts of sound flows, by id. */
export function chartsOf(flows: readonly Flow[]): ReadonlyMap<string, Chart> {
  return new Map(flows.map((flow) => [flow.id, present(compile(flow).chart)]));
}

/** The directory when Léa's settings are in force: her schedule, and her extension leading to her flow. */
export function companyWith(schedule: Schedule): Directory {
  const extensions = directory.extensions.map((each) =>
    each.number === '204' ? { ...each, flow: schedule.id } : each,
  );
  return { ...directory, schedules: [schedule], extensions };
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('not in the directory');
  return value;
}

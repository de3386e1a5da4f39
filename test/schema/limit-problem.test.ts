import { expect, test } from 'vitest';
import { explain } from '../../schema/problem.ts';
import { parseAs } from '../../schema/validate.ts';
import { soundFlow } from './sound-documents.ts';

const at = { x: 0, y: 0 };
const menu = { prompt: 'menu', keys: [{ key: '1', label: '' }], firstDigitSeconds: 5, totalSeconds: 60, tries: 3 };
const node = (kind: string, settings: object) => ({ nodes: [{ id: 'n', kind, position: at, settings }], edges: [] });

/** What both languages say first of a flow that is changed in one place. */
function toldOf(change: object): readonly string[] {
  const parsed = parseAs('flow', { ...soundFlow, ...change });
  const [found] = parsed.ok ? [] : parsed.problems;
  return found === undefined ? [] : [found.code, explain(found, 'en').message, explain(found, 'fr').message];
}

test('limits and forms are told as people would say them, in both languages', () => {
  const cases: readonly (readonly [object, readonly string[]])[] = [
    [
      node('menu', { ...menu, tries: 99, bargeIn: true }),
      ['schema.range', '99 is not between 1 and 5.', '99 n’est pas compris entre 1 et 5.'],
    ],
    [{ name: '' }, ['schema.empty', 'This may not be empty.', 'Ce champ ne peut pas rester vide.']],
    [
      { id: 'Front Desk' },
      ['schema.id', '“Front Desk” cannot be an id.', '« Front Desk » ne peut pas servir d’identifiant.'],
    ],
    [
      node('forward', { extension: '12' }),
      ['schema.extension', '“12” is not an extension.', '« 12 » n’est pas un numéro de poste.'],
    ],
    [
      node('entry', { numbers: ['0123'], extensions: [] }),
      [
        'schema.number',
        '“0123” is not an international telephone number.',
        '« 0123 » n’est pas un numéro de téléphone international.',
      ],
    ],
  ];

  expect(cases.map(([change]) => toldOf(change))).toEqual(cases.map(([, told]) => told));
});

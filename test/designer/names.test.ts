// What people read: names of the directory in sentences, titles of cards in problems.

import { describe, expect, test } from 'vitest';
import { namesIn } from '../../designer/directory/name-of.ts';
import { inWords } from '../../designer/flow-page/problem-words.ts';
import { translator } from '../../designer/i18n/text.tsx';
import { told } from '../../designer/i18n/told.ts';
import { compile } from '../../runtime/core/compile.ts';
import type { Directory, Flow } from '../../schema/documents.generated.ts';
import { problem } from '../../schema/problem.ts';
import { soundDirectory } from '../schema/sound-documents.ts';
import { practice } from './practice.ts';

const directory: Directory = {
  ...soundDirectory,
  users: [{ id: '204', name: 'Léa Moreau', devices: [] }],
  extensions: [
    { number: '204', user: '204' },
    { number: '400', name: 'Ventes' },
  ],
  contacts: [{ id: 'acme', name: 'Acme', number: '+33123456789', country: 'FR' }],
  mailboxes: [{ id: '200', name: 'Accueil' }],
  prompts: [],
};

test('names are those of the directory, in the language of the reader; a stranger keeps the id', () => {
  const nameOf = namesIn(directory, 'fr');

  expect(nameOf('user', '204')).toBe('Léa Moreau');
  expect(nameOf('extension', '204')).toBe('204 (Léa Moreau)');
  expect(nameOf('extension', '400')).toBe('400 (Ventes)');
  expect(nameOf('contact', 'acme')).toBe('Acme');
  expect(nameOf('mailbox', '200')).toBe('Accueil');
  expect(nameOf('number', '+33123456789')).toBe('+33 1 23 45 67 89');
  expect(nameOf('prompt', 'press-1-to-accept')).toMatch(/1/);
  expect(nameOf('user', '999')).toBe('999');
});

describe('a problem of the flow', () => {
  const flow: Flow = {
    ...practice,
    nodes: practice.nodes.map((node) => ({ ...node, title: `Step ${node.id}` })),
    edges: [],
  };
  const words = { flow, t: translator('fr'), nameOf: namesIn(directory, 'fr') };
  const [first] = flow.nodes;

  test('names steps by their titles and outcomes by their words', () => {
    const found = compile(flow).problems.filter(({ params }) => 'node' in params);

    for (const one of found) expect(told(inWords(one, words), 'fr').message).toContain(`Step ${one.params.node}`);
    expect(found.length).toBeGreaterThan(2);
    const ringing = problem('flow.outcome-unwired', {}, { node: first?.id ?? '', outcome: 'next' });
    expect(told(inWords(ringing, words), 'fr').message).toContain('ensuite');
  });

  test('keeps the id that is itself the fault', () => {
    const dangling = problem('flow.edge-dangling', {}, { edge: `${first?.id}.next`, id: 'nowhere' });

    const { message } = told(inWords(dangling, words), 'fr');

    expect(message).toContain('nowhere');
    expect(message).toContain(`Step ${first?.id} → ensuite`);
  });
});

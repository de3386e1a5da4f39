import { expect, test } from 'vitest';
import type { NameOf } from '../../runtime/core/node-kinds/node-kind.ts';
import { sentenceOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { FlowNode, Member, Party } from '../../schema/documents.generated.ts';

const names: Readonly<Record<string, string>> = {
  'user:204': 'Léa Moreau',
  'user:201': 'Claire Fontaine',
  'extension:400': '400 (Ventes)',
  'number:+33123456789': '+33 1 23 45 67 89',
  'schedule:cabinet': 'Cabinet médical',
  'holiday:fermes': 'Jours fermés',
  'mailbox:200': 'Accueil',
  'prompt:merci': 'Merci de votre appel',
};
const nameOf: NameOf = (thing, id) => names[`${thing}:${id}`] ?? id;
const place = { id: 'n', position: { x: 0, y: 0 } };
const member = (party: Party): Member => ({ party, enabled: true, seconds: 20, pressOne: false });
const group = { longestWaitSeconds: 30, callerId: 'caller', ringback: 'tone' } as const;
const rung = [member({ kind: 'user', user: '201' }), member({ kind: 'extension', extension: '400' })];
const outside: Party = { kind: 'number', number: '+33123456789', country: 'FR' };
const recording = { media: 'audio', maxSeconds: 180, silenceSeconds: 5, minSeconds: 2, beep: true } as const;

const said: readonly (readonly [FlowNode, string, string])[] = [
  [
    { ...place, kind: 'entry', settings: { numbers: ['+33123456789'], extensions: ['400'] } },
    'Takes calls to +33 1 23 45 67 89, extension 400 (Ventes).',
    'Reçoit les appels pour +33 1 23 45 67 89, le poste 400 (Ventes).',
  ],
  [
    { ...place, kind: 'schedule', settings: { schedule: 'cabinet', holidayGroups: ['fermes'] } },
    'Sorts calls by day and time: “Cabinet médical” (Jours fermés).',
    'Oriente l’appel selon le jour et l’heure : « Cabinet médical » (Jours fermés).',
  ],
  [
    { ...place, kind: 'busy', settings: { user: '204' } },
    'Checks whether Léa Moreau is on another call.',
    'Vérifie si Léa Moreau est déjà en ligne.',
  ],
  [
    { ...place, kind: 'ring', settings: { ...group, mode: 'simultaneous', members: rung } },
    'Rings Claire Fontaine, extension 400 (Ventes) together, at most 30 s.',
    'Fait sonner ensemble Claire Fontaine, le poste 400 (Ventes), 30 s au plus.',
  ],
  [
    { ...place, kind: 'ring', settings: { ...group, mode: 'simultaneous', members: rung.slice(0, 1) } },
    'Rings Claire Fontaine, at most 30 s.',
    'Fait sonner Claire Fontaine, 30 s au plus.',
  ],
  [
    { ...place, kind: 'ring', settings: { ...group, mode: 'sequential', members: rung } },
    'Rings one after another: Claire Fontaine, extension 400 (Ventes).',
    'Fait sonner l’un après l’autre : Claire Fontaine, le poste 400 (Ventes).',
  ],
  [
    { ...place, kind: 'external', settings: { party: outside, pressOne: true, seconds: 25, callerId: 'caller' } },
    'Rings +33 1 23 45 67 89 for 25 s, press 1 to accept.',
    'Appelle +33 1 23 45 67 89 pendant 25 s, touche 1 pour accepter.',
  ],
  [
    { ...place, kind: 'forward', settings: { extension: '400' } },
    'Forwards to extension 400 (Ventes).',
    'Renvoie vers le poste 400 (Ventes).',
  ],
  [
    {
      ...place,
      kind: 'operator',
      settings: { prompt: 'operator-menu', operator: '400', allowCheckMailbox: false, seconds: 15, tries: 2 },
    },
    'Key 0: operator at extension 400 (Ventes); 1: leave a message.',
    'Touche 0 : l’opérateur au poste 400 (Ventes) ; 1 : laisser un message.',
  ],
  [
    {
      ...place,
      kind: 'voicemail',
      settings: { ...recording, mailbox: '200', greeting: 'merci', allowCheckMailbox: false },
    },
    'The caller leaves a message in the mailbox “Accueil”.',
    'L’appelant laisse un message vocal dans la boîte « Accueil ».',
  ],
  [
    { ...place, kind: 'message', settings: { prompt: 'merci' } },
    'Plays the message “Merci de votre appel”.',
    'Diffuse l’annonce « Merci de votre appel ».',
  ],
];

test('what a step will do is said with the names that the reader knows', () => {
  const spoken = said.map(([node]) => [sentenceOf(node, 'en', nameOf), sentenceOf(node, 'fr', nameOf)]);

  expect(spoken).toEqual(said.map(([, en, fr]) => [en, fr]));
  expect(said).toHaveLength(11);
});

test('without a directory, ids stand for themselves', () => {
  const asks: FlowNode = { ...place, kind: 'busy', settings: { user: '204' } };

  expect(sentenceOf(asks, 'en')).toBe('Checks whether 204 is on another call.');
});

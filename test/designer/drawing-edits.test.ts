// Single edits, as the admin sees them: wires, deletion, renaming, copying.

import { expect, test } from 'vitest';
import { clip, clippingText, paste, readClipping } from '../../designer/document/clipboard.ts';
import { apply } from '../../designer/document/edit.ts';
import { newFlow } from '../../designer/document/new-flow.ts';
import { freeId, tidy } from '../../designer/document/new-id.ts';
import { freePlace } from '../../designer/document/new-node.ts';
import { renameNode } from '../../designer/document/node-changes.ts';
import { replaceFlow } from '../../designer/document/replacement.ts';
import { everything, nothing, remove } from '../../designer/document/selection.ts';
import { changeSettings } from '../../designer/document/settings-change.ts';
import { connect } from '../../designer/document/wiring.ts';
import { parseAs } from '../../schema/validate.ts';
import { practice } from './practice.ts';

const at = { x: 0, y: 0 };

test('a new flow is an entry and nothing else, and its id is made from its name', () => {
  const flow = newFlow({ name: 'Accueil été', language: 'fr', taken: new Set(['accueil-ete']) });

  expect(flow).toMatchObject({ id: 'accueil-ete-2', edges: [], nodes: [{ kind: 'entry' }] });
  expect(parseAs('flow', flow).ok).toBe(true);
});

test('an outcome has one wire: a new one takes the place of the old one', () => {
  const edit = connect(practice, { node: 'hours', outcome: 'closed' }, 'team');

  const { edges } = apply(practice, edit ?? expect.fail()).flow;

  expect(edges.filter(({ from, outcome }) => from === 'hours' && outcome === 'closed')).toEqual([
    { from: 'hours', outcome: 'closed', to: 'team' },
  ]);
  expect(edges).toHaveLength(practice.edges.length);
});

test('a wire that is there already, or leads nowhere, is no edit', () => {
  expect(connect(practice, { node: 'hours', outcome: 'closed' }, 'voicemail')).toBeNull();
  expect(connect(practice, { node: 'hours', outcome: 'closed' }, 'nobody')).toBeNull();
});

test('deleting a node takes its wires along, and the fallback that pointed at it', () => {
  const { flow } = apply(practice, remove(practice, { ...nothing, nodes: ['voicemail'] }));

  expect(flow.nodes.map(({ id }) => id)).toEqual(['entry', 'hours', 'team', 'menu']);
  expect(flow.edges.some(({ from, to }) => from === 'voicemail' || to === 'voicemail')).toBe(false);
  expect(flow.nodes[0]?.settings).toEqual({ numbers: [], extensions: ['200'] });
});

test('a renamed node keeps its wires and stays the fallback', () => {
  const edit = renameNode(practice, 'voicemail', 'mailbox');

  const { flow } = apply(practice, edit ?? expect.fail());

  expect(flow.edges.filter(({ to }) => to === 'mailbox')).toHaveLength(3);
  expect(flow.nodes[0]?.settings).toMatchObject({ fallback: 'mailbox' });
  expect(renameNode(practice, 'voicemail', 'team')).toBeNull();
});

test('the wire of a menu key follows the key to its new digit, and leaves with a key that is removed', () => {
  const menu = practice.nodes.find(({ id }) => id === 'menu');
  const [, second] = menu?.kind === 'menu' ? menu.settings.keys : [];
  if (menu?.kind !== 'menu' || second === undefined) throw new Error('the flow has no menu of two keys');
  const withKeys = (...keys: typeof menu.settings.keys) => ({ ...menu, settings: { ...menu.settings, keys } });

  const followed = apply(practice, changeSettings(practice, withKeys({ key: '7', label: '' }, second)));
  const removed = apply(practice, changeSettings(practice, withKeys(second)));

  expect(followed.flow.edges).toContainEqual({ from: 'menu', outcome: 'key-7', to: 'team' });
  expect(removed.flow.edges.filter(({ from }) => from === 'menu')).toEqual([
    { from: 'menu', outcome: 'key-2', to: 'voicemail' },
  ]);
});

test('copied nodes are pasted with ids of their own, and the wires among them', () => {
  const clipping = clip(practice, { ...nothing, nodes: ['team', 'voicemail'] });

  const pasted = paste(practice, readClipping(clippingText(clipping)) ?? expect.fail(), { x: 40, y: 40 });
  const { flow } = apply(practice, pasted.edit);

  expect(pasted.selection.nodes).toEqual(['team-2', 'voicemail-2']);
  expect(flow.edges.filter(({ from }) => from === 'team-2')).toEqual([
    { from: 'team-2', outcome: 'noAnswer', to: 'voicemail-2' },
  ]);
  expect(flow.nodes.find(({ id }) => id === 'team-2')?.position).toEqual({ x: 640, y: 40 });
});

test('a second entry is not pasted, but the first one of an empty flow is', () => {
  const all = clip(practice, everything(practice));
  const empty = { ...practice, nodes: [], edges: [] };

  const twice = apply(practice, paste(practice, all, at).edit).flow;
  const first = apply(empty, paste(empty, all, at).edit).flow;

  expect(twice.nodes.filter(({ kind }) => kind === 'entry')).toHaveLength(1);
  expect(first.nodes).toEqual(practice.nodes);
  expect(first.edges).toEqual(practice.edges);
});

test('a clipboard with something else in it pastes nothing', () => {
  const texts = [
    '',
    'hello',
    '{}',
    '{"callchart":"clipping"}',
    '{"callchart":"clipping","nodes":[{"kind":"bogus"}],"edges":[]}',
  ];

  expect(texts.map(readClipping)).toEqual([null, null, null, null, null]);
});

test('another document takes the whole place, and can be undone', () => {
  const other = newFlow({ name: 'Shop', language: 'fr', taken: new Set() });

  const { flow, inverse } = apply(practice, replaceFlow(practice, other));

  expect(flow).toEqual({ ...other, id: practice.id });
  expect(JSON.stringify(apply(flow, inverse).flow)).toBe(JSON.stringify(practice));
});

test('ids are readable, free, and never the name of the end', () => {
  expect(tidy('Fermé le 14 juillet !')).toBe('ferme-le-14-juillet');
  expect(tidy('busySignal')).toBe('busy-signal');
  expect(tidy('42')).toBe('node');
  expect(freeId('ended', new Set())).toBe('ended-2');
  expect(freeId('ring', new Set(['ring', 'ring-2']))).toBe('ring-3');
  expect(freeId('a'.repeat(80), new Set(['a'.repeat(63)]))).toBe(`${'a'.repeat(58)}-2`);
});

test('a new card is put where no other one lies', () => {
  const [first] = practice.nodes;

  expect(freePlace(practice, { x: 5000, y: 0 })).toEqual({ x: 5000, y: 0 });
  expect(freePlace(practice, first?.position ?? at).y).toBeGreaterThan(first?.position.y ?? 0);
});

// The pure parts behind the screens: lit path, outline, layout, shortcuts, addresses, countries, drafts in the browser.

import { expect, test } from 'vitest';
import { addressOf, routeOf } from '../../designer/app/route.ts';
import { layoutGraph } from '../../designer/canvas/auto-layout.ts';
import { createHighlight, partsOf, unlit } from '../../designer/canvas/highlight.tsx';
import { countryOptions, e164Of } from '../../designer/fields/countries.ts';
import { shortcutOf, shortcuts } from '../../designer/flow-page/shortcuts.ts';
import { browserStore } from '../../designer/link/browser-store.ts';
import { outlineOf } from '../../designer/outline/outline-tree.ts';
import { palettes } from '../../designer/ui/tokens.ts';
import { practice } from './practice.ts';

test('the lit path numbers its nodes in order, and a wire has the number of the node it leads to', () => {
  const parts = partsOf({
    path: ['entry', 'entry.next', 'menu', 'menu.key-1', 'menu'],
    current: ['menu'],
    counts: { menu: 2 },
  });

  expect(parts.get('entry')).toMatchObject({ steps: [1], isLit: true, isCurrent: false });
  expect(parts.get('entry.next')).toMatchObject({ steps: [2], isLit: true });
  expect(parts.get('menu')).toMatchObject({ steps: [2, 3], isCurrent: true, count: 2 });
});

test('a card that is not lit keeps its identity, so that it is not drawn again', () => {
  const store = createHighlight();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  const before = store.litOf('team');

  store.set({ path: ['entry'], current: ['entry'] });

  expect(store.litOf('team')).toBe(before);
  expect(store.litOf('entry').isCurrent).toBe(true);
  store.set(unlit);
  expect(store.litOf('entry').isLit).toBe(false);
  expect(told).toBe(2);
});

test('the outline has every step once, under the outcome that first leads there', () => {
  const { reached, loose } = outlineOf(practice);
  const [entry] = reached;
  const hours = entry?.branches[0]?.child;
  const team = hours?.branches.find(({ outcome }) => outcome.id === 'open')?.child;

  expect(entry?.node.id).toBe('entry');
  expect(team?.branches.find(({ outcome }) => outcome.id === 'noAnswer')?.child?.node.id).toBe('voicemail');
  expect(hours?.branches.find(({ outcome }) => outcome.id === 'closed')).toMatchObject({
    target: { id: 'voicemail' },
    child: undefined,
  });
  expect(loose.map(({ node }) => node.id)).toEqual(['menu']);
});

test('the layout gets a port for every outcome and a wire between ports that exist', () => {
  const { children = [], edges = [] } = layoutGraph(practice, new Map([['team', { width: 252, height: 200 }]]));
  const ports = new Set(children.flatMap((child) => child.ports?.map(({ id }) => id) ?? []));

  expect(children).toHaveLength(practice.nodes.length);
  expect(edges).toHaveLength(practice.edges.length);
  expect(edges.flatMap(({ sources, targets }) => [...sources, ...targets]).filter((id) => !ports.has(id))).toEqual([]);
});

test('every shortcut is found by its keys, and by no other ones', () => {
  const pressed = shortcuts.map(({ keys }) =>
    shortcutOf({
      key: keys.at(-1) ?? '',
      ctrlKey: keys.includes('Mod'),
      metaKey: false,
      shiftKey: keys.includes('Shift'),
      altKey: false,
    }),
  );

  expect(pressed).toEqual(shortcuts);
  expect(shortcuts.length).toBeGreaterThan(10);
  expect(shortcutOf({ key: 's', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false })).toBeUndefined();
});

test('addresses lead to pages and back', () => {
  const routes = [
    { page: 'flows' },
    { page: 'flow', id: 'reception' },
    { page: 'flow', id: 'reception', version: 3 },
    { page: 'calls' },
    { page: 'directory' },
    { page: 'gateways' },
  ] as const;

  expect(routes.map((route) => routeOf(addressOf(route)))).toEqual(routes);
  expect(routeOf('#/nowhere')).toEqual({ page: 'lost' });
  expect(routeOf('#/flows/%')).toEqual({ page: 'flow', id: '%' });
});

test('countries that share a calling code are entries of their own', () => {
  const french = countryOptions('fr');

  expect(french.filter(({ label }) => label.endsWith('(+1)')).map(({ value }) => value)).toEqual(
    expect.arrayContaining(['US', 'CA', 'PR']),
  );
  expect(french.find(({ value }) => value === 'DE')?.label).toBe('Allemagne (+49)');
  expect(countryOptions('en').find(({ value }) => value === 'DE')?.label).toBe('Germany (+49)');
});

test('a number is read as people of its country write it', () => {
  expect(e164Of('01 99 00 12 34', 'FR')).toBe('+33199001234');
  expect(e164Of('(202) 555-0123', 'US')).toBe('+12025550123');
  expect(e164Of('+44 20 7946 0123', 'FR')).toBe('+442079460123');
  expect(e164Of('12', 'FR')).toBeNull();
  expect(e164Of('0199001234', 'XX')).toBeNull();
});

test('a draft in the browser is refused when another window has saved it meanwhile', async () => {
  const store = browserStore(memory(), () => 1000);

  const first = await store.saveDraft({ flow: practice, revision: 0 });
  const second = await store.saveDraft({ flow: { ...practice, name: 'Mine' }, revision: 0 });

  expect(first).toEqual({ ok: true, value: 1 });
  expect(second).toMatchObject({
    ok: false,
    problems: [{ code: 'server.revision' }],
    current: { revision: 1, flow: practice },
  });
  expect(await store.list()).toMatchObject({ ok: true, value: [{ id: 'practice', published: null, updatedAt: 1000 }] });
  expect(await store.publish('practice', 1, '')).toMatchObject({ ok: false });
  await store.remove('practice');
  expect(await store.draft('practice')).toMatchObject({ ok: false, problems: [{ code: 'server.not-found' }] });
});

test('text keeps a contrast of 4.5 to 1 on its ground in both schemes', () => {
  const pairs = Object.values(palettes).flatMap(
    (palette) =>
      [
        [palette.text, palette.surface],
        [palette.quiet, palette.surface],
        [palette.quiet, palette.canvas],
        [palette.quiet, palette.raised],
        [palette.error, palette.errorSoft],
        [palette.error, palette.surface],
        [palette.warning, palette.warningSoft],
        [palette.litText, palette.lit],
        [palette.noteText, palette.note],
        [palette.accent, palette.accentSoft],
        [palette.people, palette.peopleSoft],
      ] as const,
  );

  expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
  expect(pairs).toHaveLength(22);
});

/** WCAG 2.2, definition of contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A storage with the browser's own interface, kept in memory. */
function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}

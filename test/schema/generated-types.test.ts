import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedTypes } from '../../schema/generate.ts';

const folder = new URL('../../schema/', import.meta.url);

test('the types in the folder are those that the schemas want', async () => {
  const written = readFileSync(new URL('documents.generated.ts', folder), 'utf8');

  expect(await generatedTypes()).toBe(written);
});

test('every schema has its type, everything in it is readonly, and no type is generated twice', async () => {
  const schemas = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  const types = await generatedTypes();
  const titles = schemas.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).title);

  expect(schemas.length).toBeGreaterThanOrEqual(9);
  for (const title of titles) expect(types).toMatch(new RegExp(`^export (type|interface) ${title}\\b`, 'm'));
  expect(types.match(/^ +(?!readonly )['\w[][^*]*\??:/gm) ?? []).toEqual([]);
  // The generator numbers a name that it meets again: Q850Cause1.
  expect([...types.matchAll(/^export \w+ (\w*\D\d)\b/gm)].map(([, name]) => name)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles, generatedTypes } from '../../schema/generate.ts';

const folder = new URL('../../schema/', import.meta.url);

test('the types and validators in the folder are those that the schemas want', async () => {
  const wanted = await generatedFiles();
  const written = readdirSync(folder).filter((name) => name.includes('.generated.'));

  expect([...wanted.keys()].toSorted()).toEqual(written.toSorted());
  expect(written).toHaveLength(5);
  for (const [name, text] of wanted) {
    expect(readFileSync(new URL(name, folder), 'utf8') === text, `${name} is as generated`).toBe(true);
  }
});

test('the validators make no code at run time and leave Ajv’s compiler at home', async () => {
  const modules = [...(await generatedFiles())].filter(([name]) => name.endsWith('.js'));

  expect(modules).toHaveLength(2);
  for (const [, text] of modules) {
    expect(text.match(/\b(require|eval|Function)\s*\(/g) ?? []).toEqual([]);
    expect([...text.matchAll(/^import .* from '(.*)';$/gm)].map(([, from]) => from)).toEqual([
      'ajv-formats/dist/formats.js',
    ]);
  }
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

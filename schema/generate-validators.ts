// Compiles the JSON Schemas ahead of time into plain functions, as the text of a module: no code is made at run time.
// generate.ts reads the schemas and writes the modules; validate.ts calls the functions.

import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { KeywordErrorCxt } from 'ajv/dist/types/index.js';
import addFormats from 'ajv-formats';
import { pointerTo, valueAt } from './pointer.ts';

/** A schema of this folder: its `$id` is `callchart:<kind>`. */
export interface SchemaSource {
  readonly $id: string;
  readonly [keyword: string]: unknown;
}

/**
 * The text of an ECMAScript module that exports `validators`, a function for each kind of document: true for a sound
 * value, else false, with the faults in the function's `errors`: the first of them, or all. A fault is a SchemaFault.
 */
export function validatorModule(schemas: readonly SchemaSource[], faults: 'first' | 'every'): string {
  const ajv = compiler(faults === 'every');
  for (const schema of schemas) ajv.addSchema(withoutWords(schema));
  const ids = schemas.map(({ $id }) => $id);
  const code = standalone.default(ajv, Object.fromEntries(ids.map((id, index) => [`v${index}`, id])));
  const functions = [...code.matchAll(/^export const v(\d+) = (validate\d+);$/gm)];
  const entries = functions.map(([, index, called]) => `  '${kindOf(ids[Number(index)])}': ${called},`);
  return `${head}${lean(code)}\nexport const validators = {\n${entries.join('\n')}\n};\n`;
}

/** The text of the declarations beside such a module. */
export function validatorTypes(schemas: readonly SchemaSource[]): string {
  const entries = schemas.map(({ $id }) => `  readonly '${kindOf($id)}': SchemaCheck;`);
  return `${banner}import type { SchemaCheck } from './schema-fault.ts';\n\nexport const validators: {\n${entries.join('\n')}\n};\n`;
}

const banner = '// Generated from the JSON Schemas of this folder by `npm run generate`. Do not edit.\n\n';

// Lengths count code points (JSON Schema 2020-12, validation, section 6.3), which JavaScript's own length does not.
const head = `${banner}import { fullFormats } from 'ajv-formats/dist/formats.js';

function lengthOf(text){
let length = text.length;
for(let at = 1; at < text.length; at++){
if((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) length--;
}
return length;
}
`;

function kindOf(id = ''): string {
  return id.replace('callchart:', '');
}

// The schemas use nothing newer than draft 7 but `$defs`, and its functions are half as long. The sentence, the value and
// the schema at fault are left out of the faults: schema-problem.ts words them, and finds the value by its pointer.
function compiler(allErrors: boolean): Ajv {
  const ajv = new Ajv({
    allErrors,
    messages: false,
    discriminator: true,
    strict: true,
    strictRequired: false,
    code: { esm: true, source: true, lines: true },
  });
  addFormats.default(ajv, ['date-time']);
  sayMore(ajv, 'discriminator', knownTags);
  sayMore(ajv, 'minimum', bothLimits);
  sayMore(ajv, 'maximum', bothLimits);
  return ajv;
}

/** Ajv's own keyword, with other parameters in its fault. */
function sayMore(ajv: Ajv, keyword: string, params: typeof knownTags): void {
  const definition = ajv.getKeyword(keyword);
  if (typeof definition === 'boolean') throw new Error(`Ajv has no keyword ${keyword}`);
  ajv.removeKeyword(keyword);
  ajv.addKeyword({ ...definition, keyword, error: { message: keyword, params } });
}

function knownTags({ params: { tag, tagName }, parentSchema, it }: KeywordErrorCxt) {
  const known = tagsOf(parentSchema, it.schemaEnv.root.schema);
  return _`{tag: ${tagName}, tagValue: ${tag}, known: ${known}}`;
}

function bothLimits({ schemaCode, parentSchema: { minimum = null, maximum = null } = {} }: KeywordErrorCxt) {
  return _`{limit: ${schemaCode}, least: ${minimum}, most: ${maximum}}`;
}

/** What the tag of a choice may say: the constants and lists of its members, which are definitions of the same schema. */
function tagsOf(choice: unknown, root: unknown): string {
  const tag = String(valueAt(choice, '/discriminator/propertyName'));
  const members = valueAt(choice, '/oneOf');
  const tags = (Array.isArray(members) ? members : []).flatMap((member) => {
    const told = valueAt(valueAt(root, String(member.$ref).slice(1)), pointerTo('properties', tag));
    const listed = valueAt(told, '/enum');
    return Array.isArray(listed) ? listed : [valueAt(told, '/const')];
  });
  if (tags.length === 0 || tags.includes(undefined)) throw new Error(`a choice by ${tag} does not name its tags`);
  return tags.join(', ');
}

const words: ReadonlySet<string> = new Set(['$schema', 'title', 'description', 'examples']);
const maps: ReadonlySet<string> = new Set(['properties', '$defs']);

/** The schema without what is for people. In a map of schemas the keys are names, whatever they say. */
function withoutWords<Schema extends object>(schema: Schema, isMap = false): Schema {
  const kept = Object.entries(schema).filter(([key]) => isMap || !words.has(key));
  const bare = kept.map(([key, inner]) => {
    const isSchema = typeof inner === 'object' && inner !== null && key !== 'const' && key !== 'enum';
    if (!isSchema && !isMap) return [key, inner];
    if (Array.isArray(inner)) return [key, inner.map((each) => (typeof each === 'object' ? withoutWords(each) : each))];
    return [key, typeof inner === 'object' ? withoutWords(inner, !isMap && maps.has(key)) : inner];
  });
  return Object.fromEntries(bare);
}

/** Ajv's text without its CommonJS, with imports in their place, and without what nobody reads. */
function lean(code: string): string {
  const bare = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'lengthOf')
    .replaceAll('require("ajv-formats/dist/formats").fullFormats', 'fullFormats')
    .replace(/^"use strict";\n/, '')
    .replace(/^export const .*\n/gm, '')
    .replace(/,schemaPath:"(?:\\.|[^"\\])*"/g, '')
    .replace(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      '(vErrors ??= []).push($2);\n',
    );
  if (bare.includes('require(')) throw new Error('a validator needs a module that nobody imports');
  const uses = Map.groupBy(bare.match(/\bschema\d+\b/g) ?? [], (name) => name);
  return bare.replace(/^const (schema\d+) = .*\n/gm, (line, name) => (uses.get(name)?.length === 1 ? '' : line));
}

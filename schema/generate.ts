// Generates the types and the validators from the JSON Schemas. `npm run generate` writes them; a test compares them.
// Nothing here runs in production.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { type SchemaSource, validatorModule, validatorTypes } from './generate-validators.ts';

const folder = new URL('.', import.meta.url);

/** Every generated file of this folder, by its name, as the schemas want it. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const schemas = schemaNames().map((name): SchemaSource => readSchema(name));
  return new Map([
    ['documents.generated.ts', await generatedTypes()],
    ['first-fault.generated.js', validatorModule(schemas, 'first')],
    ['first-fault.generated.d.ts', validatorTypes(schemas)],
    ['every-fault.generated.js', validatorModule(schemas, 'every')],
    ['every-fault.generated.d.ts', validatorTypes(schemas)],
  ]);
}

/** The text of documents.generated.ts as the schemas in this folder want it. */
export async function generatedTypes(): Promise<string> {
  const everything = bundle(schemaNames().map(readSchema));
  const code = await compile(everything, 'Documents', {
    bannerComment: '// Generated from the JSON Schemas of this folder by `npm run generate`. Do not edit.\n',
    additionalProperties: false,
    declareExternallyReferenced: true,
    maxItems: -1,
    style: { singleQuote: true, printWidth: 120 },
  });
  return code
    .replace(/^( +)(['\w-]+\??:(?: |$))/gm, '$1readonly $2')
    .replace(/^( +)(\[k: string\]: )/gm, '$1readonly $2')
    .replace(/([\w']+|\([^()]*\))\[\];/g, 'readonly $1[];')
    .replace(/: (\[\w+, \.\.\.\w+\[\]\];)/g, ': readonly $1');
}

function schemaNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
}

interface Named {
  readonly [keyword: string]: unknown;
  $id: string;
  $defs?: Record<string, unknown>;
}

function readSchema(name: string): Named {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** One schema with every definition under its own name, since the generator follows local references only. */
function bundle(schemas: readonly Named[]): JSONSchema {
  const $defs: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  for (const schema of schemas) {
    const prefix = schema.$id.replace('callchart:', '');
    const { $id: _id, $defs: own = {}, ...body } = localised(schema, prefix);
    $defs[prefix] = body;
    for (const [name, definition] of Object.entries(own)) $defs[`${prefix}_${name}`] = definition;
    properties[prefix] = { $ref: `#/$defs/${prefix}` };
  }
  shareEqual($defs);
  return { title: 'Documents', type: 'object', additionalProperties: false, properties, $defs } as JSONSchema;
}

/** Makes definitions that several schemas repeat word for word references to the first of them. */
function shareEqual($defs: Record<string, unknown>): void {
  const first = new Map<string, string>();
  for (const [name, definition] of Object.entries($defs)) {
    const text = JSON.stringify(definition);
    const same = first.get(text);
    if (same !== undefined) $defs[name] = { $ref: `#/$defs/${same}` };
    else first.set(text, name);
  }
}

function localised(schema: Named, prefix: string): Named {
  const text = JSON.stringify(schema, (key, value) => {
    if (key === 'discriminator') return undefined; // Ajv's own
    return typeof value?.$ref === 'string' ? { $ref: value.$ref } : value; // a described reference would become a type of its own
  })
    .replaceAll('"$ref":"#/$defs/', `"$ref":"#/$defs/${prefix}_`)
    .replaceAll(/"\$ref":"callchart:([a-z-]+)#\/\$defs\//g, '"$ref":"#/$defs/$1_')
    .replaceAll(/"\$ref":"callchart:([a-z-]+)"/g, '"$ref":"#/$defs/$1"');
  return JSON.parse(text);
}

if (import.meta.main) {
  for (const [name, text] of await generatedFiles()) writeFileSync(new URL(name, folder), text);
}

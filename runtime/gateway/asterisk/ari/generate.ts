// Generates ari.generated.ts and ari-shapes.generated.ts from the rest-api folder of an Asterisk (`npm run generate:ari FOLDER`).
// Nothing here runs in production.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

interface Property {
  readonly type: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly allowableValues?: { readonly values?: readonly string[] };
}

interface Model {
  readonly id: string;
  readonly description?: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly subTypes?: readonly string[];
}

interface Resource {
  readonly apiVersion: string;
  readonly models?: Readonly<Record<string, Model>>;
}

/** What an application asks for beside events: the models of replies. */
const replies = ['Application', 'AsteriskInfo', 'StoredRecording', 'Variable'];

/** What carries the commands on a socket: no event, though events.json lists the response as one. */
const carriers = ['RESTRequest', 'RESTResponse'];

const lineWidth = 120;

/** The generated files by their names, for the `rest-api` folder of one Asterisk. */
export function generatedAri(folder: string): ReadonlyMap<string, string> {
  const models = allModels(folder);
  const events = (models.get('Event')?.subTypes ?? []).filter((name) => !carriers.includes(name)).sort();
  const version = readResource(folder, 'resources.json').apiVersion;
  const banner = `// Generated from the rest-api files of an Asterisk, ARI ${version}, by \`npm run generate:ari\`. Do not edit.`;
  return new Map([
    ['ari.generated.ts', `${[banner, ...types(models, events)].join('\n\n')}\n`],
    ['ari-shapes.generated.ts', `${[banner, ...shapes(models, events)].join('\n\n')}\n`],
  ]);
}

function types(models: ReadonlyMap<string, Model>, events: readonly string[]): readonly string[] {
  const used = reachable(models, [...events, ...replies, ...carriers]);
  const union = events.map((name) => `\n  | ${name}`).join('');
  return [
    `/** An event from Asterisk, told apart by \`type\`. */\nexport type AriEvent =${union};`,
    ...used.map((name) => declaration(models, name, events.includes(name))),
  ];
}

/** What a message must look like at run time, for the reader of messages. */
function shapes(models: ReadonlyMap<string, Model>, events: readonly string[]): readonly string[] {
  const used = reachable(models, [...events, 'RESTResponse']);
  const names = events.map((name) => `\n  '${name}',`).join('');
  const rows = used.map((name) => `\n  ${name}: {${shape(models, name, events.includes(name))}},`).join('');
  return [
    `/** The types of events. */\nexport const eventTypes: readonly string[] = [${names}\n];`,
    `/** The properties of each model and what they hold; \`?\`: it may be missing. */
export const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {${rows}\n};`,
  ];
}

function shape(models: ReadonlyMap<string, Model>, name: string, isEvent: boolean): string {
  const rows = members(models, name, isEvent).map(
    ([key, { type, required }]) => `\n    ${key}: '${kind(type)}${required === true ? '' : '?'}',`,
  );
  return rows.length === 0 ? '' : `${rows.join('')}\n  `;
}

function kind(type: string): string {
  const element = elementOf(type);
  if (element !== undefined) return `${kind(element)}[]`;
  return type === 'object' ? type : named(type);
}

function allModels(folder: string): ReadonlyMap<string, Model> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(files.sort().flatMap((name) => Object.entries(readResource(folder, name).models ?? {})));
}

function readResource(folder: string, name: string): Resource {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function reachable(models: ReadonlyMap<string, Model>, roots: readonly string[]): readonly string[] {
  const found = new Set(roots);
  for (const name of found) {
    for (const { type } of Object.values(propertiesOf(models, name))) {
      const element = elementOf(type) ?? type;
      if (models.has(element)) found.add(element);
    }
  }
  return [...found].sort();
}

function propertiesOf(models: ReadonlyMap<string, Model>, name: string): Readonly<Record<string, Property>> {
  const model = models.get(name);
  if (model === undefined) throw new Error(`The rest-api files have no model ${name}.`);
  return model.properties;
}

function declaration(models: ReadonlyMap<string, Model>, name: string, isEvent: boolean): string {
  const discriminator = isEvent ? [`  readonly type: '${name}';`] : [];
  const lines = [...discriminator, ...members(models, name, isEvent).map(([key, property]) => member(key, property))];
  return `${comment(models.get(name)?.description, '')}export interface ${name} {\n${lines.join('\n')}\n}`;
}

function members(models: ReadonlyMap<string, Model>, name: string, isEvent: boolean): readonly [string, Property][] {
  return Object.entries({ ...(isEvent ? eventBase(models) : {}), ...propertiesOf(models, name) });
}

/** What every event has, without the discriminator. */
function eventBase(models: ReadonlyMap<string, Model>): Readonly<Record<string, Property>> {
  const { type: _discriminator, ...message } = propertiesOf(models, 'Message');
  return { ...message, ...propertiesOf(models, 'Event') };
}

function member(key: string, property: Property): string {
  const optional = property.required === true ? '' : '?';
  const line = `  readonly ${key}${optional}: ${typeOf(property)};`;
  return `${comment(property.description, '  ')}${line.length <= lineWidth ? line : broken(line)}`;
}

/** A union of literals one a line, as the formatter of this repository wants it. */
function broken(line: string): string {
  return line.replace(/: (?=')/, ':\n    | ').replaceAll("' | '", "'\n    | '");
}

function typeOf({ type, allowableValues }: Property): string {
  const values = allowableValues?.values;
  if (values !== undefined) return values.map((value) => `'${value}'`).join(' | ');
  const element = elementOf(type);
  return element === undefined ? named(type) : `readonly ${named(element)}[]`;
}

function elementOf(type: string): string | undefined {
  return /^List\[(\w+)\]$/.exec(type)?.[1];
}

function named(type: string): string {
  if (type === 'string' || type === 'Date') return 'string';
  if (type === 'int' || type === 'long' || type === 'double') return 'number';
  if (type === 'object') return 'Record<string, unknown>';
  return type;
}

function comment(text: string | undefined, indent: string): string {
  const words = text?.replace(/\s+/g, ' ').trim();
  return words === undefined || words === '' ? '' : `${indent}/** ${words} */\n`;
}

if (import.meta.main) {
  const [folder] = argv.slice(2);
  if (folder === undefined) throw new Error('Which folder holds the rest-api files?');
  for (const [name, text] of generatedAri(folder)) writeFileSync(new URL(name, import.meta.url), text);
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../schema/pointer.ts';
import { problemCatalogue } from '../../schema/problem-catalogue.ts';
import { parseAs } from '../../schema/validate.ts';

const folder = new URL('../../schema/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const link = read('link.asyncapi.json');

interface Step {
  readonly from: 'gateway' | 'runtime';
  readonly message: { readonly type: string; readonly seq?: number; readonly [key: string]: unknown };
}
const session: readonly Step[] = link['x-session'];

/** Every `$ref` in a document. */
function refsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsOf(inner),
  );
}

/** The names that a schema of one type per choice gives its types. */
function typesIn(schemaFile: string): readonly string[] {
  const schema = read(schemaFile);
  const choices: readonly { readonly $ref: string }[] = schema.oneOf;
  return choices.flatMap(({ $ref }) => {
    const { type } = schema.$defs[$ref.replace('#/$defs/', '')].properties;
    return type.enum ?? [type.const];
  });
}

describe('the AsyncAPI description of the link', () => {
  test('has the parts that AsyncAPI 3.0 asks for', () => {
    expect(link.asyncapi).toBe('3.0.0');
    expect(link.info).toMatchObject({ title: expect.any(String), version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    for (const server of Object.values(link.servers)) {
      expect(server).toMatchObject({ host: expect.any(String), protocol: expect.stringMatching(/^wss?$/) });
    }
    const operations: readonly { readonly action: string; readonly messages: readonly unknown[] }[] = Object.values(
      link.operations,
    );
    expect(operations.length).toBeGreaterThanOrEqual(6);
    for (const { action, messages } of operations) {
      expect(['send', 'receive']).toContain(action);
      expect(messages.length).toBeGreaterThan(0);
    }
    const known = ['asyncapi', 'id', 'info', 'servers', 'defaultContentType', 'channels', 'operations', 'components'];
    expect(Object.keys(link).filter((key) => !known.includes(key) && !key.startsWith('x-'))).toEqual([]);
  });

  test('refers only to what there is, in its own text or in the schemas', () => {
    const refs = refsOf(link);

    expect(refs.length).toBeGreaterThan(30);
    for (const ref of refs) {
      const [file = '', pointer = ''] = ref.split('#');
      expect(valueAt(file === '' ? link : read(file), pointer), ref).toBeDefined();
    }
  });

  test('refers to messages of its own channel in its operations, as AsyncAPI asks', () => {
    const refs = refsOf(link.operations).filter((ref) => ref.includes('/messages/'));

    expect(refs.length).toBeGreaterThanOrEqual(7);
    for (const ref of refs) expect(ref).toMatch(/^#\/channels\/gateway\/messages\/\w+$/);
  });

  test('has every message of the schema, and each goes in at least one direction', () => {
    const types = typesIn('link-message.schema.json');
    const used = refsOf(link.operations).map((ref) => ref.replace('#/channels/gateway/messages/', ''));

    expect(types.length).toBe(6);
    expect(Object.keys(link.components.messages).toSorted()).toEqual(types.toSorted());
    expect(Object.keys(link.channels.gateway.messages).toSorted()).toEqual(types.toSorted());
    expect(types.filter((type) => !used.includes(type))).toEqual([]);
    for (const type of types)
      expect(link.components.messages[type].payload.schema.$ref).toBe(`./link-message.schema.json#/$defs/${type}`);
  });

  test('explains every command and every event, and answers commands with events only', () => {
    const events = Object.keys(link['x-events']);
    const commands: Readonly<Record<string, { readonly report: readonly string[] }>> = link['x-commands'];

    expect(Object.keys(commands).toSorted()).toEqual(typesIn('command.schema.json').toSorted());
    expect(events.toSorted()).toEqual(typesIn('call-event.schema.json').toSorted());
    expect(Object.values(commands).flatMap(({ report }) => report.filter((event) => !events.includes(event)))).toEqual(
      [],
    );
  });

  test('names only problems of the catalogue', () => {
    const codes = [...link.info.description.matchAll(/`((?:link|event|document)\.[a-z-]+)`/g)].map(([, code]) => code);

    expect(codes.length).toBeGreaterThanOrEqual(6);
    expect(codes.filter((code) => !Object.hasOwn(problemCatalogue, code))).toEqual([]);
  });

  test('puts the token in a header, never in a URL', () => {
    expect(JSON.stringify(link.servers) + link.channels.gateway.address).not.toMatch(/token/i);
    expect(link.components.securitySchemes.bearer).toMatchObject({ type: 'http', scheme: 'bearer' });
    expect(link.components.securitySchemes.subprotocol.name).toBe('Sec-WebSocket-Protocol');
  });
});

describe('the example session', () => {
  test('holds only messages of the schema, but for the one that is refused', () => {
    const refused = session.filter(({ message }) => !parseAs('link-message', message).ok);

    expect(session.length).toBeGreaterThan(25);
    expect(refused.map(({ message }) => message.seq)).toEqual([5]);
    expect(session.find(({ message }) => message.type === 'error')?.message.code).toBe('event.digit-unknown');
  });

  test('counts events and commands by one, and acknowledges only what was sent', () => {
    const counts = { gateway: 0, runtime: 0 };
    for (const { from, message } of session) {
      const other = from === 'gateway' ? 'runtime' : 'gateway';
      if (message.type === 'event' || message.type === 'command') {
        counts[from] += 1;
        expect(message.seq).toBe(counts[from]);
      }
      if (message.type === 'ack') expect(message.seq).toBeLessThanOrEqual(counts[other]);
    }
    expect(counts).toEqual({ gateway: 7, runtime: 6 });
  });

  test('each example of a message is of that message', () => {
    const messages: readonly {
      readonly name: string;
      readonly examples: readonly { readonly payload: Step['message'] }[];
    }[] = Object.values(link.components.messages);

    const examples = messages.flatMap(({ name, examples }) => examples.map(({ payload }) => ({ name, payload })));

    expect(examples.length).toBeGreaterThanOrEqual(9);
    for (const { name, payload } of examples) {
      expect(payload.type).toBe(name);
      expect(parseAs('link-message', payload).ok).toBe(true);
    }
  });
});

test('the example client of the README is at most 30 lines, and needs nothing but ws', () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(new URL('README.md', folder), 'utf8')) ?? [];
  const commands = typesIn('command.schema.json');

  expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  expect([...code.matchAll(/from '([^']+)'/g)].map(([, name]) => name)).toEqual(['ws']);
  expect(
    [...code.matchAll(/^ {2}(\w+): \(/gm)].map(([, name]) => name).filter((name) => !commands.includes(name ?? '')),
  ).toEqual([]);
});

// The page about attaching an Asterisk tells of every setting and of every line of `gateway check`.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAsteriskSettings } from '../../../runtime/gateway/asterisk/settings-file.ts';

const folder = new URL('../../../runtime/gateway/asterisk/config/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const page = text('README.md');

test('every setting stands in the table of settings', () => {
  const schema = new URL('../../../schema/asterisk-settings.schema.json', import.meta.url);
  const settings = Object.keys(JSON.parse(readFileSync(schema, 'utf8')).properties);

  expect(settings.length).toBeGreaterThanOrEqual(15);
  expect(settings.filter((name) => !new RegExp(`^\\| [^|]*\`${name}\``, 'm').test(page))).toEqual([]);
});

test('every line of the check stands in the table of lines', () => {
  const source = readFileSync(new URL('../../../runtime/gateway/asterisk/check/finding.ts', import.meta.url), 'utf8');
  const names = [...source.matchAll(/^ {2}\| '(\w+)'/gm)].map(([, name]) => name);

  expect(names).toHaveLength(10);
  expect(names.filter((name) => !page.includes(`\n| \`${name}\``))).toEqual([]);
});

test('the settings beside the page are sound, and hold no password', () => {
  const env = { CALLCHART_ASTERISK_PASSWORD: 'one', CALLCHART_ASTERISK_OUTBOUND_PASSWORD: 'two' };

  expect(readAsteriskSettings(text('asterisk.json'), env, () => ({ reason: 'ENOENT' }))).toMatchObject({ ok: true });
  expect(text('asterisk.json')).not.toContain('password');
});

test('the files of Asterisk agree with the settings, and listen on this machine alone', () => {
  const { app, user, outbound } = JSON.parse(text('asterisk.json'));
  const files = readdirSync(folder).filter((name) => name.endsWith('.conf'));
  const active = files.flatMap((name) => text(name).split('\n')).filter((line) => !line.startsWith(';'));
  const bound = active.filter((line) => /^\w*bind\w*addr|^bind = /.test(line));

  expect(files.length).toBeGreaterThanOrEqual(10);
  expect(text('extensions.conf')).toContain(`Stasis(${app},in,`);
  expect(text('ari.conf')).toContain(`\n[${user}]\ntype = user\n`);
  expect(text('ari.conf')).toContain(`\napps = ${app}\n`);
  expect(text('websocket_client.conf')).toContain(`\nusername = ${outbound.user}\n`);
  expect(bound.length).toBeGreaterThanOrEqual(3);
  expect(bound.filter((line) => !line.includes('127.0.0.1'))).toEqual([]);
  expect(active.filter((line) => /^password/.test(line) && !line.includes('CHANGE-ME'))).toEqual([]);
});

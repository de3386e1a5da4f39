// What the schema cannot say of the settings: addresses, dial strings, names, passwords, the certificate.

import { X509Certificate } from 'node:crypto';
import { isSupportedCountry } from 'libphonenumber-js/max';
import type { AsteriskSettingsFile } from '../../../schema/documents.generated.ts';
import { type Problem, problem, shown } from '../../../schema/problem.ts';
import type { AsteriskSettings } from './settings.ts';

/** The text of a file that the settings name, or why there is none (`ENOENT`). */
export type FileText = (path: string) => { readonly text: string } | { readonly reason: string };

/** The faults of settings whose file is of its schema; `ca` is what reading the certificate gave. */
export function settingsProblems(
  settings: AsteriskSettings,
  file: AsteriskSettingsFile,
  ca: ReturnType<FileText> | undefined,
): readonly Problem[] {
  return [
    ...nameProblems(settings),
    ...urlProblems(settings.url, file.insecure ?? false),
    ...passwordProblems(settings),
    ...telephoneProblems(settings),
    ...(ca === undefined ? [] : certificateProblems(file.ca ?? '', ca)),
    ...countryProblems(settings.country),
    ...dialProblems('/devices', settings.devices, /\{device\}/, '{device}', 'PJSIP/{device}'),
    ...trunkProblems(file.trunks ?? []),
  ];
}

function nameProblems({ app, sounds }: AsteriskSettings): readonly Problem[] {
  const path = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/;
  return [
    ...(/^[A-Za-z][A-Za-z0-9_-]*$/.test(app) ? [] : [problem('asterisk.app', { pointer: '/app' }, { value: app })]),
    ...(path.test(sounds) ? [] : [problem('asterisk.sounds', { pointer: '/sounds' }, { value: shown(sounds) })]),
  ];
}

function urlProblems(text: string, insecure: boolean): readonly Problem[] {
  const place = { pointer: '/url' };
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOne = url !== null && ['http:', 'https:'].includes(url.protocol) && !/[?#@\s\\]/.test(text);
  if (!isOne) return [problem('asterisk.url', place, { value: withoutLogin(text) })];
  if (url.protocol === 'https:' || insecure || isLoopbackName(url.hostname)) return [];
  return [problem('asterisk.url-plain', place, { host: url.host })];
}

/** A password in the address is not said again. */
function withoutLogin(text: string): string {
  return shown(text.replace(/\/\/.*@/, '//…@'));
}

function isLoopbackName(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || /^127(\.\d+){3}$/.test(name);
}

/** The address is written into the pages' content security policy, where a space, a comma or a semicolon would end it. */
function telephoneProblems({ telephone }: AsteriskSettings): readonly Problem[] {
  if (telephone === null) return [];
  const { url: text } = telephone;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOne = url !== null && /^wss?:\/\/[A-Za-z0-9.:[\]-]+(\/[\w./~-]*)?$/.test(text);
  if (isOne && (url.protocol === 'wss:' || isLoopbackName(url.hostname))) return [];
  return [problem('asterisk.telephone-url', { pointer: '/telephone/url' }, { value: withoutLogin(text) })];
}

function passwordProblems({ user, password, outbound, telephone }: AsteriskSettings): readonly Problem[] {
  const logins = [
    { user, password, pointer: '/password', variable: 'CALLCHART_ASTERISK_PASSWORD' },
    ...(outbound === null
      ? []
      : [{ ...outbound, pointer: '/outbound/password', variable: 'CALLCHART_ASTERISK_OUTBOUND_PASSWORD' }]),
    ...(telephone === null
      ? []
      : [{ ...telephone, pointer: '/telephone/password', variable: 'CALLCHART_ASTERISK_TELEPHONE_PASSWORD' }]),
  ];
  return logins.flatMap(({ user, password, pointer, variable }) => {
    if (password === '') return [problem('asterisk.password-missing', { pointer }, { user, variable })];
    return /^[!-~]{1,128}$/.test(password) ? [] : [problem('asterisk.password-form', { pointer }, { variable })];
  });
}

function certificateProblems(path: string, read: ReturnType<FileText>): readonly Problem[] {
  const reason = 'reason' in read ? read.reason : notCertificate(read.text);
  return reason === null ? [] : [problem('asterisk.ca', { pointer: '/ca' }, { path: shown(path), reason })];
}

function notCertificate(text: string): string | null {
  try {
    new X509Certificate(text);
    return null;
  } catch {
    return 'PEM';
  }
}

function countryProblems(country: string | null): readonly Problem[] {
  if (country === null || isSupportedCountry(country)) return [];
  return [problem('schema.country', { pointer: '/country' }, { value: country })];
}

function trunkProblems(trunks: NonNullable<AsteriskSettingsFile['trunks']>): readonly Problem[] {
  return trunks.flatMap(({ prefix, dial, callerId = 'caller' }, index) => {
    const at = `/trunks/${index}`;
    const isSecond = trunks.findIndex((other) => other.prefix === prefix) < index;
    return [
      ...(isSecond ? [problem('asterisk.trunk-twice', { pointer: `${at}/prefix` }, { prefix })] : []),
      ...dialProblems(`${at}/dial`, dial, /\{(number|digits)\}/, '{number}', 'PJSIP/{number}@trunk'),
      ...callerIdProblems(`${at}/callerId`, callerId),
    ];
  });
}

function callerIdProblems(pointer: string, value: string): readonly Problem[] {
  if (/^(caller|withheld|\+[1-9][0-9]{6,14})$/.test(value)) return [];
  return [problem('asterisk.caller-id', { pointer }, { value })];
}

function dialProblems(
  pointer: string,
  value: string,
  hole: RegExp,
  place: string,
  example: string,
): readonly Problem[] {
  const filled = value.replaceAll(new RegExp(hole, 'g'), '1');
  // A colon stands in sip:…@host:port. A comma, & or quote would end the dial string or begin another (app_dial).
  if (!/^[A-Za-z0-9]+\/[A-Za-z0-9_.+@:/-]+$/.test(filled))
    return [problem('asterisk.dial', { pointer }, { value: shown(value), example })];
  return hole.test(value) ? [] : [problem('asterisk.dial-place', { pointer }, { value: shown(value), place, example })];
}

// Reads the settings of the Asterisk gateway: file and environment joined, every default filled in, every fault told.
// What the values must look like beyond the schema is in settings-problems.ts.

import type { AsteriskSettingsFile } from '../../../schema/documents.generated.ts';
import type { Problem } from '../../../schema/problem.ts';
import { readJson } from '../../../schema/read-document.ts';
import { type Parsed, parseAs } from '../../../schema/validate.ts';
import type { AsteriskLogin, AsteriskSettings, AsteriskTelephone, AsteriskTrunk, TrunkCallerId } from './settings.ts';
import { type FileText, settingsProblems } from './settings-problems.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings in the text of a settings file (JSON, schema asterisk-settings), or its problems. The passwords of the
 * environment (CALLCHART_ASTERISK_PASSWORD, CALLCHART_ASTERISK_OUTBOUND_PASSWORD,
 * CALLCHART_ASTERISK_TELEPHONE_PASSWORD) go before those of the file.
 */
export function readAsteriskSettings(
  source: string | Uint8Array,
  env: Environment,
  fileText: FileText,
): Parsed<AsteriskSettings> {
  const json = readJson(source, largestBytes);
  if (!json.ok) return json;
  const parsed = parseAs('asterisk-settings', json.value);
  if (!parsed.ok) return parsed;
  const settings = completed(parsed.value, env);
  const ca = parsed.value.ca === undefined ? undefined : fileText(parsed.value.ca);
  const problems = settingsProblems(settings, parsed.value, ca);
  if (problems.length > 0) return refused(problems);
  return { ok: true, value: { ...settings, ca: ca !== undefined && 'text' in ca ? ca.text : null } };
}

const largestBytes = 256 * 1024;

function refused(problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}

function completed(file: AsteriskSettingsFile, env: Environment): AsteriskSettings {
  const events = file.events ?? 'outbound';
  return {
    name: file.name ?? 'asterisk',
    app: file.app ?? 'callchart',
    url: (file.url ?? 'http://127.0.0.1:8088').replace(/\/+$/, ''),
    ca: null,
    user: file.user ?? 'callchart',
    password: env.CALLCHART_ASTERISK_PASSWORD || (file.password ?? ''),
    events,
    commands: file.commands ?? 'http',
    outbound: events === 'outbound' ? outboundLogin(file, env) : null,
    country: file.country ?? null,
    devices: file.devices ?? 'PJSIP/{device}',
    trunks: trunksOf(file),
    sounds: file.sounds ?? 'callchart',
    musicClass: file.musicClass ?? 'default',
    telephone: telephoneOf(file, env),
  };
}

function outboundLogin({ outbound = {} }: AsteriskSettingsFile, env: Environment): AsteriskLogin {
  const password = env.CALLCHART_ASTERISK_OUTBOUND_PASSWORD || (outbound.password ?? '');
  return { user: outbound.user ?? 'asterisk', password };
}

function telephoneOf({ telephone }: AsteriskSettingsFile, env: Environment): AsteriskTelephone | null {
  if (telephone === undefined) return null;
  const { url, user, password = '', prefix = '*55' } = telephone;
  return { url, user, password: env.CALLCHART_ASTERISK_TELEPHONE_PASSWORD || password, prefix };
}

function trunksOf({ trunks = [] }: AsteriskSettingsFile): readonly AsteriskTrunk[] {
  return trunks
    .map(({ prefix, dial, callerId = 'caller' }) => ({ prefix, dial, callerId: shownBy(callerId) }))
    .toSorted((one, other) => other.prefix.length - one.prefix.length);
}

/** What is neither was told as a problem; until then it withholds. */
function shownBy(callerId: string): TrunkCallerId {
  if (callerId === 'caller') return 'caller';
  return /^\+[1-9][0-9]{6,14}$/.test(callerId) ? `+${callerId.slice(1)}` : 'withheld';
}

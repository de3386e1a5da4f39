// `callchart gateway check`: says whether an Asterisk is ready for calls, and what to do where it is not.

import { problem } from '../../schema/problem.ts';
import { type Parsed, parseAs } from '../../schema/validate.ts';
import type { Finding } from '../gateway/asterisk/check/finding.ts';
import { type CheckOptions, checkAsterisk } from '../gateway/asterisk/check.ts';
import { systemClock } from '../host/clock.ts';
import { asteriskFile } from './asterisk-file.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { exitCodeOf, fileDocument, misused, parsedArgs, refused } from './options.ts';
import { askServer } from './server-client.ts';

const help = `Usage: callchart gateway check [--asterisk FILE] [--directory FILE] [--server] [--json]

Looks at a running Asterisk and says line by line what is ok, what is wrong, and what only Asterisk's own console shows:
host, TLS, user, version, modules, application, dialplan, sounds, recordings, devices, clock. It places no call and
changes nothing.

  --asterisk FILE   Settings of the Asterisk, as for serve; else CALLCHART_ASTERISK.
  --directory FILE  Are the devices of this directory known to Asterisk, and registered?
  --server          Asks the running server of CALLCHART_URL (default http://localhost:4400) for its directory, and
                    whether it is connected with Asterisk.
  --json            {findings: [{check, outcome: ok | unseen | wrong, says | problem, means}], problems: […]}

Ends with 0 when calls can come (warnings do not count), 1 when something keeps them from it, 2 when the settings cannot
be read or nobody answers.`;

const options = {
  asterisk: { type: 'string' },
  directory: { type: 'string' },
  server: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const gateway: CliCommand = {
  summary: 'Say whether an Asterisk is ready for calls.',
  help,
  async run(context) {
    const parsed = parsedArgs(context, help, options);
    if (parsed === null) return 2;
    const { values, positionals } = parsed;
    const file = values.asterisk ?? context.env.CALLCHART_ASTERISK ?? '';
    if (positionals.join(' ') !== 'check') return misused(context, 'Check what?', help);
    if (file === '') return misused(context, 'Which settings? Give --asterisk FILE.', help);
    const json = values.json === true;
    const settings = asteriskFile(file, context.env);
    if (!settings.ok) return refused(context, json, [{ file, problems: settings.problems }]);
    const known = await knownOf(values.directory, values.server === true, context);
    if (!known.ok) return refused(context, json, [{ file: values.directory ?? 'server', problems: known.problems }]);
    const { ending: signal } = context;
    const found = await checkAsterisk({ settings: settings.value, ...known.value, clock: systemClock, signal });
    return told(found, json, context);
  },
};

type Known = Pick<CheckOptions, 'devices' | 'gateways'>;

/** What a directory and the running server know. */
async function knownOf(file: string | undefined, asksServer: boolean, context: CommandContext): Promise<Parsed<Known>> {
  const devices = await devicesOf(file, asksServer, context);
  if (!devices.ok) return devices;
  if (!asksServer) return { ok: true, value: { devices: devices.value, gateways: null } };
  const listed = await askServer(context, { method: 'GET', path: '/api/gateways' });
  return listed.ok ? { ok: true, value: { devices: devices.value, gateways: connected(listed.value) } } : listed;
}

async function devicesOf(
  file: string | undefined,
  asksServer: boolean,
  context: CommandContext,
): Promise<Parsed<Known['devices']>> {
  if (file !== undefined) {
    const read = fileDocument(file);
    if (!read.ok) return read;
    if (read.value.kind === 'directory') return { ok: true, value: read.value.value.devices };
    return { ok: false, problems: [problem('document.kind-unknown')] };
  }
  if (!asksServer) return { ok: true, value: null };
  const answer = await askServer(context, { method: 'GET', path: '/api/directory' });
  const directory = answer.ok ? parseAs('directory', answer.value) : answer;
  return directory.ok ? { ok: true, value: directory.value.devices } : directory;
}

/** The names of the gateways that are connected. */
function connected(gateways: unknown): readonly string[] {
  if (!Array.isArray(gateways)) return [];
  return gateways.flatMap((each: unknown) => {
    const isOne = typeof each === 'object' && each !== null && 'connected' in each && each.connected === true;
    return isOne && 'name' in each && typeof each.name === 'string' ? [each.name] : [];
  });
}

function told(findings: readonly Finding[], json: boolean, { print }: CommandContext): number {
  const problems = findings.flatMap((found) => (found.outcome === 'wrong' ? [found.problem] : []));
  if (json) print(JSON.stringify({ findings, problems }, null, 2));
  else for (const found of findings) print(findingLine(found));
  return exitCodeOf(problems);
}

/** A finding as one line for people: how it is, what was looked at, and what to do. */
export function findingLine(found: Finding): string {
  if (found.outcome !== 'wrong') return line(found.outcome === 'ok' ? 'ok' : 'look', found.check, found.says);
  const { severity, code, message, remedy } = found.problem;
  const means = found.means === null ? '' : ` Without it ${found.means}.`;
  return line(severity, found.check, `${message}${means} ${remedy} [${code}]`);
}

function line(outcome: string, check: string, says: string): string {
  return `${outcome.padEnd(8)}${check.padEnd(11)}${says}`;
}

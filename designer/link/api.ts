// The only client of the runtime's HTTP API: requests out, answers read. What the designer does with them is elsewhere.

import type { Chart, Directory, JournalRecord } from '../../schema/documents.generated.ts';
import { type Problem, problem, shown } from '../../schema/problem.ts';
import { parseAs } from '../../schema/validate.ts';
import type { Gateway } from '../gateways/gateways.ts';
import type { PreparedCall } from '../telephone/telephone.ts';
import type {
  Answer,
  CallSummary,
  Draft,
  FlowStore,
  FlowSummary,
  OpenedDraft,
  PublishedVersion,
} from './flow-store.ts';

/** The store behind the runtime's API at `base` (empty: the page's own origin). */
export function serverStore(base = ''): FlowStore {
  const ask = <Value>(method: string, path: string, read: Reader<Value>, body?: unknown) =>
    request(`${base}/api${path}`, { method, body }, read);
  return {
    where: 'server',
    list: () => ask('GET', '/flows', listOf<FlowSummary>('id', 'name')),
    draft: (id) => ask('GET', `/flows/${id}/draft`, readOpened),
    saveDraft: (draft) => ask('PUT', `/flows/${draft.flow.id}/draft`, readRevision, draft),
    remove: (id) => ask('DELETE', `/flows/${id}`, () => null),
    publish: (id, revision, message) =>
      ask('POST', `/flows/${id}/publish`, (answer) => readPublished(answer, message), { revision, message }),
    versions: (id) => ask('GET', `/flows/${id}/versions`, listOf<PublishedVersion>('version', 'hash')),
    version: (id, version) => ask('GET', `/flows/${id}/versions/${version}`, readChart),
    chart: (hash) => ask('GET', `/charts/${encodeURIComponent(hash)}`, readChart),
    directory: () => ask('GET', '/directory', readDirectory),
    saveDirectory: (directory) => ask('PUT', '/directory', () => directory, directory),
    calls: () => ask('GET', '/calls?limit=1000', listOf<CallSummary>('call', 'flow', 'from', 'to', 'startedAt')),
    journal: (call) => ask('GET', `/calls/${encodeURIComponent(call)}/journal`, readJournal),
    gateways: () => ask('GET', '/gateways', listOf<Gateway>('name', 'kind', 'connected', 'since', 'problems')),
    hasTelephone: () => ask('GET', '/telephone', (answer) => property(answer, 'on') === true),
    prepareCall: (flow, revision) => ask('POST', '/telephone/calls', readPrepared, { flow, revision }),
    // Names of the server's own voicemail store.
    soundOf: (recording) => (/^[0-9a-f]{32}$/.test(recording) ? `${base}/api/recordings/${recording}/audio` : null),
  };
}

/** Whether a runtime answers here: a plain file server gives a page or nothing for the same address. */
export async function serverAnswers(base = ''): Promise<boolean> {
  try {
    const response = await fetch(`${base}/api/flows`, { headers: { accept: 'application/json' } });
    return response.ok && Array.isArray(await response.json());
  } catch {
    return false;
  }
}

/** Reads an answer's body; undefined when it is not what the API promises. */
type Reader<Value> = (body: unknown) => Value | undefined;

async function request<Value>(
  url: string,
  { method, body }: { readonly method: string; readonly body: unknown },
  read: Reader<Value>,
): Promise<Answer<Value>> {
  const sent =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(url, { method, ...sent });
  } catch (error) {
    return refused([problem('server.unreachable', {}, { url, reason: shown(String(error)) })]);
  }
  const answer = parsedJson(await response.text());
  if (!response.ok) return refusal(url, response, answer);
  const value = read(answer);
  return value === undefined ? refused([unreadable(url)]) : { ok: true, value };
}

function refusal(url: string, response: Response, answer: unknown): Answer<never> {
  const problems: unknown = property(answer, 'problems');
  const current = readDraft(property(answer, 'current'));
  // The server's problems are made by the same catalogue as ours.
  const told = Array.isArray(problems) ? problems.filter(isProblem) : [];
  const known = told.length > 0 ? told : [problem('server.unreachable', {}, { url, reason: String(response.status) })];
  return { ok: false, problems: known, ...(current === undefined ? {} : { current }) };
}

const refused = (problems: readonly Problem[]): Answer<never> => ({ ok: false, problems });

const unreadable = (url: string) =>
  problem('server.unreachable', {}, { url, reason: 'not the answer of a Callchart server' });

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // an empty body, or a page of some proxy
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isProblem(value: unknown): value is Problem {
  return typeof property(value, 'code') === 'string' && typeof property(value, 'message') === 'string';
}

function listOf<Item>(...names: readonly string[]): Reader<readonly Item[]> {
  return (body) => {
    if (!Array.isArray(body)) return undefined;
    return body.every((item) => names.every((name) => property(item, name) !== undefined)) ? body : undefined;
  };
}

function readDraft(body: unknown): Draft | undefined {
  const flow = parseAs('flow', property(body, 'flow'));
  const revision = property(body, 'revision');
  return flow.ok && typeof revision === 'number' ? { flow: flow.value, revision } : undefined;
}

function readOpened(body: unknown): OpenedDraft | undefined {
  const draft = readDraft(body);
  const version = property(body, 'version');
  return draft === undefined ? undefined : { ...draft, version: typeof version === 'number' ? version : null };
}

function readRevision(body: unknown): number | undefined {
  const revision = property(body, 'revision');
  return typeof revision === 'number' ? revision : undefined;
}

function readPublished(body: unknown, message: string): PublishedVersion | undefined {
  const [version, hash] = [property(body, 'version'), property(body, 'hash')];
  if (typeof version !== 'number' || typeof hash !== 'string') return undefined;
  return { version, hash, message, publishedAt: '' };
}

function readPrepared(body: unknown): PreparedCall | undefined {
  const [url, user, password, number] = ['url', 'user', 'password', 'number'].map((name) => property(body, name));
  const isWhole = typeof url === 'string' && typeof user === 'string';
  if (!isWhole || typeof password !== 'string' || typeof number !== 'string') return undefined;
  return { url, user, password, number };
}

function readChart(body: unknown): Chart | undefined {
  const chart = parseAs('chart', property(body, 'chart'));
  return chart.ok ? chart.value : undefined;
}

function readJournal(body: unknown): readonly JournalRecord[] | undefined {
  if (!Array.isArray(body)) return undefined;
  const records = body.flatMap((each) => {
    const record = parseAs('journal', each);
    return record.ok ? [record.value] : [];
  });
  return records.length === body.length ? records : undefined;
}

function readDirectory(body: unknown): Directory | undefined {
  const directory = parseAs('directory', body);
  return directory.ok ? directory.value : undefined;
}

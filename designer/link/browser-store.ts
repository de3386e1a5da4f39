// Drafts without a server: kept in this browser. Nothing can be published from here.

import type { Directory } from '../../schema/documents.generated.ts';
import { problem } from '../../schema/problem.ts';
import { parseAs } from '../../schema/validate.ts';
import { emptyDirectory } from '../directory/empty-directory.ts';
import type { Answer, Draft, FlowStore, FlowSummary } from './flow-store.ts';

/** The store on top of `storage` (localStorage, or any map with the same shape); `now` in milliseconds. */
export function browserStore(storage: Storage, now: () => number): FlowStore {
  const kept = () => keysOf(storage).flatMap((key) => readDraft(storage.getItem(key)) ?? []);
  const find = (id: string) => readDraft(storage.getItem(draftKey(id)));
  return {
    where: 'browser',
    list: () => giving(kept().map(summary)),
    draft(id) {
      const draft = find(id);
      return draft === undefined ? missing(id) : giving({ flow: draft.flow, revision: draft.revision, version: null });
    },
    saveDraft({ flow, revision }) {
      const current = find(flow.id);
      if ((current?.revision ?? 0) !== revision) return outOfDate(revision, current);
      const next: StoredDraft = { flow, revision: revision + 1, updatedAt: now() };
      storage.setItem(draftKey(flow.id), JSON.stringify(next));
      return giving(next.revision);
    },
    remove(id) {
      storage.removeItem(draftKey(id));
      return giving(null);
    },
    publish: () => Promise.resolve(noServer),
    versions: () => giving([]),
    version: () => Promise.resolve(noServer),
    chart: () => Promise.resolve(noServer),
    directory: () => giving(readDirectory(storage.getItem(directoryKey)) ?? emptyDirectory),
    saveDirectory(directory) {
      storage.setItem(directoryKey, JSON.stringify(directory));
      return giving(directory);
    },
    calls: () => giving([]),
    journal: (call) => Promise.resolve(missing(call)),
    gateways: () => giving([]),
    hasTelephone: () => giving(false),
    prepareCall: () => Promise.resolve(noServer),
    soundOf: () => null,
  };
}

interface StoredDraft extends Draft {
  readonly updatedAt: number;
}

const draftPrefix = 'callchart.draft.';
const directoryKey = 'callchart.directory';
const draftKey = (id: string): string => `${draftPrefix}${id}`;

const giving = <Value>(value: Value): Promise<Answer<Value>> => Promise.resolve({ ok: true, value });

const noServer: Answer<never> = {
  ok: false,
  problems: [problem('server.unreachable', {}, { url: '/api', reason: 'browser only' })],
};

const missing = (id: string): Promise<Answer<never>> =>
  Promise.resolve({ ok: false, problems: [problem('server.not-found', {}, { id })] });

function outOfDate(given: number, current: StoredDraft | undefined): Promise<Answer<never>> {
  const problems = [problem('server.revision', {}, { given, current: current?.revision ?? 0 })];
  return Promise.resolve({ ok: false, problems, ...(current === undefined ? {} : { current }) });
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_none, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(draftPrefix),
  );
}

function summary({ flow, revision, updatedAt }: StoredDraft): FlowSummary {
  return { id: flow.id, name: flow.name, published: null, draft: { revision, version: null }, updatedAt };
}

function readDraft(text: string | null): StoredDraft | undefined {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const flow = parseAs('flow', Reflect.get(value, 'flow'));
  const [revision, updatedAt] = [Reflect.get(value, 'revision'), Reflect.get(value, 'updatedAt')];
  if (!flow.ok || typeof revision !== 'number' || typeof updatedAt !== 'number') return undefined;
  return { flow: flow.value, revision, updatedAt };
}

function readDirectory(text: string | null): Directory | undefined {
  const directory = parseAs('directory', text === null ? null : JSON.parse(text));
  return directory.ok ? directory.value : undefined;
}

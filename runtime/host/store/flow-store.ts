// Flows in the store: drafts with their revision, published versions, the numbers that lead to them.
// What may be published is decided in ../publishing.ts.

import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Chart, ChartRef, Flow } from '../../../schema/documents.generated.ts';
import { inTransaction } from './database.ts';

export interface StoredDraft {
  readonly flow: Flow;
  readonly revision: number;
  /** The latest version, when the draft is what was published; null when it was changed since, or never published. */
  readonly version: number | null;
}

export interface VersionRow {
  readonly version: number;
  readonly hash: string;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
}

export interface FlowRow {
  readonly id: string;
  readonly name: string;
  readonly published: number | null;
  /** Null for a chart that was written by hand. */
  readonly draft: Pick<StoredDraft, 'revision' | 'version'> | null;
  readonly numbers: readonly string[];
  readonly updatedAt: number;
}

/** A number or extension that leads to a flow. `given`: named when publishing, not in the drawing. */
export interface NumberBinding {
  readonly number: string;
  readonly given: boolean;
}

export interface Publication {
  readonly chart: Chart;
  readonly json: string;
  readonly hash: string;
  readonly name: string;
  readonly message: string;
  readonly at: number;
  readonly numbers: readonly NumberBinding[];
  /** Of the draft that holds the same drawing; 0 when none does. */
  readonly revision: number;
}

export interface KeptChart {
  readonly hash: string;
  readonly flow: string;
  readonly json: string;
  readonly at: number;
}

export interface FlowStore {
  list(): readonly FlowRow[];
  exists(flow: string): boolean;
  draft(flow: string): StoredDraft | undefined;
  /** 0 for a flow that is new, was deleted, or has no draft. */
  revision(flow: string): number;
  saveDraft(flow: Flow, revision: number, at: number): void;
  /** The flow goes, its numbers lead nowhere; its versions stay, for calls and journals that name them. */
  remove(flow: string): void;
  publish(publication: Publication): ChartRef;
  versions(flow: string): readonly VersionRow[];
  version(flow: string, version: number): (VersionRow & { readonly chart: Chart }) | undefined;
  /** What the flow's calls begin in now. */
  latest(flow: string): ChartRef | undefined;
  /** Published, or kept. */
  chart(hash: string): Chart | undefined;
  /** Keeps the chart of a draft for the calls that were made to it. */
  keepDraftChart(kept: KeptChart): void;
  numbers(flow: string): readonly NumberBinding[];
  /** Every number with the flow that it leads to. */
  bindings(): readonly { readonly number: string; readonly flow: string }[];
}

type Row = Readonly<Record<string, SQLOutputValue>>;

export function flowStore(database: DatabaseSync): FlowStore {
  return { ...draftsOf(database), ...versionsOf(database), ...numbersOf(database) };
}

type Drafts = Pick<FlowStore, 'list' | 'exists' | 'draft' | 'revision' | 'saveDraft' | 'remove'>;

function draftsOf(database: DatabaseSync): Drafts {
  const list = database.prepare(
    `SELECT id, name, revision, published_revision, updated_at, ${latestNumber} AS published,
       (SELECT json_group_array(number) FROM (SELECT number FROM numbers WHERE flow = id ORDER BY number)) AS numbers
     FROM flows WHERE deleted = 0 ORDER BY name, id`,
  );
  const find = database.prepare(
    `SELECT draft, revision, published_revision, ${latestNumber} AS published FROM flows WHERE id = ? AND deleted = 0`,
  );
  const save = database.prepare(
    `INSERT INTO flows (id, name, draft, revision, updated_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
     name = excluded.name, draft = excluded.draft, revision = excluded.revision, updated_at = excluded.updated_at, deleted = 0`,
  );
  const remove = database.prepare(
    "UPDATE flows SET deleted = 1, revision = 0, published_revision = 0, draft = '' WHERE id = ?",
  );
  const unbind = database.prepare('DELETE FROM numbers WHERE flow = ?');
  return {
    list: () => list.all().map(flowRow),
    exists: (flow) => find.get(flow) !== undefined,
    draft(flow) {
      const row = find.get(flow);
      return row === undefined || row.revision === 0
        ? undefined
        : { flow: JSON.parse(String(row.draft)), revision: Number(row.revision), version: versionOfDraft(row) };
    },
    revision: (flow) => Number(find.get(flow)?.revision ?? 0),
    saveDraft: (flow, revision, at) => void save.run(flow.id, flow.name, JSON.stringify(flow), revision, at),
    remove(flow) {
      inTransaction(database, () => {
        remove.run(flow);
        unbind.run(flow);
      });
    },
  };
}

const latestNumber = '(SELECT max(number) FROM versions WHERE flow = id)';

function versionOfDraft({ revision, published_revision, published }: Row): number | null {
  return published !== null && revision === published_revision ? Number(published) : null;
}

function flowRow(row: Row): FlowRow {
  return {
    id: String(row.id),
    name: String(row.name),
    published: row.published === null ? null : Number(row.published),
    draft: row.revision === 0 ? null : { revision: Number(row.revision), version: versionOfDraft(row) },
    numbers: JSON.parse(String(row.numbers)),
    updatedAt: Number(row.updated_at),
  };
}

type Versions = Pick<FlowStore, 'publish' | 'versions' | 'version' | 'latest' | 'chart' | 'keepDraftChart'>;

function versionsOf(database: DatabaseSync): Versions {
  const known = database.prepare(
    "INSERT INTO flows (id, name, draft, revision, updated_at) VALUES (?, ?, '', 0, ?) ON CONFLICT DO UPDATE SET deleted = 0",
  );
  const touch = database.prepare('UPDATE flows SET updated_at = ?, published_revision = ? WHERE id = ?');
  const add = database.prepare(
    `INSERT INTO versions SELECT :flow, coalesce(max(number), 0) + 1, :hash, :message, :at, :chart
     FROM versions WHERE flow = :flow RETURNING number`,
  );
  const unbind = database.prepare('DELETE FROM numbers WHERE flow = ?');
  const bind = database.prepare('INSERT INTO numbers VALUES (?, ?, ?)');
  const list = database.prepare(
    'SELECT number, hash, message, published_at FROM versions WHERE flow = ? ORDER BY number DESC',
  );
  const find = database.prepare('SELECT * FROM versions WHERE flow = ? AND number = ?');
  const latest = database.prepare(
    `SELECT hash, number FROM versions WHERE flow = :flow
     AND EXISTS (SELECT 1 FROM flows WHERE id = :flow AND deleted = 0) ORDER BY number DESC LIMIT 1`,
  );
  const byHash = database.prepare(
    `SELECT chart FROM versions WHERE hash = :hash UNION ALL
     SELECT chart FROM draft_charts WHERE hash = :hash LIMIT 1`,
  );
  const keep = database.prepare('INSERT OR IGNORE INTO draft_charts VALUES (:hash, :flow, :at, :json)');
  return {
    publish: ({ chart, json, hash, name, message, at, numbers, revision }) =>
      inTransaction(database, () => {
        known.run(chart.id, name, at);
        touch.run(at, revision, chart.id);
        const row = add.get({ flow: chart.id, hash, message, at, chart: json });
        unbind.run(chart.id);
        for (const { number, given } of numbers) bind.run(number, chart.id, given ? 1 : 0);
        return { hash, flow: chart.id, version: Number(row?.number) };
      }),
    versions: (flow) => list.all(flow).map(versionRow),
    version(flow, version) {
      const row = find.get(flow, version);
      return row === undefined ? undefined : { ...versionRow(row), chart: JSON.parse(String(row.chart)) };
    },
    latest(flow) {
      const row = latest.get({ flow });
      return row === undefined ? undefined : { hash: String(row.hash), flow, version: Number(row.number) };
    },
    chart(hash) {
      const row = byHash.get({ hash });
      return row === undefined ? undefined : JSON.parse(String(row.chart));
    },
    keepDraftChart: ({ hash, flow, at, json }) => void keep.run({ hash, flow, at, json }),
  };
}

function versionRow(row: Row): VersionRow {
  return {
    version: Number(row.number),
    hash: String(row.hash),
    message: String(row.message),
    publishedAt: Number(row.published_at),
  };
}

function numbersOf(database: DatabaseSync): Pick<FlowStore, 'numbers' | 'bindings'> {
  const list = database.prepare('SELECT number, given FROM numbers WHERE flow = ? ORDER BY number');
  const all = database.prepare('SELECT number, flow FROM numbers');
  return {
    numbers: (flow) => list.all(flow).map(({ number, given }) => ({ number: String(number), given: given === 1 })),
    bindings: () => all.all().map(({ number, flow }) => ({ number: String(number), flow: String(flow) })),
  };
}

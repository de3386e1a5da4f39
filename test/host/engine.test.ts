import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cdr } from '../../runtime/core/cdr.ts';
import { Fenced, type TurnWrites } from '../../runtime/host/engine.ts';
import { inTransaction, openDatabase } from '../../runtime/host/store/database.ts';
import { layouts } from '../../runtime/host/store/layouts.ts';
import { type LogUpkeep, sqliteEngine } from '../../runtime/host/store/sqlite-engine.ts';
import type { JournalRecord } from '../../schema/documents.generated.ts';
import { temporaryFolder } from './running-host.ts';

const nothing: TurnWrites = {
  sessions: [],
  calls: [],
  appends: [],
  commands: [],
  acknowledged: [],
  finished: [],
  endedSessions: [],
};
const session = { id: 'session-1', gateway: 'test', capabilities: [], received: 0, sent: 0, given: 0 };
const begun = (call: string) => ({ call, session: session.id, flow: 'front-desk', at: 0 });
const recordOf = (seq: number): JournalRecord => ({
  seq,
  at: seq,
  input: { type: 'gateway.lost', reason: `reason ${seq}` },
  answers: [],
});
const cdrOf = (call: string): Cdr => ({
  call,
  from: '',
  to: '100',
  chart: { hash: 'h', flow: 'front-desk', version: 1 },
  offeredAt: 0,
  answeredAt: null,
  connectedAt: null,
  endedAt: 1,
  cause: 16,
  outcome: 'ended',
  path: [],
  recordings: [],
});

/** So small that every run cuts the log and moves calls in it many times. */
const upkeep: LogUpkeep = { turnsBetweenCuts: 3, keptRecords: 16, recordsMoved: 5 };

type Kind = 'begin' | 'append' | 'finish' | 'acknowledge' | 'restart';

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant<Kind>('begin'), call: fc.nat(9) }) },
  { weight: 9, arbitrary: fc.record({ kind: fc.constant<Kind>('append'), call: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant<Kind>('finish'), call: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant<Kind>('acknowledge'), call: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<Kind>('restart'), call: fc.nat(9) }) },
);

/** An engine beside a plain account of what it was told. */
async function accounted(database: ReturnType<typeof openDatabase>) {
  let engine = sqliteEngine(database, upkeep);
  const journals = new Map<string, JournalRecord[]>();
  const ended = new Set<string>();
  let [sent, acknowledged] = [0, 0];
  await engine.commit({ ...nothing, sessions: [session] });

  const append = async (call: string) => {
    const records = journals.get(call) ?? [];
    const record = recordOf(records.length);
    journals.set(call, [...records, record]);
    sent += 1;
    await engine.commit({
      ...nothing,
      calls: records.length === 0 ? [begun(call)] : [],
      appends: [{ call, record }],
      commands: [{ session: session.id, seq: sent, json: `{"seq":${sent}}` }],
    });
  };
  const isLive = (call: string) => journals.has(call) && !ended.has(call);
  const moves = {
    begin: (call: string) => (journals.has(call) ? undefined : append(call)),
    append: (call: string) => (isLive(call) ? append(call) : undefined),
    async finish(call: string) {
      if (!isLive(call)) return;
      ended.add(call);
      await engine.commit({ ...nothing, finished: [cdrOf(call)] });
    },
    async acknowledge(call: string) {
      if (acknowledged === sent) return;
      acknowledged += 1 + (call.length % (sent - acknowledged));
      await engine.commit({ ...nothing, acknowledged: [{ session: session.id, seq: acknowledged }] });
    },
    restart() {
      engine = sqliteEngine(database, upkeep);
    },
  };
  const waiting = () => Array.from({ length: sent - acknowledged }, (_none, index) => acknowledged + index + 1);
  return { moves, journals, ended, waiting, engine: () => engine };
}

test('what was made durable is there after any number of restarts, however often the log was cut', async () => {
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 120, size: 'max' }), async (steps) => {
      const database = openDatabase(temporaryFolder());
      const { moves, journals, ended, waiting, engine } = await accounted(database);

      for (const { kind, call } of steps) await moves[kind](`c${call}`);

      for (const each of [engine(), sqliteEngine(database, upkeep)]) {
        looked += journals.size;
        for (const [call, records] of journals) expect(each.load(call)).toEqual(records);
        expect([...each.unfinished()].map(({ stored, records }) => [stored.call, records])).toEqual(
          [...journals].filter(([call]) => !ended.has(call)),
        );
        expect(each.undelivered(session.id).map(({ json }) => json)).toEqual(waiting().map((seq) => `{"seq":${seq}}`));
      }
      database.close();
    }),
    { numRuns: 60 },
  );
  expect(looked).toBeGreaterThan(300);
});

test('one long call does not keep the log of all the short ones', async () => {
  const database = openDatabase(temporaryFolder());
  const engine = sqliteEngine(database, upkeep);
  await engine.commit({
    ...nothing,
    calls: [begun('long')],
    appends: [{ call: 'long', record: recordOf(0) }],
  });

  for (let call = 0; call < 300; call += 1) {
    const id = `short-${call}`;
    await engine.commit({ ...nothing, calls: [begun(id)], appends: [{ call: id, record: recordOf(0) }] });
    await engine.commit({ ...nothing, finished: [cdrOf(id)] });
  }

  const rows = Number(database.prepare('SELECT count(*) AS rows FROM turns').get()?.rows);
  expect(rows).toBeLessThan(60);
  expect(sqliteEngine(database, upkeep).load('long')).toEqual([recordOf(0)]);
});

test('an append whose sequence somebody else has written is fenced, and nothing of that turn is kept', async () => {
  const engine = sqliteEngine(openDatabase(temporaryFolder()));
  const first = { ...nothing, calls: [begun('c1')], appends: [{ call: 'c1', record: recordOf(0) }] };
  await engine.commit(first);

  const second = engine.commit({ ...first, calls: [begun('c2')] });

  await expect(second).rejects.toThrow(Fenced);
  expect(engine.find('c2')).toBe(undefined);
  expect(engine.load('c1')).toEqual([recordOf(0)]);
});

test('a call that is over stays as it ended, however often it is finished', async () => {
  const engine = sqliteEngine(openDatabase(temporaryFolder()));
  const first = { ...nothing, calls: [begun('c1')], appends: [{ call: 'c1', record: recordOf(0) }] };
  await engine.commit({ ...first, finished: [cdrOf('c1')] });

  await engine.commit({ ...nothing, finished: [{ ...cdrOf('c1'), cause: 31 }] });

  expect(engine.summary('c1')).toMatchObject({ live: false, cdr: { cause: 16 } });
  expect(engine.load('c1')).toEqual([recordOf(0)]);
});

test('a store of a layout that this program does not know is refused and left as it is', () => {
  const folder = temporaryFolder();
  const database = openDatabase(folder);
  database.exec(`PRAGMA user_version = ${layouts.length + 1}`);
  database.close();

  expect(() => openDatabase(folder)).toThrow(`layout ${layouts.length + 1}`);
});

test('a transaction that fails half way leaves nothing behind', () => {
  const database = openDatabase(temporaryFolder());

  const failing = () =>
    inTransaction(database, () => {
      database.exec("INSERT INTO settings VALUES ('a', 'b')");
      throw new Error('half way');
    });

  expect(failing).toThrow('half way');
  expect(database.prepare('SELECT count(*) AS rows FROM settings').get()).toEqual({ rows: 0 });
});

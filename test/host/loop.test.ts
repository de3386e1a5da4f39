import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../runtime/gateway/gateway.ts';
import { desk, flowOf } from '../core/flows.ts';
import { bareCompany, bareGateway } from './bare-loop.ts';
import { number } from './company.ts';

const offer = { type: 'call.offered', call: 'c1', from: '+33639980001', to: number } as const;

const introduction = { name: 'test', capabilities: [] };
const report = (attachment: Attachment, seq: number, call = 'c1') =>
  attachment.event({ id: `e${seq}`, seq, event: { ...offer, call } });

describe('a turn', () => {
  test('is in the journal before anything that it causes is delivered, the acknowledgement last', async () => {
    const { loop, engine } = bareCompany();
    const { gateway, heard, acknowledged } = bareGateway(engine);

    report(loop.port.attach(introduction, gateway), 1);
    await acknowledged(1);

    expect(heard.map(({ delivery, durable }) => [delivery.type, durable])).toEqual([
      ['welcome', 1],
      ['command', 1],
      ['command', 1],
      ['ack', 1],
    ]);
    await loop.stop();
  });

  test('takes everything that arrived since the last one into one commit', async () => {
    let commits = 0;
    const { loop, engine } = bareCompany({
      engine: (stored) => ({
        commit(writes) {
          commits += 1;
          return stored.commit(writes);
        },
      }),
    });
    const { gateway, acknowledged } = bareGateway(engine);
    const attachment = loop.port.attach(introduction, gateway);

    for (let seq = 1; seq <= 100; seq += 1) report(attachment, seq, `c${seq}`);
    await acknowledged(100);

    expect(loop.live.size).toBe(100);
    expect(commits).toBe(1);
    await loop.stop();
  });

  test('that cannot be made durable has not happened: nothing is sent, gateways are let go, timers come again', async () => {
    let isFull = false;
    const { loop, engine, clock } = bareCompany({
      engine: (stored) => ({
        commit: (writes) => (isFull ? Promise.reject(new Error('disk full')) : stored.commit(writes)),
      }),
    });
    const first = bareGateway(engine);
    report(loop.port.attach(introduction, first.gateway), 1);
    await first.acknowledged(1);

    isFull = true;
    clock.advance(20_000); // the phones have rung long enough
    await first.until(() => first.parted.length > 0);
    isFull = false;
    clock.advance(1_000);
    const second = bareGateway(engine);
    loop.port.attach({ ...introduction, resume: { session: 'session-1', received: 2 } }, second.gateway);
    await second.until(() => second.heard.some(({ delivery }) => delivery.type === 'command'));

    expect(first.parted).toEqual(['failed']);
    expect(first.heard).toHaveLength(4);
    expect(second.heard[0]?.delivery).toMatchObject({ type: 'welcome', resumed: true, received: 1 });
    expect(second.heard[1]?.delivery).toMatchObject({ type: 'command', command: { type: 'release' } });
    await loop.stop();
  });
});

describe('pressure', () => {
  test('stops the reading of gateways until the loop has caught up, and refuses new calls', async () => {
    const { loop, engine } = bareCompany({ limits: { backlog: 3 } });
    const { gateway, heard, acknowledged } = bareGateway(engine);
    const attachment = loop.port.attach(introduction, gateway);

    for (let seq = 1; seq <= 5; seq += 1) report(attachment, seq, `c${seq}`);
    const wasBehind = loop.port.isBehind();
    await new Promise<void>((resolve) => loop.port.whenReady(resolve));
    await acknowledged(5);

    expect([wasBehind, loop.port.isBehind()]).toEqual([true, false]);
    const commands = heard.flatMap(({ delivery }) => (delivery.type === 'command' ? [delivery.command] : []));
    expect(commands).toHaveLength(5);
    expect(commands.every((command) => command.type === 'reject' && command.cause === 34)).toBe(true);
    await loop.stop();
  });
});

describe('one call that cannot go on', () => {
  /** A loop whose charts are gone once `lose` is called. */
  function fragile() {
    let isLost = false;
    const parts = bareCompany({
      charts: (stored) => ({
        table(hash) {
          if (isLost) throw new Error('lost');
          return stored.table(hash);
        },
        get: (hash) => (isLost ? undefined : stored.get(hash)),
      }),
    });
    const lose = (lost: boolean) => {
      isLost = lost;
    };
    return { ...parts, lose };
  }

  test('is hung up with cause 41 and has its CDR; the others do not notice', async () => {
    const { loop, engine, lose, faults } = fragile();
    const { gateway, heard, acknowledged } = bareGateway(engine);
    const attachment = loop.port.attach(introduction, gateway);
    report(attachment, 1, 'c1');
    report(attachment, 2, 'c2');
    await acknowledged(2);

    lose(true);
    attachment.event({ id: 'e3', seq: 3, event: { type: 'caller.dtmf', call: 'c1', digit: '1' } });
    await acknowledged(3);
    lose(false);
    attachment.event({ id: 'e4', seq: 4, event: { type: 'caller.dtmf', call: 'c2', digit: '1' } });
    await acknowledged(4);

    const hangups = heard.flatMap(({ delivery }) =>
      delivery.type === 'command' && delivery.command.type === 'hangup' ? [delivery.command] : [],
    );
    expect(hangups).toMatchObject([{ call: 'c1', cause: 41 }]);
    expect(engine.summary('c1')).toMatchObject({ live: false, cdr: { cause: 41 } });
    expect([...loop.live.keys()]).toEqual(['c2']);
    expect(faults).toEqual(['a call cannot go on']);
    await loop.stop();
  });

  test('after a start stays in the store, is logged, and keeps nobody from starting', async () => {
    const { loop, engine, start, lose, faults } = fragile();
    const { gateway, acknowledged } = bareGateway(engine);
    report(loop.port.attach(introduction, gateway), 1);
    await acknowledged(1);
    await loop.stop();

    lose(true);
    const next = start();

    expect(next.live.size).toBe(0);
    expect(engine.find('c1')).toMatchObject({ live: true });
    expect(faults).toEqual(['a call of the journal cannot be rebuilt']);
    await next.stop();
  });

  test('since its flow rings the unreachable for ever ends, after a bounded number of records', async () => {
    const round = flowOf(
      { entry: ['entry'], team: ['ring', { members: [desk('nowhere')] }], bye: ['hangup'] },
      {
        'entry.next': 'team',
        'team.unreachable': 'team',
        'team.noAnswer': 'bye',
        'team.busy': 'bye',
        'team.diverted': 'bye',
      },
    );
    const { loop, engine } = bareCompany({ flow: round });
    const { gateway, acknowledged } = bareGateway(engine);

    report(loop.port.attach(introduction, gateway), 1);
    await acknowledged(1);

    expect(engine.summary('c1')).toMatchObject({ live: false, cdr: { cause: 41 } });
    expect(engine.load('c1').length).toBeLessThan(200);
    await loop.stop();
  });
});

describe('a gateway that acknowledges no command', () => {
  test('gets no new calls once ten thousand are waiting for it', async () => {
    const { loop, engine } = bareCompany();
    const { gateway, heard, acknowledged } = bareGateway(engine);
    const attachment = loop.port.attach(introduction, gateway);

    for (let seq = 1; seq <= 5_001; seq += 1) report(attachment, seq, `c${seq}`);
    await acknowledged(5_001);
    report(attachment, 5_002, 'one-too-many');
    await acknowledged(5_002);
    attachment.acknowledge(10_000);
    report(attachment, 5_003, 'welcome-again');
    await acknowledged(5_003);

    const last = heard.flatMap(({ delivery }) => (delivery.type === 'command' ? [delivery.command] : [])).slice(-3);
    expect(last.map(({ call, type }) => `${call} ${type}`)).toEqual([
      'one-too-many reject',
      'welcome-again ring',
      'welcome-again ring',
    ]);
    await loop.stop();
  });

  test('and has forgotten what it acknowledged before is not held against it', async () => {
    const { loop, engine } = bareCompany();
    const first = bareGateway(engine);
    const attachment = loop.port.attach(introduction, first.gateway);
    for (let seq = 1; seq <= 5_001; seq += 1) report(attachment, seq, `c${seq}`);
    await first.acknowledged(5_001);
    attachment.acknowledge(10_002);
    attachment.detach();
    const second = bareGateway(engine);

    const resumed = loop.port.attach(
      { ...introduction, resume: { session: 'session-1', received: 0 } },
      second.gateway,
    );
    report(resumed, 5_002, 'after-a-crash');
    await second.acknowledged(5_002);

    const commands = second.heard.flatMap(({ delivery }) => (delivery.type === 'command' ? [delivery.command] : []));
    expect(commands.map(({ call, type }) => `${call} ${type}`)).toEqual(['after-a-crash ring', 'after-a-crash ring']);
    await loop.stop();
  });
});

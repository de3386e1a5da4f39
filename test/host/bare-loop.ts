// The loop with a real store and no network: what is delivered is seen at the very moment.

import type { Delivery, Gateway, Parting } from '../../runtime/gateway/gateway.ts';
import { type Charts, chartsOf } from '../../runtime/host/charts.ts';
import type { Engine } from '../../runtime/host/engine.ts';
import { defaultLimits } from '../../runtime/host/host.ts';
import { startLoop } from '../../runtime/host/loop.ts';
import { publish } from '../../runtime/host/publishing.ts';
import { openDatabase } from '../../runtime/host/store/database.ts';
import { flowStore } from '../../runtime/host/store/flow-store.ts';
import { settingsStore } from '../../runtime/host/store/settings-store.ts';
import { sqliteEngine } from '../../runtime/host/store/sqlite-engine.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import { directory, frontDesk, number } from './company.ts';
import { temporaryFolder } from './running-host.ts';
import { virtualClock } from './virtual-clock.ts';

interface CompanyOptions {
  /** Parts of the engine that behave otherwise. */
  readonly engine?: (stored: Engine) => Partial<Engine>;
  readonly charts?: (stored: Charts) => Partial<Charts>;
  readonly limits?: Partial<typeof defaultLimits>;
  readonly flow?: Flow;
}

/** A loop on a store of its own, without a network. `start` begins another one on that store, as after a crash. */
export function bareCompany({ engine, charts, limits, flow = frontDesk }: CompanyOptions = {}) {
  const clock = virtualClock();
  const database = openDatabase(temporaryFolder());
  const [flows, settings] = [flowStore(database), settingsStore(database)];
  settings.saveDirectory(directory);
  const publishedCharts = chartsOf(flows, settings);
  flows.saveDraft(flow, 1, 0);
  publish({ flows, charts: publishedCharts, now: clock.now }, { flow: flow.id, message: 'Test', numbers: [number] });
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `session-${ids}`;
  };
  const faults: string[] = [];
  const note = (_details: object, message: string) => void faults.push(message);
  const startOn = (stored: Engine) =>
    startLoop({
      engine: { ...stored, ...engine?.(stored) },
      charts: { ...publishedCharts, ...charts?.(publishedCharts) },
      clock,
      newId,
      limits: { ...defaultLimits, ...limits },
      log: { info: () => undefined, warn: note, error: note },
      onMoves: () => undefined,
    });
  const first = sqliteEngine(database);
  const reopened = () => sqliteEngine(database);
  return { clock, engine: first, loop: startOn(first), start: () => startOn(reopened()), reopened, faults };
}

/** A gateway without a network: `heard` gets what is delivered, with what the store held at that moment. */
export function bareGateway(engine: Engine, call = 'c1') {
  const heard: { readonly delivery: Delivery; readonly durable: number }[] = [];
  const parted: Parting[] = [];
  const wake: (() => void)[] = [];
  const gateway: Gateway = {
    deliver(deliveries) {
      const durable = engine.load(call).length;
      for (const delivery of deliveries) heard.push({ delivery, durable });
      for (const each of wake.splice(0)) each();
    },
    part(reason) {
      parted.push(reason);
      for (const each of wake.splice(0)) each();
    },
  };
  const until = async (isThere: () => boolean) => {
    while (!isThere()) await new Promise<void>((resolve) => wake.push(resolve));
  };
  return {
    gateway,
    heard,
    parted,
    acknowledged: (seq: number) =>
      until(() => heard.some(({ delivery }) => delivery.type === 'ack' && delivery.seq >= seq)),
    until,
  };
}

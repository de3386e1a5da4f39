// The host: store, loop and server, joined. Reads neither arguments nor environment; who starts it passes everything in.

import { fileURLToPath } from 'node:url';
import { destination, pino } from 'pino';
import packageJson from '../../package.json' with { type: 'json' };
import type { AsteriskSettings } from '../gateway/asterisk/settings.ts';
import { defaultLinkLimits, type LinkLimits } from '../gateway/link/link-limits.ts';
import { asteriskOf } from './asterisk.ts';
import { callLog } from './call-log.ts';
import { chartsOf } from './charts.ts';
import type { Clock } from './clock.ts';
import { loadDemo } from './demo.ts';
import { gatewayBoard } from './gateway-status.ts';
import { callRoutes } from './http/call-routes.ts';
import { companyRoutes } from './http/company-routes.ts';
import { flowRoutes } from './http/flow-routes.ts';
import { gatewayRoutes } from './http/gateway-routes.ts';
import { isLoopback } from './http/guard.ts';
import { recordingRoutes } from './http/recording-routes.ts';
import { httpServer, type TlsIdentity } from './http/server.ts';
import { telephoneRoutes } from './http/telephone-routes.ts';
import { liveFeed } from './live-feed.ts';
import { type LoopLimits, startLoop } from './loop.ts';
import { oneTimeNumbers } from './one-time-numbers.ts';
import { openDatabase } from './store/database.ts';
import { flowStore } from './store/flow-store.ts';
import { recordingStore } from './store/recording-store.ts';
import { settingsStore } from './store/settings-store.ts';
import { sqliteEngine } from './store/sqlite-engine.ts';
import { telephoneOf } from './telephone.ts';

export interface HostOptions {
  /** Folder of the store; made when missing. */
  readonly data: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** What gateways show; undefined: one that is generated once and kept in the store. */
  readonly token?: string | undefined;
  /** Examples that an empty store begins with; null: none. */
  readonly demo: string | null;
  /** The time of the calls. */
  readonly clock: Clock;
  /** What waits for Asterisk's answers; `clock` unless the calls' time is not the network's. */
  readonly networkClock?: Clock | undefined;
  /** Fresh, unguessable ids of letters, digits and hyphens. */
  readonly newId: () => string;
  readonly logLevel: 'silent' | 'warn' | 'info';
  /** Serves https and wss alone; undefined: http and ws. */
  readonly tls?: TlsIdentity | undefined;
  /** The Asterisk whose calls are run; undefined: none. */
  readonly asterisk?: AsteriskSettings | undefined;
  readonly limits?: Partial<LoopLimits & LinkLimits>;
}

export interface Host {
  /** `http://localhost:4400`; with TLS https. */
  readonly url: string;
  readonly token: string;
  /** Stops; live calls stay in the journal and go on at the next start. */
  close(): Promise<void>;
}

export const defaultLimits: LoopLimits & LinkLimits = {
  ...defaultLinkLimits,
  liveCalls: 200_000,
  backlog: 20_000,
  unacknowledged: 10_000,
  absenceMs: 60_000,
};

/** Found by the same address in a checkout and in the published package. */
const pages = fileURLToPath(new URL('../../designer/dist', import.meta.url));

/** Starts a host. Throws DataInUse, or what listening on the port says. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { clock, newId, host } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const database = openDatabase(options.data);
  const logger = pino({ level: options.logLevel }, destination(2)); // the standard output is for what was asked for
  const flows = flowStore(database);
  const settings = settingsStore(database);
  const recordings = recordingStore(database, options.data);
  const charts = chartsOf(flows, settings);
  const engine = sqliteEngine(database);
  const publishing = { flows, charts, now: () => clock.now() };
  const isNew = settings.directory() === undefined && flows.list().length === 0;
  if (isNew && options.demo !== null) loadDemo(options.demo, publishing, settings, logger);
  const token = options.token ?? settings.gatewayToken() ?? keep(newId(), settings.saveGatewayToken);

  const feed = liveFeed(clock, () => loop.live);
  const line = options.asterisk?.telephone ?? null;
  const gateway = options.asterisk?.name ?? '';
  const numbers = line === null ? null : oneTimeNumbers({ prefix: line.prefix, gateway, clock, newId });
  const isPrivate = isLoopback(host) || options.tls !== undefined;
  const telephone = telephoneOf({ settings: line, numbers, publishing, isPrivate });
  const loop = startLoop({ engine, charts, clock, newId, limits, log: logger, numbers, onMoves: feed.publish });
  const gateways = gatewayBoard({
    clock,
    log: logger,
    sessions: () => loop.sessions.values(),
    live: () => loop.live.values(),
  });
  const health = () => ({
    version: packageJson.version,
    calls: loop.live.size,
    gateways: loop.gateways().map(({ gateway }) => gateway),
  });
  const asterisk =
    options.asterisk === undefined
      ? null
      : asteriskOf({
          settings: options.asterisk,
          port: loop.port,
          store: recordings,
          status: gateways,
          clock: options.networkClock ?? clock,
          random: Math.random,
          runtime: settings.runtimeId() ?? keep(newId(), settings.saveRuntimeId),
          log: logger,
        });
  if (options.asterisk !== undefined) {
    // It may be Asterisk that connects: until it does, it is away.
    gateways.report({ name: options.asterisk.name, kind: 'asterisk', connected: false, problems: [] });
  }
  const callsOn = (flow: string) => [...loop.live.values()].filter(({ call }) => call.chart.flow === flow).length;
  const server = await httpServer({
    routes: [
      ...flowRoutes({ ...publishing, callsOn }),
      ...callRoutes(callLog(engine, charts, loop.live)),
      ...recordingRoutes(recordings),
      ...gatewayRoutes(gateways),
      ...telephoneRoutes(telephone),
      ...companyRoutes({ settings, charts, health }),
    ],
    sockets: {
      port: { ...loop.port, attach: gateways.watched(loop.port.attach) },
      feed,
      token,
      limits,
      clock,
      asterisk: asterisk?.socket ?? null,
    },
    pages,
    telephone: telephone.url,
    host,
    tls: options.tls ?? null,
    logger,
  });

  async function close(): Promise<void> {
    feed.stop();
    asterisk?.stop();
    await loop.stop();
    await server.close();
    database.close();
  }

  try {
    await server.listen({ host, port: options.port });
  } catch (error) {
    await close();
    throw error;
  }
  asterisk?.start();
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return { url: `${options.tls === undefined ? 'http' : 'https'}://${nameOf(host)}:${port}`, token, close };
}

/** What to call an address in a URL (RFC 3986 section 3.2.2). */
function nameOf(address: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(address)) return 'localhost';
  return address.includes(':') ? `[${address}]` : address;
}

function keep(value: string, save: (value: string) => void): string {
  save(value);
  return value;
}

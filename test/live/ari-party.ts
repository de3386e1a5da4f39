// A runtime's ARI client and a real Asterisk, joined in one of the ways in which they can be.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WebSocketServer } from 'ws';
import type { AriEvent } from '../../runtime/gateway/asterisk/ari/ari.generated.ts';
import type { AriConnection, AriListener } from '../../runtime/gateway/asterisk/ari/ari.ts';
import { type AriLimits, defaultAriLimits } from '../../runtime/gateway/asterisk/ari/ari-limits.ts';
import { type AriLogin, isAsterisk } from '../../runtime/gateway/asterisk/ari/basic-auth.ts';
import { type HttpRequests, httpRequests } from '../../runtime/gateway/asterisk/ari/http-requests.ts';
import { inboundConnector } from '../../runtime/gateway/asterisk/ari/inbound.ts';
import { type OutboundConnector, outboundConnector } from '../../runtime/gateway/asterisk/ari/outbound.ts';
import { systemClock } from '../../runtime/host/clock.ts';
import { type RunningAsterisk, startAsterisk } from './asterisk/asterisk.ts';
import { until } from './condition.ts';

export interface Way {
  /** Who opens the event WebSocket: we, or Asterisk. */
  readonly events: 'inbound' | 'outbound';
  readonly commands: 'http' | 'socket';
  readonly tls: boolean;
}

export interface AriParty {
  /** Where Asterisk is and who we are. */
  readonly login: AriLogin;
  readonly asterisk: RunningAsterisk;
  readonly http: HttpRequests;
  /** All that was told, in order. */
  readonly told: readonly (AriEvent | 'opened' | 'closed')[];
  /** Messages that could not be read. */
  readonly faults: readonly string[];
  readonly reasons: readonly string[];
  /** The connection that is open; waits for one. */
  connection(): Promise<AriConnection>;
  /** Waits for an event of this type that fits. */
  event<Type extends AriEvent['type']>(type: Type, fits?: (event: Of<Type>) => boolean): Promise<Of<Type>>;
  close(): Promise<void>;
}

type Of<Type extends AriEvent['type']> = Extract<AriEvent, { type: Type }>;

const app = 'callchart';
const shown = { user: 'asterisk', password: 'outbound-secret' };
const run = promisify(execFile);
const dialplan = 'exten => 900,1,Answer()\n same => n,Echo()\n';

/** Starts both and joins them. */
export async function openParty({ events, commands, tls }: Way, wishes: Partial<AriLimits> = {}): Promise<AriParty> {
  const folder = mkdtempSync(join(tmpdir(), 'callchart-ari-'));
  const server = events === 'outbound' ? await runtimeServer(tls ? await certificate(folder) : null) : null;
  const outbound = server ? { outbound: { uri: server.uri, ...shown, ...server.trust } } : {};
  const asterisk = await startAsterisk({ app, dialplan, tls, ...outbound });

  const login = {
    url: asterisk.tls?.url ?? asterisk.ariUrl,
    user: asterisk.user,
    password: asterisk.password,
    ...(asterisk.tls && { ca: readFileSync(asterisk.tls.ca, 'utf8') }),
  };
  const clock = systemClock;
  const limits = { ...defaultAriLimits, ...wishes };
  const faults: string[] = [];
  const http = httpRequests({ login, limits, clock });
  const common = {
    app,
    commands: commands === 'http' ? http : ('socket' as const),
    limits,
    clock,
    fault: (sentence: string) => faults.push(sentence),
  };
  const outboundSide = outboundConnector(common);
  const connector = server ? outboundSide : inboundConnector({ ...common, login, random: Math.random });
  server?.giveTo(outboundSide);
  const record = recorder();
  connector.start(record.listener);

  return {
    asterisk,
    login,
    http,
    faults,
    ...record,
    async close() {
      connector.stop();
      await until(() => record.told.at(-1) !== 'opened' && !record.isOpen(), { what: 'our connection is closed' });
      server?.close();
      http.close();
      await asterisk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function recorder() {
  const told: (AriEvent | 'opened' | 'closed')[] = [];
  const reasons: string[] = [];
  let open: AriConnection | undefined;
  const listener: AriListener = {
    opened(connection) {
      open = connection;
      told.push('opened');
    },
    event: (event) => void told.push(event),
    closed(reason) {
      open = undefined;
      reasons.push(reason);
      told.push('closed');
    },
  };
  return {
    listener,
    told,
    reasons,
    isOpen: () => open !== undefined,
    connection: () => until(() => open, { what: 'Asterisk and the runtime are connected', within: 20_000 }),
    event<Type extends AriEvent['type']>(type: Type, fits: (event: Of<Type>) => boolean = () => true) {
      const isIt = (entry: (typeof told)[number]): entry is Of<Type> => isOf(entry, type) && fits(entry);
      return until(() => told.find(isIt), { what: type, instead: () => `told ${told.map(nameOf).join(', ')}` });
    },
  };
}

function isOf<Type extends AriEvent['type']>(entry: AriEvent | string, type: Type): entry is Of<Type> {
  return typeof entry === 'object' && entry.type === type;
}

function nameOf(entry: AriEvent | string): string {
  return typeof entry === 'string' ? entry : entry.type;
}

interface Certificate {
  readonly file: string;
  readonly cert: Buffer;
  readonly key: Buffer;
}

async function certificate(folder: string): Promise<Certificate> {
  const file = join(folder, 'tls.crt');
  const key = join(folder, 'tls.key');
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', file];
  await run('openssl', ['req', '-x509', '-days', '2', ...made, ...subject]);
  return { file, cert: readFileSync(file), key: readFileSync(key) };
}

/** What the host is to Asterisk: checks who wants to connect, and hands the socket on. */
async function runtimeServer(certificate: Certificate | null) {
  const server = certificate ? createTlsServer(certificate) : createServer();
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => 'ari' });
  let connector: OutboundConnector | undefined;
  server.on('upgrade', (request, wire, head) => {
    const refuse = (status: string) => wire.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`);
    if (!isAsterisk(request.headers, shown)) refuse('401 Unauthorized');
    else if (connector === undefined) refuse('503 Service Unavailable');
    else sockets.handleUpgrade(request, wire, head, (socket) => connector?.accept(socket, wire));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    uri: `${certificate ? 'wss' : 'ws'}://127.0.0.1:${port}/ari`,
    trust: certificate ? { ca: certificate.file } : {},
    giveTo(taker: OutboundConnector) {
      connector = taker;
    },
    close() {
      server.close();
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

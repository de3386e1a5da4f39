// What the runtime is measured against: an ARI application written by hand for this one purpose. It rings two telephones,
// bridges the caller with the first that answers, and keeps nothing. A process of its own; it prints `attached`.

import { Agent, request as overHttp } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export interface HandWrittenOptions {
  readonly ariUrl: string;
  readonly user: string;
  readonly password: string;
  readonly app: string;
  /** Where Asterisk connects to. */
  readonly port: number;
  readonly commands: 'http' | 'socket';
  readonly endpoints: readonly string[];
}

interface Call {
  readonly caller: string;
  readonly legs: Set<string>;
  winner: string | null;
}

type Query = Readonly<Record<string, string>>;
type Send = (method: string, path: string, query?: Query, body?: unknown) => Promise<void>;
type AriMessage = Readonly<{
  type: string;
  args: readonly string[];
  channel: { id: string; state: string; caller: { number: string } };
  request_id: string;
}>;

const options: HandWrittenOptions = JSON.parse(process.argv[2] ?? '');
const { app, endpoints, port } = options;
const calls = new Map<string, Call>();
const waiting = new Map<string, () => void>();
const allowed = ['StasisStart', 'StasisEnd', 'ChannelStateChange', 'ChannelDestroyed', 'RESTResponse'].map((type) => ({
  type,
}));
const agent = new Agent({ keepAlive: true });
const authorization = `Basic ${Buffer.from(`${options.user}:${options.password}`).toString('base64')}`;
let socket: WebSocket | null = null;
let requests = 0;

new WebSocketServer({ port, host: '127.0.0.1', perMessageDeflate: false }).on('connection', (opened) => {
  socket = opened;
  opened.on('message', (data) => {
    opened.pong(); // without it Asterisk's next packet waits for the delayed acknowledgement
    take(JSON.parse(data.toString()));
  });
});

const overSocket: Send = (method, uri, query = {}, body) =>
  new Promise((resolve) => {
    requests += 1;
    const id = String(requests);
    waiting.set(id, resolve);
    const query_strings = Object.entries(query).map(([name, value]) => ({ name, value }));
    const content = body === undefined ? {} : { content_type: 'application/json', message_body: JSON.stringify(body) };
    const ids = { type: 'RESTRequest', transaction_id: id, request_id: id };
    socket?.send(JSON.stringify({ ...ids, method, uri, query_strings, ...content }));
  });

const byHttp: Send = (method, path, query = {}, body) =>
  new Promise((resolve) => {
    const payload = body === undefined ? '' : JSON.stringify(body);
    const headers = { authorization, ...(payload === '' ? {} : { 'content-type': 'application/json' }) };
    const url = `${options.ariUrl}/ari/${path}?${new URLSearchParams(query)}`;
    overHttp(url, { agent, method, headers }, (response) => response.resume().on('end', resolve))
      .on('error', () => resolve())
      .end(payload);
  });

const send = options.commands === 'http' ? byHttp : overSocket;

function take({ type, args, channel, request_id }: AriMessage): void {
  if (type === 'RESTResponse') {
    waiting.get(request_id)?.();
    waiting.delete(request_id);
  }
  if (type === 'ApplicationRegistered') void attached();
  if (type === 'StasisStart' && args[0] === 'in') begin(channel.id, channel.caller.number);
  if (type === 'StasisStart' && args[0] === 'leg') void send('POST', `channels/${channel.id}/dial`, { timeout: '60' });
  if (type === 'ChannelStateChange' && channel.state === 'Up') answered(channel.id);
  if (type === 'StasisEnd' || type === 'ChannelDestroyed') gone(channel.id);
}

async function attached(): Promise<void> {
  await send('PUT', `applications/${app}/eventFilter`, {}, { allowed });
  process.stdout.write('attached\n');
}

function begin(caller: string, number: string): void {
  const call: Call = { caller, legs: new Set(endpoints.map((_, n) => `${caller}-leg-${n}`)), winner: null };
  calls.set(caller, call);
  void send('POST', `channels/${caller}/ring`);
  for (const [n, channelId] of [...call.legs].entries()) {
    calls.set(channelId, call);
    const query = { endpoint: endpoints[n] ?? '', app, appArgs: 'leg', channelId, originator: caller };
    void send('POST', 'channels/create', query, { variables: { 'CONNECTEDLINE(num)': number } });
  }
}

async function answered(leg: string): Promise<void> {
  const call = calls.get(leg);
  if (call === undefined || leg === call.caller || call.winner === leg) return;
  if (call.winner !== null) return void send('DELETE', `channels/${leg}`);
  call.winner = leg;
  const bridge = `${call.caller}-bridge`;
  for (const other of call.legs) if (other !== leg) void send('DELETE', `channels/${other}`, answeredElsewhere);
  await Promise.all([
    send('POST', `channels/${call.caller}/answer`),
    send('POST', `bridges/${bridge}`, { type: 'mixing' }),
  ]);
  await send('POST', `bridges/${bridge}/addChannel`, { channel: `${call.caller},${leg}` });
}

const answeredElsewhere = { reason: 'answered_elsewhere' };

/** The caller or the party of the talk is gone: so is the call. */
function gone(channel: string): void {
  const call = calls.get(channel);
  calls.delete(channel);
  call?.legs.delete(channel);
  if (call === undefined || (channel !== call.caller && channel !== call.winner && call.legs.size > 0)) return;
  if (calls.delete(call.caller)) void send('DELETE', `channels/${call.caller}`, { reason: 'normal' });
  for (const leg of call.legs) if (calls.delete(leg)) void send('DELETE', `channels/${leg}`, { reason: 'normal' });
  if (call.winner !== null) void send('DELETE', `bridges/${call.caller}-bridge`);
  call.winner = null;
}

process.once('SIGTERM', () => process.exit());

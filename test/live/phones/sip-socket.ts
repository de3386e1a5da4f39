// One UDP socket of a telephone with the transactions of RFC 3261 §17 on it: repeats what is not answered, answers
// again what is repeated, acknowledges refusals. Knows no call.
import { randomUUID } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import {
  formatSip,
  header,
  headers,
  methodOf,
  parameter,
  parseSip,
  type SipMessage,
  type SipRequest,
  type SipResponse,
} from './sip-message.ts';

export interface SipPeer {
  readonly address: string;
  readonly port: number;
}

export interface SipListener {
  /** A request that is no repetition. */
  request(request: SipRequest): void;
  /** Each message on the wire, repetitions included. */
  traffic(direction: 'in' | 'out', message: SipMessage): void;
}

export interface SipSocket {
  readonly address: string;
  readonly port: number;
  /** Sends it, again until there is a response; every response is told, repeated ones included. */
  request(request: SipRequest, onResponse: (response: SipResponse) => void): void;
  /** Sends it once: ACK. */
  send(message: SipMessage): void;
  respond(request: SipRequest, response: SipResponse): void;
  /** A name for a call or a transaction that no one has used before. */
  newId(): string;
  close(): Promise<void>;
}

interface Asked {
  readonly request: SipRequest;
  readonly onResponse: (response: SipResponse) => void;
  timer: NodeJS.Timeout | undefined;
}

const T1 = 500;
const T2 = 4_000;

/** Binds the socket; port 0 is a free one. All it sends goes to the peer. */
export async function openSipSocket(own: SipPeer, peer: SipPeer, listener: SipListener): Promise<SipSocket> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(own.port, own.address, resolve);
  });
  return transactions(socket, peer, listener);
}

function transactions(socket: Socket, peer: SipPeer, listener: SipListener): SipSocket {
  const asked = new Map<string, Asked>();
  const answered = new Map<string, SipResponse | undefined>();
  const send = (message: SipMessage) => {
    listener.traffic('out', message);
    socket.send(formatSip(message), peer.port, peer.address);
  };
  const repeat = (entry: Asked, wait: number): void => {
    entry.timer = setTimeout(() => {
      send(entry.request);
      repeat(entry, Math.min(2 * wait, T2));
    }, wait);
  };
  const onResponse = (response: SipResponse) => {
    const entry = asked.get(key(response));
    clearTimeout(entry?.timer);
    if (entry && isRefusedInvite(response)) send(refusalAck(entry.request, response));
    entry?.onResponse(response);
  };
  const onRequest = (request: SipRequest) => {
    if (request.method === 'ACK' && answered.has(key(request))) return;
    const isRepeated = answered.has(key(request));
    const last = answered.get(key(request));
    if (isRepeated) return last ? send(last) : undefined;
    if (request.method !== 'ACK') answered.set(key(request), undefined);
    listener.request(request);
  };
  socket.on('message', (bytes) => {
    const message = parseSip(bytes.toString('utf8'));
    if (!message) return;
    listener.traffic('in', message);
    if (message.kind === 'response') onResponse(message);
    else onRequest(message);
  });
  const { address, port } = socket.address();
  return {
    address,
    port,
    send,
    newId: () => randomUUID(),
    request(request, told) {
      const entry: Asked = { request, onResponse: told, timer: undefined };
      asked.set(key(request), entry);
      send(request);
      repeat(entry, T1);
    },
    respond(request, response) {
      answered.set(key(request), response);
      send(response);
    },
    close() {
      for (const { timer } of asked.values()) clearTimeout(timer);
      return new Promise((resolve) => socket.close(() => resolve()));
    },
  };
}

// An ACK of a refusal bears the branch of its INVITE (§17.1.1.3), the ACK of a 2xx one of its own.
function key(message: SipMessage): string {
  const method = methodOf(message);
  return `${parameter(header(message, 'Via'), 'branch')} ${method === 'ACK' ? 'INVITE' : method}`;
}

function isRefusedInvite(response: SipResponse): boolean {
  return response.status >= 300 && methodOf(response) === 'INVITE';
}

function refusalAck(invite: SipRequest, response: SipResponse): SipRequest {
  const kept = invite.headers.filter(([name]) => ['Via', 'From', 'Call-ID', 'Max-Forwards'].includes(name));
  const number = (header(invite, 'CSeq') ?? '').split(' ')[0];
  const to = headers(response, 'To').map((value) => ['To', value] as const);
  return { ...invite, method: 'ACK', headers: [...kept, ...to, ['CSeq', `${number} ACK`]], body: '' };
}

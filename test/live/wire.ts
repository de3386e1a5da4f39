// What lies between Asterisk and the runtime, in the hands of a test: requests and event WebSockets pass through it, and
// each of the two can be cut, held up, or answered with a failure.

import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { connect, type Socket } from 'node:net';

/**
 * `open`: everything passes. `cut`: what was open breaks, nothing new gets through. `silent`: nothing passes, nothing
 * breaks. `failing`: requests are answered 500 without being passed on; WebSockets are refused so.
 */
export type WireState = 'open' | 'cut' | 'silent' | 'failing';

export interface Wire {
  readonly port: number;
  /** Where it leads, once that is known. */
  leadTo(port: number): void;
  /** How requests fare from now on. */
  requests(state: WireState): void;
  /** How WebSockets fare from now on. */
  sockets(state: WireState): void;
  /** How many requests did not get through until now. */
  stopped(): number;
  close(): void;
}

const host = '127.0.0.1';

export async function openWire(): Promise<Wire> {
  const agent = new Agent({ keepAlive: true });
  const open = new Set<Socket>();
  const upgraded = new Set<Socket>();
  let target = 0;
  let stopped = 0;
  let requests: WireState = 'open';
  let sockets: WireState = 'open';

  function pass(asked: IncomingMessage, answer: ServerResponse): void {
    if (requests !== 'open') {
      stopped += 1;
      if (requests === 'failing') asked.resume().on('end', () => answer.writeHead(500).end());
      if (requests === 'cut') asked.socket.destroy();
      return;
    }
    const { method, url: path, headers } = asked;
    const passed = send({ host, port: target, method, path, headers, agent }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => asked.socket.destroy());
    asked.pipe(passed);
  }

  const server = createServer(pass);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
  });
  server.on('upgrade', ({ method, url, rawHeaders }, socket: Socket, head) => {
    open.delete(socket);
    if (sockets !== 'open') {
      if (sockets === 'failing') socket.end('HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n');
      else if (sockets === 'cut') socket.destroy();
      return;
    }
    const beyond = connect(target, host);
    for (const [one, other] of [[socket, beyond] as const, [beyond, socket] as const]) {
      upgraded.add(one);
      one.on('error', () => other.destroy()).on('close', () => upgraded.delete(one) && other.destroy());
      one.pipe(other);
    }
    beyond.write(`${method} ${url} HTTP/1.1\r\n${headerLines(rawHeaders)}\r\n`);
    beyond.write(head);
  });
  const port = await listening(server);

  return {
    port,
    leadTo(port) {
      target = port;
    },
    requests(state) {
      requests = state;
      if (state === 'cut') for (const socket of open) socket.destroy();
    },
    sockets(state) {
      sockets = state;
      for (const socket of upgraded) {
        if (state === 'cut' || state === 'failing') socket.destroy();
        if (state === 'silent') socket.pause();
        if (state === 'open') socket.resume();
      }
    },
    stopped: () => stopped,
    close() {
      for (const socket of [...open, ...upgraded]) socket.destroy();
      server.close();
      agent.destroy();
    },
  };
}

function headerLines(raw: readonly string[]): string {
  return raw.map((text, n) => (n % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
}

function listening(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

// The two WebSockets of the server: gateways on /gateway, people who watch on /api/live.

import type { Duplex } from 'node:stream';
import fastifyWebsocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { problem } from '../../../schema/problem.ts';
import { defaultAriLimits } from '../../gateway/asterisk/ari/ari-limits.ts';
import { ariSubprotocol, isAsterisk } from '../../gateway/asterisk/ari/basic-auth.ts';
import type { GatewayPort } from '../../gateway/gateway.ts';
import { serveLink } from '../../gateway/link/link-connection.ts';
import type { LinkLimits } from '../../gateway/link/link-limits.ts';
import { isToken, linkSubprotocol, tokenOf } from '../../gateway/link/link-token.ts';
import type { AsteriskSocket } from '../asterisk.ts';
import type { Clock } from '../clock.ts';
import type { LiveFeed } from '../live-feed.ts';
import { RequestRefused } from './refusals.ts';

export interface Sockets {
  readonly port: GatewayPort;
  readonly feed: LiveFeed;
  readonly token: string;
  readonly limits: LinkLimits;
  readonly clock: Clock;
  /** Where Asterisk connects to us; null: it does not. */
  readonly asterisk: AsteriskSocket | null;
}

/** Unsent bytes beyond which a viewer misses messages. */
const viewerBytes = 1024 * 1024;

/** A frame up to so many times the limit is told what was wrong with it; beyond, the connection just ends (1009). */
const toldFactor = 16;

/** How long a peer has to answer that the connection is closed. */
const farewellMs = 500;

/** Lets the server take WebSockets. Before every other hook: a refusal below it must end the connection as well. */
export async function takeSockets(server: FastifyInstance, { limits, clock, asterisk }: Sockets): Promise<void> {
  const upgrades = upgradesOf(server);
  await server.register(fastifyWebsocket, {
    options: {
      // A busy Asterisk lists all its channels in one frame.
      maxPayload: Math.max(limits.messageBytes * toldFactor, asterisk === null ? 0 : defaultAriLimits.frameBytes),
      perMessageDeflate: false,
      handleProtocols: (offered) => [linkSubprotocol, ariSubprotocol].find((each) => offered.has(each)) ?? false,
    },
    preClose(done) {
      const { websocketServer } = server;
      for (const socket of websocketServer.clients) socket.close(1001);
      const cancel = clock.setTimer(clock.now() + farewellMs, () => {
        for (const socket of websocketServer.clients) socket.terminate();
      });
      websocketServer.close(() => {
        cancel();
        upgrades.end();
        done();
      });
    },
  });
}

/**
 * The connections that were ever upgraded. Who connects again at once while the server stops, as gateways do, is answered
 * by nobody: the connection would stay, and the server with it.
 */
function upgradesOf({ server }: FastifyInstance): { end(): void } {
  const open = new Set<Duplex>();
  let isOver = false;
  server.prependListener('upgrade', (_request, socket) => {
    if (isOver) socket.destroy();
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    end() {
      isOver = true;
      for (const socket of open) socket.destroy();
    },
  };
}

export function serveSockets(server: FastifyInstance, sockets: Sockets): void {
  const { port, feed, token, limits, clock, asterisk } = sockets;
  if (asterisk !== null) serveAsterisk(server, asterisk);
  server.get(
    '/gateway',
    {
      websocket: true,
      // Before the upgrade: who has no token gets no WebSocket.
      preValidation: (request, _reply, done) => {
        if (isToken(tokenOf(request.headers), token)) done();
        else done(new RequestRefused(401, [problem('server.token')]));
      },
    },
    (socket, request) => serveLink(socket, request.raw.socket, { port, limits, clock }),
  );
  server.get<{ Querystring: { readonly flow?: string } }>('/api/live', { websocket: true }, (socket, request) => {
    const end = feed.subscribe({
      flow: request.query.flow,
      canTake: () => socket.bufferedAmount < viewerBytes,
      send: (messages) => socket.send(JSON.stringify(messages)),
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', end);
  });
}

/**
 * Asterisk's outbound WebSocket. Its name and password are asked before the upgrade, and whether the application is
 * another runtime's: once upgraded, it would be ours.
 */
function serveAsterisk(server: FastifyInstance, { app, login, isTaken, accept }: AsteriskSocket): void {
  server.get(
    '/ari',
    {
      websocket: true,
      preValidation: async (request) => {
        if (!isAsterisk(request.headers, login)) throw new RequestRefused(401, [problem('server.asterisk-login')]);
        if (await isTaken()) throw new RequestRefused(503, [problem('gateway.app-taken', {}, { app })]);
      },
    },
    (socket, request) => accept(socket, request.raw.socket),
  );
}

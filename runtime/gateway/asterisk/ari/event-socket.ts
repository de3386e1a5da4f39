// One open event WebSocket, whoever opened it: reads its messages, sends commands, notices when nobody is there any more.

import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import type { AriEvent } from './ari.generated.ts';
import type { AriConnection, AriListener, AriReply, AriRequest, AriRequests } from './ari.ts';
import type { AriClock, AriLimits } from './ari-limits.ts';
import { readAriMessage } from './ari-message.ts';
import { liveness } from './liveness.ts';
import { unanswered } from './reply.ts';
import { socketRequests } from './socket-requests.ts';

/** What both ways to connect are given. */
export interface EventSocketOptions {
  /** The Stasis application whose events we want. */
  readonly app: string;
  /** What carries the commands: HTTP, or the event WebSocket itself. */
  readonly commands: AriRequests | 'socket';
  readonly limits: AriLimits;
  readonly clock: AriClock;
  /**
   * Is told, for the log, of what went wrong and did not end the connection: the 1st, 2nd, 4th, 8th… message that could
   * not be read and was dropped; the application lost to another connection.
   */
  fault(sentence: string): void;
}

export interface EventSocketEnds {
  readonly socket: WebSocket;
  /** The TCP or TLS connection below, corked so that what one turn sends leaves in one packet. */
  readonly wire: Duplex;
  readonly listener: AriListener;
  /** After each message. */
  heard?(): void;
  /** After `ApplicationReplaced` for our app has been told: no more events come, though the socket stays open. */
  replaced(): void;
  /** After `closed` has been told. */
  gone?(): void;
}

export interface EventSocket {
  readonly connection: AriConnection;
  /** Cuts the connection: `closed` is told for this reason, and no event after it. */
  cut(reason: string): void;
}

/** A peer that does not answer a close within this is cut off, in milliseconds. */
const farewellMs = 1_000;

/**
 * Serves an event WebSocket that has just opened. `opened` and `closed` are told in a later turn, in this order also when
 * one socket takes the place of another; whoever waits for a reply has gone on with status 0 before `closed` is told.
 * A frame is as long as the `maxPayload` of the socket lets it be.
 */
export function serveEvents(
  { socket, wire, listener, heard, replaced, gone }: EventSocketEnds,
  { app, commands, limits, clock, fault }: EventSocketOptions,
): EventSocket {
  const answers = socketRequests({ send, answerMs: limits.answerMs, clock });
  const requests = untilClosed(commands === 'socket' ? answers : commands);
  const alive = liveness({ pingMs: limits.pingMs, clock, ping: () => socket.ping(), dead: cut });
  let isOver = false;
  let isCorked = false;
  let faults = 0;
  let error = '';
  let cancelFarewell = (): void => undefined;

  const connection: AriConnection = {
    request: requests.request,
    close() {
      socket.resume();
      socket.close(1000);
      cancelFarewell = clock.setTimer(clock.now() + farewellMs, () => cut('closed by us'));
    },
    pause() {
      alive.pause();
      socket.pause();
    },
    resume() {
      alive.resume();
      socket.resume();
    },
  };

  function send(text: string): void {
    cork();
    socket.send(text);
  }

  function cork(): void {
    if (isCorked) return;
    isCorked = true;
    wire.cork();
    setImmediate(() => {
      isCorked = false;
      wire.uncork();
    });
  }

  function message(data: RawData, isBinary: boolean): void {
    if (isOver) return;
    alive.heard();
    cork();
    const read = isBinary ? ({ kind: 'fault', fault: 'a binary frame' } as const) : readAriMessage(data.toString());
    heard?.();
    if (read.kind === 'event') event(read.event);
    if (read.kind === 'response') answers.answer(read.response);
    if (read.kind === 'fault') count(read.fault);
  }

  function event(told: AriEvent): void {
    listener.event(told);
    if (told.type === 'ApplicationReplaced' && told.application === app) replaced();
  }

  function count(sentence: string): void {
    faults += 1;
    const isPowerOfTwo = (faults & (faults - 1)) === 0;
    if (isPowerOfTwo) fault(`message ${faults} from Asterisk that could not be read: ${sentence}`);
  }

  function over(reason: string): void {
    if (isOver) return;
    isOver = true;
    alive.stop();
    cancelFarewell();
    requests.close();
    answers.close();
    setImmediate(() => {
      listener.closed(reason);
      gone?.();
    });
  }

  function cut(reason: string): void {
    over(reason);
    socket.terminate();
  }

  socket.on('message', message);
  socket.on('ping', alive.heard).on('pong', alive.heard);
  socket.on('error', ({ message: text }) => {
    error = text;
  });
  socket.on('close', (code, reason) => over(error === '' ? `closed with ${code} ${reason.toString()}`.trim() : error));

  // Nothing is read before the listener knows the connection.
  socket.pause();
  setImmediate(() => {
    listener.opened(connection);
    socket.resume();
  });
  return { connection, cut };
}

/** Why a socket is given up that another one took the app from. */
export function anotherTook(app: string): string {
  return `another connection took the application ${JSON.stringify(app)}: is a second runtime configured with it?`;
}

interface RequestsUntilClosed extends AriRequests {
  close(): void;
}

/** The same requests, all answered with status 0 from `close` on, also those under way. */
function untilClosed(requests: AriRequests): RequestsUntilClosed {
  const waiting = new Set<(reply: AriReply) => void>();
  let isClosed = false;
  return {
    request(asked: AriRequest) {
      if (isClosed) return Promise.resolve(unanswered);
      const { promise, resolve } = Promise.withResolvers<AriReply>();
      waiting.add(resolve);
      void requests.request(asked).then((reply) => {
        waiting.delete(resolve);
        resolve(reply);
      });
      return promise;
    },
    close() {
      isClosed = true;
      for (const resolve of waiting) resolve(unanswered);
    },
  };
}

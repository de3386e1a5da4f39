// Event WebSockets that we open to Asterisk, and open again when they are lost.

import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { AriConnector, AriListener } from './ari.ts';
import { type AriLogin, ariSubprotocol, authorization } from './basic-auth.ts';
import { anotherTook, type EventSocket, type EventSocketOptions, serveEvents } from './event-socket.ts';

export interface InboundOptions extends EventSocketOptions {
  readonly login: AriLogin;
  /** From 0 up to 1, for the jitter. */
  random(): number;
  /** Asked before each attempt: true while somebody else has the app, which a connection would take from them. */
  isTaken?(): Promise<boolean>;
}

/**
 * A connector that connects to `/ari/events` of an Asterisk. An attempt that fails is told as `closed` without `opened`
 * before it. Attempts come after 250 ms, 500 ms, … up to 10 s, each between half of that and all of it, so that several
 * runtimes do not come at once. After another socket took the app (`ApplicationReplaced`) Asterisk leaves ours open and
 * silent: it is given up, and the next attempt comes only 15 s later, or two runtimes that are configured alike would
 * take the app from each other all the time.
 */
export function inboundConnector(options: InboundOptions): AriConnector {
  const { app, limits, clock, random, isTaken } = options;
  let isStopped = false;
  let failures = 0;
  let stopCurrent = (): void => undefined;

  function start(listener: AriListener): void {
    if (isTaken === undefined) {
      connect(listener);
      return;
    }
    void isTaken().then((taken) => {
      if (isStopped) return;
      if (taken) again(listener, limits.takenRetryMs);
      else connect(listener);
    });
  }

  function connect(listener: AriListener): void {
    const socket = openedSocket(options);
    let reason = '';
    let wire: Duplex | null = null;
    stopCurrent = () => socket.terminate();
    socket.on('upgrade', (response) => {
      wire = response.socket;
    });
    socket.on('unexpected-response', (_request, response) => {
      reason = refusal(response.statusCode ?? 0);
      response.resume();
      socket.terminate();
    });
    socket.on('error', ({ message, ...rest }) => {
      reason ||= message || ('code' in rest ? `${rest.code}` : 'no connection');
    });
    const failed = (): void => {
      listener.closed(reason);
      again(listener, backOff());
    };
    socket.on('close', failed);
    socket.on('open', () => {
      socket.off('close', failed);
      if (wire !== null) serve(listener, socket, wire);
    });
  }

  function serve(listener: AriListener, socket: WebSocket, wire: Duplex): void {
    const since = clock.now();
    let isReplaced = false;
    const served: EventSocket = serveEvents(
      {
        socket,
        wire,
        listener,
        replaced() {
          isReplaced = true;
          served.cut(anotherTook(app));
        },
        gone() {
          // One that was open for long counts as a success; one that is closed at once does not.
          if (clock.now() - since >= limits.longestRetryMs) failures = 0;
          again(listener, isReplaced ? limits.replacedRetryMs : backOff());
        },
      },
      options,
    );
    stopCurrent = () => served.connection.close();
  }

  function backOff(): number {
    const longest = Math.min(limits.firstRetryMs * 2 ** failures, limits.longestRetryMs);
    failures += 1;
    return longest * (0.5 + random() / 2);
  }

  function again(listener: AriListener, afterMs: number): void {
    if (isStopped) return;
    stopCurrent = clock.setTimer(clock.now() + afterMs, () => start(listener));
  }

  return {
    start,
    stop() {
      isStopped = true;
      stopCurrent();
    },
  };
}

function openedSocket({ login, app, limits }: InboundOptions): WebSocket {
  return new WebSocket(eventsAddress(login.url, app), [ariSubprotocol], {
    headers: { authorization: authorization(login) },
    handshakeTimeout: limits.answerMs,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
    ...(login.ca === undefined ? {} : { ca: login.ca }),
  });
}

function eventsAddress(url: string, app: string): string {
  const query = new URLSearchParams({ app, subscribeAll: 'false' });
  return `${url.replace(/^http/, 'ws').replace(/\/+$/, '')}/ari/events?${query}`;
}

/** Why Asterisk refuses an event WebSocket (RFC 9110 section 15.5, res_ari). */
function refusal(status: number): string {
  if (status === 401) return 'Asterisk answered 401: it does not know this user, or the password is another one';
  if (status === 403) return 'Asterisk answered 403: its access list keeps us out';
  if (status === 404) return 'Asterisk answered 404: no ARI at this address (ari.conf: enabled, http.conf: prefix)';
  return `Asterisk answered ${status} to the event WebSocket`;
}

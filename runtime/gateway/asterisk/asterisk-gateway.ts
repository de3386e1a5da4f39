// The gateway to one Asterisk: whenever the two are connected, a session of the runtime's port is open and its calls are
// taken up; when they are not, the calls go on in Asterisk and the runtime waits.

import { type Problem, problem } from '../../../schema/problem.ts';
import type { GatewayStatus } from '../gateway-status.ts';
import type { AppOwner } from './app-owner.ts';
import type { AriEvent } from './ari/ari.generated.ts';
import { type AriConnection, type AriConnector, segment } from './ari/ari.ts';
import { type EventOutbox, eventOutbox } from './event-outbox.ts';
import { eventTypes } from './events.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';
import type { AsteriskSettings } from './settings.ts';

export interface AsteriskOptions extends SessionOptions {
  readonly connector: AriConnector;
  readonly status: GatewayStatus;
  readonly owner: AppOwner;
}

/** When Asterisk would not list its channels, or the runtime could not store, it is tried again after so long. */
const againMs = 1_000;

/** How often a runtime that Asterisk has not connected to looks whose the application is. */
const lookMs = 5_000;

/** Starts the gateway. Gives what stops it: calls in progress stay in Asterisk. */
export function startAsterisk(options: AsteriskOptions): { stop(): void } {
  const outbox = eventOutbox();
  let current: Connected | null = null;
  let release = (): void => undefined;
  let cancelLook = (): void => undefined;

  /** Whom Asterisk does not connect to hears nothing of why: perhaps it is another runtime's. */
  function lookForOwner(): void {
    const { owner, clock, settings } = options;
    if (settings.events !== 'outbound') return;
    if (current === null) void owner.isTaken();
    cancelLook = clock.setTimer(clock.now() + lookMs, lookForOwner);
  }

  lookForOwner();
  options.connector.start({
    opened(connection) {
      tell(options, true);
      release = options.owner.hold();
      current = connected(options, outbox, connection);
    },
    event: (event) => current?.event(event),
    closed(reason) {
      tell(options, false, problem('gateway.unreachable', {}, { host: options.settings.url, reason }));
      release();
      current?.end();
      current = null;
    },
  });
  return {
    stop() {
      cancelLook();
      release();
      current?.end();
      options.connector.stop();
      options.http.close();
    },
  };
}

function tell({ settings, status }: AsteriskOptions, connected: boolean, ...problems: readonly Problem[]): void {
  status.report({ name: settings.name, kind: 'asterisk', connected, problems });
}

interface Connected {
  event(event: AriEvent): void;
  end(): void;
}

/** One connection from its opening to its end. */
function connected(options: AsteriskOptions, outbox: EventOutbox, connection: AriConnection): Connected {
  const { settings, port, clock } = options;
  let session: Session | null = null;
  let isOpen = true;

  function begin(): void {
    if (!isOpen) return;
    session = openSession(options, outbox, connection, {
      report: (found) => tell(options, isOpen, found),
      again() {
        session?.end();
        clock.setTimer(clock.now() + againMs, begin);
      },
    });
  }

  void subscribe(settings, (request) => connection.request(request));
  begin();
  return {
    event(event) {
      session?.event(event);
      if (!port.isBehind()) return;
      connection.pause();
      port.whenReady(() => connection.resume());
    },
    end() {
      isOpen = false;
      session?.end();
    },
  };
}

/**
 * Asks for the events that are read, and for those of devices, which belong to no channel of ours. The filter holds back
 * the answers to requests on the event socket as well, unless they are named.
 */
async function subscribe({ app }: AsteriskSettings, request: AriConnection['request']): Promise<void> {
  const path = `applications/${segment(app)}`;
  const allowed = [...eventTypes, 'RESTResponse'].map((type) => ({ type }));
  await Promise.all([
    request({ method: 'PUT', path: `${path}/eventFilter`, body: { allowed } }),
    request({ method: 'POST', path: `${path}/subscription`, query: { eventSource: 'deviceState:' } }),
  ]);
}

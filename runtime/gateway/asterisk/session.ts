// One session of the runtime's port over one connection with Asterisk: events go in, commands come out, in order. Opening
// another when it fails is asterisk-gateway.ts.

import type { ErrorMessage } from '../../../schema/documents.generated.ts';
import { type Problem, problem } from '../../../schema/problem.ts';
import type { Attachment, CommandDelivery, Delivery, Gateway, GatewayPort, Parting, Welcome } from '../gateway.ts';
import type { RecordingStore } from '../recording-store.ts';
import type { AriEvent } from './ari/ari.generated.ts';
import { type AriConnection, type AriRequest, segment } from './ari/ari.ts';
import type { AriClock } from './ari/ari-limits.ts';
import type { HttpRequests } from './ari/http-requests.ts';
import type { AsteriskCall } from './call.ts';
import { endCaller, keepRinging } from './caller.ts';
import { commandReceipts } from './command-receipts.ts';
import { carryOut } from './commands.ts';
import type { EventOutbox } from './event-outbox.ts';
import { takeEvent } from './events.ts';
import { listing } from './listing.ts';
import { isSettled, tellFailed } from './repeated.ts';
import { sessionClock } from './session-clock.ts';
import type { AsteriskSettings } from './settings.ts';
import type { Switchboard } from './switchboard.ts';
import { recall, reconcile } from './take-up.ts';

export interface SessionOptions {
  readonly settings: AsteriskSettings;
  readonly port: GatewayPort;
  /** For downloads; how commands travel is the connector's business. */
  readonly http: HttpRequests;
  readonly store: RecordingStore;
  readonly clock: AriClock;
}

/** What the gateway can do beyond the least (schema/link-message.schema.json, capabilities). */
const capabilities = ['earlyMedia'] as const;

/** Commands carried out are told this late, so that many are told at once. */
const receiptMs = 50;

/** One session of the port over one connection. */
export interface Session {
  event(event: AriEvent): void;
  end(): void;
}

/** Who holds a session. */
export interface SessionHolder {
  /** It could not be taken up, or not be stored, and has to be opened anew. */
  again(): void;
  /** Tells the admin. */
  report(problem: Problem): void;
}

/** Opens a session over a connection, and takes the calls up. */
export function openSession(
  { settings, port, store, http, clock: endless }: SessionOptions,
  outbox: EventOutbox,
  connection: AriConnection,
  { again, report }: SessionHolder,
): Session {
  const clock = sessionClock(endless);
  let isOpen = true;
  let attachment: Attachment | null = null;
  let waiting: AriEvent[] | null = [];
  const receipts = commandReceipts(
    (seq) => attachment?.acknowledge(seq),
    (then) => clock.setTimer(clock.now() + receiptMs, then),
  );

  const board: Switchboard = {
    settings,
    clock,
    store,
    calls: new Map(),
    branches: new Map(),
    isOpen: () => isOpen,
    request: (request: AriRequest) =>
      isOpen ? connection.request(request) : Promise.resolve({ status: 0, body: null }),
    download: (recording) => http.download(`recordings/stored/${segment(recording)}/file`),
    say: (event, whenDurable) => (isOpen ? outbox.say(event, whenDurable) : undefined),
    report,
  };

  const listed = listing(board, settings.app);
  let takenUp: Promise<void> = Promise.resolve();
  let isTaken = false;

  const gateway: Gateway = {
    deliver(deliveries) {
      // The welcome waits for Asterisk's list; what comes after it waits with it.
      const [first] = deliveries;
      if (first?.type === 'welcome') takenUp = takeUp(first, deliveries.slice(1));
      else if (isTaken) take(deliveries);
      else takenUp = takenUp.then(() => take(deliveries));
    },
    part,
  };

  function part(reason: Parting): void {
    if (reason === 'failed' && isOpen) again();
    else end();
  }

  async function takeUp(welcome: Welcome, deliveries: readonly Delivery[]): Promise<void> {
    const found = await listed;
    if (!isOpen || attachment === null) return;
    if (found === null) {
      again();
      return;
    }
    outbox.attached(attachment, welcome);
    recall(board, welcome.calls, found);
    const events = waiting ?? [];
    waiting = null;
    for (const device of found.talking) talking(device, true);
    for (const event of events) read(event);
    const coming = deliveries.flatMap((each) => (each.type === 'command' ? [each.command] : []));
    await reconcile(board, welcome.calls, found, { coming, offered: outbox.offered() });
    isTaken = true;
    take(deliveries);
  }

  function take(deliveries: readonly Delivery[]): void {
    const commands = deliveries.filter((delivery) => delivery.type === 'command');
    const touched = new Set(commands.flatMap((delivery) => begin(delivery, commands)));
    for (const call of touched) keepRinging(board, call);
    for (const delivery of deliveries) {
      if (delivery.type === 'ack') outbox.acknowledged(delivery.seq);
      if (delivery.type === 'error') refused(delivery);
    }
  }

  /** The caller of a call that the runtime has given up while we were away is not left waiting (Q.850 cause 41). */
  function refused({ code, message, seq = 0 }: ErrorMessage): void {
    const event = outbox.find(seq);
    const call = code === 'link.call-twice' ? board.calls.get(channelOf(event?.call ?? '')) : undefined;
    if (call === undefined) board.report(problem('gateway.command-failed', {}, { what: message, status: 0 }));
    else endCaller(board, call, 41);
  }

  function channelOf(call: string): string {
    return call.slice(settings.name.length + 1);
  }

  /** Begins to carry a command out. Gives the call it is for. */
  function begin({ seq, command, isRepeat }: CommandDelivery, batch: readonly CommandDelivery[]): AsteriskCall[] {
    receipts.taken(seq);
    const call = board.calls.get(channelOf(command.call));
    if (call === undefined) tellFailed(board, command);
    if (call === undefined || (isRepeat && isSettled(board, call, command))) {
      receipts.done(seq);
      return [];
    }
    const isTalkNext = batch.some((other) => other.command.type === 'connect' && other.command.call === command.call);
    void carryOut(board, call, command, isTalkNext).then(() => receipts.done(seq));
    return [call];
  }

  function read(event: AriEvent): void {
    takeEvent(board, event, talking);
  }

  /** A device without an address of its own is known to the runtime by its id. */
  function talking(device: string, isTalking: boolean): void {
    attachment?.device(device, isTalking);
    const [before = '', after = ''] = settings.devices.split('{device}');
    if (!device.startsWith(before) || !device.endsWith(after)) return;
    attachment?.device(device.slice(before.length, device.length - after.length), isTalking);
  }

  function end(): void {
    if (!isOpen) return;
    isOpen = false;
    clock.end();
    outbox.detached();
    attachment?.detach();
  }

  const known = port.sessionOf(settings.name);
  const resume = known === null ? {} : { resume: { session: known, received: 0 } };
  attachment = port.attach({ name: settings.name, capabilities: [...capabilities], ...resume }, gateway);

  return {
    event(event) {
      if (waiting === null) read(event);
      else waiting.push(event);
    },
    end,
  };
}

// A telephone held by a test: it registers, calls and is called, and tells what its person saw and heard. Written by
// hand because a test must decide while the call goes on, and because what receives the audio can tell what it heard.
import { until } from '../condition.ts';
import type { Within } from './call.ts';
import { Dialog } from './dialog.ts';
import { IncomingCall } from './incoming-call.ts';
import { OutgoingCall } from './outgoing-call.ts';
import { register } from './registration.ts';
import { RtpStream, type Voice } from './rtp-stream.ts';
import { type Headers, header, methodOf, parameter, type SipMessage, type SipRequest } from './sip-message.ts';
import { openSipSocket, type SipPeer, type SipSocket } from './sip-socket.ts';
import { Traffic } from './traffic.ts';

/** What the phone does when it is called; one more than `rings` is done by the test. */
export type Answering =
  | 'rings'
  | 'never-replies'
  | { readonly answerAfterMs: number }
  | { readonly status: number; readonly afterMs?: number };

export interface PhoneOptions {
  readonly name: string;
  readonly password: string;
  /** Where Asterisk listens. */
  readonly server: SipPeer;
  /** Own address and port; 127.0.0.1 and a free port unless told. */
  readonly own?: SipPeer;
  /** `rings` (180 and wait for the test) unless told. */
  readonly answers?: Answering;
  /** What it says from the beginning of each call; silence unless told. */
  readonly speaks?: Voice;
  /** Keys as telephone events are offered; unless false. */
  readonly events?: boolean;
}

export interface CallOptions {
  /** The number shown; the phone's name unless told. */
  readonly as?: string;
  /** The name shown. */
  readonly name?: string;
  /** From is anonymous, with Privacy: id (RFC 3323). */
  readonly isWithheld?: boolean;
  readonly headers?: Headers;
}

export class Phone {
  readonly name: string;
  /** Everything outside calls: registration. */
  readonly seen = new Traffic();
  /** All calls in the order in which they came or were made. */
  readonly calls: (IncomingCall | OutgoingCall)[] = [];
  answers: Answering;
  speaks: Voice;
  readonly #options: PhoneOptions;
  readonly #traffics = new Map<string, Traffic>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #socket: SipSocket;
  #turn: Promise<unknown> = Promise.resolve();
  #rung = 0;

  /** Switches it on; it is not registered yet. */
  static async open(options: PhoneOptions): Promise<Phone> {
    const socket: SipSocket = await openSipSocket(options.own ?? ANY, options.server, {
      request: (request) => phone.#take(request),
      traffic: (direction, message) => phone.#trafficOf(message).add(direction, message),
    });
    const phone = new Phone(options, socket);
    return phone;
  }

  private constructor(options: PhoneOptions, socket: SipSocket) {
    this.name = options.name;
    this.#options = options;
    this.#socket = socket;
    this.answers = options.answers ?? 'rings';
    this.speaks = options.speaks ?? 'silence';
  }

  /** Registers for so many seconds; 0 leaves. Gives the final status: 200, or 401 when the password is wrong. */
  register(seconds = 600): Promise<number> {
    const { server } = this.#options;
    return register({ socket: this.#socket, server, credentials: this.#credentials }, seconds);
  }

  /** Calls this number. Resolves when the INVITE is sent. */
  async call(number: string, options: CallOptions = {}): Promise<OutgoingCall> {
    const { server } = this.#options;
    const target = `sip:${encodeURIComponent(number).replaceAll('%2B', '+')}@${server.address}:${server.port}`;
    const callId = this.#socket.newId();
    const local = options.isWithheld ? ANONYMOUS : this.#shown(options);
    const dialog = new Dialog({ socket: this.#socket, callId, local, remote: `<${target}>`, target });
    const privacy: Headers = options.isWithheld ? [['Privacy', 'id']] : [];
    const extra = [...privacy, ...(options.headers ?? [])];
    const parts = await this.#partsOf(dialog);
    return this.#kept(new OutgoingCall({ ...parts, credentials: this.#credentials, extra }));
  }

  /** Waits for the next call to this phone that was not asked for yet. */
  async rings({ within }: Within = {}): Promise<IncomingCall> {
    const look = () => this.calls.filter((call) => call instanceof IncomingCall)[this.#rung];
    const call = await until(look, { what: `${this.name} rings`, within, instead: () => this.story() });
    this.#rung += 1;
    return call;
  }

  /** How often it was called until now. */
  get timesRung(): number {
    return this.calls.filter((call) => call instanceof IncomingCall).length;
  }

  /** All that it has seen, call by call. */
  story(): string {
    const calls = [...this.#traffics.values()].map((traffic) => `${traffic.story()}\n`);
    return `${this.name} at ${this.#socket.address}:${this.#socket.port} saw\n${this.seen.story()}\n${calls.join('\n')}`;
  }

  /** Switches it off, in the middle of whatever it does: nobody is told. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#turn;
    await Promise.all(this.calls.map((call) => call.close()));
    await this.#socket.close();
  }

  get #credentials() {
    return { user: this.name, password: this.#options.password };
  }

  #shown({ as = this.name, name }: CallOptions): string {
    return `${name === undefined ? '' : `"${name}" `}<sip:${as}@${this.#socket.address}>`;
  }

  // One request after the other: a CANCEL must not overtake the INVITE that still gets its audio socket.
  #take(request: SipRequest): void {
    this.#turn = this.#turn.then(() => this.#receive(request));
  }

  async #receive(request: SipRequest): Promise<void> {
    const callId = header(request, 'Call-ID');
    const call = this.calls.find((known) => known.callId === callId);
    if (call) return call.receive(request);
    const dialog = Dialog.of(request, this.#socket);
    if (request.method === 'INVITE' && !parameter(header(request, 'To'), 'tag'))
      return this.#called(this.#kept(new IncomingCall(await this.#partsOf(dialog), request)));
    if (request.method !== 'ACK') dialog.respond(request, ['OPTIONS', 'NOTIFY'].includes(request.method) ? 200 : 481);
  }

  #called(call: IncomingCall): void {
    const { answers } = this;
    if (answers === 'never-replies') return;
    if (answers === 'rings') call.ring();
    else if ('status' in answers) this.#later(answers.afterMs, call, () => call.reject(answers.status));
    else this.#later(answers.answerAfterMs, call, () => void call.answer());
  }

  #later(afterMs: number | undefined, call: IncomingCall, act: () => void): void {
    if (afterMs === undefined) return void act();
    call.ring();
    this.#timers.add(setTimeout(() => call.isOver || act(), afterMs));
  }

  async #partsOf(dialog: Dialog) {
    const media = await RtpStream.open(this.#socket.address);
    media.voice = this.speaks;
    const traffic = this.#trafficOf(dialog.callId);
    return { who: this.name, dialog, media, traffic, events: this.#options.events ?? true };
  }

  #kept<C extends IncomingCall | OutgoingCall>(call: C): C {
    this.calls.push(call);
    return call;
  }

  #trafficOf(message: SipMessage | string): Traffic {
    const callId = typeof message === 'string' ? message : (header(message, 'Call-ID') ?? '');
    if (typeof message !== 'string' && methodOf(message) === 'REGISTER') return this.seen;
    const known = this.#traffics.get(callId) ?? new Traffic();
    this.#traffics.set(callId, known);
    return known;
  }
}

const ANY: SipPeer = { address: '127.0.0.1', port: 0 };
const ANONYMOUS = '"Anonymous" <sip:anonymous@anonymous.invalid>';

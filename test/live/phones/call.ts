// One party's side of a call: what it says, hears, presses and sees, and how it ends. How a call begins differs for
// the caller (outgoing-call.ts) and the called (incoming-call.ts).

import { SAMPLE_RATE } from '../audio/tone.ts';
import { silentSpans, spansOfTone, type ToneSpan, tonesIn } from '../audio/tone-finder.ts';
import { until } from '../condition.ts';
import type { Dialog } from './dialog.ts';
import { EVENTS } from './key-packets.ts';
import type { RtpStream, Voice } from './rtp-stream.ts';
import { type Direction, type MediaAddress, readSdp, writeSdp } from './sdp.ts';
import { headers, parameter, type SipMessage, type SipRequest } from './sip-message.ts';
import type { Traffic } from './traffic.ts';

export interface Ending {
  readonly by: 'us' | 'them';
  /** The final status of an INVITE that was not accepted. */
  readonly status?: number;
  /** Q.850 cause of the Reason header (RFC 3326). */
  readonly cause?: number;
}

export type CallState = 'calling' | 'ringing' | 'talking' | 'ended';

export interface Within {
  /** Milliseconds; 5,000 unless told. */
  readonly within?: number | undefined;
}

export interface CallParts {
  /** The phone's name, for errors. */
  readonly who: string;
  readonly dialog: Dialog;
  readonly media: RtpStream;
  readonly traffic: Traffic;
  /** Whether keys are offered as telephone events. */
  readonly events: boolean;
}

const LASTING = 0.12;

export abstract class Call {
  readonly seen: Traffic;
  protected readonly dialog: Dialog;
  protected readonly media: RtpStream;
  protected state: CallState = 'calling';
  readonly #who: string;
  readonly #events: boolean;
  #ending: Ending | undefined;
  #heardTo = 0;
  #version = 0;

  constructor({ who, dialog, media, traffic, events }: CallParts) {
    this.#who = who;
    this.dialog = dialog;
    this.media = media;
    this.seen = traffic;
    this.#events = events;
  }

  /** Says this from now on. */
  speak(voice: Voice): void {
    this.media.voice = voice;
  }

  /** Presses these keys, one after the other, as telephone events (RFC 4733); resolves when all have been sent. */
  async press(keys: string): Promise<void> {
    await this.waitsInCall(() => this.media.isConnected, 'has somewhere to send its keys', {});
    for (const key of keys) await this.media.press(key);
  }

  /** Presses a key by SIP INFO (RFC 6086, application/dtmf-relay); resolves when it was taken. */
  async pressByInfo(key: string): Promise<void> {
    const body = `Signal=${key}\r\nDuration=100\r\n`;
    await this.#asked(this.dialog.request('INFO', [['Content-Type', 'application/dtmf-relay']], body));
  }

  /** Hands the other party on to this address by REFER (RFC 3515); gives the status of the answer. */
  transferTo(uri: string): Promise<number> {
    return this.#asked(this.dialog.request('REFER', [['Refer-To', `<${uri}>`]]));
  }

  /** The keys received as telephone events. */
  get keys(): readonly string[] {
    return this.media.keys;
  }

  /** Waits until just these keys were received as telephone events. */
  async keysAre(keys: string, { within }: Within = {}): Promise<void> {
    await this.waits(() => this.keys.join('') === keys, `receives the keys ${keys}`, { within });
  }

  /** Goes on for so many seconds from now, as the audio counts them; fails if the call ends before. */
  async seconds(count: number): Promise<void> {
    const end = this.samples().length + count * SAMPLE_RATE;
    await this.waitsInCall(() => this.samples().length >= end, `goes on for ${count} s`, {
      within: count * 1_000 + 5_000,
    });
  }

  /**
   * Listens on from where the last listening ended, until a tone of so many Hz has sounded for 120 ms.
   * @throws when it is not heard in time, with what was heard instead
   */
  async hears(hertz: number, { within }: Within = {}): Promise<true> {
    return await this.#listens(`hears ${hertz} Hz`, within, LASTING, (samples) => spansOfTone(samples, hertz));
  }

  /** Listens on until there was silence for so many seconds. */
  async hearsSilence(seconds: number, { within }: Within = {}): Promise<true> {
    return await this.#listens(`hears nothing for ${seconds} s`, within, seconds, silentSpans);
  }

  /** All that sounded, from the beginning of the call (second 0). */
  heard(): readonly ToneSpan[] {
    return tonesIn(this.samples());
  }

  /** What was received, 8,000 samples a second, silence where nothing came. */
  samples(): Int16Array {
    return this.media.heard.samples(performance.now());
  }

  get callId(): string {
    return this.dialog.callId;
  }

  get isTalking(): boolean {
    return this.state === 'talking';
  }

  get isOver(): boolean {
    return this.#ending !== undefined;
  }

  /** Waits for the end, whoever made it. */
  ended({ within }: Within = {}): Promise<Ending> {
    return this.waits(() => this.#ending, 'sees the end of its call', { within });
  }

  /** Ends the call with what its state asks for: CANCEL or BYE. */
  abstract hangUp(): Promise<void>;

  /** A request of the other party that belongs to this call. */
  receive(request: SipRequest): void {
    if (request.method === 'ACK') this.acknowledged();
    else if (request.method === 'CANCEL') this.cancelled(request);
    else this.#receiveOther(request);
  }

  #receiveOther(request: SipRequest): void {
    const sdp = readSdp(request.body);
    if (sdp) this.sendTo(sdp);
    this.dialog.respond(request, request.method === 'REFER' ? 603 : 200, sdp ? this.sdp() : '');
    if (request.method === 'BYE') this.end({ by: 'them', ...causeOf(request) });
  }

  /** The phone is switched off. */
  async close(): Promise<void> {
    this.end({ by: 'us' });
    await this.media.close();
  }

  protected acknowledged(): void {}

  protected cancelled(request: SipRequest): void {
    this.dialog.respond(request, 481);
  }

  protected end(ending: Ending): void {
    this.#ending ??= ending;
    this.state = 'ended';
    this.media.stop();
  }

  /** Sends its audio to where the other party wants it. */
  protected sendTo(remote: MediaAddress): void {
    this.media.connect(remote);
    this.media.start();
  }

  protected async bye(): Promise<void> {
    const answered = this.#asked(this.dialog.request('BYE'));
    this.end({ by: 'us' });
    await answered;
  }

  protected sdp(direction: Direction = 'sendrecv'): string {
    this.#version += 1;
    const { address, port } = this.media;
    return writeSdp({ address, port, events: this.#events ? EVENTS : undefined }, this.#version, direction);
  }

  /** As waits(), but gives up as soon as the call is over. */
  protected waitsInCall<T>(look: () => T | undefined | false, what: string, options: Within): Promise<T> {
    const lookUnlessOver = () => {
      const found = look();
      if (found === undefined || found === false) this.#mustGoOn();
      return found;
    };
    return this.waits(lookUnlessOver, what, options);
  }

  #mustGoOn(): void {
    if (this.isOver) throw new Error(`the call of ${this.#who} is over; ${this.#story()}`);
  }

  /** Waits until the look finds something; the error tells what this party has seen and heard. */
  protected waits<T>(look: () => T | undefined | false, what: string, { within }: Within): Promise<T> {
    return until(look, { what: `${this.#who} ${what}`, within, instead: () => this.#story() });
  }

  async #listens(
    what: string,
    within: number | undefined,
    lasting: number,
    find: (samples: Int16Array) => readonly { from: number; to: number }[],
  ): Promise<true> {
    const look = () => {
      const rest = this.samples().subarray(Math.floor(this.#heardTo * SAMPLE_RATE));
      return find(rest).find(({ from, to }) => to - from >= lasting);
    };
    const { from } = await this.waits(look, what, { within });
    this.#heardTo += from + lasting;
    return true;
  }

  async #asked(request: SipRequest): Promise<number> {
    let status: number | undefined;
    this.dialog.send(request, (response) => {
      if (response.status >= 200) status = response.status;
    });
    return await this.waits(() => status, `has an answer to ${request.method}`, {});
  }

  #story(): string {
    const heard = this.heard().map(({ hertz, from, to }) => `${hertz} Hz ${from.toFixed(2)}–${to.toFixed(2)} s`);
    return `it heard ${heard.join(', ') || 'nothing'}, and saw\n${this.seen.story()}`;
  }
}

/** The Q.850 cause of a message, if it tells one. */
export function causeOf(message: SipMessage): { readonly cause?: number } {
  const reason = headers(message, 'Reason').find((value) => value.startsWith('Q.850'));
  const cause = parameter(reason, 'cause');
  return cause === undefined ? {} : { cause: Number(cause) };
}

// The called party's side: it rings, answers, plays before it answers, refuses, or lets itself be cancelled.
import { Call, type CallParts, causeOf, type Within } from './call.ts';
import { readSdp } from './sdp.ts';
import { header, type SipRequest, uriOf } from './sip-message.ts';

export interface CallerId {
  /** The user part of the From address. */
  readonly number: string;
  /** The words before it, without quotes. */
  readonly name: string;
}

const REPEAT_MS = 500;
const REPEATS = 6;

export class IncomingCall extends Call {
  readonly invite: SipRequest;
  #isAcknowledged = false;
  #repeat: NodeJS.Timeout | undefined;

  constructor(parts: CallParts, invite: SipRequest) {
    super(parts);
    this.invite = invite;
    const sdp = readSdp(invite.body);
    if (sdp) this.media.connect(sdp);
  }

  /** Who is shown as the caller. */
  get callerId(): CallerId {
    const from = header(this.invite, 'From') ?? '';
    const number = /^sips?:([^@;]*)@/.exec(uriOf(from))?.[1] ?? '';
    return { number: decodeURIComponent(number), name: /^"?([^"<]*?)"?\s*</.exec(from)?.[1] ?? '' };
  }

  /** 180. */
  ring(): void {
    this.state = 'ringing';
    this.dialog.respond(this.invite, 180);
  }

  /** 183 with a session description: what is said now is heard before the call is answered. */
  early(): void {
    this.state = 'ringing';
    this.dialog.respond(this.invite, 183, this.sdp());
    this.media.start();
  }

  /** 200; resolves when it is acknowledged. */
  async answer(): Promise<void> {
    if (this.isOver) throw new Error(`there is nothing left to answer\n${this.seen.story()}`);
    this.dialog.respond(this.invite, 200, this.sdp());
    this.state = 'talking';
    this.media.start();
    this.#repeatUntilAcknowledged(REPEATS);
    await this.waitsInCall(() => this.#isAcknowledged, 'has its answer acknowledged', {});
  }

  /** A final status instead of an answer: 486, 603, 480, 404, 503… */
  reject(status: number): void {
    this.dialog.respond(this.invite, status);
    this.end({ by: 'us', status });
  }

  /** BYE; a phone that only rings rejects with 603. */
  async hangUp(): Promise<void> {
    if (this.isOver) return;
    if (this.isTalking) await this.bye();
    else this.reject(603);
  }

  /** Waits until the ringing is taken back before anybody answered. */
  async cancelledByCaller({ within }: Within = {}): Promise<void> {
    await this.waits(() => this.seen.requests.includes('CANCEL'), 'sees its ringing taken back', { within });
  }

  override async close(): Promise<void> {
    clearTimeout(this.#repeat);
    await super.close();
  }

  protected override acknowledged(): void {
    this.#isAcknowledged = true;
    clearTimeout(this.#repeat);
  }

  protected override cancelled(request: SipRequest): void {
    this.dialog.respond(request, 200);
    if (this.isTalking || this.isOver) return;
    this.dialog.respond(this.invite, 487);
    this.end({ by: 'them', status: 487, ...causeOf(request) });
  }

  // RFC 3261 §13.3.1.4: a 200 is repeated until its ACK comes.
  #repeatUntilAcknowledged(left: number): void {
    if (left === 0) return;
    this.#repeat = setTimeout(() => {
      if (this.#isAcknowledged || this.isOver) return;
      this.dialog.respond(this.invite, 200, this.sdp());
      this.#repeatUntilAcknowledged(left - 1);
    }, REPEAT_MS);
  }
}

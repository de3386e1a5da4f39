// The caller's side: INVITE, the password if it is asked for, and what comes back until somebody answers or nobody.
import { Call, type CallParts, causeOf, type Within } from './call.ts';
import { type Credentials, digestAnswer } from './digest.ts';
import { readSdp } from './sdp.ts';
import { type Headers, header, type SipRequest, type SipResponse } from './sip-message.ts';

export interface OutgoingParts extends CallParts {
  readonly credentials: Credentials;
  /** More headers of the INVITE. */
  readonly extra: Headers;
}

export class OutgoingCall extends Call {
  readonly #credentials: Credentials;
  readonly #extra: Headers;
  #invite: SipRequest;
  #answer: SipResponse | undefined;
  #isGivenUp = false;

  constructor({ credentials, extra, ...parts }: OutgoingParts) {
    super(parts);
    this.#credentials = credentials;
    this.#extra = extra;
    this.#invite = this.#newInvite([]);
    this.#send();
  }

  /** Waits for 180: the caller is told that somebody's phone rings. */
  async ringing({ within }: Within = {}): Promise<void> {
    await this.#hasStatus(180, 'is told that it rings (180)', within);
  }

  /** Waits for 183 with a session description: something is played before anybody answers. */
  async early({ within }: Within = {}): Promise<void> {
    await this.#hasStatus(183, 'gets early media (183)', within);
  }

  /** Waits for 200. */
  async answered({ within }: Within = {}): Promise<void> {
    await this.waitsInCall(() => this.isTalking, 'is answered', { within });
  }

  /** Waits until the call is refused, and gives the status: 486, 480, 404, 503… */
  async refused({ within }: Within = {}): Promise<number> {
    const { status } = await this.ended({ within });
    if (status === undefined) throw new Error(`the call ended otherwise\n${this.seen.story()}`);
    return status;
  }

  /** CANCEL while nobody has answered (RFC 3261 §9.1), BYE afterwards. */
  async hangUp(): Promise<void> {
    if (this.isOver) return;
    if (this.isTalking) return await this.bye();
    this.#isGivenUp = true;
    await this.waits(() => this.#answer, 'may give up (any answer to its INVITE)', {});
    this.dialog.send(this.dialog.cancel(this.#invite), () => {});
    await this.ended();
  }

  #newInvite(extra: Headers): SipRequest {
    return this.dialog.request('INVITE', [...this.#extra, ...extra, ['Content-Type', 'application/sdp']], this.sdp());
  }

  #send(): void {
    this.dialog.send(this.#invite, (response) => this.#hear(response));
  }

  #hear(response: SipResponse): void {
    const challenge = header(response, 'WWW-Authenticate') ?? header(response, 'Proxy-Authenticate');
    if (challenge !== undefined && !header(this.#invite, 'Authorization')) this.#prove(challenge);
    else this.#judge(response);
  }

  #judge(response: SipResponse): void {
    this.#answer = response;
    if (response.status < 300) this.#progress(response);
    else this.end({ by: this.#isGivenUp ? 'us' : 'them', status: response.status, ...causeOf(response) });
  }

  #prove(challenge: string): void {
    const answer = digestAnswer(challenge, this.#credentials, 'INVITE', this.#invite.uri);
    this.#invite = this.#newInvite([['Authorization', answer]]);
    this.#send();
  }

  #progress(response: SipResponse): void {
    const sdp = readSdp(response.body);
    if (sdp) this.sendTo(sdp);
    if (response.status === 180 && this.state === 'calling') this.state = 'ringing';
    if (response.status >= 200) this.#accepted(response);
  }

  // A repeated 200 is acknowledged again (§13.2.2.4). One that crosses our CANCEL is taken, and ended at once.
  #accepted(response: SipResponse): void {
    this.dialog.learn(response);
    this.dialog.acknowledge();
    if (this.state === 'ended' || this.state === 'talking') return;
    this.state = 'talking';
    if (this.#isGivenUp) void this.bye();
  }

  async #hasStatus(status: number, what: string, within: number | undefined): Promise<void> {
    await this.waitsInCall(() => this.seen.statuses.includes(status), what, { within });
  }
}

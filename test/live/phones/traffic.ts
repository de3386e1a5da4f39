// What one party has seen: every SIP message of a call with its instant, and the questions tests ask of it.
import { header, methodOf, type SipMessage, type SipRequest, type SipResponse, summary } from './sip-message.ts';

export interface SeenMessage {
  /** Milliseconds since the traffic was opened. */
  readonly at: number;
  readonly direction: 'in' | 'out';
  readonly message: SipMessage;
}

export class Traffic {
  readonly messages: SeenMessage[] = [];
  readonly #start = performance.now();

  add(direction: 'in' | 'out', message: SipMessage): void {
    this.messages.push({ at: performance.now() - this.#start, direction, message });
  }

  /** The status codes received for our last INVITE, each once and in order; without the challenge before it. */
  get statuses(): readonly number[] {
    const invites = this.#responses.filter((response) => methodOf(response) === 'INVITE');
    const last = header(invites.at(-1) ?? NONE, 'CSeq');
    const codes = invites.filter((response) => header(response, 'CSeq') === last).map(({ status }) => status);
    return codes.filter((code, n) => code !== codes[n - 1]);
  }

  /** The last status received, whatever it answered. */
  get lastStatus(): number | undefined {
    return this.#responses.at(-1)?.status;
  }

  /** The methods of the requests received, in order; repetitions included. */
  get requests(): readonly string[] {
    return this.received.map(({ method }) => method);
  }

  /** The requests received. */
  get received(): readonly SipRequest[] {
    return this.#incoming.filter((message) => message.kind === 'request');
  }

  /** All of it, a message a line, for errors: `  120 ms < 180 Ringing (INVITE)`. */
  story(): string {
    const line = ({ at, direction, message }: SeenMessage) =>
      `${at.toFixed(0).padStart(7)} ms ${direction === 'in' ? '<' : '>'} ${summary(message)}`;
    return this.messages.map(line).join('\n');
  }

  get #incoming(): readonly SipMessage[] {
    return this.messages.filter(({ direction }) => direction === 'in').map(({ message }) => message);
  }

  get #responses(): readonly SipResponse[] {
    return this.#incoming.filter((message) => message.kind === 'response');
  }
}

const NONE: SipResponse = { kind: 'response', status: 0, phrase: '', headers: [], body: '' };

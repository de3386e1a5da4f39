// The thread of one call between two parties (RFC 3261 §12): its tags, its numbers, and the messages built from them.
// Decides nothing.
import { type Headers, header, parameter, type SipRequest, type SipResponse, uriOf } from './sip-message.ts';
import type { SipSocket } from './sip-socket.ts';

export interface DialogStart {
  readonly socket: SipSocket;
  readonly callId: string;
  /** The whole value of the header, without a tag: `"Anna" <sip:anna@host>`. */
  readonly local: string;
  readonly remote: string;
  /** Where the first request goes. */
  readonly target: string;
}

export class Dialog {
  readonly callId: string;
  readonly localTag: string;
  readonly #socket: SipSocket;
  readonly #local: string;
  #remote: string;
  #target: string;
  #sequence = 0;

  constructor({ socket, callId, local, remote, target }: DialogStart) {
    this.#socket = socket;
    this.callId = callId;
    this.localTag = socket.newId();
    this.#local = local;
    this.#remote = remote;
    this.#target = target;
  }

  /** The dialog of an INVITE received. */
  static of(invite: SipRequest, socket: SipSocket): Dialog {
    return new Dialog({
      socket,
      callId: header(invite, 'Call-ID') ?? '',
      local: header(invite, 'To') ?? '',
      remote: header(invite, 'From') ?? '',
      target: uriOf(header(invite, 'Contact')),
    });
  }

  /** Takes the other party's tag and address from its answer. */
  learn(response: SipResponse): void {
    this.#remote = header(response, 'To') ?? this.#remote;
    this.#target = uriOf(header(response, 'Contact')) || this.#target;
  }

  /** A new request; an ACK has the number of the INVITE that it acknowledges, all others the next one. */
  request(method: string, extra: Headers = [], body = ''): SipRequest {
    if (method !== 'ACK') this.#sequence += 1;
    const headers: Headers = [
      ['Via', `SIP/2.0/UDP ${this.#socket.address}:${this.#socket.port};branch=z9hG4bK${this.#socket.newId()}`],
      ['Max-Forwards', '70'],
      ['From', `${this.#local};tag=${this.localTag}`],
      ['To', this.#remote],
      ['Call-ID', this.callId],
      ['CSeq', `${this.#sequence} ${method}`],
      ['Contact', this.#contact],
      ...extra,
    ];
    return { kind: 'request', method, uri: this.#target, headers, body };
  }

  /** The CANCEL of a request: same branch, same number (§9.1). */
  cancel(invite: SipRequest): SipRequest {
    const kept = invite.headers.filter(([name]) => ['Via', 'Max-Forwards', 'From', 'To', 'Call-ID'].includes(name));
    const number = (header(invite, 'CSeq') ?? '').split(' ')[0];
    return { ...invite, method: 'CANCEL', headers: [...kept, ['CSeq', `${number} CANCEL`]], body: '' };
  }

  response(request: SipRequest, status: number, body = ''): SipResponse {
    const copied = request.headers.filter(([name]) => ['via', 'from', 'call-id', 'cseq'].includes(name.toLowerCase()));
    const to = header(request, 'To') ?? '';
    const tagged = parameter(to, 'tag') || status === 100 ? to : `${to};tag=${this.localTag}`;
    const type: Headers = body ? [['Content-Type', 'application/sdp']] : [];
    const headers: Headers = [...copied, ['To', tagged], ['Contact', this.#contact], ...type];
    return { kind: 'response', status, phrase: PHRASES[status] ?? 'Whatever', headers, body };
  }

  send(request: SipRequest, onResponse: (response: SipResponse) => void): void {
    this.#socket.request(request, onResponse);
  }

  acknowledge(): void {
    this.#socket.send(this.request('ACK'));
  }

  respond(request: SipRequest, status: number, body = ''): void {
    this.#socket.respond(request, this.response(request, status, body));
  }

  get #contact(): string {
    return `<sip:phone@${this.#socket.address}:${this.#socket.port}>`;
  }
}

const PHRASES: Readonly<Record<number, string>> = {
  100: 'Trying',
  180: 'Ringing',
  183: 'Session Progress',
  200: 'OK',
  403: 'Forbidden',
  404: 'Not Found',
  480: 'Temporarily Unavailable',
  486: 'Busy Here',
  487: 'Request Terminated',
  503: 'Service Unavailable',
  600: 'Busy Everywhere',
  603: 'Decline',
};

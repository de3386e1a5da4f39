// What a SIPp phone is told to do, and the scenario of it. A script cannot be changed while the call goes on.
import {
  acceptInDialog,
  awaitRequest,
  awaitStatus,
  jump,
  mark,
  play,
  request,
  respond,
  type SippSide,
  scenario,
  use,
} from './sipp-xml.ts';

/** Something said or pressed while talking; one after the other. */
export type SippTalk =
  /** A capture, and how long it lasts. */
  | { readonly kind: 'play'; readonly file: string; readonly lastsMs: number }
  | { readonly kind: 'info'; readonly key: string }
  | { readonly kind: 'pause'; readonly ms: number };

export interface SippTalking {
  readonly talk: readonly SippTalk[];
  /** It hangs up so long after its last word, unless the other party does before. */
  readonly hangUpAfterMs: number;
}

export type SippAnswering =
  | ({ readonly kind: 'answers'; readonly afterMs: number } & SippTalking)
  | { readonly kind: 'rejects'; readonly status: number }
  /** 180, until the caller gives up. */
  | { readonly kind: 'rings' };

export interface SippCalling extends SippTalking {
  /** The number called. */
  readonly to: string;
  /** The number shown. */
  readonly from: string;
  /** Whether the password is asked for. */
  readonly isPhone: boolean;
  /** Gives up when nobody has answered after so long. */
  readonly cancelAfterMs: number;
}

/** Where the script runs. */
export interface SippPlace {
  /** `127.0.0.1:<port>` of Asterisk. */
  readonly server: string;
  readonly sdp: string;
}

// No telephone rings longer in a test.
const FOR_EVER = 60_000;
const REFUSALS = [403, 404, 408, 480, 486, 500, 503, 600, 603];
const PASSWORD = '\n[authentication]';

/** A party that registers with its password, for ten minutes. */
export function registeringScenario(name: string, { server }: SippPlace): string {
  const address = `<sip:${name}@${server}>`;
  const side = { uri: `sip:${server}`, from: `${address};tag=[pid]`, to: address };
  return scenario([
    request('REGISTER', side, { number: 1, more: '\nExpires: 600' }),
    awaitStatus(401, 'auth="true"'),
    request('REGISTER', side, { number: 2, more: `\nExpires: 600${PASSWORD}` }),
    awaitStatus(200),
  ]);
}

/** A party that is called, once. */
export function calledScenario(does: SippAnswering, place: SippPlace): string {
  if (does.kind === 'rejects') return scenario([awaitRequest('INVITE'), respond(does.status), awaitRequest('ACK')]);
  const limit = does.kind === 'rings' ? FOR_EVER : Math.max(1, does.afterMs);
  const talk = does.kind === 'rings' ? { talk: [], hangUpAfterMs: FOR_EVER } : does;
  return scenario([
    awaitRequest('INVITE', '', { CSeq: 'invite' }),
    respond(180),
    awaitRequest('CANCEL', `timeout="${limit}" ontimeout="answer" next="cancelled"`),
    mark('answer'),
    respond(200, { sdp: place.sdp }),
    awaitRequest('ACK', '', { To: 'us', From: 'them' }),
    ...talking(talk, { uri: `sip:${place.server}`, from: '[$us]', to: '[$them]' }, 1),
    mark('cancelled'),
    respond(200),
    respond(487, { cseq: 'CSeq:[$invite]' }),
    awaitRequest('ACK'),
    mark('over'),
    use('invite,us,them'),
  ]);
}

/** A party that calls, once. */
export function callingScenario(does: SippCalling, { server, sdp }: SippPlace): string {
  const uri = `sip:${does.to}@${server}`;
  const side = { uri, from: `<sip:${does.from}@[local_ip]>;tag=[pid]`, to: `<${uri}>[peer_tag_param]` };
  const invite = (number: number, more = '') =>
    request('INVITE', side, { number, more, type: 'application/sdp', body: sdp });
  const proof = [awaitStatus(401, 'auth="true"'), request('REFUSED', side, { number: 1 }), invite(2, PASSWORD)];
  const last = does.isPhone ? 2 : 1;
  return scenario([
    invite(1),
    ...(does.isPhone ? proof : []),
    ...[100, 180, 183].map((status) => awaitStatus(status, `optional="true" ${givesUp(does)}`)),
    ...REFUSALS.map((status) => awaitStatus(status, 'optional="true" next="refused"')),
    awaitStatus(200, givesUp(does)),
    request('ACK', side, { number: last }),
    ...talking(does, side, last + 1),
    mark('cancel'),
    request('CANCEL', side, { number: last }),
    awaitStatus(200),
    awaitStatus(487),
    mark('refused'),
    request('REFUSED', side, { number: last }),
    mark('over'),
  ]);
}

function givesUp({ cancelAfterMs }: SippCalling): string {
  return `timeout="${cancelAfterMs}" ontimeout="cancel"`;
}

// Every wait is a wait for BYE: whatever the party does, the other may hang up. Ends at the mark `over`.
function talking({ talk, hangUpAfterMs }: SippTalking, side: SippSide, first: number): readonly string[] {
  const steps = talk.flatMap((step, n) => said(step, side, first + n, `said${n}`));
  return [
    ...steps,
    ...waitForBye(hangUpAfterMs, 'bye'),
    request('BYE', side, { number: first + talk.length }),
    awaitStatus(200),
    jump('over'),
    mark('ended'),
    acceptInDialog(),
    jump('over'),
  ];
}

function said(step: SippTalk, side: SippSide, number: number, after: string): readonly string[] {
  switch (step.kind) {
    case 'play':
      return [play(step.file), ...waitForBye(step.lastsMs, after)];
    case 'pause':
      return waitForBye(step.ms, after);
    case 'info': {
      const body = `Signal=${step.key}\nDuration=100\n`;
      return [request('INFO', side, { number, type: 'application/dtmf-relay', body }), awaitStatus(200)];
    }
  }
}

function waitForBye(ms: number, otherwise: string): readonly string[] {
  const limit = `timeout="${Math.max(1, ms)}" ontimeout="${otherwise}" next="ended"`;
  return [awaitRequest('BYE', limit), mark(otherwise)];
}

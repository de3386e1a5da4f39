// What the callers and the two telephones of the load test do, as scenarios of SIPp, and the lines that they log. A call
// is known everywhere by the number that calls: +336100 and how many calls were made before it, plus one.

import { scenario } from '../../live/phones/sipp/sipp-xml.ts';
import type { Place } from './stage.ts';

export interface Calling {
  readonly to: string;
  /** How long the talk lasts before the caller hangs up. */
  readonly talkMs: number;
  /** Where the caller hears. */
  readonly media: Place;
  /** A capture that is said while talking. */
  readonly says?: string;
}

/** One line of a log: what happened to which call, at which second since 1970. */
export interface Logged {
  readonly what: string;
  readonly call: string;
  readonly at: number;
}

const base = '336100';
const via = 'Via: SIP/2.0/UDP [local_ip]:[local_port];branch=[branch]';
const contact = 'Contact: <sip:load@[local_ip]:[local_port]>';

/** Calls; logs `invite`, `ringing` (180), `answered` (200) and `over`. */
export function callers({ to, talkMs, media, says }: Calling): string {
  const call = `${base}[call_number]`;
  const request = (method: string, number: number, tag: string, more: readonly string[] = [], body = '') => {
    const uri = `sip:${to}@[remote_ip]:[remote_port]`;
    const from = `From: <sip:+${call}@[local_ip]>;tag=[pid]-[call_number]`;
    const rest = ['Call-ID: [call_id]', `CSeq: ${number} ${method}`, contact, 'Max-Forwards: 70', ...more];
    return send([`${method} ${uri} SIP/2.0`, via, from, `To: <${uri}>${tag}`, ...rest], method !== 'ACK', body);
  };
  const sdp = ['Content-Type: application/sdp'];
  return scenario([
    log('invite', call),
    request('INVITE', 1, '', sdp, description(media.address, String(media.port))),
    '<recv response="100" optional="true"/>',
    '<label id="1"/>',
    `<recv response="180" optional="true" next="1">${action('ringing', call)}</recv>`,
    '<recv response="183" optional="true" next="1"/>',
    `<recv response="200">${action('answered', call)}</recv>`,
    request('ACK', 1, '[peer_tag_param]'),
    ...(says === undefined ? [] : [`<nop><action><exec play_pcap_audio="${says}"/></action></nop>`]),
    `<pause milliseconds="${talkMs}"/>`,
    request('BYE', 2, '[peer_tag_param]'),
    `<recv response="200">${action('over', call)}</recv>`,
  ]);
}

/** A telephone that answers every call after so long, and logs `answers` just before its 200. */
export function answering(afterMs: number): string {
  const number = '<ereg regexp="[0-9]+" search_in="hdr" header="From:" assign_to="call"/>';
  return scenario([
    `<recv request="INVITE"><action>${number}</action></recv>`,
    respond('180 Ringing'),
    `<pause milliseconds="${afterMs}"/>`,
    log('answers', '[$call]'),
    respond('200 OK', ['Content-Type: application/sdp'], description('[local_ip]', '[media_port]')),
    '<recv request="ACK"/>',
    '<recv request="BYE"/>',
    send(['SIP/2.0 200 OK', '[last_Via:]', '[last_From:]', '[last_To:]', '[last_Call-ID:]', '[last_CSeq:]']),
  ]);
}

/** A telephone that rings until it is given up. */
export function ringing(): string {
  const cseq = '<ereg regexp=".*" search_in="hdr" header="CSeq:" assign_to="invite"/>';
  return scenario([
    `<recv request="INVITE"><action>${cseq}</action></recv>`,
    respond('180 Ringing'),
    '<recv request="CANCEL"/>',
    respond('200 OK'),
    respond('487 Request Terminated', [], '', 'CSeq:[$invite]'),
    '<recv request="ACK"/>',
  ]);
}

export function readLog(text: string): readonly Logged[] {
  return [...text.matchAll(/^(\w+) (?:336100)?(\d+) \S+\t\S+\t(\d+\.\d+)$/gm)].map(
    ([, what = '', call = '', at = '']) => ({ what, call, at: Number(at) }),
  );
}

function action(what: string, call: string): string {
  return `<action><log message="${what} ${call} [timestamp]"/></action>`;
}

function log(what: string, call: string): string {
  return `<nop>${action(what, call)}</nop>`;
}

function respond(status: string, more: readonly string[] = [], body = '', cseq = '[last_CSeq:]'): string {
  const to = '[last_To:];tag=[pid]-[call_number]';
  const lines = [`SIP/2.0 ${status}`, '[last_Via:]', '[last_From:]', to, '[last_Call-ID:]', cseq, contact, ...more];
  return send(lines, body !== '', body);
}

function send(lines: readonly string[], isRepeated = false, body = ''): string {
  const text = [...lines, 'Content-Length: [len]', '', body].join('\n');
  return `<send${isRepeated ? ' retrans="500"' : ''}><![CDATA[\n${text}\n]]></send>`;
}

function description(address: string, port: string): string {
  const head = ['v=0', `o=- 1 1 IN IP4 ${address}`, 's=call', `c=IN IP4 ${address}`, 't=0 0'];
  return [...head, `m=audio ${port} RTP/AVP 0`, 'a=rtpmap:0 PCMU/8000', 'a=ptime:20', ''].join('\n');
}

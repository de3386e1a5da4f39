// The pieces that scenarios of SIPp are made of: messages to send, messages to wait for, marks to jump to.

/** The two ends of a dialog, as values of From and To. */
export interface SippSide {
  readonly uri: string;
  readonly from: string;
  readonly to: string;
}

export interface SippRequest {
  readonly number: number;
  /** More headers, each after a line break. */
  readonly more?: string;
  readonly type?: string;
  readonly body?: string;
}

const OWN_VIA = 'Via: SIP/2.0/UDP [local_ip]:[local_port];branch=[branch]';
const CONTACT = 'Contact: <sip:sipp@[local_ip]:[local_port]>';

export function scenario(steps: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="phone">\n${steps.join('\n')}\n</scenario>\n`;
}

/** A request; all but ACK and CANCEL are repeated until they are answered. */
export function request(method: string, side: SippSide, { number, more = '', type, body = '' }: SippRequest): string {
  // CANCEL, and the ACK of a refusal, bear the Via of the INVITE: the one in the answer that came last.
  const via = method === 'CANCEL' || method === 'REFUSED' ? '[last_Via:]' : OWN_VIA;
  const name = method === 'REFUSED' ? 'ACK' : method;
  // Outside a dialog the other party has no tag yet; SIPp would take that of the challenge.
  const to = method === 'CANCEL' || method === 'INVITE' ? side.to.replace('[peer_tag_param]', '') : side.to;
  const lines = [
    `${name} ${side.uri} SIP/2.0`,
    via,
    `From: ${side.from}`,
    `To: ${to}`,
    'Call-ID: [call_id]',
    `CSeq: ${number} ${name}`,
    CONTACT,
    `Max-Forwards: 70${more}`,
  ];
  return send(lines, { type, body, isRepeated: name !== 'ACK' && name !== 'CANCEL' });
}

/** An answer to the request that came last. */
export function respond(status: number, { cseq = '[last_CSeq:]', sdp = '' } = {}): string {
  const to = status === 100 ? '[last_To:]' : '[last_To:];tag=[pid]-[call_number]';
  const lines = [`SIP/2.0 ${status} Whatever`, '[last_Via:]', '[last_From:]', to, '[last_Call-ID:]', cseq, CONTACT];
  const type = sdp ? 'application/sdp' : undefined;
  return send(lines, { type, body: sdp, isRepeated: sdp !== '' });
}

/** Ends a request within a dialog: its To has its tag already. */
export function acceptInDialog(): string {
  return send(['SIP/2.0 200 OK', '[last_Via:]', '[last_From:]', '[last_To:]', '[last_Call-ID:]', '[last_CSeq:]'], {});
}

/** Waits for a request; attributes as SIPp names them. */
export function awaitRequest(method: string, attributes = '', captures: Readonly<Record<string, string>> = {}): string {
  const kept = Object.entries(captures).map(
    ([name, variable]) => `<ereg regexp=".*" search_in="hdr" header="${name}:" assign_to="${variable}"/>`,
  );
  const action = kept.length > 0 ? `<action>${kept.join('')}</action>` : '';
  return `<recv request="${method}" ${attributes}>${action}</recv>`;
}

export function awaitStatus(status: number, attributes = ''): string {
  return `<recv response="${status}" ${attributes}/>`;
}

export function mark(name: string): string {
  return `<label id="${name}"/>`;
}

export function jump(name: string): string {
  return `<nop next="${name}"/>`;
}

export function play(file: string): string {
  return `<nop><action><exec play_pcap_audio="${file}"/></action></nop>`;
}

/** SIPp refuses a scenario with a variable that is kept and never used. */
export function use(variables: string): string {
  return `<Reference variables="${variables}"/>`;
}

interface Sent {
  readonly type?: string | undefined;
  readonly body?: string;
  readonly isRepeated?: boolean;
}

function send(lines: readonly string[], { type, body = '', isRepeated = false }: Sent): string {
  const typed = type === undefined ? [] : [`Content-Type: ${type}`];
  const text = [...lines, ...typed, 'Content-Length: [len]', '', body.replaceAll('\r\n', '\n')].join('\n');
  return `<send${isRepeated ? ' retrans="500"' : ''}><![CDATA[\n${text}\n]]></send>`;
}

// Telling Asterisk where a telephone is (RFC 3261 §10), with the password when it is asked for.
import { until } from '../condition.ts';
import { Dialog } from './dialog.ts';
import { type Credentials, digestAnswer } from './digest.ts';
import { type Headers, header, type SipResponse } from './sip-message.ts';
import type { SipPeer, SipSocket } from './sip-socket.ts';

export interface Registration {
  readonly socket: SipSocket;
  readonly server: SipPeer;
  readonly credentials: Credentials;
}

/** Registers for so many seconds, 0 to leave; gives the final status: 200, or 401 when the password is wrong. */
export async function register({ socket, server, credentials }: Registration, seconds: number): Promise<number> {
  const address = `<sip:${credentials.user}@${server.address}:${server.port}>`;
  const dialog = new Dialog({
    socket,
    callId: socket.newId(),
    local: address,
    remote: address,
    target: `sip:${server.address}:${server.port}`,
  });
  const expires = ['Expires', String(seconds)] as const;
  const ask = (authorization: Headers) => finalResponse(dialog, [expires, ...authorization]);
  const first = await ask([]);
  const challenge = header(first, 'WWW-Authenticate');
  if (first.status !== 401 || challenge === undefined) return first.status;
  const proof = digestAnswer(challenge, credentials, 'REGISTER', `sip:${server.address}:${server.port}`);
  return (await ask([['Authorization', proof]])).status;
}

async function finalResponse(dialog: Dialog, extra: Headers): Promise<SipResponse> {
  let final: SipResponse | undefined;
  dialog.send(dialog.request('REGISTER', extra), (response) => {
    if (response.status >= 200) final = response;
  });
  return await until(() => final, { what: 'REGISTER is answered' });
}

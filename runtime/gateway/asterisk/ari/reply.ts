// A reply of Asterisk as text, however it came, made the reply that the adapter reads.

import type { AriReply } from './ari.ts';

/** No answer: nobody knows whether the request was carried out. */
export const unanswered: AriReply = { status: 0, body: null };

export interface Unread {
  readonly status: number;
  /** '' without a body (RFC 9110 section 15.3.5, 204). */
  readonly text: string;
}

/** A success whose body is no JSON is no answer; a failure keeps its status, since that alone says what came of it. */
export function reply({ status, text }: Unread): AriReply {
  if (text === '') return { status, body: null };
  try {
    return { status, body: JSON.parse(text) };
  } catch {
    return status < 300 ? unanswered : { status, body: null };
  }
}

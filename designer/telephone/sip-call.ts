// One call by SIP over a WebSocket: the only file that knows JsSIP, and it is fetched when somebody calls.
// It does not register: nobody can call the browser.

import { C, UA, WebSocketInterface } from 'jssip';
import { type CallControls, type Ending, type PreparedCall, refusalOf } from './telephone.ts';

export interface SipCallOptions {
  readonly prepared: PreparedCall;
  readonly microphone: MediaStream;
  readonly onState: (state: 'calling' | 'ringing' | 'talking') => void;
  readonly onSound: (stream: MediaStream) => void;
  /** Once. */
  readonly onOver: (ending: Ending, status: number | null) => void;
}

type Session = ReturnType<UA['call']>;

/** Connects and calls. Throws when the address is none that JsSIP takes. */
export function placeCall(options: SipCallOptions): CallControls {
  const { prepared } = options;
  const agent = new UA({
    sockets: [new WebSocketInterface(prepared.url)],
    uri: `sip:${prepared.user}@${hostOf(prepared)}`,
    password: prepared.password,
    register: false,
    session_timers: false,
  });
  let session: Session | null = null;
  let isOver = false;

  function over(ending: Ending, status: number | null = null): void {
    if (isOver) return;
    isOver = true;
    // It would connect again and again.
    agent.stop();
    options.onOver(ending, status);
  }

  agent.on('connected', () => {
    session ??= call(agent, options, over);
  });
  agent.on('disconnected', () => over(session === null ? 'noConnection' : 'lost'));
  agent.start();
  return {
    press(key) {
      if (session !== null && hearsKeys(session)) session.sendDTMF(key, dtmf);
    },
    mute(isMuted) {
      if (isMuted) session?.mute({ audio: true });
      else session?.unmute({ audio: true });
    },
    hangUp() {
      if (session === null || session.isEnded()) over('hungUp');
      else session.terminate();
    },
  };
}

/** As telephone events (RFC 4733, which replaced RFC 2833): milliseconds of a key, and of the silence after it. */
const dtmf = { transportType: C.DTMF_TRANSPORT.RFC2833, duration: 100, interToneGap: 100 };

/** Before there is sound nobody hears them. */
function hearsKeys(session: Session): boolean {
  return session.connection.getSenders().some(({ dtmf }) => dtmf?.canInsertDTMF === true);
}

function call(agent: UA, options: SipCallOptions, over: (ending: Ending, status?: number | null) => void): Session {
  const { prepared, microphone, onState, onSound } = options;
  onState('calling');
  const session = agent.call(`sip:${prepared.number}@${hostOf(prepared)}`, {
    mediaStream: microphone,
    mediaConstraints: { audio: true, video: false },
    // No STUN: Asterisk and the browser reach each other, or a server of its own is named in Asterisk's rtp.conf.
    pcConfig: { iceServers: [] },
  });
  session.connection.addEventListener('track', ({ track }) => onSound(new MediaStream([track])));
  session.on('progress', () => onState('ringing'));
  session.on('accepted', () => onState('talking'));
  // JsSIP ends a call itself when no more sound comes through.
  session.on('ended', ({ originator, cause }) => over(cause === C.causes.RTP_TIMEOUT ? 'lost' : endedBy(originator)));
  session.on('failed', ({ originator, cause, message }) => {
    const status = statusOf(message);
    if (status !== null && originator === 'remote') over(refusalOf(status), status);
    else over(failures[cause] ?? 'lost');
  });
  return session;
}

/** Where SIP addresses point: the host of the WebSocket, without its port. */
function hostOf({ url }: PreparedCall): string {
  return new URL(url).hostname;
}

function endedBy(originator: string): Ending {
  if (originator === 'local') return 'hungUp';
  return originator === 'remote' ? 'theyHungUp' : 'lost';
}

/** Failures without an answer of the other side, by JsSIP's words for them. */
const failures: Readonly<Record<string, Ending>> = {
  [C.causes.CANCELED]: 'hungUp',
  [C.causes.AUTHENTICATION_ERROR]: 'password',
  [C.causes.WEBRTC_ERROR]: 'media',
  [C.causes.BAD_MEDIA_DESCRIPTION]: 'media',
  [C.causes.MISSING_SDP]: 'media',
  [C.causes.REQUEST_TIMEOUT]: 'away',
};

function statusOf(message: unknown): number | null {
  const status: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'status_code') : null;
  return typeof status === 'number' ? status : null;
}

// One call from its click to its end: microphone, preparation, then SIP. What is shown of it is in telephone-panel.tsx.

import type { Answer } from '../link/flow-store.ts';
import {
  type CallControls,
  type Ending,
  idleLine,
  type Line,
  microphoneEnding,
  type PreparedCall,
} from './telephone.ts';

export interface BrowserCallOptions {
  /** Undefined: it cannot be prepared, and why was told elsewhere. */
  readonly prepare: () => Promise<Answer<PreparedCall> | undefined>;
  readonly tell: (line: Line) => void;
}

/** Calls. The microphone is asked for first, so that the number does not grow old meanwhile. */
export function browserCall({ prepare, tell }: BrowserCallOptions): CallControls {
  const sound = new Audio();
  let line: Line = idleLine;
  let microphone: MediaStream | null = null;
  let controls: CallControls | null = null;

  function change(changes: Partial<Line>): void {
    if (line.state === 'over') return;
    line = { ...line, ...changes };
    tell(line);
  }

  function over(ending: Ending, more: Partial<Line> = {}): void {
    // The light of the microphone goes out.
    for (const track of microphone?.getTracks() ?? []) track.stop();
    sound.srcObject = null;
    change({ ...more, state: 'over', ending });
  }

  const isOver = () => line.state === 'over';

  async function run(): Promise<void> {
    change({ state: 'microphone' });
    const opened = await openMicrophone();
    if (typeof opened === 'string') return over(opened);
    microphone = opened;
    if (isOver()) return over('hungUp');
    change({ state: 'connecting' });
    const answer = await prepare();
    if (answer?.ok !== true) return over('unprepared', { problems: answer?.problems ?? [] });
    const { placeCall } = await import('./sip-call.ts');
    if (isOver()) return;
    change({ number: answer.value.number });
    controls = placeCall({
      prepared: answer.value,
      microphone,
      onState: (state) => change({ state }),
      onSound: (stream) => play(sound, stream),
      onOver: (ending, status) => over(ending, { status }),
    });
  }

  run().catch(() => over('unable'));
  return {
    press: (key) => controls?.press(key),
    mute(isMuted) {
      controls?.mute(isMuted);
      change({ isMuted });
    },
    hangUp() {
      if (controls === null) over('hungUp');
      else controls.hangUp();
    },
  };
}

async function openMicrophone(): Promise<MediaStream | Ending> {
  // Pages that are not secure have none (Secure Contexts, section 3.1).
  if (navigator.mediaDevices === undefined || typeof RTCPeerConnection === 'undefined') return 'unable';
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (error) {
    return microphoneEnding(error instanceof Error ? error.name : '');
  }
}

function play(sound: HTMLAudioElement, stream: MediaStream): void {
  sound.srcObject = stream;
  // Refused only without a click in this page, and there was one.
  sound.play().catch(() => undefined);
}

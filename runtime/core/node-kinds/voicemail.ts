// Voicemail: greeting, instruction, recording (design S16, S21).

import type { ChartState, ChartTransition, VoicemailSettings } from '../../../schema/documents.generated.ts';
import { type Exits, playing } from '../compile-node.ts';
import type { KindDefinition } from './node-kind.ts';

export const voicemail: KindDefinition<'voicemail'> = {
  kind: 'voicemail',
  defaults: {
    mailbox: '100',
    greeting: 'voicemail-greeting',
    media: 'audio',
    maxSeconds: 180,
    silenceSeconds: 5,
    minSeconds: 2,
    beep: true,
    allowCheckMailbox: false,
  },
  outcomes: ({ allowCheckMailbox }) => [
    { id: 'done' },
    ...(allowCheckMailbox ? [{ id: 'checkMailbox', detail: '*' }] : []),
    { id: 'failed', unwired: 'fallback' },
  ],
  compile({ settings }, exits) {
    const prompts = (['greeting', 'instruction'] as const).filter((name) => settings[name] !== undefined);
    const states: Record<string, ChartState> = {};
    for (const [index, name] of prompts.entries()) {
      const next = prompts[index + 1] ?? 'recording';
      states[name] = promptState(name, settings[name] ?? '', settings, exits, { target: next });
    }
    states.recording = recording(settings, exits);
    return { initial: prompts[0] ?? 'recording', states };
  },
  sentence({ mailbox, media }, language, nameOf) {
    const box = nameOf('mailbox', mailbox);
    if (language === 'fr')
      return `L’appelant laisse un message ${media === 'video' ? 'vidéo' : 'vocal'} dans la boîte « ${box} ».`;
    return `The caller leaves a ${media === 'video' ? 'video ' : ''}message in the mailbox “${box}”.`;
  },
};

/** A prompt before the recording: # skips to the beep, * goes to the mailbox when allowed. */
function promptState(
  name: string,
  prompt: string,
  settings: VoicemailSettings,
  exits: Exits,
  then: ChartTransition,
): ChartState {
  const state = playing(name, prompt, then);
  const keys: Record<string, ChartTransition> = { 'caller.dtmf.hash': { target: 'recording' } };
  if (settings.allowCheckMailbox) keys['caller.dtmf.star'] = exits.to('checkMailbox');
  return { ...state, on: { ...keys, ...state.on } };
}

/** Its timer is a net: a gateway that never reports the end keeps nobody on the line. */
function recording(settings: VoicemailSettings, exits: Exits): ChartState {
  const { mailbox, minSeconds, maxSeconds, silenceSeconds, media, beep } = settings;
  return {
    entry: [
      { type: 'record', params: { mailbox, minSeconds, maxSeconds, silenceSeconds, finishOn: '#', media, beep } },
    ],
    on: {
      'record.finished': exits.to('done'),
      'record.empty': exits.to('done'),
      'record.failed': exits.to('failed'),
    },
    after: { [(maxSeconds + 5) * 1000]: exits.to('done') },
  };
}

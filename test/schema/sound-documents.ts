// One small sound document of each kind for the tests of this folder and of test/check.
import type { CallHandling, Directory, Flow, Scenario } from '../../schema/documents.generated.ts';

const position = { x: 0, y: 0 };

/** Open: ring a desk telephone and a mobile; closed or nobody there: voicemail. */
export const soundFlow: Flow = {
  id: 'front-desk',
  name: 'Front desk',
  language: 'en',
  nodes: [
    {
      id: 'entry',
      kind: 'entry',
      position,
      settings: { numbers: ['+33142685300'], extensions: ['100'], fallback: 'voicemail' },
    },
    { id: 'hours', kind: 'schedule', position, settings: { schedule: 'main', holidayGroups: ['bank'] } },
    {
      id: 'team',
      kind: 'ring',
      position,
      settings: {
        mode: 'simultaneous',
        members: [
          { party: { kind: 'device', device: 'alice-desk' }, enabled: true, seconds: 20, pressOne: false },
          {
            party: { kind: 'number', number: '+33612345678', country: 'FR' },
            enabled: true,
            seconds: 20,
            pressOne: true,
          },
        ],
        longestWaitSeconds: 20,
        callerId: 'caller',
        ringback: 'tone',
      },
    },
    {
      id: 'voicemail',
      kind: 'voicemail',
      position,
      settings: {
        mailbox: 'front',
        greeting: 'voicemail-greeting',
        media: 'audio',
        maxSeconds: 180,
        silenceSeconds: 5,
        minSeconds: 2,
        beep: true,
        allowCheckMailbox: false,
      },
    },
    { id: 'bye', kind: 'hangup', position, settings: { cause: 16 } },
  ],
  edges: [
    { from: 'entry', outcome: 'next', to: 'hours' },
    { from: 'hours', outcome: 'open', to: 'team' },
    ...['closed', 'break', 'holiday-bank', 'holiday'].map((outcome) => ({ from: 'hours', outcome, to: 'voicemail' })),
    ...['noAnswer', 'busy', 'unreachable', 'diverted'].map((outcome) => ({ from: 'team', outcome, to: 'voicemail' })),
    { from: 'voicemail', outcome: 'done', to: 'bye' },
  ],
};

/** Everything that the flow names. */
export const soundDirectory: Directory = {
  name: 'Cabinet Martin',
  language: 'fr',
  timeZone: 'Europe/Paris',
  dialling: { countries: ['FR'] },
  users: [{ id: 'alice', name: 'Alice', devices: ['alice-desk'] }],
  devices: [{ id: 'alice-desk', name: 'Alice, desk', kind: 'desk', address: 'PJSIP/100' }],
  extensions: [
    { number: '100', flow: 'front-desk' },
    { number: '101', user: 'alice' },
  ],
  contacts: [{ id: 'plumber', name: 'Plumber', number: '+33612345678', country: 'FR' }],
  schedules: [
    {
      id: 'main',
      timeZone: 'Europe/Paris',
      hours: 'always',
      breaks: [],
      holidays: [{ id: 'fair', name: 'Fair', from: '2026-06-01', to: '2026-06-02' }],
      holidayGroups: [{ id: 'bank', name: 'Bank holidays' }],
    },
  ],
  mailboxes: [{ id: 'front', name: 'Front desk', user: 'alice' }],
  prompts: [{ id: 'music', text: { en: 'Music', fr: 'Musique' }, seconds: 60 }],
};

/** A caller who leaves a message. */
export const soundScenario: Scenario = {
  id: 'leaves-a-message',
  name: { en: 'Leaves a message', fr: 'Laisse un message' },
  flow: 'front-desk',
  at: '2026-03-02T10:00:00+01:00',
  from: '+33699887766',
  to: '+33142685300',
  caller: [{ do: 'speak', ms: 4000, node: 'voicemail', afterMs: 0 }],
  parties: { 'device:alice-desk': [{ does: 'busy', afterMs: 500 }] },
};

/** Alice: her telephones and a mobile in the day, voicemail else. */
export const soundHandling: CallHandling = {
  timeZone: 'Europe/Paris',
  hours: [{ day: 1, from: '09:00', to: '18:00' }],
  breaks: [{ day: 1, from: '12:00', to: '13:00' }],
  holidays: [{ id: 'fair', name: 'Fair', from: '2026-06-01', to: '2026-06-02', group: 'bank' }],
  holidayGroups: [{ id: 'bank', name: { en: 'Bank holidays', fr: 'Jours fériés' } }],
  deleteEndedHolidays: true,
  business: {
    desktop: true,
    mobile: false,
    phones: [{ device: 'alice-desk', enabled: true, seconds: 20 }],
    otherPhones: true,
    outside: [
      { party: { kind: 'number', number: '+33612345678', country: 'FR' }, enabled: true, name: 'Mobile' },
      { party: { kind: 'contact', contact: 'plumber' }, enabled: false },
    ],
    pressOneRinging: true,
    pressOneBusy: true,
    pressOneNotAnswered: true,
    confirmBy: 'called',
    mode: 'sequential',
    longestWaitSeconds: 30,
    secondsEach: 15,
    callerId: 'caller',
    busy: { action: 'number', number: '+33612345678', country: 'FR' },
    notAnswered: { action: 'voicemail', greeting: 'voicemail-greeting' },
    reachOperator: true,
    operator: '100',
    operatorPrompt: 'operator-menu',
    checkVoicemail: true,
    greeting: 'voicemail-greeting',
    instruction: 'off',
    videomail: false,
  },
  closed: { notAnswered: { action: 'message', prompt: 'closed-message' } },
  break: { busy: { action: 'busySignal' } },
  holiday: { notAnswered: { action: 'hangup' } },
  holidayHandling: [{ holiday: 'bank', handling: { notAnswered: { action: 'extension', extension: '100' } } }],
};

// A small company for tests of the host: two people, a mobile phone, a mailbox, hours, and the flows that ring them.

import type { Directory, Flow } from '../../schema/documents.generated.ts';
import { desk, flowOf, mobile } from '../core/flows.ts';

export const number = '+33199000001';

export const directory: Directory = {
  name: 'Small company',
  language: 'en',
  timeZone: 'Europe/Paris',
  dialling: { countries: ['FR'] },
  users: [
    { id: 'alice', name: 'Alice', devices: ['one'] },
    { id: 'bob', name: 'Bob', devices: ['two'] },
  ],
  devices: [
    { id: 'one', name: 'Desk one', kind: 'desk', address: 'PJSIP/one' },
    { id: 'two', name: 'Desk two', kind: 'desk' },
  ],
  extensions: [
    { number: '201', user: 'alice' },
    { number: '300', flow: 'front-desk' },
  ],
  contacts: [],
  schedules: [
    {
      id: 'main',
      timeZone: 'Europe/Paris',
      hours: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
      breaks: [],
      holidays: [],
      holidayGroups: [],
    },
  ],
  mailboxes: [{ id: '200', name: 'Front desk' }],
  prompts: [],
};

const toVoicemail = (node: string, outcomes: readonly string[]) =>
  Object.fromEntries(outcomes.map((outcome) => [`${node}.${outcome}`, 'voicemail']));

/** Open: rings desk one and a mobile that must press 1, for 20 seconds; then, or closed: voicemail. */
export const frontDesk: Flow = flowOf(
  {
    entry: ['entry', { numbers: [number], extensions: ['100'], fallback: 'voicemail' }],
    hours: ['schedule', { schedule: 'main' }],
    team: ['ring', { members: [desk('one'), mobile('+33612345678')] }],
    voicemail: ['voicemail', { mailbox: '200' }],
    bye: ['hangup'],
  },
  {
    'entry.next': 'hours',
    'hours.open': 'team',
    'voicemail.done': 'bye',
    ...toVoicemail('hours', ['closed', 'break', 'holiday']),
    ...toVoicemail('team', ['noAnswer', 'busy', 'unreachable', 'diverted']),
  },
);

/** Rings a device that the directory does not have; then a message. */
export const lost: Flow = flowOf(
  {
    entry: ['entry', { numbers: ['+33199000009'] }],
    team: ['ring', { members: [desk('nowhere')] }],
    sorry: ['message', { prompt: 'not-available' }],
    bye: ['hangup'],
  },
  {
    'entry.next': 'team',
    'sorry.next': 'bye',
    ...Object.fromEntries(['noAnswer', 'busy', 'unreachable', 'diverted'].map((each) => [`team.${each}`, 'sorry'])),
  },
  'lost',
);

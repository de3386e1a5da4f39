// A flow and a company for tests of the simulator: hours, a ring group of two, an operator menu, voicemail.

import type { SimulationSetup } from '../../../runtime/simulation/simulation-state.ts';
import type { Directory, Flow, Scenario } from '../../../schema/documents.generated.ts';
import { chartOf } from '../../core/driver.ts';
import { desk, flowOf } from '../../core/flows.ts';

/** Monday 2 March 2026, 10:00 in Paris. */
export const calledAt = Date.parse('2026-03-02T09:00:00Z');

export const sampleFlow: Flow = flowOf(
  {
    entry: ['entry', { extensions: ['200'], fallback: 'voicemail' }],
    hours: ['schedule', { schedule: 'office' }],
    team: ['ring', { mode: 'simultaneous', members: [desk('anne-desk'), desk('paul-desk')], longestWaitSeconds: 20 }],
    menu: ['operator', {}],
    voicemail: ['voicemail', { mailbox: '200' }],
    bye: ['hangup'],
  },
  {
    'entry.next': 'hours',
    'hours.open': 'team',
    'hours.closed': 'voicemail',
    'hours.break': 'voicemail',
    'hours.holiday': 'voicemail',
    'hours.failed': 'voicemail',
    'team.busy': 'menu',
    'team.noAnswer': 'menu',
    'team.unreachable': 'menu',
    'team.diverted': 'voicemail',
    'menu.operator': 'voicemail',
    'menu.voicemail': 'voicemail',
    'menu.noChoice': 'bye',
    'voicemail.done': 'bye',
  },
);

export const sampleDirectory: Directory = {
  name: 'Sample',
  language: 'fr',
  timeZone: 'Europe/Paris',
  dialling: { countries: ['FR'] },
  users: [
    { id: 'anne', name: 'Anne', devices: ['anne-desk'] },
    { id: 'paul', name: 'Paul', devices: ['paul-desk'] },
  ],
  devices: [
    { id: 'anne-desk', name: 'Anne’s telephone', kind: 'desk' },
    { id: 'paul-desk', name: 'Paul’s telephone', kind: 'desk' },
  ],
  extensions: [{ number: '200', name: 'Reception', flow: 'front-desk' }],
  contacts: [],
  schedules: [
    {
      id: 'office',
      name: { en: 'Office hours', fr: 'Horaires du bureau' },
      timeZone: 'Europe/Paris',
      hours: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
      breaks: [],
      holidays: [],
      holidayGroups: [{ id: 'public', name: { en: 'Public holidays', fr: 'Jours fériés' } }],
    },
  ],
  mailboxes: [{ id: '200', name: 'Reception' }],
  prompts: [],
};

/** Calls the sample flow; both are busy unless said otherwise. */
export function sampleSetup(scenario: Partial<Scenario> = {}): SimulationSetup {
  const busy = [{ does: 'busy', afterMs: 0 }] as const;
  return {
    charts: new Map([[sampleFlow.id, chartOf(sampleFlow)]]),
    directory: sampleDirectory,
    scenario: {
      id: 'sample',
      name: { en: 'Sample' },
      flow: sampleFlow.id,
      at: new Date(calledAt).toISOString(),
      from: '+33639980001',
      to: '200',
      caller: [],
      parties: { 'device:anne-desk': busy, 'device:paul-desk': busy },
      ...scenario,
    },
  };
}

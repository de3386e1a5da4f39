import { describe, expect, test } from 'vitest';
import { scheduleProblems } from '../../runtime/calendar/schedule-problems.ts';
import { effective } from '../../runtime/call-handling/effective.ts';
import { extensionIn, type HandledExtension } from '../../runtime/call-handling/facts.ts';
import { flowOf } from '../../runtime/call-handling/flow-of.ts';
import { forwardCycles, type SettledExtension } from '../../runtime/call-handling/forward-cycles.ts';
import { scheduleOf } from '../../runtime/call-handling/schedule-of.ts';
import { settingsProblems } from '../../runtime/call-handling/settings-problems.ts';
import type { CallHandling, TimeHandling } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';
import { around, directory, facts, lea, leasFlow, levelOf, settled } from './company.ts';

const told = (settings: CallHandling) => settingsProblems(settings, around).map(({ code, pointer }) => [code, pointer]);
const business = (handling: TimeHandling) => told({ business: handling });

describe('the hours of settings', () => {
  const problems = (settings: CallHandling) =>
    scheduleProblems(scheduleOf(lea, settled(settings))).map(({ code }) => code);

  test('may go across midnight and end at 24:00; a window that holds nothing is told', () => {
    expect(
      problems({
        hours: [
          { day: 1, from: '22:00', to: '06:00' },
          { day: 3, from: '09:00', to: '24:00' },
        ],
      }),
    ).toEqual([]);
    expect(problems({ hours: [{ day: 1, from: '09:00', to: '09:00' }] })).toContain('schedule.window-empty');
  });

  test('tell a holiday that ends before it starts; past and overlapping ones are fine', () => {
    const holiday = { id: 'fair', name: 'Foire', from: '2026-06-02', to: '2026-06-01' };
    const past = { id: 'old', name: 'Passé', from: '2020-01-01', to: '2020-01-02' };
    const over = { id: 'older', name: 'Passé', from: '2019-12-24', to: '2020-01-05' };

    expect(problems({ holidays: [holiday] })).toEqual(['schedule.holiday-ends-before-start']);
    expect(problems({ holidays: [past, over] })).toEqual([]);
  });

  test('tell a time zone that does not exist', () => {
    expect(problems({ timeZone: 'Europe/Paname' })).toEqual(['schedule.time-zone-unknown']);
  });
});

describe('the targets of settings', () => {
  test('that do not exist are told, wherever they stand', () => {
    expect(business({ busy: { action: 'extension', extension: '999' } })).toEqual([
      ['handling.extension-missing', '/business/busy'],
    ]);
    expect(business({ notAnswered: { action: 'contact', contact: 'nobody' } })).toEqual([
      ['handling.contact-missing', '/business/notAnswered'],
    ]);
    expect(business({ operator: '999' })).toEqual([['handling.extension-missing', '/business/operator']]);
    expect(business({ greeting: 'gone' })).toEqual([['handling.prompt-missing', '/business/greeting']]);
    expect(business({ phones: [{ device: 'gone', enabled: true }] })).toEqual([
      ['handling.device-missing', '/business/phones/0'],
    ]);
    expect(
      business({ busy: { action: 'message', prompt: 'gone' }, notAnswered: { action: 'voicemail', greeting: 'gone' } }),
    ).toEqual([
      ['handling.prompt-missing', '/business/busy'],
      ['handling.prompt-missing', '/business/notAnswered'],
    ]);
  });

  test('may not be the extension itself, and the operator neither itself nor a room', () => {
    expect(business({ notAnswered: { action: 'extension', extension: '204' } })).toEqual([
      ['handling.target-self', '/business/notAnswered'],
    ]);
    expect(business({ operator: '204' })).toEqual([['handling.operator-self', '/business/operator']]);
    expect(business({ operator: '302' })).toEqual([['handling.operator-unfit', '/business/operator']]);
    expect(['205', '300', '301'].flatMap((operator) => business({ operator }))).toEqual([]);
  });

  test('have a number of the picked country, which may be dialled and costs nothing extra', () => {
    const to = (number: string, country: string) =>
      business({ notAnswered: { action: 'number', number, country } }).map(([code]) => code);

    expect(to('+33612345678', 'FR')).toEqual([]);
    expect(to('+33612345678', 'GB')).toEqual(['handling.number-invalid']);
    expect(to('+442079460910', 'GB')).toEqual(['handling.number-country']);
    expect(to('+33899123456', 'FR')).toEqual(['handling.number-premium']);
  });

  test('are E.164, else the schema refuses them with a place', () => {
    const bad = { business: { notAnswered: { action: 'number', number: '06 12 34 56 78', country: 'FR' } } };
    const parsed = parseAs('call-handling', bad);

    expect(parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer)).toEqual(['/business/notAnswered/number']);
  });

  test('that are gone are replaced in the flow, which still ends', () => {
    const { flow, notes } = leasFlow({
      business: {
        notAnswered: { action: 'extension', extension: '204' },
        busy: { action: 'contact', contact: 'nobody' },
      },
    });

    expect(flow.nodes.filter(({ kind }) => kind === 'forward' || kind === 'external')).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual([
      'handling.contact-missing',
      'handling.falls-to-voicemail',
      'handling.target-self',
      'handling.falls-to-voicemail',
    ]);
  });
});

test.each([4, 601, 10.5, '20'])('a ring time of %j s is refused', (longestWaitSeconds) => {
  expect(parseAs('call-handling', { business: { longestWaitSeconds } }).ok).toBe(false);
});

test('a holiday handled twice, or one that does not exist, is told', () => {
  const handling = {};
  const settings: CallHandling = {
    holidays: [{ id: 'fair', name: 'Foire', from: '2026-06-01', to: '2026-06-02' }],
    holidayHandling: [
      { holiday: 'fair', handling },
      { holiday: 'fair', handling },
      { holiday: 'gone', handling },
    ],
  };

  expect(told(settings)).toEqual([
    ['handling.holiday-twice', '/holidayHandling/1/holiday'],
    ['handling.holiday-missing', '/holidayHandling/2/holiday'],
  ]);
  expect(told({ holidayHandling: [{ holiday: 'of-the-site', handling }] })).toEqual([]);
});

describe('the flow', () => {
  test('of an extension without telephones rings nobody and goes on at once', () => {
    const { flow } = flowOf({ ...lea, telephones: [] }, settled({}), facts);

    expect(flow.nodes.map(({ kind }) => kind).includes('ring')).toBe(false);
  });

  test('rings at most 20 telephones, and says so', () => {
    const telephones = Array.from(
      { length: 30 },
      (_, index) => ({ party: { kind: 'device', device: `d${index}` }, kind: 'desk' }) as const,
    );
    const extension: HandledExtension = { ...lea, telephones };
    const { flow, notes } = flowOf(extension, effective([], { extension, facts }), facts);
    const ring = flow.nodes.find(({ kind }) => kind === 'ring');

    expect(ring?.kind === 'ring' && ring.settings.members.length).toBe(20);
    expect(notes).toMatchObject([{ code: 'handling.note-too-many', params: { count: 30, most: 20 } }]);
  });

  test('of a queue says that nobody waits in it', () => {
    const extension: HandledExtension = { ...lea, kind: 'queue', user: null };

    expect(flowOf(extension, settled({}), facts).notes.map(({ code }) => code)).toEqual(['handling.note-queue']);
  });

  test('shares the nodes of times that are handled alike', () => {
    const { flow } = leasFlow({});
    const behind = (outcome: string) =>
      flow.edges.find((edge) => edge.from === 'hours' && edge.outcome === outcome)?.to;

    expect(['closed', 'break', 'holiday'].map(behind)).toEqual([
      'closed-voicemail',
      'closed-voicemail',
      'closed-voicemail',
    ]);
    expect(flow.nodes.map(({ id }) => id)).toEqual([
      'entry',
      'hours',
      'business-ring',
      'business-voicemail',
      'end',
      'closed-voicemail',
    ]);
  });

  test('names its nodes in the company’s language', () => {
    const { flow } = leasFlow({});

    expect(flow.nodes.map(({ title }) => title)).toEqual([
      'Appel entrant',
      'Horaires',
      'Sonnerie des téléphones (ouverture)',
      'Messagerie (ouverture)',
      'Raccrocher',
      'Messagerie (fermeture)',
    ]);
  });
});

describe('circles of forwarding', () => {
  const extensionOf = (number: string): HandledExtension => extensionIn(directory, number) ?? { ...lea, number };
  const forwarding = (number: string, settings: CallHandling): SettledExtension => ({
    number,
    settings: effective([levelOf('user', settings)], { extension: extensionOf(number), facts }),
  });
  const unanswered = (extension: string): CallHandling => ({
    business: { notAnswered: { action: 'extension', extension } },
  });

  test('from A to B and back are told at both, with the way', () => {
    const found = forwardCycles([forwarding('204', unanswered('205')), forwarding('205', unanswered('204'))]);

    expect(found).toMatchObject([
      {
        extension: '204',
        problem: { code: 'handling.cycle', pointer: '/business/notAnswered', params: { path: '204 → 205 → 204' } },
      },
      { extension: '205', problem: { params: { path: '205 → 204 → 205' } } },
    ]);
  });

  test('over three, through busy and closed hours, are told as well', () => {
    const found = forwardCycles([
      forwarding('204', unanswered('205')),
      forwarding('205', { business: { busy: { action: 'extension', extension: '300' } } }),
      forwarding('300', { closed: { notAnswered: { action: 'extension', extension: '204' } } }),
    ]);

    expect(found.filter(({ extension }) => extension === '204')).toMatchObject([
      { problem: { params: { path: '204 → 205 → 300 → 204' } } },
    ]);
    expect(found.map(({ problem }) => problem.pointer)).toContain('/business/busy');
  });

  test('are none where a way ends, or where the caller presses 0', () => {
    expect(forwardCycles([forwarding('204', unanswered('205')), forwarding('205', unanswered('300'))])).toEqual([]);
    expect(
      forwardCycles([
        forwarding('204', { business: { reachOperator: true, operator: '205' } }),
        forwarding('205', { business: { reachOperator: true, operator: '204' } }),
      ]),
    ).toEqual([]);
  });

  test('of an extension to itself are no circle: it is told as that, and falls back', () => {
    expect(forwardCycles([forwarding('204', unanswered('204'))])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { referenceProblems } from '../../runtime/check/references.ts';
import type { Directory, Flow, FlowNode } from '../../schema/documents.generated.ts';
import { valueAt } from '../../schema/pointer.ts';
import { soundDirectory, soundFlow } from '../schema/sound-documents.ts';

const position = { x: 0, y: 0 };

/** A flow with one more node; what it names is all that is looked at. */
const flowWith = (node: FlowNode): Flow => ({ ...soundFlow, nodes: [...soundFlow.nodes, node] });
const found = (flow: Flow, directory: Directory | null = soundDirectory, flows: readonly Flow[] | null = null) =>
  referenceProblems(flow, { directory, flows }).map(({ code, pointer, nodes }) => `${code} ${pointer} ${nodes.join()}`);

const external = (number: string, country: string): FlowNode => ({
  id: 'outside',
  kind: 'external',
  position,
  settings: { party: { kind: 'number', number, country }, pressOne: true, seconds: 20, callerId: 'caller' },
});
const ring = (party: Extract<FlowNode, { kind: 'ring' }>['settings']['members'][number]['party']): FlowNode => ({
  id: 'group',
  kind: 'ring',
  position,
  settings: {
    mode: 'sequential',
    members: [{ party, enabled: true, seconds: 20, pressOne: true }],
    longestWaitSeconds: 20,
    callerId: 'caller',
    ringback: 'tone',
  },
});
const forward = (extension: string): FlowNode => ({ id: 'onward', kind: 'forward', position, settings: { extension } });
const menu = {
  keys: [{ key: '1', label: 'One' }],
  firstDigitSeconds: 5,
  totalSeconds: 60,
  tries: 2,
  bargeIn: true,
} as const;

test('a flow that names only what the directory knows has no problem', () => {
  expect(found(soundFlow)).toEqual([]);
});

describe('a name that the directory does not know is a warning at its place', () => {
  const planted: readonly (readonly [code: string, node: FlowNode, at: string])[] = [
    [
      'schedule',
      { id: 'when', kind: 'schedule', position, settings: { schedule: 'night', holidayGroups: ['x'] } },
      'schedule',
    ],
    [
      'holiday-group',
      { id: 'when', kind: 'schedule', position, settings: { schedule: 'main', holidayGroups: ['bank', 'fair', 'x'] } },
      'holidayGroups/2',
    ],
    ['user', { id: 'who', kind: 'busy', position, settings: { user: 'nobody' } }, 'user'],
    ['user', ring({ kind: 'user', user: 'nobody' }), 'members/0/party/user'],
    ['device', ring({ kind: 'device', device: 'gone' }), 'members/0/party/device'],
    ['contact', ring({ kind: 'contact', contact: 'gone' }), 'members/0/party/contact'],
    ['extension', ring({ kind: 'extension', extension: '999' }), 'members/0/party/extension'],
    ['extension', forward('999'), 'extension'],
    [
      'extension',
      {
        id: 'desk',
        kind: 'operator',
        position,
        settings: { prompt: 'operator-menu', operator: '999', allowCheckMailbox: false, seconds: 15, tries: 1 },
      },
      'operator',
    ],
    [
      'mailbox',
      {
        id: 'vm',
        kind: 'voicemail',
        position,
        settings: {
          mailbox: 'gone',
          media: 'audio',
          maxSeconds: 60,
          silenceSeconds: 5,
          minSeconds: 1,
          beep: true,
          allowCheckMailbox: false,
        },
      },
      'mailbox',
    ],
    ['prompt', { id: 'say', kind: 'message', position, settings: { prompt: 'gone' } }, 'prompt'],
    [
      'prompt',
      { id: 'keys', kind: 'menu', position, settings: { ...menu, prompt: 'menu', invalidPrompt: 'gone' } },
      'invalidPrompt',
    ],
    [
      'prompt',
      { id: 'keys', kind: 'menu', position, settings: { ...menu, prompt: 'music', noInputPrompt: 'gone' } },
      'noInputPrompt',
    ],
  ];

  for (const [code, node, at] of planted) {
    test(`${code} of a ${node.kind} (${at})`, () => {
      const flow = flowWith(node);
      const pointer = `/nodes/${flow.nodes.length - 1}/settings/${at}`;

      expect(found(flow)).toEqual([`reference.${code} ${pointer} ${node.id}`]);
      expect(valueAt(flow, pointer)).toBeDefined();
      expect(referenceProblems(flow, { directory: soundDirectory, flows: null })[0]?.severity).toBe('warning');
    });
  }
});

describe('an extension', () => {
  test('may be held by the entry of a flow at hand, without the directory', () => {
    const night: Flow = {
      ...soundFlow,
      id: 'night',
      nodes: [{ id: 'in', kind: 'entry', position, settings: { numbers: [], extensions: ['999'] } }],
    };

    expect(found(flowWith(forward('999')), soundDirectory, [night])).toEqual([]);
  });

  test('that leads to a flow which is not at hand is named with that flow', () => {
    const directory = {
      ...soundDirectory,
      extensions: [...soundDirectory.extensions, { number: '300', flow: 'night' }],
    };
    const [problem] = referenceProblems(flowWith(forward('300')), { directory, flows: [] });

    expect(problem).toMatchObject({ code: 'reference.flow', params: { extension: '300', id: 'night' } });
    expect(found(flowWith(forward('300')), directory, null)).toEqual([]);
  });

  test('that a lone file cannot resolve is a warning, and nothing else is asked of a lone file', () => {
    const flow = flowWith(forward('999'));

    expect(found(flow, null)).toEqual([
      `reference.extension-unresolved /nodes/${flow.nodes.length - 1}/settings/extension onward`,
    ]);
  });
});

describe('an outside number', () => {
  const numberProblem = (number: string, country: string, countries: readonly string[] = [country]) => {
    const directory = { ...soundDirectory, dialling: { countries: [...countries, 'FR'] } };
    return referenceProblems(flowWith(external(number, country)), { directory, flows: null }).map(({ code }) => code);
  };

  test.each([
    ['+33612345678', 'FR'],
    ['+14165550123', 'CA'],
    ['+12025550123', 'US'],
    ['+18005551234', 'CA'], // toll-free numbers belong to every country of +1
    ['+441481712345', 'GG'],
    ['+262692123456', 'RE'],
    ['+77172123456', 'KZ'],
  ])('%s is a number of %s', (number, country) => {
    expect(numberProblem(number, country)).toEqual([]);
  });

  test.each([
    ['+14165550123', 'US'],
    ['+12025550123', 'CA'],
    ['+442079460958', 'GG'],
    ['+77172123456', 'RU'],
    ['+33612345678', 'ES'], // the same digits after +34 would be one
    ['+3361234567', 'FR'],
    ['+336123456789', 'FR'],
    ['+33612345678', 'ZZ'],
    ['+9991234567', 'FR'],
  ])('%s is no number of %s: an error', (number, country) => {
    expect(numberProblem(number, country)).toEqual(['flow.number-invalid']);
  });

  test('of premium rate is never dialled, wherever', () => {
    expect(numberProblem('+33899123456', 'FR')).toEqual(['reference.premium']);
    expect(numberProblem('+19005551234', 'US')).toEqual(['reference.premium']);
  });

  test('of a country that the policy does not allow is a warning, +1 being no country', () => {
    expect(numberProblem('+14165550123', 'CA', ['US'])).toEqual(['reference.country']);
    expect(numberProblem('+14165550123', 'CA', ['CA'])).toEqual([]);
  });

  test('of a contact is judged where the flow rings it', () => {
    const contacts = [{ id: 'plumber', name: 'Plumber', number: '+442079460958', country: 'GB' }];
    const flow = flowWith(ring({ kind: 'contact', contact: 'plumber' }));

    expect(found(flow, { ...soundDirectory, contacts })[0]).toContain('reference.country');
  });
});

// Random sound flows for property tests: every kind, every setting that shapes the chart, every outcome wired.

import fc from 'fast-check';
import { nodeKinds, outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, FlowNode, Member } from '../../schema/documents.generated.ts';
import { desk, mobile, parsedFlow } from './flows.ts';

const member: fc.Arbitrary<Member> = fc
  .record({
    outside: fc.boolean(),
    enabled: fc.boolean(),
    pressOne: fc.boolean(),
    seconds: fc.constantFrom(5, 10, 20, 600),
  })
  .map(({ outside, ...settings }) => ({ ...(outside ? mobile('+33639980001') : desk('204-desk')), ...settings }));

const settings = {
  entry: fc.constant(nodeKinds.entry.defaults),
  schedule: fc.subarray(['summer', 'bridge']).map((holidayGroups) => ({ schedule: 'main', holidayGroups })),
  busy: fc.constant({ user: '204' }),
  ring: fc.record(
    {
      mode: fc.constantFrom('simultaneous' as const, 'sequential' as const),
      members: fc.array(member, { maxLength: 3 }),
      longestWaitSeconds: fc.constantFrom(5, 15, 30),
      callerId: fc.constantFrom('caller' as const, 'called' as const),
      ringback: fc.constant('tone' as const),
      announce: fc.constant('menu'),
      confirmBy: fc.constantFrom('called' as const, 'caller' as const),
    },
    { requiredKeys: ['mode', 'members', 'longestWaitSeconds', 'callerId', 'ringback'] },
  ),
  menu: fc.record(
    {
      prompt: fc.constant('menu'),
      keys: fc
        .uniqueArray(fc.constantFrom('0' as const, '1' as const, '9' as const, '*' as const, '#' as const), {
          minLength: 1,
        })
        .map((keys) => keys.map((key) => ({ key, label: '' }))),
      firstDigitSeconds: fc.constantFrom(1, 5),
      totalSeconds: fc.constantFrom(5, 60),
      tries: fc.integer({ min: 1, max: 3 }),
      bargeIn: fc.boolean(),
      invalidPrompt: fc.constant('menu-invalid'),
      noInputPrompt: fc.constant('menu-no-input'),
    },
    { requiredKeys: ['prompt', 'keys', 'firstDigitSeconds', 'totalSeconds', 'tries', 'bargeIn'] },
  ),
  operator: fc.record(
    {
      prompt: fc.constant('operator-menu'),
      operator: fc.constant('300'),
      allowCheckMailbox: fc.boolean(),
      seconds: fc.constantFrom(5, 15),
      tries: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['prompt', 'allowCheckMailbox', 'seconds', 'tries'] },
  ),
  voicemail: fc.record(
    {
      ...Object.fromEntries(
        Object.entries(nodeKinds.voicemail.defaults).map(([key, value]) => [key, fc.constant(value)]),
      ),
      allowCheckMailbox: fc.boolean(),
      instruction: fc.constant('voicemail-instruction'),
      greeting: fc.constant('voicemail-greeting'),
    },
    { requiredKeys: ['allowCheckMailbox'] },
  ),
  message: fc.constant(nodeKinds.message.defaults),
  busySignal: fc.constant({}),
  forward: fc.constant({ extension: '300' }),
  external: fc
    .tuple(fc.boolean(), fc.constantFrom('called' as const, 'caller' as const))
    .map(([pressOne, confirmBy]) => ({ ...nodeKinds.external.defaults, pressOne, confirmBy })),
  hangup: fc.constantFrom(16, 17, 21).map((cause) => ({ cause })),
} satisfies Record<FlowNode['kind'], fc.Arbitrary<object>>;

type Kind = FlowNode['kind'];
const kinds = (Object.keys(nodeKinds) as Kind[]).filter((kind) => kind !== 'entry');

const inner = fc
  .constantFrom(...kinds, 'ring', 'ring', 'ring')
  .chain((kind) =>
    settings[kind].map((given: object) => ({ kind, settings: { ...nodeKinds[kind].defaults, ...given } })),
  );

/** A sound flow of 1 to 7 nodes beside its entry; wires go anywhere, into the node they leave too. */
export const arbitraryFlow: fc.Arbitrary<Flow> = fc
  .tuple(fc.array(inner, { minLength: 1, maxLength: 7 }), fc.infiniteStream(fc.nat()))
  .map(([drawn, choices]) => {
    const nodes = [{ kind: 'entry', settings: nodeKinds.entry.defaults }, ...drawn].map((node, index) => ({
      id: index === 0 ? 'entry' : `n${index}`,
      position: { x: 0, y: 0 },
      ...node,
    }));
    const flow = parsedFlow({ id: 'random', name: 'Random', language: 'en', nodes, edges: [] });
    const edges = flow.nodes.flatMap((node) =>
      outcomesOf(node).map(({ id }) => {
        const choice: number = choices.next().value ?? 0;
        return { from: node.id, outcome: id, to: `n${1 + (choice % drawn.length)}` };
      }),
    );
    return { ...flow, edges };
  });

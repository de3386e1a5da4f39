// The nodes of one time: busy → ring → not answered (S6 to S25). Which times there are, and the end, is flow-of.ts.

import type {
  BusyHandling,
  FlowNode,
  HangUp,
  NotAnsweredHandling,
  OutsideTarget,
} from '../../schema/documents.generated.ts';
import { type Drawing, inColumn, joined, leadingTo, wires } from './drawing.ts';
import type { HandledExtension } from './facts.ts';
import type { StepName } from './flow-words.ts';
import type { EffectiveTime } from './inheritance.ts';
import { mostMembers, ringMembers } from './ring-members.ts';

/** What a branch is made of. */
export interface BranchSetup {
  /** Begins the ids of its nodes: `business`, `holiday-2`. */
  readonly prefix: string;
  readonly time: EffectiveTime;
  readonly extension: HandledExtension;
  /** Whether the policies leave it a voicemail to fall back on (S3). */
  readonly hasVoicemail: boolean;
  readonly titleOf: (step: StepName) => string;
}

/** The node at which every branch ends by hanging up. */
export const endId = 'end';

/** The branch of one time. Where nothing rings it begins with what happens to calls that are not answered. */
export function timeBranch(setup: BranchSetup): Drawing {
  const { time, extension } = setup;
  const unanswered = handled(setup, time.notAnswered.value, 'notAnswered');
  const members = ringMembers(time, extension).slice(0, mostMembers);
  if (members.length === 0) return unanswered;
  const ring = rung(setup, members, unanswered.first);
  const { user } = extension;
  if (user === null || time.busy.value.action === 'callWaiting') return joined(ring.first, [ring, unanswered]);
  const busy = handled(setup, time.busy.value, 'busy');
  const id = `${setup.prefix}-busy`;
  const node: FlowNode = {
    id,
    kind: 'busy',
    title: setup.titleOf('busy'),
    position: inColumn('busy'),
    settings: { user },
  };
  const asked = { first: id, nodes: [node], edges: wires(id, { free: ring.first, busy: busy.first }) };
  return joined(id, [asked, ring, unanswered, busy]);
}

/** Declining is not answering (S10); sending the call to voicemail goes there at once, unless voicemail is off. */
function rung(setup: BranchSetup, members: ReturnType<typeof ringMembers>, unanswered: string): Drawing {
  const { prefix, time, titleOf } = setup;
  const id = `${prefix}-ring`;
  const asksCaller = time.confirmBy.value === 'caller' && members.some(({ pressOne }) => pressOne);
  const node: FlowNode = {
    id,
    kind: 'ring',
    title: titleOf('ring'),
    position: inColumn('ring'),
    settings: {
      mode: time.mode.value,
      members: [...members],
      longestWaitSeconds: time.longestWaitSeconds.value,
      callerId: time.callerId.value,
      ringback: 'tone',
      ...(asksCaller ? { confirmBy: 'caller' } : {}),
    },
  };
  const diverted = time.notAnswered.value.action === 'hangup' ? leadingTo(endId) : lastResort(setup);
  const outcomes = { noAnswer: unanswered, busy: unanswered, unreachable: unanswered, diverted: diverted.first };
  return joined(id, [{ first: id, nodes: [node], edges: wires(id, outcomes) }, diverted]);
}

type Reason = 'busy' | 'notAnswered';

function handled(setup: BranchSetup, way: BusyHandling | NotAnsweredHandling | HangUp, reason: Reason): Drawing {
  const { prefix, titleOf } = setup;
  const id = (name: string) => (reason === 'busy' ? `${prefix}-busy-${name}` : `${prefix}-${name}`);
  switch (way.action) {
    case 'voicemail':
      return toVoicemail(setup, way.greeting, reason);
    case 'message':
      return message(setup, way.prompt, id('message'), reason);
    case 'busySignal': {
      const node = { id: id('signal'), kind: 'busySignal', title: titleOf('busySignal'), settings: {} } as const;
      return { first: node.id, nodes: [{ ...node, position: inColumn('target') }], edges: [] };
    }
    case 'extension': {
      const title = titleOf(reason === 'busy' ? 'busyForward' : 'forward');
      const node = { id: id('forward'), kind: 'forward', title, settings: { extension: way.extension } } as const;
      return { first: node.id, nodes: [{ ...node, position: inColumn('target') }], edges: [] };
    }
    case 'contact':
      return outside(setup, { kind: 'contact', contact: way.contact }, id('outside'), reason);
    case 'number':
      return outside(setup, { kind: 'number', number: way.number, country: way.country }, id('outside'), reason);
    case 'hangup':
    case 'callWaiting':
      return leadingTo(endId);
  }
}

/** A message that says nothing is hanging up. */
function message({ titleOf }: BranchSetup, prompt: string, id: string, reason: Reason): Drawing {
  if (prompt === 'off') return leadingTo(endId);
  const title = titleOf(reason === 'busy' ? 'busyMessage' : 'message');
  const node = { id, kind: 'message', title, position: inColumn('target'), settings: { prompt } } as const;
  return { first: id, nodes: [node], edges: wires(id, { next: endId }) };
}

/** Who is not there either is followed by voicemail, where there is one. */
function outside(setup: BranchSetup, party: OutsideTarget, id: string, reason: Reason): Drawing {
  const { time, titleOf } = setup;
  const pressOne = (reason === 'busy' ? time.pressOneBusy : time.pressOneNotAnswered).value;
  const node: FlowNode = {
    id,
    kind: 'external',
    title: titleOf(reason === 'busy' ? 'busyOutside' : 'outside'),
    position: inColumn('target'),
    settings: {
      party,
      pressOne,
      seconds: time.longestWaitSeconds.value,
      callerId: time.callerId.value,
      ...(pressOne && time.confirmBy.value === 'caller' ? { confirmBy: 'caller' } : {}),
    },
  };
  const { first, ...rest } = lastResort(setup);
  const edges = wires(id, { noAnswer: first, busy: first, unreachable: first, diverted: first });
  return joined(id, [
    { first: id, nodes: [node], edges },
    { first, ...rest },
  ]);
}

/** Voicemail without the operator's menu before it; hanging up where there is none. */
function lastResort(setup: BranchSetup): Drawing {
  const unanswered = setup.time.notAnswered.value;
  const greeting = unanswered.action === 'voicemail' ? unanswered.greeting : undefined;
  return setup.hasVoicemail ? voicemail(setup, greeting, 'notAnswered') : leadingTo(endId);
}

/** The operator's menu comes before voicemail when nobody answered (S17); a person on another call is not asked about. */
function toVoicemail(setup: BranchSetup, greeting: string | undefined, reason: Reason): Drawing {
  const { prefix, time, titleOf } = setup;
  const box = voicemail(setup, greeting, reason);
  const operator = time.operator.value;
  if (reason === 'busy' || !time.reachOperator.value || operator === null) return box;
  const id = `${prefix}-operator`;
  const prompt = time.operatorPrompt.value === 'off' ? 'operator-menu' : time.operatorPrompt.value;
  const settings = { prompt, operator, allowCheckMailbox: false, seconds: 15, tries: 2 };
  const node = { id, kind: 'operator', title: titleOf('operator'), position: inColumn('target'), settings } as const;
  const edges = wires(id, { voicemail: box.first, noChoice: box.first, failed: box.first });
  return joined(id, [{ first: id, nodes: [node], edges }, box]);
}

function voicemail(setup: BranchSetup, own: string | undefined, reason: Reason): Drawing {
  const { prefix, time, titleOf, extension } = setup;
  const isOwn = own !== undefined && own !== time.greeting.value;
  const id = isOwn ? `${prefix}-${reason === 'busy' ? 'busy-' : 'own-'}voicemail` : `${prefix}-voicemail`;
  const greeting = own ?? time.greeting.value;
  const instruction = time.instruction.value;
  const node: FlowNode = {
    id,
    kind: 'voicemail',
    title: titleOf(isOwn && reason === 'busy' ? 'busyVoicemail' : 'voicemail'),
    position: inColumn('voicemail'),
    settings: {
      mailbox: extension.mailbox ?? extension.number,
      ...(greeting === 'off' ? {} : { greeting }),
      ...(instruction === 'off' ? {} : { instruction }),
      media: time.videomail.value ? 'video' : 'audio',
      maxSeconds: 180,
      silenceSeconds: 5,
      minSeconds: 2,
      beep: true,
      allowCheckMailbox: false,
    },
  };
  return { first: id, nodes: [node], edges: wires(id, { done: endId }) };
}

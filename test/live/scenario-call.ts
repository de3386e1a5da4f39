// Plays a scenario with real telephones: the caller calls from the public network, the parties do what the scenario says
// each time they are rung. Time runs fast while people wait, faster while they talk, and slowly while somebody is recorded,
// since Asterisk's own time does not bend.

import type { Behaviour, CallerStep, Directory, Scenario } from '../../schema/documents.generated.ts';
import type { Json } from '../host/running-host.ts';
import { until } from './condition.ts';
import { IncomingCall } from './phones/incoming-call.ts';
import type { OutgoingCall } from './phones/outgoing-call.ts';
import type { Phone } from './phones/phone.ts';
import type { ShiftedClock } from './shifted-clock.ts';
import type { System } from './system.ts';

/**
 * Shown milliseconds a real one: while people wait, while they talk, while somebody is recorded until silence, while
 * somebody is recorded who will end it.
 */
export const pace = { waiting: 8, talking: 120, recording: 3, recordingToTheEnd: 1 } as const;

export interface Stage {
  readonly system: System;
  readonly clock: ShiftedClock;
  readonly directory: Directory;
  /** The telephones of the directory, by device. */
  readonly phones: ReadonlyMap<string, Phone>;
  readonly network: Phone;
}

/** What is compared: the lit path, and how the call ended. */
export interface PlayedCall {
  readonly path: readonly string[];
  readonly outcome: string;
}

export async function playedCall(stage: Stage, scenario: Scenario): Promise<PlayedCall> {
  const { system, clock, network } = stage;
  clock.run(pace.waiting);
  clock.moveTo(Date.parse(scenario.at));
  const occupied = await occupy(stage, scenario.busy ?? []);
  const before = new Set((await system.calls()).map(({ call }) => call));
  const parties = partiesAct(stage, scenario);
  const call = await network.call(scenario.to, { as: scenario.from });
  const id = await until(async () => (await system.calls()).find((each) => !before.has(each.call))?.call, {
    what: `${scenario.id} is offered`,
    instead: () => call.seen.story(),
  });
  const state = () => system.ask(`/api/calls/${encodeURIComponent(id)}`);
  const caller = callerActs(stage, call, scenario, state);
  const over = await until(async () => finishedOrPaced(stage, await state(), caller.isWaiting()), {
    what: `${scenario.id} is over`,
    within: 60_000,
    instead: () => `${call.seen.story()}\n${network.story()}`,
  });
  parties.stop();
  caller.stop();
  for (const other of occupied) await other.hangUp();
  await call.hangUp();
  clock.run(1);
  await system.quiet();
  return { path: over.path, outcome: over.cdr.outcome };
}

/** Sets the pace by what the call is about. */
function finishedOrPaced({ clock }: Stage, state: Json, willAct: boolean): Json | undefined {
  if (state.cdr !== null) return state;
  const { media, legs } = state.state;
  const isRecorded = media.some(({ kind }: Json) => kind === 'record');
  const isTalk = legs.some(({ phase }: Json) => phase === 'connected');
  const recording = willAct ? pace.recordingToTheEnd : pace.recording;
  clock.run(isRecorded ? recording : isTalk ? pace.talking : pace.waiting);
  return undefined;
}

/** Who is on another call is on the telephone with somebody whom no flow of ours knows. */
async function occupy(
  { phones, directory, system }: Stage,
  users: readonly string[],
): Promise<readonly OutgoingCall[]> {
  const calls: OutgoingCall[] = [];
  for (const user of users) {
    const [device = ''] = directory.users.find(({ id }) => id === user)?.devices ?? [];
    const call = await phones.get(device)?.call('900');
    if (call === undefined) throw new Error(`${user} has no telephone`);
    await call.answered();
    calls.push(call);
    // Asterisk tells of devices and of new calls over one socket, in order.
    const look = async () => (await system.asterisk.rx(`pjsip show endpoint ${device}`)).includes('In use');
    await until(look, { what: `${device} is in use` });
  }
  return calls;
}

interface Acting {
  stop(): void;
}

/** Every party does, each time it is rung, the next of the things that the scenario says; the last repeats. */
function partiesAct(stage: Stage, { parties }: Scenario): Acting {
  const seen = new Set<IncomingCall>([...stage.phones.values(), stage.network].flatMap(incoming));
  const rung = new Map<string, number>();

  function rings(device: string, call: IncomingCall): void {
    const names = device === '' ? numberOf(call, stage.directory) : namesOf(device, stage.directory);
    const party = names.find((name) => Object.hasOwn(parties, name));
    if (party === undefined) return;
    const times = rung.get(`${device} ${party}`) ?? 0;
    rung.set(`${device} ${party}`, times + 1);
    const behaviours = parties[party] ?? [];
    const behaviour = behaviours[Math.min(times, behaviours.length - 1)];
    if (behaviour === undefined || !isActor(device, party, stage.directory, behaviour)) return;
    void partyActs(stage, call, behaviour);
  }

  const watch = setInterval(() => {
    for (const [device, phone] of [...stage.phones, ['', stage.network] as const]) {
      for (const call of incoming(phone).filter((each) => !seen.has(each))) {
        seen.add(call);
        rings(device, call);
      }
    }
  }, 5);
  return { stop: () => clearInterval(watch) };
}

function incoming(phone: Phone): readonly IncomingCall[] {
  return phone.calls.filter((call) => call instanceof IncomingCall);
}

/** The parties that a device may be rung for: itself before its user. */
function namesOf(device: string, { users, extensions }: Directory): readonly string[] {
  const owners = users.filter(({ devices }) => devices.includes(device)).map(({ id }) => id);
  const numbers = extensions.filter(({ user }) => user !== undefined && owners.includes(user));
  return [
    `device:${device}`,
    ...owners.map((owner) => `user:${owner}`),
    ...numbers.map(({ number }) => `extension:${number}`),
  ];
}

function numberOf({ invite }: IncomingCall, { contacts }: Directory): readonly string[] {
  const number = /^sip:([^@]*)@/.exec(invite.uri)?.[1] ?? '';
  return [
    `number:${number}`,
    ...contacts.filter((contact) => contact.number === number).map(({ id }) => `contact:${id}`),
  ];
}

/** Of a person with several telephones, the first is the one that is answered; failing they all do. */
function isActor(device: string, party: string, { users }: Directory, { does }: Behaviour): boolean {
  if (does !== 'answer' || device === '' || party.startsWith('device:')) return true;
  return users.some(({ devices }) => devices[0] === device);
}

/** SIP responses (RFC 3261 section 21). */
const statuses = { busy: 486, decline: 603, noAnswer: 480, unreachable: 503, divert: 302 } as const;

async function partyActs({ clock }: Stage, call: IncomingCall, behaviour: Behaviour): Promise<void> {
  await clock.pass(behaviour.afterMs);
  if (call.isOver || behaviour.does === 'ring') return;
  if (behaviour.does !== 'answer') {
    call.reject(statuses[behaviour.does]);
    return;
  }
  const answeredAt = clock.now();
  await call.answer();
  for (const { key, afterMs } of behaviour.press ?? []) {
    await clock.pass(afterMs);
    if (!call.isOver) await call.press(key);
  }
  if (behaviour.hangUpAfterMs === undefined) return;
  await clock.pass(answeredAt + behaviour.hangUpAfterMs - clock.now());
  await call.hangUp();
}

/** Real milliseconds of speech that Asterisk surely takes for a message (its minimum is 2 s in the examples). */
const messageMs = 2_700;

function callerActs(
  { clock, network }: Stage,
  call: OutgoingCall,
  { caller }: Scenario,
  state: () => Promise<Json>,
): Acting & { isWaiting(): boolean } {
  let isStopped = false;
  let speakMs = 8_000;
  let entered = 0;
  let waiting = caller.length;

  async function nodeEntered(node: string): Promise<void> {
    while (!isStopped) {
      const { path } = await state();
      const nodes: readonly string[] = path.filter((step: string) => !step.includes('.'));
      const place = nodes.findIndex((each, index) => index >= entered && each.split('/').at(-1) === node);
      if (place >= 0) {
        entered = place + 1;
        return;
      }
    }
  }

  async function act(step: CallerStep): Promise<void> {
    if (step.node !== undefined) await nodeEntered(step.node);
    if (step.do === 'speak') {
      speakMs = step.ms;
      return;
    }
    await clock.pass(step.afterMs);
    if (isStopped || call.isOver) return;
    if (step.do === 'press') await call.press(step.key);
    else await call.hangUp();
  }

  /** Speaks into each recording as it begins. */
  async function speak(): Promise<void> {
    const spoken = new Set<string>();
    while (!isStopped) {
      const { state: now, cdr } = await state();
      if (cdr !== null) return;
      const recording = now.media.find(({ kind, id }: Json) => kind === 'record' && !spoken.has(id));
      if (recording === undefined) continue;
      spoken.add(recording.id);
      call.speak(speakMs > 0 ? 400 : 'silence');
      setTimeout(
        () => call.speak('silence'),
        speakMs < 2_000 ? speakMs : Math.max(messageMs, speakMs / pace.recording),
      );
    }
  }

  network.speaks = 'silence';
  void (async () => {
    for (const step of caller) {
      await act(step);
      waiting -= 1;
    }
  })();
  void speak();
  return {
    isWaiting: () => waiting > 0,
    stop() {
      isStopped = true;
    },
  };
}

// From settings to flow: entry → schedule → for each time busy → ring → not answered. The nodes of a time are
// time-branch.ts; where nodes lie is drawing.ts.

import type { Flow, FlowNode, Schedule } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';
import { type Drawing, inColumn, joined, laidOut, wires } from './drawing.ts';
import type { EffectiveSettings } from './effective.ts';
import type { HandledExtension, HandlingFacts } from './facts.ts';
import { flowNotes } from './flow-notes.ts';
import { flowWords, type StepName } from './flow-words.ts';
import type { EffectiveTime } from './inheritance.ts';
import { handlingId, scheduleOf } from './schedule-of.ts';
import type { Surroundings } from './targets.ts';
import { endId, timeBranch } from './time-branch.ts';
import type { HandlingTime } from './time-settings.ts';

/** The flow that settings make, with what it needs and what it cannot do. */
export interface HandlingFlow {
  /** Compiles without errors, whatever the settings are (S3 to S25). Its only warnings are those of press 1 turned off. */
  readonly flow: Flow;
  /** The hours, as the directory must have them for the flow to run. */
  readonly schedule: Schedule;
  /** What was replaced in the settings, and what the flow does in the nearest way it can: handling.* warnings and errors. */
  readonly notes: readonly Problem[];
}

/**
 * The flow of an extension. Node ids are English and stable (`business-ring`), titles are in the company's language.
 * Times that are handled alike share their nodes. Pure: the same settings give the same flow, byte for byte.
 */
export function flowOf(extension: HandledExtension, settings: EffectiveSettings, facts: HandlingFacts): HandlingFlow {
  const around = { extension, facts };
  const schedule = scheduleOf(extension, settings);
  const branches = branchesOf(settings, schedule, around);
  const language = flowWords[facts.language];
  const bands = branches.flatMap(({ drawing }) => (drawing === null ? [] : [drawing]));
  const head = headOf(branches, around, fallbackOf(bands, around, settings));
  const drawn = joined('entry', [head, ...bands]);
  const end = drawn.edges.some(({ to }) => to === endId) ? [endNode(language.steps.end)] : [];
  const flow: Flow = {
    id: handlingId(extension),
    name: `${extension.name.slice(0, 100)} (${extension.number})`,
    language: facts.language,
    nodes: placed(head, bands, end),
    edges: [...drawn.edges],
  };
  return { flow, schedule, notes: flowNotes(settings, around) };
}

/** A way out of the schedule, and what lies behind it: a drawing of its own, or one that another outcome has already. */
interface Branch {
  readonly outcome: string;
  readonly first: string;
  readonly drawing: Drawing | null;
}

interface PlannedBranch {
  readonly outcome: string;
  readonly prefix: string;
  readonly time: EffectiveTime;
  readonly title: string;
}

function branchesOf(settings: EffectiveSettings, schedule: Schedule, around: Surroundings): readonly Branch[] {
  const known = new Map<string, string>();
  const { steps } = flowWords[around.facts.language];
  return planned(settings, schedule, around).map(({ outcome, prefix, time, title }) => {
    const same = sameness(time);
    const first = known.get(same);
    if (first !== undefined) return { outcome, first, drawing: null };
    const titleOf = (step: StepName) => `${steps[step]} (${title})`.slice(0, 120);
    const drawing = timeBranch({
      prefix,
      time,
      extension: around.extension,
      hasVoicemail: settings.hasVoicemail,
      titleOf,
    });
    known.set(same, drawing.first);
    return { outcome, first: drawing.first, drawing };
  });
}

function planned(settings: EffectiveSettings, schedule: Schedule, { facts }: Surroundings): readonly PlannedBranch[] {
  const { times } = flowWords[facts.language];
  const plain = (outcome: string, time: HandlingTime) => ({
    outcome,
    prefix: time,
    time: settings[time],
    title: times[time],
  });
  const single = ownHolidays(settings, schedule).flatMap(({ id, name }, index) => {
    const time = settings.holidayHandling.get(id);
    const title = typeof name === 'string' ? name : (name[facts.language] ?? Object.values(name)[0] ?? id);
    return time === undefined ? [] : [{ outcome: `holiday-${id}`, prefix: `holiday-${index + 1}`, time, title }];
  });
  return [
    plain('open', 'business'),
    plain('closed', 'closed'),
    plain('break', 'break'),
    plain('holiday', 'holiday'),
    ...single,
  ];
}

/** At most 50: a schedule node has no more outcomes (schema/flow.schema.json), and settings no more handlings. */
function ownHolidays({ holidayHandling }: EffectiveSettings, { holidays, holidayGroups }: Schedule) {
  return [...holidayGroups, ...holidays.filter(({ group }) => group === undefined)]
    .filter(({ id }, index, all) => holidayHandling.has(id) && all.findIndex((each) => each.id === id) === index)
    .slice(0, 50);
}

/** Two times of the same values are one branch. */
function sameness(time: EffectiveTime): string {
  return JSON.stringify(Object.entries(time).map(([field, { value }]) => [field, value]));
}

function headOf(branches: readonly Branch[], { extension, facts }: Surroundings, fallback: Fallback): Drawing {
  const { steps } = flowWords[facts.language];
  const groups = branches.flatMap(({ outcome }) =>
    outcome.startsWith('holiday-') ? [outcome.slice('holiday-'.length)] : [],
  );
  const entry: FlowNode = {
    id: 'entry',
    kind: 'entry',
    title: steps.entry,
    position: inColumn('entry'),
    settings: { numbers: [...extension.numbers], extensions: [extension.number], fallback: fallback.id },
  };
  const hours: FlowNode = {
    id: 'hours',
    kind: 'schedule',
    title: steps.hours,
    position: inColumn('hours'),
    settings: { schedule: handlingId(extension), holidayGroups: groups },
  };
  const answers = Object.fromEntries(branches.map(({ outcome, first }) => [outcome, first]));
  const edges = [...wires('entry', { next: 'hours' }), ...wires('hours', answers), ...fallback.drawing.edges];
  return { first: 'entry', nodes: [entry, hours, ...fallback.drawing.nodes], edges };
}

interface Fallback {
  readonly id: string;
  /** Empty where a branch has it. */
  readonly drawing: Drawing;
}

/** What takes every failure: the first voicemail there is, else one of its own, else a message (S3). */
function fallbackOf(
  branches: readonly Drawing[],
  { extension, facts }: Surroundings,
  { hasVoicemail }: EffectiveSettings,
): Fallback {
  const title = flowWords[facts.language].steps.fallback;
  const box = branches.flatMap(({ nodes }) => nodes).find(({ kind }) => kind === 'voicemail');
  if (box !== undefined) return { id: box.id, drawing: { first: box.id, nodes: [], edges: [] } };
  const base = { id: 'fallback', title, position: inColumn('entry') } as const;
  const { mailbox } = extension;
  if (!hasVoicemail || mailbox === null) {
    const node: FlowNode = { ...base, kind: 'message', settings: { prompt: 'try-again-later' } };
    return { id: 'fallback', drawing: { first: 'fallback', nodes: [node], edges: wires('fallback', { next: endId }) } };
  }
  const settings = { mailbox, greeting: 'voicemail-greeting', media: 'audio', ...recording } as const;
  const node: FlowNode = { ...base, kind: 'voicemail', settings };
  return { id: 'fallback', drawing: { first: 'fallback', nodes: [node], edges: wires('fallback', { done: endId }) } };
}

const recording = { maxSeconds: 180, silenceSeconds: 5, minSeconds: 2, beep: true, allowCheckMailbox: false } as const;

function endNode(title: string): FlowNode {
  return { id: endId, kind: 'hangup', title, position: inColumn('end'), settings: { cause: 16 } };
}

/** The head beside the first band, the end behind it. */
function placed(head: Drawing, bands: readonly Drawing[], end: readonly FlowNode[]): readonly FlowNode[] {
  const [first, ...others] = bands;
  const top = joined('entry', [head, ...(first === undefined ? [] : [first]), { first: endId, nodes: end, edges: [] }]);
  return laidOut([top, ...others]);
}

// The calls in progress as the runtime tells them: messages of /api/live in, the calls now out. Pure.

export interface LiveCall {
  readonly call: string;
  readonly flow: string;
  readonly version: number;
  /** Empty: withheld. */
  readonly from: string;
  readonly to: string;
  /** The node that it is in. */
  readonly node: string;
  /** Nodes entered and edges followed, in order. */
  readonly path: readonly string[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** By id, in the order in which they were first told. */
export type LiveCalls = ReadonlyMap<string, LiveCall>;

export interface Told {
  readonly calls: LiveCalls;
  /** Something was left out: connect again to get everything anew. */
  readonly hasMissed: boolean;
}

/** The calls after a frame of messages. What is no message is passed over; a call that has ended leaves. */
export function toldMore(calls: LiveCalls, frame: unknown): Told {
  const next = new Map(calls);
  const messages: readonly unknown[] = Array.isArray(frame) ? frame : [];
  let hasMissed = false;
  for (const message of messages) {
    if (field(message, 'type') === 'missed') hasMissed = true;
    const told = readCall(message);
    if (told === undefined) continue;
    const before = next.get(told.call)?.path ?? [];
    // A path that does not go on from what is known here was told to somebody else.
    if (told.pathFrom > before.length) hasMissed = true;
    if (field(message, 'phase') !== 'live') next.delete(told.call);
    else next.set(told.call, { ...told.rest, path: [...before.slice(0, told.pathFrom), ...told.path] });
  }
  return { calls: next, hasMissed };
}

/** The calls that are in this flow now. */
export function callsIn(calls: LiveCalls, flow: string): readonly LiveCall[] {
  return [...calls.values()].filter((call) => call.flow === flow);
}

/** The path of a call as the canvas of this flow knows it: ids of other flows keep their flow's name before them. */
export function pathIn({ path }: LiveCall, flow: string): readonly string[] {
  return path.map((id) => (id.startsWith(`${flow}/`) ? id.slice(flow.length + 1) : id));
}

/** How many of these calls are in each node. */
export function countsOf(calls: readonly LiveCall[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { node } of calls) counts[node] = (counts[node] ?? 0) + 1;
  return counts;
}

function readCall(message: unknown) {
  const text = (name: string) => String(field(message, name) ?? '');
  const count = (name: string) => Number(field(message, name) ?? 0);
  const path = field(message, 'path');
  if (field(message, 'type') !== 'call' || !Array.isArray(path)) return undefined;
  const call = text('call');
  return {
    call,
    path: path.map(String),
    pathFrom: count('pathFrom'),
    rest: {
      call,
      flow: text('flow'),
      version: count('version'),
      from: text('from'),
      to: text('to'),
      node: text('node'),
      startedAt: count('startedAt'),
    },
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

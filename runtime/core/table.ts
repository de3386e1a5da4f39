// XState's answers, kept: for a configuration and an event, the next configuration and what to do on the way.
// What a call makes of them is in call.ts.

import { createMachine, getNextTransitions, initialTransition, transition } from 'xstate';
import type { Chart, ChartAction } from '../../schema/documents.generated.ts';
import { asAction, instrumented } from './instrument.ts';

/** One thing to do, in order. `state` is the path of the state whose entry asks for it, null on transitions. */
export type Operation =
  | { readonly kind: 'act'; readonly action: ChartAction; readonly state: string | null }
  | { readonly kind: 'leave'; readonly state: string }
  | { readonly kind: 'startTimer'; readonly event: string; readonly delayMs: number }
  | { readonly kind: 'cancelTimer'; readonly event: string };

/** What an event does in a configuration. */
export interface Move {
  /** The configuration afterwards: its state value as JSON. */
  readonly to: string;
  readonly operations: readonly Operation[];
  /** True when the chart's final state `ended` is reached. */
  readonly done: boolean;
}

export interface Table {
  readonly chart: Chart;
  /** Identity of the chart's bytes, as journals name it. */
  readonly hash: string;
  /** Entering the chart. */
  readonly start: Move;
  /** The move for an event type (timers by their own event), or null where the configuration does not accept it. */
  move(configuration: string, event: string): Move | null;
  /** The event types (wildcards included, timers as `xstate.after.…`) that a configuration accepts, innermost first. */
  accepts(configuration: string): readonly string[];
}

export interface TableOptions {
  readonly hash?: string;
  /** Rows kept at most; the ones not used for longest leave. Default 20,000. */
  readonly rows?: number;
}

/**
 * Tabulates a chart of the profile (design 2). Rows are filled as calls need them, by XState itself:
 * `resolveState` and `transition` need nothing but the state value, since a chart has no context.
 * Throws when XState refuses the chart; chart-profile.ts finds such charts before.
 */
export function tabulate(chart: Chart, { hash = '', rows = 20_000 }: TableOptions = {}): Table {
  const machine = createMachine(instrumented(chart));
  const cache = generations<Map<string, Move | null>>(Math.max(2, rows >> 1));

  function row(configuration: string): Map<string, Move | null> {
    return cache(configuration, () => new Map());
  }

  function computed(configuration: string, event: string): Move | null {
    const [snapshot, actions] = transition(machine, resolved(configuration), { type: event });
    const to = JSON.stringify(snapshot.value);
    if (actions.length === 0 && to === configuration) return null;
    return { to, operations: actions.flatMap(operationOf), done: snapshot.status === 'done' };
  }

  function resolved(configuration: string) {
    return machine.resolveState({ value: JSON.parse(configuration) });
  }

  const [first, actions] = initialTransition(machine);
  return {
    chart,
    hash,
    start: {
      to: JSON.stringify(first.value),
      operations: actions.flatMap(operationOf),
      done: first.status === 'done',
    },
    move(configuration, event) {
      const moves = row(configuration);
      const known = moves.get(event);
      if (known !== undefined) return known;
      const move = computed(configuration, event);
      // A refusal is kept as well: event types are made of the chart's own names, so there are not many.
      moves.set(event, move);
      return move;
    },
    accepts: (configuration) => [...new Set(getNextTransitions(resolved(configuration)).map((next) => next.eventType))],
  };
}

/** An executable action of XState as an operation; its own bookkeeping (raised done events) has no effect outside. */
function operationOf(executable: { readonly type: string; readonly params?: unknown }): readonly Operation[] {
  const params = executable.params;
  const field = (name: string): unknown =>
    typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  switch (executable.type) {
    case 'xstate.raise': {
      const delayMs = field('delay');
      return typeof delayMs === 'number' ? [{ kind: 'startTimer', event: String(field('id')), delayMs }] : [];
    }
    case 'xstate.cancel':
      return [{ kind: 'cancelTimer', event: String(field('sendId')) }];
    case '$leave':
      return [{ kind: 'leave', state: String(field('state')) }];
    case '$enter':
      return [{ kind: 'act', action: asAction(field('action')), state: String(field('state')) }];
    default:
      return [{ kind: 'act', action: asAction(executable), state: null }];
  }
}

/** A bounded cache in two generations: what the young one does not see used twice leaves with the old one. */
function generations<Value>(size: number): (key: string, make: () => Value) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key, make) => {
    const found = young.get(key);
    if (found !== undefined) return found;
    const value = old.get(key) ?? make();
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}

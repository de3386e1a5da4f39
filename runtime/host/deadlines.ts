// The deadlines of all calls: a heap behind one timer of the clock (design 7 "Speed").
// A cancelled deadline stays in the heap until it is due or the cancelled ones are the greater part. Of equal deadlines
// the one that was added first fires first: a call's timers come as they were started, in a simulation and here.

import type { Clock } from './clock.ts';

export interface Deadline {
  readonly due: number;
  readonly call: string;
  readonly timer: string;
}

export interface Deadlines {
  add(deadline: Deadline): void;
  /** One deadline of the heap is no longer wanted: `isWanted` says which. */
  cancelled(): void;
  readonly size: number;
  stop(): void;
}

interface DeadlineOptions {
  readonly clock: Clock;
  /** False for a deadline that was cancelled. */
  readonly isWanted: (deadline: Deadline) => boolean;
  /** Told each deadline once, when it is due. */
  readonly onDue: (deadline: Deadline) => void;
}

interface Entry extends Deadline {
  /** Counts what was added. */
  readonly order: number;
}

/** Never compact a heap smaller than this. */
const smallHeap = 1_024;

export function deadlines({ clock, isWanted, onDue }: DeadlineOptions): Deadlines {
  let heap: Entry[] = [];
  let added = 0;
  let dead = 0;
  let armed: { readonly at: number; readonly cancel: () => void } | null = null;

  function arm(): void {
    const next = heap[0];
    if (armed !== null && next !== undefined && armed.at <= next.due) return;
    armed?.cancel();
    armed = next === undefined ? null : { at: next.due, cancel: clock.setTimer(next.due, fire) };
  }

  function fire(): void {
    armed = null;
    const now = clock.now();
    for (let next = heap[0]; next !== undefined && next.due <= now; next = heap[0]) {
      takeFirst(heap);
      if (isWanted(next)) onDue(next);
      else dead = Math.max(0, dead - 1);
    }
    arm();
  }

  return {
    add({ due, call, timer }) {
      added += 1;
      heap.push({ due, call, timer, order: added });
      rise(heap, heap.length - 1);
      arm();
    },
    cancelled() {
      dead += 1;
      if (heap.length < smallHeap || dead * 2 < heap.length) return;
      heap = heap.filter(isWanted).sort((a, b) => a.due - b.due || a.order - b.order); // a sorted array is a heap
      dead = 0;
      arm();
    },
    get size() {
      return heap.length;
    },
    stop() {
      armed?.cancel();
      armed = null;
    },
  };
}

function takeFirst(heap: Entry[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  sink(heap);
}

function rise(heap: Entry[], from: number): void {
  for (let at = from; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!swapIfLater(heap, parent, at)) return;
    at = parent;
  }
}

function sink(heap: Entry[]): void {
  for (let at = 0; ; ) {
    const left = at * 2 + 1;
    const [first, second] = [heap[left], heap[left + 1]];
    const child = first !== undefined && second !== undefined && isLater(first, second) ? left + 1 : left;
    if (!swapIfLater(heap, at, child)) return;
    at = child;
  }
}

function swapIfLater(heap: Entry[], upper: number, lower: number): boolean {
  const [above, below] = [heap[upper], heap[lower]];
  if (above === undefined || below === undefined || !isLater(above, below)) return false;
  heap[upper] = below;
  heap[lower] = above;
  return true;
}

function isLater(one: Entry, other: Entry): boolean {
  return one.due > other.due || (one.due === other.due && one.order > other.order);
}

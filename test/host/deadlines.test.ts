import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Deadline, deadlines } from '../../runtime/host/deadlines.ts';
import { virtualClock } from './virtual-clock.ts';

/** A run of deadlines set, cancelled and waited for, in milliseconds from the start. */
const run = fc.array(
  fc.oneof(
    fc.record({ add: fc.integer({ min: 0, max: 5_000 }) }),
    fc.record({ cancel: fc.nat() }),
    fc.record({ wait: fc.integer({ min: 0, max: 2_000 }) }),
  ),
  { maxLength: 200, size: 'max' },
);

test('every deadline is told once, not before its instant and in order, unless it was cancelled', () => {
  let told = 0;
  fc.assert(
    fc.property(run, (steps) => {
      const clock = virtualClock(0);
      const wanted = new Map<string, Deadline>();
      const due: (Deadline & { readonly at: number })[] = [];
      const heap = deadlines({
        clock,
        isWanted: ({ timer }) => wanted.has(timer),
        onDue(deadline) {
          wanted.delete(deadline.timer);
          due.push({ ...deadline, at: clock.now() });
        },
      });
      let added = 0;
      let cancelled = 0;

      for (const step of steps) {
        if ('add' in step) {
          added += 1;
          const deadline = { due: clock.now() + step.add, call: 'c', timer: `t${added}` };
          wanted.set(deadline.timer, deadline);
          heap.add(deadline);
        } else if ('cancel' in step) {
          const [timer] = [...wanted.keys()].slice(step.cancel % Math.max(1, wanted.size));
          if (timer === undefined) continue;
          wanted.delete(timer);
          cancelled += 1;
          heap.cancelled();
        } else clock.advance(step.wait);
      }
      clock.advance(10_000);

      told += due.length;
      expect(due.length).toBe(added - cancelled);
      expect(due.every(({ at, due: instant }) => at === instant)).toBe(true);
      expect(due.map(({ at }) => at)).toEqual(due.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(heap.size).toBe(0);
    }),
  );
  expect(told).toBeGreaterThan(1_000);
});

test('one timer of the clock stands behind all deadlines, and cancelled ones do not pile up', () => {
  const clock = virtualClock(0);
  let timers = 0;
  const counted: typeof clock = {
    ...clock,
    setTimer(at, then) {
      timers += 1;
      const cancel = clock.setTimer(at, then);
      return () => {
        timers -= 1;
        cancel();
      };
    },
  };
  const wanted = new Set<string>();
  const heap = deadlines({ clock: counted, isWanted: ({ timer }) => wanted.has(timer), onDue: () => undefined });

  for (let timer = 0; timer < 10_000; timer += 1) {
    heap.add({ due: 1_000_000 - timer, call: 'c', timer: String(timer) });
    heap.cancelled();
  }

  expect(timers).toBe(1);
  expect(heap.size).toBeLessThan(2_100);
});

test('of deadlines at the same instant the first that was added is told first', () => {
  const clock = virtualClock(0);
  const told: string[] = [];
  const heap = deadlines({ clock, isWanted: () => true, onDue: ({ timer }) => told.push(timer) });
  const timers = Array.from({ length: 50 }, (_, index) => `t${index}`);

  for (const timer of timers) heap.add({ due: 1_000, call: 'c', timer });
  clock.advance(1_000);

  expect(told).toEqual(timers);
});

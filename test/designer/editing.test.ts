// Any run of edits: undoing gives back the very document, redoing repeats it, and it is a valid flow at every moment.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../designer/document/edit.ts';
import { begun, edited, type History, redone, undone } from '../../designer/document/history.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';
import { arbitraryGesture, begin, editOf, type Gesture, gestures } from './flow-arbitrary.ts';

const arbitraryWork = fc.array(arbitraryGesture, { maxLength: 25 });

test('every edit is undone to the very document from before, lists in order', () => {
  fc.assert(
    fc.property(arbitraryWork, arbitraryGesture, (work, last) => {
      const flow = worked(begun(begin), work).flow;
      const edit = editOf(flow, last);
      if (edit === null) return;

      const { flow: after, inverse } = apply(flow, edit);

      expect(JSON.stringify(apply(after, inverse).flow)).toBe(JSON.stringify(flow));
    }),
    { numRuns: 400 },
  );
});

test('undoing everything leads back to the beginning, and redoing everything to the end', () => {
  fc.assert(
    fc.property(arbitraryWork, (work) => {
      const end = worked(begun(begin), work);

      const back = repeated(undone, end, (history) => history.past.length > 0);
      const forth = repeated(redone, back, (history) => history.future.length > 0);

      expect(back.flow).toEqual(begin);
      expect(forth.flow).toEqual(end.flow);
    }),
    { numRuns: 200 },
  );
});

test('a flow stays valid whatever is done to it, and its wires lead from node to node', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(arbitraryWork, (work) => {
      let history = begun(begin);
      for (const gesture of work) {
        const edit = editOf(history.flow, gesture);
        if (edit === null) continue;
        done.add(gesture.does);
        history = edited(history, edit);
        expect(parseAs('flow', history.flow)).toMatchObject({ ok: true });
        expect(looseWires(history.flow)).toEqual([]);
      }
    }),
    { numRuns: 200, seed: 26 },
  );
  expect([...done].sort()).toEqual([...gestures].sort());
});

test('a burst of typing is undone at once, and ends when something else is done', () => {
  const header = (name: string) => ({ kind: 'describe', header: { name, language: 'en' } }) as const;
  const typed = ['R', 'Re', 'Rec'].reduce((history, name) => edited(history, header(name), 'name'), begun(begin));
  const then = edited(typed, header('Shop'));

  expect(undone(then).flow.name).toBe('Rec');
  expect(undone(undone(then)).flow).toEqual(begin);
  expect(undone(undone(undone(then)))).toEqual(undone(undone(then)));
});

test('an edit after undoing forgets what could have been redone', () => {
  const header = (name: string) => ({ kind: 'describe', header: { name, language: 'en' } }) as const;
  const history = edited(undone(edited(begun(begin), header('A'))), header('B'));

  expect(redone(history)).toBe(history);
  expect(history.flow.name).toBe('B');
});

function worked(history: History, work: readonly Gesture[]): History {
  return work.reduce((now, gesture) => {
    const edit = editOf(now.flow, gesture);
    return edit === null ? now : edited(now, edit);
  }, history);
}

function repeated(step: (history: History) => History, from: History, goesOn: (history: History) => boolean): History {
  let history = from;
  while (goesOn(history)) history = step(history);
  return history;
}

function looseWires(flow: Flow): readonly string[] {
  const ids = new Set(flow.nodes.map((node) => node.id));
  return flow.edges
    .filter(({ from, to }) => !ids.has(from) || !ids.has(to))
    .map(({ from, outcome }) => `${from}.${outcome}`);
}

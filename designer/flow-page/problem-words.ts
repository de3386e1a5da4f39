// A problem of the open flow in the words of its cards: titles in place of the ids of nodes, outcomes as they are named.
// How a problem becomes sentences is i18n/told.ts.

import type { NameOf } from '../../runtime/core/node-kinds/node-kind.ts';
import { outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, FlowNode } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { outcomeText, withHolidayName } from '../i18n/outcome-name.ts';
import { type Translate, useText } from '../i18n/text.tsx';
import { told } from '../i18n/told.ts';
import { nodeName } from '../node-kinds/node-name.ts';

interface Words {
  readonly flow: Flow;
  readonly t: Translate;
  readonly nameOf: NameOf;
}

/** Tells a problem of the open flow in the reader's words. */
export function useToldProblem(): (problem: Problem) => ReturnType<typeof told> {
  const { t, language } = useText();
  const { flow } = useFlowEditor();
  const { nameOf } = useDirectory();
  return (problem) => told(inWords(problem, { flow, t, nameOf }), language);
}

/** The problem with names for ids. An id that is no node's is what is wrong: it stays. */
export function inWords(problem: Problem, words: Words): Problem {
  const said = Object.entries(problem.params).map(([param, value]) => [
    param,
    paramInWords(problem, param, words) ?? value,
  ]);
  return { ...problem, params: Object.fromEntries(said) };
}

/** Problems whose `id` is that of a node which exists. Elsewhere an id is shown because it is the fault. */
const namesItsNode: ReadonlySet<Problem['code']> = new Set(['flow.entry-twice', 'flow.fallback-kind']);

function paramInWords({ code, params }: Problem, param: string, { flow, t, nameOf }: Words): string | undefined {
  const value = String(params[param]);
  const nodeOf = (id: string) => flow.nodes.find((node) => node.id === id);
  const titled = (node: FlowNode | undefined) => (node === undefined ? undefined : nodeName(node, t));
  switch (param) {
    case 'node':
      return titled(nodeOf(value));
    case 'id':
      return namesItsNode.has(code) ? titled(nodeOf(value)) : undefined;
    case 'outcome':
      return outcomeWords(nodeOf(String(params.node)), value, { t, nameOf });
    case 'edge':
    case 'from': {
      const dot = value.indexOf('.');
      const node = nodeOf(value.slice(0, dot));
      const outcome = outcomeWords(node, value.slice(dot + 1), { t, nameOf });
      return outcome === undefined ? undefined : `${titled(node)} → ${outcome}`;
    }
    case 'schedule':
      return nameOf('schedule', value);
    case 'group':
      return nameOf('holiday', value);
    case 'number':
      return nameOf('number', value);
    default:
      return undefined;
  }
}

function outcomeWords(node: FlowNode | undefined, id: string, { t, nameOf }: Pick<Words, 't' | 'nameOf'>) {
  const found = node === undefined ? undefined : outcomesOf(node).find((outcome) => outcome.id === id);
  return found === undefined ? undefined : outcomeText(withHolidayName(found, nameOf), t);
}

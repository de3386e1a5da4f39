// What people call the parties, prompts, schedules and nodes that flows and journals name by id.

import { outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Directory, Flow, Language, Prompt, ScheduleName } from '../../schema/documents.generated.ts';
import { builtInPrompts, isBuiltInPrompt } from '../../schema/prompts.ts';
import { inLanguage, scheduleName } from '../fields/directory-options.ts';
import { outcomeText } from '../i18n/outcome-name.ts';
import type { Translate } from '../i18n/text.tsx';
import { nodeName } from '../node-kinds/node-name.ts';

export interface NameSources {
  readonly directory: Directory;
  /** The flows that the call may be in, by id. */
  readonly flows: ReadonlyMap<string, Flow>;
  readonly language: Language;
  readonly t: Translate;
}

/** Names in the reader's language. An id that nobody knows stands for itself. */
export interface Names {
  /** `device:204-desk` and its like. */
  party(reference: string): string;
  user(id: string): string;
  schedule(id: string): string;
  holiday(schedule: string, id: string): string;
  prompt(id: string): string;
  flow(id: string): string;
  node(flow: string, id: string): string;
  /** A wire by its id `<node>.<outcome>`: the outcome it stands for. */
  edge(flow: string, id: string): string;
  /** A step of a path: a node, or a wire with the node that it leaves. */
  step(flow: string, id: string): string;
}

export function namesOf({ directory, flows, language, t }: NameSources): Names {
  const named = (name: ScheduleName | undefined, id: string) => scheduleName(name, language) ?? id;
  const user = (id: string) => directory.users.find((entry) => entry.id === id)?.name ?? id;
  const nodeOf = (flow: string, id: string) => flows.get(flow)?.nodes.find((node) => node.id === id);
  const node = (flow: string, id: string) => {
    const found = nodeOf(flow, id);
    return found === undefined ? id : nodeName(found, t);
  };
  const edge = (flow: string, id: string) => {
    const [from = '', outcome = ''] = splitEdge(id);
    const source = nodeOf(flow, from);
    const found = source === undefined ? undefined : outcomesOf(source).find((one) => one.id === outcome);
    return found === undefined ? outcome : outcomeText(found, t);
  };
  return {
    user,
    node,
    edge,
    step: (flow, id) =>
      id.includes('.') ? `${node(flow, splitEdge(id)[0] ?? '')} → ${edge(flow, id)}` : node(flow, id),
    party: (reference) => partyName(directory, reference),
    schedule: (id) => named(directory.schedules.find((entry) => entry.id === id)?.name, id),
    holiday(schedule, id) {
      const found = directory.schedules.find((entry) => entry.id === schedule);
      const entry = [...(found?.holidayGroups ?? []), ...(found?.holidays ?? [])].find((one) => one.id === id);
      return named(entry?.name, id);
    },
    prompt(id) {
      const own = directory.prompts.find((entry) => entry.id === id);
      return own?.name ?? shortened(promptText(directory.prompts, id, language) ?? id);
    },
    flow: (id) => flows.get(id)?.name ?? id,
  };
}

/** What a prompt says, in the language of the call; the directory's own prompts go before the built-in ones. */
export function promptText(prompts: readonly Prompt[], id: string, language: Language): string | undefined {
  const own = prompts.find((prompt) => prompt.id === id);
  if (own !== undefined) return inLanguage(own.text, language);
  return isBuiltInPrompt(id) ? builtInPrompts[id][language] : undefined;
}

const shortened = (text: string): string => (text.length > 36 ? `${text.slice(0, 35).trimEnd()}…` : text);

/** `hours.open` as its node and its outcome. */
function splitEdge(id: string): readonly string[] {
  const dot = id.indexOf('.');
  return dot < 0 ? [id] : [id.slice(0, dot), id.slice(dot + 1)];
}

function partyName(directory: Directory, reference: string): string {
  const colon = reference.indexOf(':');
  const id = reference.slice(colon + 1);
  const inList = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.find((entry) => entry.id === id)?.name ?? id;
  switch (reference.slice(0, colon)) {
    case 'user':
      return inList(directory.users);
    case 'device':
      return inList(directory.devices);
    case 'contact':
      return inList(directory.contacts);
    case 'extension':
      return extensionName(directory, id);
    default:
      return id;
  }
}

function extensionName(directory: Directory, number: string): string {
  const found = directory.extensions.find((entry) => entry.number === number);
  const owner = directory.users.find(({ id }) => id === found?.user)?.name;
  const name = found?.name ?? owner;
  return name === undefined ? number : `${name} (${number})`;
}

// The scenarios of a flow: kept in the document itself, under `meta.scenarios`, so that they travel with every export.

import type { Flow, Id, Scenario } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';
import type { Edit } from '../document/edit.ts';
import { describe } from '../document/notes.ts';

/** The scenarios that can be read; what else is in that place is left alone and not shown. */
export function scenariosOf({ meta }: Pick<Flow, 'meta'>): readonly Scenario[] {
  return listIn(meta).flatMap((value) => {
    const parsed = parseAs('scenario', value);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** Adds scenarios; one of the same id takes the place of the other. They become scenarios of this flow. */
export function addScenarios(flow: Flow, added: readonly Scenario[]): Edit {
  const own = added.map((scenario) => ({ ...scenario, flow: flow.id }));
  const ids = new Set(own.map(({ id }) => id));
  return withList(flow, [...listIn(flow.meta).filter((value) => !ids.has(idOf(value))), ...own]);
}

export function removeScenario(flow: Flow, id: Id): Edit {
  return withList(
    flow,
    listIn(flow.meta).filter((value) => idOf(value) !== id),
  );
}

/** An id for a scenario of this name that no other of the flow has. */
export function scenarioId(flow: Flow, name: string): Id {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50);
  const base = plain === '' ? 'scenario' : plain;
  const taken = new Set(listIn(flow.meta).map(idOf));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The scenarios in a value of a file: one, or a list. */
export function scenariosIn(value: unknown): readonly Scenario[] {
  return scenariosOf({ meta: { scenarios: Array.isArray(value) ? value : [value] } });
}

function listIn(meta: Flow['meta']): readonly unknown[] {
  const list: unknown = meta?.scenarios;
  return Array.isArray(list) ? list : [];
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'id')) : '';
}

/** A flow that loses its last scenario loses the key, so that its bytes are those of a flow that never had one. */
function withList(flow: Flow, scenarios: readonly unknown[]): Edit {
  const { scenarios: _before, ...others } = flow.meta ?? {};
  const meta = scenarios.length > 0 ? { ...others, scenarios } : others;
  return describe(flow, { meta: Object.keys(meta).length > 0 ? meta : undefined });
}

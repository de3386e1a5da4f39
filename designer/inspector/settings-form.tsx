// The form of a node's settings, validated as the admin types. What is not valid is shown in the form and told at the
// field; the document keeps the last settings that were valid, so that it is sound at every moment.

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { FlowNode } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';
import { parseAs } from '../../schema/validate.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { changeSettings } from '../document/settings-change.ts';
import { SettingsProblems } from '../fields/settings-problems.tsx';
import { kindViews } from '../node-kinds/kind-views.ts';

type Settings = FlowNode['settings'];

export function SettingsForm({ node }: { readonly node: FlowNode }) {
  const { flow, edit, problems } = useFlowEditor();
  const [draft, setDraft] = useState<Settings>(node.settings);
  // Undo, or another window: what the document says wins over what was typed.
  useEffect(() => setDraft(node.settings), [node.settings]);

  const place = flow.nodes.findIndex((one) => one.id === node.id);
  const shown = useMemo(
    () => [...invalidity(node, draft).problems, ...within(problems, `/nodes/${place}/settings`)],
    [node, draft, problems, place],
  );
  const change = (settings: Settings, typing?: string) => {
    setDraft(settings);
    const { valid } = invalidity(node, settings);
    if (valid === null) return;
    edit(changeSettings(flow, valid), { burst: typing === undefined ? undefined : `settings:${node.id}${typing}` });
  };
  const view: ViewOfNode = kindViews[node.kind];
  return (
    <SettingsProblems value={shown}>
      <view.Form settings={draft} onChange={change} />
    </SettingsProblems>
  );
}

/** A kind's form as its own nodes see it: the kind of a node picks it, so the settings always fit. */
interface ViewOfNode {
  Form(props: { settings: Settings; onChange(settings: Settings, typing?: string): void }): ReactNode;
}

/** The node with these settings, when they fit its kind; else what is wrong, with pointers into the settings. */
function invalidity(node: FlowNode, settings: Settings): { valid: FlowNode | null; problems: readonly Problem[] } {
  const candidate = { id: 'form', name: 'form', language: 'en', nodes: [{ ...node, settings }], edges: [] };
  const parsed = parseAs('flow', candidate);
  if (!parsed.ok) return { valid: null, problems: within(parsed.problems, '/nodes/0/settings') };
  return { valid: parsed.value.nodes[0] ?? null, problems: [] };
}

function within(problems: readonly Problem[], prefix: string): readonly Problem[] {
  return problems
    .filter(({ pointer }) => pointer.startsWith(`${prefix}/`))
    .map((problem) => ({ ...problem, pointer: problem.pointer.slice(prefix.length) }));
}

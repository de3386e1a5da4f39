// Importing a file: a drawing becomes a draft of its own; a chart without one is shown as it is.

import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Flow } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { goTo } from '../app/route.ts';
import { type Drawing, readDrawingText } from '../document/drawing.ts';
import { freeId } from '../document/new-id.ts';
import { useText } from '../i18n/text.tsx';
import { told } from '../i18n/told.ts';
import type { FlowSummary } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import { mostBytes } from '../ui/files.ts';

type ShownChart = Extract<Drawing, { kind: 'chart' }>;

export function useImport(flows: readonly FlowSummary[]) {
  const { t, language } = useText();
  const store = useStore();
  const [shownChart, setShownChart] = useState<ShownChart | null>(null);

  const refuse = (problems: readonly Problem[]) => {
    const message = problems
      .slice(0, 3)
      .map((one) => `${told(one, language).message} ${one.pointer}`)
      .join(' ');
    notifications.show({ color: 'red', autoClose: false, title: t('flow.importFailed'), message });
  };
  const keep = async (flow: Flow) => {
    const taken = new Set(flows.map(({ id }) => id));
    const own = taken.has(flow.id) ? { ...flow, id: freeId(flow.id, taken) } : flow;
    const answer = await store.saveDraft({ flow: own, revision: 0 });
    if (answer.ok) goTo({ page: 'flow', id: own.id });
    else refuse(answer.problems);
  };
  const importFile = async (file: File | null) => {
    if (file === null) return;
    if (file.size > mostBytes)
      return refuse([problem('document.too-large', {}, { bytes: file.size, limit: mostBytes })]);
    const drawing = readDrawingText(await file.text());
    switch (drawing.kind) {
      case 'drawing':
        return keep(drawing.flow);
      case 'chart':
        return setShownChart(drawing);
      case 'refused':
        return refuse(drawing.problems);
    }
  };
  const drawn = shownChart?.flow ?? null;
  const close = () => setShownChart(null);
  return { importFile, shownChart, close, openDrawing: drawn === null ? undefined : () => void keep(drawn) };
}

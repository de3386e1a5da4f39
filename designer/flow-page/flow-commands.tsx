// What the admin can tell the open flow to do: one place for palette, canvas, outline, menus and shortcuts.
// How the document changes is in document/; what is on the screen comes from React Flow.

import { notifications } from '@mantine/notifications';
import { useReactFlow } from '@xyflow/react';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { NodeKind } from '../../runtime/core/node-kinds/node-kind.ts';
import type { Position } from '../../schema/documents.generated.ts';
import { arranged } from '../canvas/auto-layout.ts';
import { clip, clippingText, paste, readClipping } from '../document/clipboard.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { createNode, freePlace } from '../document/new-node.ts';
import { move } from '../document/node-changes.ts';
import { addNote, newNote } from '../document/notes.ts';
import { everything, isEmpty, nothing, remove } from '../document/selection.ts';
import type { OutcomePlace } from '../document/wiring.ts';
import { useText } from '../i18n/text.tsx';
import { measures } from '../ui/tokens.ts';

export interface Adding {
  readonly kind: NodeKind;
  /** In canvas units; absent: beside what is selected, else in the middle of the view. */
  readonly position?: Position;
  readonly from?: OutcomePlace | undefined;
}

export interface FlowCommands {
  /** Adds a node, selects it, gives its id. */
  readonly add: (adding: Adding) => string;
  readonly addNote: () => void;
  readonly remove: () => void;
  readonly copy: () => Promise<void>;
  readonly cut: () => Promise<void>;
  readonly paste: () => Promise<void>;
  readonly pasteText: (text: string) => void;
  readonly duplicate: () => void;
  readonly selectAll: () => void;
  readonly deselect: () => void;
  readonly arrange: () => Promise<void>;
  readonly fit: () => void;
  /** Selects a node and brings it into view. */
  readonly show: (node: string) => void;
  /** The node whose outcomes are being connected in the dialog, if any. */
  readonly connecting: { readonly node: string; readonly outcome?: string } | null;
  readonly connectFrom: (node: string | null, outcome?: string) => void;
}

export function FlowCommandsProvider({ children }: { readonly children: ReactNode }) {
  const { flow, selection, edit, select, isReadOnly } = useFlowEditor();
  const { t } = useText();
  const view = useReactFlow();
  const latest = useRef({ flow, selection });
  latest.current = { flow, selection };
  const [connecting, setConnecting] = useState<FlowCommands['connecting']>(null);

  const middle = useCallback((): Position => {
    const frame = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (frame === undefined) return { x: 0, y: 0 };
    return view.screenToFlowPosition({ x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 });
  }, [view]);

  const commands = useMemo(() => {
    const copied = () => clippingText(clip(latest.current.flow, latest.current.selection));
    const pasteClipping = (text: string, shift: Position) => {
      const clipping = readClipping(text);
      if (clipping === null) return;
      const pasted = paste(latest.current.flow, clipping, shift);
      edit(pasted.edit, { select: pasted.selection });
    };
    const removeSelected = () => edit(remove(latest.current.flow, latest.current.selection), { select: nothing });
    const toClipboard = async () => {
      if (isEmpty(latest.current.selection)) return;
      const text = copied();
      kept.text = text;
      await navigator.clipboard?.writeText(text).catch(() => undefined);
    };
    return {
      add({ kind, position, from }: Adding) {
        const { flow: now, selection: chosen } = latest.current;
        const beside = from?.node ?? (chosen.nodes.length === 1 ? chosen.nodes[0] : undefined);
        const place =
          position ?? freePlace(now, besideOf(now.nodes.find(({ id }) => id === beside)?.position) ?? middle());
        const created = createNode(now, { kind, position: place, from });
        edit(created.edit, { select: { ...nothing, nodes: [created.id] } });
        return created.id;
      },
      addNote() {
        const note = newNote(latest.current.flow, rounded(middle()));
        edit(addNote(latest.current.flow, note), { select: { ...nothing, notes: [note.id] } });
      },
      remove: removeSelected,
      copy: toClipboard,
      async cut() {
        await toClipboard();
        removeSelected();
      },
      async paste() {
        const text = await navigator.clipboard?.readText().catch(() => kept.text);
        pasteClipping(text ?? kept.text, pasteShift);
      },
      pasteText: (text: string) => pasteClipping(text, pasteShift),
      duplicate: () => pasteClipping(copied(), pasteShift),
      selectAll: () => select(everything(latest.current.flow)),
      deselect: () => select(nothing),
      async arrange() {
        const sizes = view
          .getNodes()
          .flatMap(({ id, measured }) =>
            measured?.width === undefined || measured.height === undefined
              ? []
              : [[id, { width: measured.width, height: measured.height }] as const],
          );
        try {
          const nodes = await arranged(latest.current.flow, new Map(sizes));
          edit(move(latest.current.flow, { nodes }));
          requestAnimationFrame(() => view.fitView(fitting));
        } catch (error) {
          notifications.show({ color: 'red', title: t('app.failed'), message: String(error) });
        }
      },
      fit: () => void view.fitView(fitting),
      show(node: string) {
        select({ ...nothing, nodes: [node] });
        void view.fitView({ nodes: [{ id: node }], maxZoom: 1, duration: 200 });
      },
      connectFrom: (node: string | null, outcome?: string) =>
        setConnecting(node === null ? null : { node, ...(outcome === undefined ? {} : { outcome }) }),
    };
  }, [edit, select, view, t, middle]);

  const all = useMemo(
    () => ({ ...commands, connecting: isReadOnly ? null : connecting }),
    [commands, connecting, isReadOnly],
  );
  return <FlowCommandsContext value={all}>{children}</FlowCommandsContext>;
}

export function useFlowCommands(): FlowCommands {
  const commands = useContext(FlowCommandsContext);
  if (commands === null) throw new Error('useFlowCommands outside of FlowCommandsProvider');
  return commands;
}

const FlowCommandsContext = createContext<FlowCommands | null>(null);

/** For browsers that keep the clipboard from pages: copy and paste work within this window all the same. */
const kept = { text: '' };

const pasteShift: Position = { x: 40, y: 40 };
const fitting = { padding: 0.12, maxZoom: 1, duration: 200 };

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x), y: Math.round(y) });

function besideOf(position: Position | undefined): Position | undefined {
  return position === undefined ? undefined : { x: position.x + measures.cardWidth + 96, y: position.y };
}

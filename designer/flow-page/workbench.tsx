// Palette, canvas or outline, inspector and drawer, with the dialogs and shortcuts of the open flow.

import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useState } from 'react';
import { Canvas } from '../canvas/canvas.tsx';
import { ConnectDialog } from '../canvas/connect-dialog.tsx';
import { Palette } from '../canvas/palette.tsx';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { Outline } from '../outline/outline.tsx';
import { narrow } from '../ui/tokens.ts';
import { Drawer } from './drawer.tsx';
import { FindDialog } from './find-dialog.tsx';
import { useFlowCommands } from './flow-commands.tsx';
import classes from './flow-page.module.css';
import { useFlowPage } from './page-context.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';
import { type FlowView, TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export function Workbench({ notice }: { readonly notice: ReactNode }) {
  const { undo, redo, selection, isReadOnly } = useFlowEditor();
  const { saveNow } = useFlowPage();
  const commands = useFlowCommands();
  const isNarrow = useMediaQuery(`(max-width: ${narrow}px)`, undefined, { getInitialValueInEffect: false });
  const [chosenView, setView] = useState<FlowView | null>(null);
  const [isPublishing, setPublishing] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const publish = useCallback(() => setPublishing(true), []);
  const help = useCallback(() => setHelping(true), []);
  const view = chosenView ?? (isNarrow ? 'outline' : 'drawing');
  useShortcuts({
    ...commands,
    undo,
    redo,
    save: () => void saveNow(),
    connect: () => commands.connectFrom(selection.nodes[0] ?? null),
    help,
    find: () => setFinding(true),
  });
  const hasSelection = selection.nodes.length + selection.edges.length + selection.notes.length > 0;
  return (
    <div className={classes.page}>
      <TopBar view={view} onView={setView} onPublish={publish} onHelp={help} />
      {notice}
      <div className={classes.middle}>
        {view === 'drawing' && !isNarrow && !isReadOnly && <Palette />}
        <div className={classes.stage}>{view === 'drawing' ? <Canvas /> : <Outline />}</div>
        {(!isNarrow || hasSelection) && <Inspector />}
      </div>
      <Drawer />
      <ConnectDialog />
      <PublishDialog isOpen={isPublishing} onClose={() => setPublishing(false)} />
      <FindDialog isOpen={isFinding} onClose={() => setFinding(false)} />
      <ShortcutsSheet isOpen={isHelping} onClose={() => setHelping(false)} />
    </div>
  );
}

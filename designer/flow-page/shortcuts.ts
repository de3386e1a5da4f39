// The table of keyboard shortcuts: the keys, what they do, and where they are listed. The sheet (?) shows this table.

import type { MessageKey } from '../i18n/messages.ts';
import type { FlowCommands } from './flow-commands.tsx';

/** What shortcuts need beyond the commands of the flow. */
export interface ShortcutActions
  extends Pick<
    FlowCommands,
    'copy' | 'cut' | 'paste' | 'duplicate' | 'selectAll' | 'deselect' | 'remove' | 'fit' | 'arrange' | 'addNote'
  > {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly connect: () => void;
  readonly help: () => void;
  readonly find: () => void;
}

export interface Shortcut {
  /** `Mod` is Ctrl, or Command on a Mac; letters as typed, whatever the layout. */
  readonly keys: readonly string[];
  readonly does: MessageKey;
  readonly group: 'shortcut.general' | 'shortcut.edit' | 'shortcut.view';
  readonly run: keyof ShortcutActions;
  /** Also while a field has the focus. */
  readonly inFields?: boolean;
}

export const shortcuts: readonly Shortcut[] = [
  { keys: ['Mod', 'S'], does: 'flow.save', group: 'shortcut.general', run: 'save', inFields: true },
  { keys: ['Mod', 'F'], does: 'flow.find', group: 'shortcut.general', run: 'find', inFields: true },
  { keys: ['?'], does: 'flow.shortcuts', group: 'shortcut.general', run: 'help' },
  { keys: ['Mod', 'Z'], does: 'flow.undo', group: 'shortcut.edit', run: 'undo' },
  { keys: ['Mod', 'Shift', 'Z'], does: 'flow.redo', group: 'shortcut.edit', run: 'redo' },
  { keys: ['Mod', 'Y'], does: 'flow.redo', group: 'shortcut.edit', run: 'redo' },
  { keys: ['Mod', 'X'], does: 'flow.cut', group: 'shortcut.edit', run: 'cut' },
  { keys: ['Mod', 'C'], does: 'flow.copy', group: 'shortcut.edit', run: 'copy' },
  { keys: ['Mod', 'V'], does: 'flow.paste', group: 'shortcut.edit', run: 'paste' },
  { keys: ['Mod', 'D'], does: 'flow.duplicate', group: 'shortcut.edit', run: 'duplicate' },
  { keys: ['Mod', 'A'], does: 'flow.selectAll', group: 'shortcut.edit', run: 'selectAll' },
  { keys: ['Delete'], does: 'flow.delete', group: 'shortcut.edit', run: 'remove' },
  { keys: ['Backspace'], does: 'flow.delete', group: 'shortcut.edit', run: 'remove' },
  { keys: ['C'], does: 'canvas.connect', group: 'shortcut.edit', run: 'connect' },
  { keys: ['N'], does: 'canvas.noteAdd', group: 'shortcut.edit', run: 'addNote' },
  { keys: ['Escape'], does: 'flow.deselect', group: 'shortcut.edit', run: 'deselect' },
  { keys: ['F'], does: 'canvas.fit', group: 'shortcut.view', run: 'fit' },
  { keys: ['L'], does: 'canvas.arrange', group: 'shortcut.view', run: 'arrange' },
];

/** A key as it was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The shortcut that was pressed, if any. */
export function shortcutOf(pressed: Pressed): Shortcut | undefined {
  if (pressed.altKey) return undefined;
  return shortcuts.find(({ keys }) => {
    const wantsMod = keys.includes('Mod');
    const wantsShift = keys.includes('Shift');
    const key = keys.at(-1) ?? '';
    const isKey = pressed.key.toLowerCase() === key.toLowerCase();
    // `?` is typed with Shift on most layouts and without on some.
    const isShiftRight = key === '?' || pressed.shiftKey === wantsShift;
    return isKey && isShiftRight && (pressed.ctrlKey || pressed.metaKey) === wantsMod;
  });
}

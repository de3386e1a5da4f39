// Listens for the shortcuts of the table while the flow page is open.

import { useEffect, useRef } from 'react';
import { type ShortcutActions, shortcutOf } from './shortcuts.ts';

export function useShortcuts(actions: ShortcutActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (shortcut === undefined || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && isElsewhere(target, shortcut.inFields === true)) return;
      // Copying a selected text on the page is the browser's business.
      if (shortcut.run === 'copy' && (window.getSelection()?.toString() ?? '') !== '') return;
      event.preventDefault();
      void latest.current[shortcut.run]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** In a field, a menu or a dialog, keys mean something else. */
function isElsewhere(target: Element, worksInFields: boolean): boolean {
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return true;
  const field = target.closest('input, textarea, select, [contenteditable="true"]');
  return field !== null && !worksInFields && !isSwitch(field);
}

const isSwitch = (field: Element): boolean =>
  field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);

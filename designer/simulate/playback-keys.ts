// The keys of the player: Space plays and pauses, the arrows step.

import type { PlayerEvent } from './player.ts';

/** Where keys mean something else. */
const elsewhere = 'input, textarea, select, [role="tab"], [role="dialog"], [contenteditable="true"]';

/** The command of a key, if it is one of the player's. On a button, Space presses that button. */
export function playbackKey(event: KeyboardEvent, isRunning: boolean): PlayerEvent | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const element = event.target instanceof Element ? event.target : null;
  if (element !== null && element.closest(elsewhere) !== null) return undefined;
  switch (event.key) {
    case ' ':
      return element?.closest('button') == null ? { type: isRunning ? 'pause' : 'play' } : undefined;
    case 'ArrowRight':
      return { type: 'step', stride: 'event' };
    case 'ArrowLeft':
      return { type: 'back' };
    default:
      return undefined;
  }
}

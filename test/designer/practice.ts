// A doctor's practice, drawn as far as the tests of the editor need it.

import { nodeKinds } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow } from '../../schema/documents.generated.ts';

export const practice: Flow = {
  id: 'practice',
  name: 'Practice',
  language: 'en',
  nodes: [
    {
      id: 'entry',
      kind: 'entry',
      position: { x: 0, y: 0 },
      settings: { numbers: [], extensions: ['200'], fallback: 'voicemail' },
    },
    { id: 'hours', kind: 'schedule', position: { x: 300, y: 0 }, settings: nodeKinds.schedule.defaults },
    { id: 'team', kind: 'ring', title: 'Team', position: { x: 600, y: 0 }, settings: nodeKinds.ring.defaults },
    { id: 'menu', kind: 'menu', position: { x: 600, y: 400 }, settings: nodeKinds.menu.defaults },
    { id: 'voicemail', kind: 'voicemail', position: { x: 900, y: 0 }, settings: nodeKinds.voicemail.defaults },
  ],
  edges: [
    { from: 'entry', outcome: 'next', to: 'hours' },
    { from: 'hours', outcome: 'open', to: 'team' },
    { from: 'hours', outcome: 'closed', to: 'voicemail' },
    { from: 'team', outcome: 'noAnswer', to: 'voicemail' },
    { from: 'menu', outcome: 'key-1', to: 'team' },
    { from: 'menu', outcome: 'key-2', to: 'voicemail' },
  ],
};

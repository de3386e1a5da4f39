// A sticky note: text only, written in place.

import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useFlowEdits } from '../document/flow-editor.tsx';
import { changeNote } from '../document/notes.ts';
import { useText } from '../i18n/text.tsx';
import classes from './canvas.module.css';
import type { NoteNode } from './canvas-model.ts';

export const NoteCard = memo(function NoteCard({ data: { note }, selected }: NodeProps<NoteNode>) {
  const { t } = useText();
  const { edit, isReadOnly } = useFlowEdits();
  return (
    <div className={classes.note} data-selected={selected}>
      <textarea
        className={`${classes.noteText} nodrag nowheel`}
        aria-label={t('canvas.note')}
        placeholder={t('canvas.noteExample')}
        maxLength={4000}
        readOnly={isReadOnly}
        value={note.text}
        onChange={({ currentTarget: { value } }) =>
          edit(changeNote({ ...note, text: value }), { burst: `note:${note.id}` })
        }
      />
    </div>
  );
});

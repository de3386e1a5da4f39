// A message that a caller left: in which mailbox, how long, and its sound where the server keeps it.

import { useState } from 'react';
import type { CallRecording } from '../../runtime/core/call-state.ts';
import { useText } from '../i18n/text.tsx';
import { useStore } from '../link/store-context.tsx';
import classes from './live.module.css';

export function Message({ recording: { mailbox, seconds, recording } }: { readonly recording: CallRecording }) {
  const { t } = useText();
  const store = useStore();
  const [isGone, setIsGone] = useState(false);
  const told = { mailbox, seconds: Math.round(seconds ?? 0) };
  const sound = recording === null ? null : store.soundOf(recording);
  return (
    <>
      {t('past.recording', told)}
      {sound !== null && !isGone && (
        // biome-ignore lint/a11y/useMediaCaption: nobody has written down what a caller said
        <audio
          controls
          preload="none"
          src={sound}
          className={classes.sound}
          aria-label={t('past.listen', told)}
          onError={() => setIsGone(true)}
          // The keys of the replay around it are not the sound's.
          onKeyDown={(event) => event.stopPropagation()}
        />
      )}
      {isGone && <span role="alert"> {t('past.noSound')}</span>}
    </>
  );
}

// The journal of a call in words: what came in, what was asked, where the call went. A click goes to that moment.

import { useEffect, useRef } from 'react';
import { useText } from '../i18n/text.tsx';
import type { CallWords } from './call-words.ts';
import type { Moment } from './moments.ts';
import { clockText } from './time-text.ts';
import classes from './trace.module.css';

interface JournalProps {
  readonly moments: readonly Moment[];
  /** Index of the moment that is shown; later ones are still known and lie ahead. */
  readonly cursor: number;
  readonly words: CallWords;
  readonly timeZone: string;
  readonly onSeek: (index: number) => void;
}

export function JournalList({ moments, cursor, words, timeZone, onSeek }: JournalProps) {
  const { t } = useText();
  const current = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list scrolls when the cursor moves, not when it is drawn again
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);
  if (moments.length === 0) return <p className={classes.empty}>{t('simulate.journalEmpty')}</p>;
  return (
    <ol className={classes.journal} aria-label={t('simulate.journal')}>
      {moments.map((moment, index) => (
        <li key={moment.record.seq} ref={index === cursor ? current : null}>
          <button
            type="button"
            className={classes.entry}
            aria-current={index === cursor}
            data-ahead={index > cursor}
            onClick={() => onSeek(index)}
          >
            <span className={classes.entryTime}>{clockText(moment.record.at, timeZone)}</span>
            <span>{words.record(moment.record)}</span>
            <More moment={moment} words={words} />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What the record led to: answers, the way through the flow, commands. */
function More({ moment, words }: { readonly moment: Moment; readonly words: CallWords }) {
  const { t } = useText();
  const answers = words.answers(moment.record);
  const isIgnored = moment.trace.some(({ kind }) => kind === 'ignored');
  const steps = moment.trace.flatMap((entry) => words.trace(entry) ?? []);
  const commands = moment.commands.map((command) => words.command(command));
  return (
    <>
      {answers.length > 0 && <span className={classes.entryMore}>{answers.join(' · ')}</span>}
      {steps.length > 0 && (
        <span className={classes.entryMore}>
          <span className={classes.entryStep}>{steps.join(' → ')}</span>
        </span>
      )}
      {isIgnored && <span className={classes.entryMore}>{t('event.ignored')}</span>}
      {commands.length > 0 && <span className={classes.entryMore}>{commands.join(', ')}</span>}
    </>
  );
}

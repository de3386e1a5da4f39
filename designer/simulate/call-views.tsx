// The views of one call beside the canvas: journal, ladder, timers, and whatever the page adds to them.

import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/text.tsx';
import type { CallWords } from '../trace/call-words.ts';
import { JournalList } from '../trace/journal-list.tsx';
import { LadderDiagram } from '../trace/ladder-diagram.tsx';
import { TimerTable } from '../trace/timer-table.tsx';
import classes from './simulate.module.css';
import type { Player } from './use-player.ts';

interface CallViewsProps {
  readonly player: Player;
  readonly words: CallWords;
  readonly timeZone: string;
  /** One more view, shown first. */
  readonly first?: { readonly title: string; readonly view: ReactNode };
}

export function CallViews({ player, words, timeZone, first }: CallViewsProps) {
  const { t } = useText();
  const [shown, setShown] = useState(first === undefined ? 'journal' : 'first');
  const { known, moments, cursor, clock, send } = player;
  const call = moments.at(-1)?.call;
  return (
    <Tabs
      value={shown}
      onChange={(value) => setShown(value ?? 'journal')}
      className={classes.views}
      keepMounted={false}
    >
      <Tabs.List aria-label={t('simulate.views')}>
        {first !== undefined && <Tabs.Tab value="first">{first.title}</Tabs.Tab>}
        <Tabs.Tab value="journal">{t('simulate.journal')}</Tabs.Tab>
        <Tabs.Tab value="ladder">{t('simulate.ladder')}</Tabs.Tab>
        <Tabs.Tab value="timers">
          {t('simulate.timers')}
          {call !== undefined && call.timers.length > 0 && <span className={classes.count}>{call.timers.length}</span>}
        </Tabs.Tab>
      </Tabs.List>
      {first !== undefined && (
        <Tabs.Panel value="first" className={classes.view}>
          {first.view}
        </Tabs.Panel>
      )}
      <Tabs.Panel value="journal" className={classes.view}>
        <JournalList
          moments={known}
          cursor={cursor}
          words={words}
          timeZone={timeZone}
          onSeek={(to) => send({ type: 'seek', to })}
        />
      </Tabs.Panel>
      <Tabs.Panel value="ladder" className={classes.view}>
        <LadderDiagram moments={moments} words={words} timeZone={timeZone} />
      </Tabs.Panel>
      <Tabs.Panel value="timers" className={classes.view}>
        <TimerTable call={call} clock={clock} words={words} timeZone={timeZone} />
      </Tabs.Panel>
    </Tabs>
  );
}

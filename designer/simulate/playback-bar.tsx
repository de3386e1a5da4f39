// Play, pause, steps and speed, with the virtual clock. Serves simulated calls and calls of the past alike.

import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import {
  type Icon,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconStepInto,
  IconStepOut,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text.tsx';
import { momentText, spanText } from '../trace/time-text.ts';
import type { Stride } from './frames.ts';
import { type Speed, speeds } from './player.ts';
import classes from './simulate.module.css';
import type { Player } from './use-player.ts';

interface PlaybackBarProps {
  readonly player: Player;
  readonly timeZone: string;
  readonly children?: ReactNode;
}

export function PlaybackBar({ player, timeZone, children }: PlaybackBarProps) {
  const { t, language } = useText();
  const { isRunning, send, cursor, known, clock, speed } = player;
  const offered = known[0]?.record.at ?? clock;
  const step = (stride: Stride) => () => send({ type: 'step', stride });
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('simulate.controls')}>
      <Control label={t('simulate.toStart')} icon={IconPlayerSkipBack} onClick={() => send({ type: 'seek', to: 0 })} />
      <Control label={t('simulate.back')} icon={IconStepOut} keys="←" onClick={() => send({ type: 'back' })} />
      <Button
        className={classes.play}
        leftSection={isRunning ? <IconPlayerPause size={15} /> : <IconPlayerPlay size={15} />}
        onClick={() => send({ type: isRunning ? 'pause' : 'play' })}
      >
        {t(isRunning ? 'simulate.pause' : 'simulate.play')}
      </Button>
      <Control label={t('simulate.stepEvent')} icon={IconStepInto} keys="→" onClick={step('event')} />
      <Control label={t('simulate.stepNode')} icon={IconPlayerTrackNext} onClick={step('node')} />
      <Button variant="default" onClick={step('decision')}>
        {t('simulate.toDecision')}
      </Button>
      <Control label={t('simulate.toEnd')} icon={IconPlayerSkipForward} onClick={step('end')} />
      <SegmentedControl
        size="xs"
        aria-label={t('simulate.speed')}
        data={speeds.map((each) => ({ value: String(each), label: speedLabel(each, t('simulate.speedMax')) }))}
        value={String(speed)}
        onChange={(value) => send({ type: 'speed', speed: speeds.find((each) => String(each) === value) ?? 1 })}
      />
      <span className={classes.clock} role="timer" aria-label={t('simulate.clock')}>
        {momentText(clock, timeZone, language)}
        <span className={classes.quiet}> +{spanText(clock - offered)}</span>
      </span>
      <span className={classes.quiet} role="status" data-state={player.state}>
        {t(stateNames[player.state])} · {t('simulate.position', { at: cursor + 1, count: known.length })}
      </span>
      <span className={classes.spring} />
      {children}
    </div>
  );
}

const stateNames = {
  idle: 'simulate.stateIdle',
  paused: 'simulate.statePaused',
  playing: 'simulate.statePlaying',
  replaying: 'simulate.stateReplaying',
} as const;

interface ControlProps {
  readonly label: string;
  readonly icon: Icon;
  /** The key on the keyboard that does the same. */
  readonly keys?: string;
  readonly onClick: () => void;
}

/** A button that is an icon with its name as a tip. */
export function Control({ label, icon: ControlIcon, keys, onClick }: ControlProps) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${keys})`}>
      <ActionIcon aria-label={label} onClick={onClick}>
        <ControlIcon size={17} />
      </ActionIcon>
    </Tooltip>
  );
}

const speedLabel = (speed: Speed, max: string): string => (speed === 'max' ? max : `${speed}×`);

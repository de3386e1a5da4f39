// What the caller hears now, in words: a prompt is shown with its text in the language of the call.

import type { Language } from '../../schema/documents.generated.ts';
import { type Translate, useText } from '../i18n/text.tsx';
import { type Hearing, hearingOf } from '../trace/hearing.ts';
import { promptText } from '../trace/names.ts';
import classes from './simulate.module.css';
import { type Simulator, useSimulator } from './simulator-context.tsx';

export function Hears() {
  const { t } = useText();
  const simulator = useSimulator();
  const { moments } = simulator.player;
  const call = moments.at(-1)?.call;
  const text = hearingText(hearingOf(moments), { t, simulator, language: call?.language ?? 'en' });
  return (
    <div className={classes.hears}>
      <span className={classes.quiet}>{t('simulate.hears')}</span>
      <p className={classes.heard} aria-live="polite" lang={text.lang}>
        {text.words}
      </p>
    </div>
  );
}

interface HearingContext {
  readonly t: Translate;
  readonly simulator: Simulator;
  readonly language: Language;
}

function hearingText(
  hearing: Hearing,
  { t, simulator, language }: HearingContext,
): { readonly words: string; readonly lang?: Language } {
  switch (hearing.kind) {
    case 'prompt': {
      const text = promptText(simulator.company.directory.prompts, hearing.prompt, language);
      const prompt = text ?? hearing.prompt;
      if (hearing.isLooping) return { words: t('simulate.hearsMusic', { prompt }) };
      return { words: t('simulate.quoted', { text: prompt }), lang: language };
    }
    case 'recording':
      return { words: t('simulate.hearsRecording', { mailbox: hearing.mailbox }) };
    case 'talk':
      return { words: t('simulate.hearsTalk', { party: simulator.names.party(hearing.party) }) };
    case 'silence':
      return { words: t('simulate.hearsSilence') };
    case 'ringing':
      return { words: t('simulate.hearsRinging') };
    case 'busyTone':
      return { words: t('simulate.hearsBusyTone') };
    case 'ended':
      return { words: t('simulate.hearsEnded') };
  }
}

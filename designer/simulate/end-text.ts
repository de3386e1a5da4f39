// One field of a call's end in words: its cause, its outcome, when it came.

import type { CallEnd, CallOutcome, Language } from '../../schema/documents.generated.ts';
import type { Translate } from '../i18n/text.tsx';
import { causeWords } from '../trace/call-words.ts';
import { secondsText } from '../trace/time-text.ts';
import { outcomeNames } from './outcome-names.ts';

export function endText(
  field: keyof CallEnd,
  value: string | number,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string {
  switch (field) {
    case 'cause':
      return causeWords(Number(value), t);
    case 'atMs':
      return t('simulate.seconds', { seconds: secondsText(Number(value), language) });
    case 'outcome':
      return isOutcome(value) ? t(outcomeNames[value]) : String(value);
  }
}

function isOutcome(value: string | number): value is CallOutcome {
  return Object.hasOwn(outcomeNames, value);
}

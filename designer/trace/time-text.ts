// Instants and spans of a call as people read them, on the wall clock of a time zone.

import type { Language } from '../../schema/documents.generated.ts';

/** `14:05:09`; with tenths where they are not zero: `14:05:09.2`. */
export function clockText(at: number, timeZone: string): string {
  const tenths = Math.floor((at % 1000) / 100);
  return `${formatter('clock', 'en', timeZone).format(at)}${tenths === 0 ? '' : `.${tenths}`}`;
}

/** Weekday, date and time: `Mon, 23 Nov 2026, 14:05:09`. */
export function momentText(at: number, timeZone: string, language: Language): string {
  return formatter('moment', language, timeZone).format(at);
}

/** A span: `0:09`, `1:02:03`. Milliseconds in. */
export function spanText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Seconds with at most one decimal, rounded up, as a countdown is read: `9.5`. */
export function secondsText(ms: number, language: Language): string {
  return numbers[language].format(Math.max(0, Math.ceil(ms / 100) / 10));
}

const numbers = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  fr: new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }),
} as const;

const styles = {
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  moment: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter is slow and showing a clock is often: each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(style: keyof typeof styles, language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${style} ${language} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const made = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone });
  formatters.set(key, made);
  return made;
}

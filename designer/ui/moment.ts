// An instant as people read it, in their language and time zone.

import type { Language } from '../../schema/documents.generated.ts';

/** Date and time to the minute; empty for what is no instant. */
export function moment(at: string | number, language: Language): string {
  const date = new Date(at);
  if (at === '' || Number.isNaN(date.getTime())) return '';
  return date.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

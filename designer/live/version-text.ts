// Which version of a flow a call runs on, in words.

import type { Translate } from '../i18n/text.tsx';

/** Version 0 is a draft that was called without being published. */
export function versionText(version: number, t: Translate): string {
  return version === 0 ? t('live.draft') : t('live.version', { version });
}

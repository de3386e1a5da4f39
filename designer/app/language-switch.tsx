// French or English.

import { SegmentedControl } from '@mantine/core';
import { useText } from '../i18n/text.tsx';

export function LanguageSwitch({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t, language, choose } = useText();
  return (
    <SegmentedControl
      size="xs"
      orientation={isNarrow ? 'vertical' : 'horizontal'}
      aria-label={t('app.language')}
      data={[
        { value: 'fr', label: 'FR' },
        { value: 'en', label: 'EN' },
      ]}
      value={language}
      onChange={(next) => choose(next)}
    />
  );
}

// French or English.

import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useText } from '../i18n/text.tsx';
import { narrow } from '../ui/tokens.ts';

export function LanguageSwitch({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t, language, choose } = useText();
  const isSmallScreen = useMediaQuery(`(max-width: ${narrow}px)`);
  return (
    <SegmentedControl
      size="xs"
      orientation={isNarrow && !isSmallScreen ? 'vertical' : 'horizontal'}
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

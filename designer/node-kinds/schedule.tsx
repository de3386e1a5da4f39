// Schedule in the designer: which hours, and which holidays have an outcome of their own.

import { Stack, TagsInput } from '@mantine/core';
import { IconClockHour4 } from '@tabler/icons-react';
import type { ScheduleSettings } from '../../schema/documents.generated.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { holidayOptions } from '../fields/directory-options.ts';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useProblemAt } from '../fields/settings-problems.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';

export const schedule: KindView<'schedule'> = { icon: IconClockHour4, purpose: 'time', Form: ScheduleForm };

function ScheduleForm({ settings, onChange }: FormProps<ScheduleSettings>) {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const holidays = holidayOptions(directory, settings.schedule, language);
  const label = (id: string) => holidays.find(({ value }) => value === id)?.label ?? id;
  return (
    <Stack gap="sm">
      <ReferenceField
        reference="schedule"
        label={t('field.schedule')}
        hint={t('field.scheduleHint')}
        pointer="/schedule"
        value={settings.schedule}
        onChange={(id) => onChange({ ...settings, schedule: id })}
      />
      <TagsInput
        size="xs"
        label={t('field.holidayGroups')}
        description={t('field.holidayGroupsHint')}
        error={useProblemAt('/holidayGroups')}
        data={[...new Set(holidays.map(({ value }) => value))]}
        renderOption={({ option }) => label(option.value)}
        value={[...settings.holidayGroups]}
        splitChars={[',', ' ']}
        acceptValueOnBlur
        onChange={(holidayGroups) => onChange({ ...settings, holidayGroups })}
      />
    </Stack>
  );
}

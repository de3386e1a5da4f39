// Ring group in the designer: together or in turn, how long, what the caller hears. The list of members is ring-members.tsx.

import { Input, SegmentedControl, Stack } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import type { RingSettings } from '../../schema/documents.generated.ts';
import { CallerIdField } from '../fields/caller-id-field.tsx';
import { CountField } from '../fields/count-field.tsx';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';
import { RingMembers } from './ring-members.tsx';

export const ring: KindView<'ring'> = { icon: IconBellRinging, purpose: 'people', Form: RingForm };

function RingForm({ settings, onChange }: FormProps<RingSettings>) {
  const { t } = useText();
  const { announce, ...withoutAnnounce } = settings;
  return (
    <Stack gap="sm">
      <Input.Wrapper size="xs" label={t('field.ringMode')} description={t(`field.ringModeHint.${settings.mode}`)}>
        <SegmentedControl
          size="xs"
          fullWidth
          mt={4}
          aria-label={t('field.ringMode')}
          data={[
            { value: 'simultaneous', label: t('field.simultaneous') },
            { value: 'sequential', label: t('field.sequential') },
          ]}
          value={settings.mode}
          onChange={(mode) => onChange({ ...settings, mode })}
        />
      </Input.Wrapper>
      <RingMembers settings={settings} onChange={onChange} />
      {settings.mode === 'simultaneous' && (
        <CountField
          label={t('field.longestWait')}
          hint={t('field.longestWaitHint')}
          pointer="/longestWaitSeconds"
          min={5}
          max={600}
          value={settings.longestWaitSeconds}
          onChange={(longestWaitSeconds, typing) => onChange({ ...settings, longestWaitSeconds }, typing)}
        />
      )}
      <RingbackField settings={settings} onChange={onChange} />
      <CallerIdField value={settings.callerId} onChange={(callerId) => onChange({ ...settings, callerId })} />
      <ReferenceField
        reference="prompt"
        label={t('field.announce')}
        hint={t('field.announceHint')}
        pointer="/announce"
        value={announce}
        onClear={() => onChange(withoutAnnounce)}
        onChange={(id) => onChange({ ...settings, announce: id })}
      />
    </Stack>
  );
}

function RingbackField({ settings, onChange }: FormProps<RingSettings>) {
  const { t } = useText();
  const { music, ...withoutMusic } = settings;
  return (
    <>
      <Input.Wrapper size="xs" label={t('field.ringback')}>
        <SegmentedControl
          size="xs"
          fullWidth
          mt={4}
          aria-label={t('field.ringback')}
          data={[
            { value: 'tone', label: t('field.tone') },
            { value: 'music', label: t('field.music') },
          ]}
          value={settings.ringback}
          onChange={(ringback) =>
            onChange(
              ringback === 'tone' ? { ...withoutMusic, ringback } : { ...settings, ringback, music: music ?? 'music' },
            )
          }
        />
      </Input.Wrapper>
      {settings.ringback === 'music' && (
        <ReferenceField
          reference="prompt"
          label={t('field.musicPrompt')}
          pointer="/music"
          value={music}
          onChange={(id) => onChange({ ...settings, music: id })}
        />
      )}
    </>
  );
}

// Voicemail in the designer: which mailbox, what is said before, how long a message may be.

import { Group, Input, SegmentedControl, Stack, Switch } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import type { VoicemailSettings } from '../../schema/documents.generated.ts';
import { CountField } from '../fields/count-field.tsx';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';

export const voicemail: KindView<'voicemail'> = { icon: IconMail, purpose: 'sound', Form: VoicemailForm };

function VoicemailForm({ settings, onChange }: FormProps<VoicemailSettings>) {
  const { t } = useText();
  return (
    <Stack gap="sm">
      <ReferenceField
        reference="mailbox"
        label={t('field.mailbox')}
        pointer="/mailbox"
        value={settings.mailbox}
        onChange={(mailbox) => onChange({ ...settings, mailbox })}
      />
      <VoicemailPrompts settings={settings} onChange={onChange} />
      <Input.Wrapper size="xs" label={t('field.media')}>
        <SegmentedControl
          size="xs"
          fullWidth
          mt={4}
          aria-label={t('field.media')}
          data={[
            { value: 'audio', label: t('field.audio') },
            { value: 'video', label: t('field.video') },
          ]}
          value={settings.media}
          onChange={(media) => onChange({ ...settings, media })}
        />
      </Input.Wrapper>
      <MessageLimits settings={settings} onChange={onChange} />
      <Switch
        label={t('field.beep')}
        checked={settings.beep}
        onChange={({ currentTarget: { checked } }) => onChange({ ...settings, beep: checked })}
      />
      <Switch
        label={t('field.checkMailbox')}
        description={t('field.checkMailboxHint')}
        checked={settings.allowCheckMailbox}
        onChange={({ currentTarget: { checked } }) => onChange({ ...settings, allowCheckMailbox: checked })}
      />
    </Stack>
  );
}

function VoicemailPrompts({ settings, onChange }: FormProps<VoicemailSettings>) {
  const { t } = useText();
  const { greeting, ...withoutGreeting } = settings;
  const { instruction, ...withoutInstruction } = settings;
  return (
    <>
      <ReferenceField
        reference="prompt"
        label={t('field.greeting')}
        pointer="/greeting"
        value={greeting}
        onClear={() => onChange(withoutGreeting)}
        onChange={(id) => onChange({ ...settings, greeting: id })}
      />
      <ReferenceField
        reference="prompt"
        label={t('field.instruction')}
        hint={t('field.instructionHint')}
        pointer="/instruction"
        value={instruction}
        onClear={() => onChange(withoutInstruction)}
        onChange={(id) => onChange({ ...settings, instruction: id })}
      />
    </>
  );
}

function MessageLimits({ settings, onChange }: FormProps<VoicemailSettings>) {
  const { t } = useText();
  return (
    <>
      <CountField
        label={t('field.maxSeconds')}
        pointer="/maxSeconds"
        min={5}
        max={3600}
        value={settings.maxSeconds}
        onChange={(maxSeconds, typing) => onChange({ ...settings, maxSeconds }, typing)}
      />
      <Group grow align="flex-start" gap="sm">
        <CountField
          label={t('field.minSeconds')}
          pointer="/minSeconds"
          min={0}
          max={30}
          value={settings.minSeconds}
          onChange={(minSeconds, typing) => onChange({ ...settings, minSeconds }, typing)}
        />
        <CountField
          label={t('field.silenceSeconds')}
          pointer="/silenceSeconds"
          min={1}
          max={60}
          value={settings.silenceSeconds}
          onChange={(silenceSeconds, typing) => onChange({ ...settings, silenceSeconds }, typing)}
        />
      </Group>
    </>
  );
}

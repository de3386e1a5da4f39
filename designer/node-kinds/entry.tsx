// Entry in the designer: which numbers and extensions lead here, and what takes failures that nobody wired.

import { Select, Stack, TagsInput } from '@mantine/core';
import { IconPhoneIncoming } from '@tabler/icons-react';
import type { EntrySettings, FlowNode } from '../../schema/documents.generated.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { e164Of } from '../fields/countries.ts';
import { optionsOf } from '../fields/directory-options.ts';
import { useProblemAt } from '../fields/settings-problems.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';
import { nodeName } from './node-name.ts';

export const entry: KindView<'entry'> = { icon: IconPhoneIncoming, purpose: 'start', Form: EntryForm };

function EntryForm({ settings, onChange }: FormProps<EntrySettings>) {
  const { t, language } = useText();
  const { flow } = useFlowEditor();
  const { directory } = useDirectory();
  const home = directory.dialling.countries[0] ?? 'FR';
  const { fallback, ...rest } = settings;
  const targets = flow.nodes.filter(canTakeFailures).map((node) => ({ value: node.id, label: nodeName(node, t) }));
  return (
    <Stack gap="sm">
      <TagsInput
        size="xs"
        label={t('field.numbers')}
        description={t('field.numbersHint')}
        error={useProblemAt('/numbers')}
        value={[...settings.numbers]}
        splitChars={[',', ';']}
        acceptValueOnBlur
        onChange={(numbers) => onChange({ ...settings, numbers: numbers.map((text) => e164Of(text, home) ?? text) })}
      />
      <TagsInput
        size="xs"
        label={t('field.extensions')}
        description={t('field.extensionsHint')}
        error={useProblemAt('/extensions')}
        data={[...new Set(optionsOf(directory, 'extension', language).map(({ value }) => value))]}
        value={[...settings.extensions]}
        splitChars={[',', ';', ' ']}
        acceptValueOnBlur
        onChange={(extensions) => onChange({ ...settings, extensions })}
      />
      <Select
        label={t('field.fallback')}
        description={t('field.fallbackHint')}
        placeholder={t('field.none')}
        clearable
        error={useProblemAt('/fallback')}
        data={targets}
        value={fallback ?? null}
        nothingFoundMessage={t('field.nothing')}
        onChange={(id) => onChange(id === null ? rest : { ...rest, fallback: id })}
      />
    </Stack>
  );
}

const canTakeFailures = (node: FlowNode): boolean => node.kind === 'voicemail' || node.kind === 'message';

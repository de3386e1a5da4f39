// The members of a ring group: who, in which order, how long, with press 1 or without. Moved by buttons, so by keyboard too.

import { ActionIcon, Button, Checkbox, Group, Input, Menu, Paper, Stack, Switch, Text, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Member, RingSettings } from '../../schema/documents.generated.ts';
import { CountField } from '../fields/count-field.tsx';
import { allSorts, PartyField, useFreshParty } from '../fields/party-field.tsx';
import { useProblemAt } from '../fields/settings-problems.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps } from './kind-view.ts';

export function RingMembers({ settings, onChange }: FormProps<RingSettings>) {
  const { t } = useText();
  const { members } = settings;
  const change = (next: readonly Member[], typing?: string) => onChange({ ...settings, members: next }, typing);
  return (
    <Input.Wrapper size="xs" label={t('field.members')} description={t('field.membersHint')}>
      <Stack gap={6} mt={4} component="ol" p={0} style={{ listStyle: 'none' }}>
        {members.map((member, index) => (
          <MemberCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a member has no identity of its own; its place is what it is
            key={index}
            member={member}
            place={{ index, last: members.length - 1 }}
            onChange={(next, typing) => change(members.with(index, next), typing)}
            onMove={(step) => change(swapped(members, index, index + step))}
            onRemove={() => change(members.toSpliced(index, 1))}
          />
        ))}
      </Stack>
      <AddMember onAdd={(member) => change([...members, member])} isFull={members.length >= mostMembers} />
    </Input.Wrapper>
  );
}

const mostMembers = 20;

interface MemberCardProps {
  readonly member: Member;
  readonly place: { readonly index: number; readonly last: number };
  readonly onChange: (member: Member, typing?: string) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

function MemberCard({ member, place: { index, last }, onChange, onMove, onRemove }: MemberCardProps) {
  const { t } = useText();
  const pointer = `/members/${index}`;
  const problem = useProblemAt(pointer);
  const number = index + 1;
  return (
    <Paper component="li" withBorder p={8} aria-label={t('field.memberNumber', { number })}>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Switch
          label={t('field.memberNumber', { number })}
          checked={member.enabled}
          onChange={({ currentTarget: { checked } }) => onChange({ ...member, enabled: checked })}
        />
        <Group gap={0} wrap="nowrap">
          <Tool
            label={t('field.memberUp', { number })}
            isOff={index === 0}
            onClick={() => onMove(-1)}
            icon={IconArrowUp}
          />
          <Tool
            label={t('field.memberDown', { number })}
            isOff={index === last}
            onClick={() => onMove(1)}
            icon={IconArrowDown}
          />
          <Tool label={t('field.memberRemove', { number })} onClick={onRemove} icon={IconTrash} />
        </Group>
      </Group>
      <PartyField
        party={member.party}
        sorts={allSorts}
        pointer={`${pointer}/party`}
        onChange={(party, typing) => onChange({ ...member, party }, typing)}
      />
      <Group mt={6} gap="sm" align="flex-end" wrap="nowrap">
        <CountField
          label={t('field.memberSeconds')}
          pointer={`${pointer}/seconds`}
          min={5}
          max={600}
          value={member.seconds}
          onChange={(seconds, typing) => onChange({ ...member, seconds }, typing)}
        />
        <Checkbox
          size="xs"
          mb={7}
          label={t('field.pressOne')}
          checked={member.pressOne}
          onChange={({ currentTarget: { checked } }) => onChange({ ...member, pressOne: checked })}
        />
      </Group>
      {problem !== undefined && (
        <Text size="xs" c="var(--cc-error)" mt={4}>
          {problem}
        </Text>
      )}
    </Paper>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: typeof IconTrash;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon: Icon, isOff = false, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={24} aria-label={label} disabled={isOff} onClick={onClick}>
        <Icon size={15} />
      </ActionIcon>
    </Tooltip>
  );
}

function AddMember({ onAdd, isFull }: { readonly onAdd: (member: Member) => void; readonly isFull: boolean }) {
  const { t } = useText();
  const fresh = useFreshParty();
  return (
    <Menu shadow="md" position="bottom-start">
      <Menu.Target>
        <Button mt={6} variant="default" leftSection={<IconPlus size={14} />} disabled={isFull}>
          {t('field.memberAdd')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {allSorts.map((sort) => (
          <Menu.Item
            key={sort}
            // Whoever is outside must press 1, else a carrier's voicemail takes the call (design S8).
            onClick={() =>
              onAdd({
                party: fresh(sort),
                enabled: true,
                seconds: 20,
                pressOne: sort === 'number' || sort === 'contact',
              })
            }
          >
            {t(`field.party.${sort}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function swapped(members: readonly Member[], one: number, other: number): readonly Member[] {
  const [first, second] = [members[one], members[other]];
  return first === undefined || second === undefined ? members : members.with(one, second).with(other, first);
}

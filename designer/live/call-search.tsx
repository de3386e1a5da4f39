// The search of calls: by number, days and outcome; what is found opens as a replay.

import { Anchor, NativeSelect, Table, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CallOutcome } from '../../schema/documents.generated.ts';
import { addressOf } from '../app/route.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useText } from '../i18n/text.tsx';
import type { CallSummary } from '../link/flow-store.ts';
import { outcomeNames } from '../simulate/outcome-names.ts';
import { momentText, spanText } from '../trace/time-text.ts';
import classes from './live.module.css';
import { anyCall, dayIn, foundCalls, type CallSearch as Search } from './past-calls.ts';
import { useFlowNames } from './use-flow-names.ts';
import { versionText } from './version-text.ts';

export function CallSearch({ calls }: { readonly calls: readonly CallSummary[] }) {
  const { t } = useText();
  const { directory } = useDirectory();
  const [search, setSearch] = useState<Search>(anyCall);
  const dayOf = useMemo(() => dayIn(directory.timeZone), [directory.timeZone]);
  const found = useMemo(() => foundCalls(calls, search, dayOf), [calls, search, dayOf]);
  return (
    <>
      <SearchForm search={search} onChange={setSearch} />
      <p className={classes.found} role="status">
        {found.length === 0 ? t('past.none') : t('past.found', { count: found.length })}
      </p>
      {found.length > 0 && <Found calls={found} timeZone={directory.timeZone} />}
    </>
  );
}

function SearchForm({ search, onChange }: { readonly search: Search; readonly onChange: (search: Search) => void }) {
  const { t } = useText();
  const typed = (name: 'number' | 'fromDay' | 'toDay') => ({
    value: search[name],
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...search, [name]: value }),
  });
  const outcomes = Object.entries(outcomeNames).map(([value, key]) => ({ value, label: t(key) }));
  return (
    <search className={classes.search} aria-label={t('past.search')}>
      <TextInput type="search" label={t('past.number')} {...typed('number')} />
      <TextInput type="date" label={t('past.fromDay')} {...typed('fromDay')} />
      <TextInput type="date" label={t('past.toDay')} {...typed('toDay')} />
      <NativeSelect
        size="xs"
        label={t('past.outcome')}
        value={search.outcome}
        data={[{ value: '', label: t('past.anyOutcome') }, ...outcomes]}
        onChange={({ currentTarget: { value } }) => onChange({ ...search, outcome: isOutcome(value) ? value : '' })}
      />
    </search>
  );
}

function Found({ calls, timeZone }: { readonly calls: readonly CallSummary[]; readonly timeZone: string }) {
  const { t, language } = useText();
  const nameOf = useFlowNames();
  return (
    <div className={classes.scroll}>
      <Table verticalSpacing="xs" aria-label={t('calls.title')}>
        <Table.Thead>
          <Table.Tr>
            {(['past.started', 'live.from', 'live.to', 'past.flow', 'past.lasted', 'past.outcome'] as const).map(
              (key) => (
                <Table.Th key={key}>{t(key)}</Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {calls.map(({ call, from, to, flow, version, startedAt, endedAt, outcome }) => (
            <Table.Tr key={call}>
              <Table.Td>
                <Anchor href={addressOf({ page: 'calls', call })} size="sm" title={t('past.open', { from })}>
                  {momentText(startedAt, timeZone, language)}
                </Anchor>
              </Table.Td>
              <Table.Td>{from === '' ? t('live.withheld') : from}</Table.Td>
              <Table.Td>{to}</Table.Td>
              <Table.Td>
                {nameOf(flow)}, {versionText(version, t)}
              </Table.Td>
              <Table.Td>{endedAt === null ? t('past.never') : spanText(endedAt - startedAt)}</Table.Td>
              <Table.Td>{t(outcomeNames[outcome])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function isOutcome(value: string): value is CallOutcome {
  return Object.hasOwn(outcomeNames, value);
}

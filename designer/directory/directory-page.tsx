// The directory: import and export as JSON, and what is in it as tables. Editing entries one by one comes with its own page.

import { Alert, Button, FileButton, List, Table, Tabs, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { type Problem, problem } from '../../schema/problem.ts';
import { parseAs } from '../../schema/validate.ts';
import { PageFrame } from '../app/page-frame.tsx';
import { useText } from '../i18n/text.tsx';
import { told } from '../i18n/told.ts';
import { download } from '../ui/files.ts';
import { useDirectory } from './directory-context.tsx';
import { directoryTables } from './directory-tables.ts';

export function DirectoryPage() {
  const { t, language } = useText();
  const { directory, replace } = useDirectory();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const importFile = async (file: File | null) => {
    if (file === null) return;
    const read = readDirectory(await file.text());
    const answer = read.ok ? await replace(read.value) : read;
    setProblems(answer.ok ? [] : answer.problems);
    if (answer.ok) notifications.show({ message: t('directory.imported') });
  };
  const tables = directoryTables(directory, language, t);
  return (
    <PageFrame
      title={t('app.directory')}
      lead={t('directory.lead')}
      actions={
        <>
          <FileButton accept="application/json,.json" onChange={importFile}>
            {(props) => (
              <Button {...props} leftSection={<IconUpload size={15} />}>
                {t('directory.import')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="default"
            leftSection={<IconDownload size={15} />}
            onClick={() => download('directory.json', `${JSON.stringify(directory, null, 1)}\n`)}
          >
            {t('directory.export')}
          </Button>
        </>
      }
    >
      {problems.length > 0 && (
        <Alert color="red" title={t('flow.importFailed')} mb="md" role="alert">
          <List size="sm">
            {problems.map((one) => (
              <List.Item key={`${one.code} ${one.pointer}`}>
                {told(one, language).message} <code>{one.pointer}</code>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Tabs defaultValue="users" keepMounted={false}>
        <Tabs.List>
          {tables.map(({ id, rows }) => (
            <Tabs.Tab key={id} value={id}>
              {t(`directory.${id}`)} ({rows.length})
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tables.map(({ id, rows }) => (
          <Tabs.Panel key={id} value={id} pt="sm">
            {rows.length === 0 ? (
              <Text c="dimmed" size="sm">
                {t('directory.empty')}
              </Text>
            ) : (
              <Table verticalSpacing={6} aria-label={t(`directory.${id}`)}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('directory.columnId')}</Table.Th>
                    <Table.Th>{t('directory.columnName')}</Table.Th>
                    <Table.Th>{t('directory.columnDetail')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.slice(0, mostRows).map((row) => (
                    <Table.Tr key={row.id}>
                      <Table.Td>
                        <code>{row.id}</code>
                      </Table.Td>
                      <Table.Td>{row.name}</Table.Td>
                      <Table.Td>{row.detail}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </PageFrame>
  );
}

/** A table is for looking; a directory may have a hundred thousand entries. */
const mostRows = 500;

function readDirectory(text: string) {
  try {
    return parseAs('directory', JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false as const, problems: [problem('document.unreadable', {}, { reason })] };
  }
}

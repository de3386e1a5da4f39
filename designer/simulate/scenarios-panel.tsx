// The Scenarios tab of the drawer: the scenarios of the flow, run all, each green or red, import and export.

import { ActionIcon, Button, FileButton, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconPlayerPlay, IconTrash, IconUpload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Scenario } from '../../schema/documents.generated.ts';
import { readJson } from '../../schema/read-document.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { inLanguage } from '../fields/directory-options.ts';
import { useDrawer } from '../flow-page/drawer-context.tsx';
import { useText } from '../i18n/text.tsx';
import { download } from '../ui/files.ts';
import { endText } from './end-text.ts';
import { addScenarios, removeScenario, scenariosIn, scenariosOf } from './flow-scenarios.ts';
import { ScenarioVerdict } from './scenario-verdict.tsx';
import classes from './scenarios.module.css';
import { useSimulator } from './simulator-context.tsx';
import { type Verdict, verdictOf } from './verdict.ts';

export function ScenariosPanel() {
  const { t } = useText();
  const { flow } = useFlowEditor();
  const { company } = useSimulator();
  const scenarios = useMemo(() => scenariosOf(flow), [flow]);
  const [run, setRun] = useState<Run>(notRun);
  const { charts, simulating } = company;
  // What was found out of an earlier drawing says nothing about this one.
  const verdicts = run.charts === charts ? run.verdicts : notRun.verdicts;
  const runAll = () =>
    setRun({
      charts,
      verdicts: new Map(scenarios.map((scenario) => [scenario.id, verdictOf(simulating(scenario))])),
    });
  const passed = [...verdicts.values()].filter(({ kind }) => kind === 'passed').length;
  return (
    <div className={classes.scenarios}>
      <div className={classes.scenarioBar}>
        <Button leftSection={<IconPlayerPlay size={15} />} disabled={scenarios.length === 0} onClick={runAll}>
          {t('scenario.runAll')}
        </Button>
        <span role="status" data-passed={passed} className={classes.verdict}>
          {verdicts.size > 0 && t('scenario.sum', { passed, count: verdicts.size })}
        </span>
        <span className={classes.spring} />
        <ImportExport scenarios={scenarios} />
      </div>
      <p className={classes.quiet}>{t(scenarios.length === 0 ? 'scenario.none' : 'scenario.lead')}</p>
      <ul className={classes.scenarioList} aria-label={t('scenario.list')}>
        {scenarios.map((scenario) => (
          <ScenarioRow key={scenario.id} scenario={scenario} verdict={verdicts.get(scenario.id)} />
        ))}
      </ul>
    </div>
  );
}

interface Run {
  readonly charts: unknown;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

const notRun: Run = { charts: undefined, verdicts: new Map() };

interface ScenarioRowProps {
  readonly scenario: Scenario;
  readonly verdict: Verdict | undefined;
}

function ScenarioRow({ scenario, verdict }: ScenarioRowProps) {
  const { t, language } = useText();
  const { flow, edit, isReadOnly } = useFlowEditor();
  const { show, player } = useSimulator();
  const { open } = useDrawer();
  const name = inLanguage(scenario.name, language) ?? scenario.id;
  const isShown = player.frame?.simulation?.setup.scenario.id === scenario.id;
  return (
    <li className={classes.scenario} data-shown={isShown}>
      <button
        type="button"
        className={classes.scenarioOpen}
        title={t('scenario.open', { name })}
        onClick={() => {
          show(scenario, verdict?.kind === 'failed' ? verdict.at : undefined);
          open('simulate');
        }}
      >
        <ScenarioVerdict verdict={verdict} />
        <span>{name}</span>
        <Why verdict={verdict} />
      </button>
      {!isReadOnly && (
        <Tooltip label={t('scenario.remove', { name })}>
          <ActionIcon
            aria-label={t('scenario.remove', { name })}
            onClick={() => edit(removeScenario(flow, scenario.id))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}

/** Where the call went otherwise. */
function Why({ verdict }: { readonly verdict: Verdict | undefined }) {
  const { t, language } = useText();
  const { flow } = useFlowEditor();
  const { names } = useSimulator();
  if (verdict?.kind !== 'failed') return <span />;
  const { difference } = verdict;
  const said = (value: string | number | null) => {
    if (value === null) return t('scenario.nothing');
    if (difference.kind === 'path') return names.step(flow.id, String(value));
    return endText(difference.field, value, { t, language });
  };
  const both = { expected: said(difference.expected), actual: said(difference.found) };
  return (
    <span className={classes.quiet}>
      {difference.kind === 'path'
        ? t('scenario.differs', { step: difference.index + 1, ...both })
        : t('scenario.endDiffers', both)}
    </span>
  );
}

function ImportExport({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { t } = useText();
  const { flow, edit, isReadOnly } = useFlowEditor();
  const read = async (files: readonly File[]) => {
    const texts = await Promise.all(
      files.map(async (file) => ({ name: file.name, json: readJson(await file.text()) })),
    );
    const read = texts.map(({ name, json }) => ({ name, found: json.ok ? scenariosIn(json.value) : [] }));
    const found = read.flatMap((each) => each.found);
    if (found.length > 0) {
      edit(addScenarios(flow, found));
      notifications.show({ message: t('scenario.imported', { count: found.length }) });
    }
    for (const { name } of read.filter((each) => each.found.length === 0)) {
      notifications.show({ color: 'red', message: t('scenario.unreadable', { name }) });
    }
  };
  return (
    <>
      {!isReadOnly && (
        <FileButton multiple accept="application/json,.json" onChange={read}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={15} />}>
              {t('scenario.import')}
            </Button>
          )}
        </FileButton>
      )}
      <Button
        variant="default"
        disabled={scenarios.length === 0}
        leftSection={<IconDownload size={15} />}
        onClick={() => download(`${flow.id}.calls.json`, `${JSON.stringify(scenarios, null, 1)}\n`)}
      >
        {t('scenario.export')}
      </Button>
    </>
  );
}

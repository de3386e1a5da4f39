// Keeps the call that is shown as a scenario of the flow: what everybody did, and the path that came of it.

import { Button, Popover, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { recordedScenario } from '../../runtime/simulation/recorded-scenario.ts';
import { runToEnd } from '../../runtime/simulation/running.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { useText } from '../i18n/text.tsx';
import { addScenarios, scenarioId } from './flow-scenarios.ts';
import classes from './simulate.module.css';
import { useSimulator } from './simulator-context.tsx';

export function SaveScenario() {
  const { t, language } = useText();
  const { flow, edit, isReadOnly } = useFlowEditor();
  const { player } = useSimulator();
  const [isAsking, setAsking] = useState(false);
  const [name, setName] = useState('');
  const simulation = player.frame?.simulation ?? null;
  if (simulation === null || isReadOnly) return null;
  const save = () => {
    const named = { id: scenarioId(flow, name), name: { [language]: name.trim() } };
    // What people were still going to do belongs to the scenario.
    const { scenario, faithful } = recordedScenario(runToEnd(simulation), named);
    edit(addScenarios(flow, [scenario]));
    setAsking(false);
    setName('');
    notifications.show({
      message: t(faithful ? 'scenario.saved' : 'scenario.savedOtherwise', { name: name.trim() }),
      ...(faithful ? {} : { color: 'yellow' }),
    });
  };
  return (
    <Popover opened={isAsking} onChange={setAsking} trapFocus withArrow shadow="md" position="top" width={300}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconDeviceFloppy size={15} />} onClick={() => setAsking(!isAsking)}>
          {t('scenario.save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('scenario.save')}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') save();
          }}
        >
          <TextInput
            label={t('scenario.name')}
            placeholder={t('scenario.nameExample')}
            value={name}
            maxLength={200}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {t('scenario.keep')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

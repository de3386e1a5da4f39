// Before a simulated call: who calls, which number, when.

import { Button, TextInput } from '@mantine/core';
import { IconPhoneOutgoing } from '@tabler/icons-react';
import { useText } from '../i18n/text.tsx';
import { instantOfWall, wallText } from './call-setup.ts';
import classes from './simulate.module.css';
import { useSimulator } from './simulator-context.tsx';

export function CallForm() {
  const { t } = useText();
  const { setup, arrange, begin, isSound, company } = useSimulator();
  const { timeZone } = company.directory;
  return (
    <form
      className={classes.form}
      aria-label={t('simulate.call')}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <p className={classes.quiet}>{t(isSound ? 'simulate.lead' : 'simulate.notSound')}</p>
      <div className={classes.formRow}>
        <TextInput
          label={t('simulate.from')}
          placeholder={t('simulate.fromHint')}
          value={setup.from}
          onChange={({ currentTarget: { value } }) => arrange({ from: value })}
        />
        <TextInput
          label={t('simulate.to')}
          value={setup.to}
          required
          withAsterisk={false}
          onChange={({ currentTarget: { value } }) => arrange({ to: value })}
        />
      </div>
      <TextInput
        type="datetime-local"
        label={t('simulate.at')}
        description={t('simulate.zone', { zone: timeZone })}
        value={setup.at}
        required
        withAsterisk={false}
        onChange={({ currentTarget: { value } }) => instantOfWall(value, timeZone) !== null && arrange({ at: value })}
      />
      <div className={classes.formButtons}>
        <Button type="submit" disabled={!isSound} leftSection={<IconPhoneOutgoing size={15} />}>
          {t('simulate.start')}
        </Button>
        <Button variant="default" onClick={() => arrange({ at: wallText(Date.now(), timeZone) })}>
          {t('simulate.now')}
        </Button>
      </div>
    </form>
  );
}

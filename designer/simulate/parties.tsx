// The people of a simulated call: what each will do when rung, and what a ringing or talking one can do now.

import { Button, Checkbox } from '@mantine/core';
import type { CallLeg } from '../../runtime/core/call-state.ts';
import type { LegChanged } from '../../schema/documents.generated.ts';
import { useText } from '../i18n/text.tsx';
import { BehaviourForm } from './behaviour-form.tsx';
import { askedUsers, type Callee, calleesOf, ringsOn, withBehaviour } from './call-setup.ts';
import classes from './simulate.module.css';
import { useSimulator } from './simulator-context.tsx';

export function Parties() {
  const { t } = useText();
  const { company, names, setup, arrange } = useSimulator();
  const flows = [...company.flows.values()];
  const callees = calleesOf(flows);
  const users = askedUsers(flows);
  if (callees.length + users.length === 0) return <p className={classes.quiet}>{t('simulate.noParties')}</p>;
  return (
    <div className={classes.parties}>
      {users.map((user) => (
        <Checkbox
          key={user}
          size="xs"
          label={t('simulate.isBusyOf', { party: names.user(user) })}
          checked={setup.busy.includes(user)}
          onChange={({ currentTarget: { checked } }) =>
            arrange({ busy: checked ? [...setup.busy, user] : setup.busy.filter((each) => each !== user) })
          }
        />
      ))}
      {callees.map((callee) => (
        <PartyRow key={callee.party} callee={callee} />
      ))}
    </div>
  );
}

function PartyRow({ callee: { party, pressesOne } }: { readonly callee: Callee }) {
  const { t } = useText();
  const { names, setup, arrange, player } = useSimulator();
  const name = names.party(party);
  const leg = player.moments.at(-1)?.call.legs.findLast((each) => each.party === party);
  const state = leg === undefined ? undefined : stateNames[leg.phase];
  return (
    <section className={classes.party} aria-label={name}>
      <div className={classes.partyName}>
        {name}
        {state !== undefined && <span className={classes.partyState}>{t(state)}</span>}
        <NowButtons leg={leg} name={name} />
      </div>
      <BehaviourForm
        name={name}
        pressesOne={pressesOne}
        behaviour={setup.parties[party]?.[0] ?? ringsOn}
        onChange={(behaviour) => arrange({ parties: withBehaviour(setup.parties, party, behaviour) })}
      />
    </section>
  );
}

const stateNames: Readonly<Partial<Record<CallLeg['phase'], 'simulate.ringsNow' | 'simulate.talksNow'>>> = {
  ringing: 'simulate.ringsNow',
  connected: 'simulate.talksNow',
};

/** A ringing party can answer or decline at once, a talking one can hang up. */
function NowButtons({ leg, name }: { readonly leg: CallLeg | undefined; readonly name: string }) {
  const { t } = useText();
  const { player } = useSimulator();
  const call = player.moments.at(-1)?.call;
  if (leg === undefined || call === undefined || player.frame?.simulation == null) return null;
  const now = (type: LegChanged['type']) => () =>
    player.send({ type: 'choose', input: { type, call: call.id, leg: leg.id } });
  if (leg.phase === 'ringing') {
    return (
      <>
        <Button aria-label={t('simulate.answerNowOf', { party: name })} onClick={now('leg.answered')}>
          {t('simulate.answerNow')}
        </Button>
        <Button
          variant="default"
          aria-label={t('simulate.declineNowOf', { party: name })}
          onClick={now('leg.declined')}
        >
          {t('simulate.declineNow')}
        </Button>
      </>
    );
  }
  if (leg.phase !== 'connected') return null;
  return (
    <Button variant="default" aria-label={t('simulate.hangUpNowOf', { party: name })} onClick={now('leg.hungup')}>
      {t('simulate.hangUpNow')}
    </Button>
  );
}

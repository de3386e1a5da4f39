// One gateway: its state in words, and its problems, the newest first.

import { IconAlertOctagon, IconAlertTriangle, IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useDirectory } from '../directory/directory-context.tsx';
import { useText } from '../i18n/text.tsx';
import { told } from '../i18n/told.ts';
import { momentText } from '../trace/time-text.ts';
import classes from './gateways.module.css';
import type { Gateway, GatewayProblem } from './gateways.ts';

export function GatewayCard({ gateway }: { readonly gateway: Gateway }) {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const { name, kind, connected, since, calls, problems } = gateway;
  const StateIcon = connected ? IconPlugConnected : IconPlugConnectedX;
  const time = momentText(since, directory.timeZone, language);
  return (
    <section className={classes.gateway} aria-label={name}>
      <h2 className={classes.name}>
        {name} <span className={classes.kind}>{t(`gateways.${kind}`)}</span>
      </h2>
      <p className={classes.state} data-connected={connected}>
        <StateIcon size={17} aria-hidden />
        <strong>{t(connected ? 'gateways.connected' : 'gateways.away')}</strong> {t('gateways.since', { time })}
      </p>
      <p className={classes.facts}>{[t('gateways.calls', { count: calls }), ...abilities(gateway, t)].join(' · ')}</p>
      {problems.length === 0 && <p className={classes.calm}>{t('gateways.noProblem')}</p>}
      {problems.length > 0 && (
        <ul className={classes.problems} aria-label={t('gateways.problems', { name })}>
          {problems.map((found) => (
            <li key={found.problem.code}>
              <ProblemRow found={found} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The capabilities that a gateway may have (schema/link-message.schema.json), in words. */
function abilities({ capabilities }: Gateway, t: ReturnType<typeof useText>['t']): readonly string[] {
  return (['earlyMedia', 'video', 'tts'] as const).flatMap((ability) =>
    capabilities.includes(ability) ? [t(`gateways.${ability}`)] : [],
  );
}

function ProblemRow({ found: { problem, count, at } }: { readonly found: GatewayProblem }) {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const { message, remedy } = told(problem, language);
  const isError = problem.severity === 'error';
  const ProblemIcon = isError ? IconAlertOctagon : IconAlertTriangle;
  return (
    <>
      <ProblemIcon
        size={17}
        role="img"
        aria-label={t(isError ? 'gateways.error' : 'gateways.warning')}
        className={classes.mark}
        data-error={isError}
      />
      <div>
        <span className={classes.message}>{message}</span> <span className={classes.remedy}>{remedy}</span>
        <div className={classes.times}>
          {t('gateways.times', { count, time: momentText(at, directory.timeZone, language) })}
        </div>
      </div>
    </>
  );
}

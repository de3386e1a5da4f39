// The call detail record of a call, derived from its journal by the core.

import { cdrOf } from '../../runtime/core/cdr.ts';
import { useText } from '../i18n/text.tsx';
import { outcomeNames } from '../simulate/outcome-names.ts';
import { causeWords } from '../trace/call-words.ts';
import { type Moment, traceOf } from '../trace/moments.ts';
import type { Names } from '../trace/names.ts';
import { momentText } from '../trace/time-text.ts';
import classes from './live.module.css';
import { Message } from './message.tsx';

interface CdrViewProps {
  readonly moments: readonly Moment[];
  readonly names: Names;
  readonly timeZone: string;
}

export function CdrView({ moments, names, timeZone }: CdrViewProps) {
  const { t, language } = useText();
  const call = moments.at(-1)?.call;
  if (call === undefined) return null;
  const cdr = cdrOf(call, traceOf(moments));
  const when = (at: number | null) => (at === null ? t('past.never') : momentText(at, timeZone, language));
  const rows = [
    [t('live.from'), cdr.from === '' ? t('live.withheld') : cdr.from],
    [t('live.to'), cdr.to],
    [t('past.flow'), `${names.flow(cdr.chart.flow)}, ${t('live.version', { version: cdr.chart.version })}`],
    [t('past.offered'), when(cdr.offeredAt)],
    [t('past.answered'), when(cdr.answeredAt)],
    [t('past.connected'), when(cdr.connectedAt)],
    [t('past.ended'), when(cdr.endedAt)],
    [t('past.outcome'), t(outcomeNames[cdr.outcome])],
    [t('past.cause'), cdr.endedAt === null ? t('past.never') : `${causeWords(cdr.cause, t)} (${cdr.cause})`],
  ] as const;
  return (
    <dl className={classes.cdr} aria-label={t('past.record')}>
      {rows.map(([name, value]) => (
        <div key={name} className={classes.cdrRow}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className={classes.cdrRow}>
        <dt>{t('past.recordings')}</dt>
        {cdr.recordings.length === 0 && <dd>{t('past.never')}</dd>}
        {cdr.recordings.map((recording) => (
          <dd key={recording.id}>
            <Message recording={recording} />
          </dd>
        ))}
      </div>
    </dl>
  );
}

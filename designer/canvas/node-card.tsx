// The card of a node: icon, title, what it will do, and one row for each outcome with its handle. The frame that the
// cards of generic charts share is card-frame.tsx.

import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import type { Outcome } from '../../runtime/core/node-kinds/node-kind.ts';
import { outcomesOf, sentenceOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { spaced } from '../i18n/message.ts';
import { outcomeName, outcomeText, withHolidayName } from '../i18n/outcome-name.ts';
import { useText } from '../i18n/text.tsx';
import { kindViews } from '../node-kinds/kind-views.ts';
import { nodeName } from '../node-kinds/node-name.ts';
import type { CardData, CardNode } from './canvas-model.ts';
import classes from './card.module.css';
import { CardFrame } from './card-frame.tsx';

export const NodeCard = memo(function NodeCard({ id, data, selected }: NodeProps<CardNode>) {
  const { t, language } = useText();
  const { nameOf } = useDirectory();
  const { node, errors, warnings } = data;
  const { icon, purpose } = kindViews[node.kind];
  const wired = new Set(data.wired.split(' '));
  const outcomes = outcomesOf(node).map((outcome) => withHolidayName(outcome, nameOf));
  return (
    <CardFrame
      id={id}
      icon={icon}
      purpose={purpose}
      title={nodeName(node, t)}
      subtitle={node.title === undefined ? undefined : t(`kind.${node.kind}`)}
      isSelected={selected}
      errors={errors}
      warnings={warnings}
      takesWires={node.kind !== 'entry'}
    >
      <p className={classes.sentence}>{spaced(sentenceOf(node, language, nameOf), language)}</p>
      {outcomes.length > 0 && (
        <ul className={classes.outcomes}>
          {outcomes.map((outcome) => (
            <OutcomeRow
              key={outcome.id}
              outcome={data.isFallback ? endingAtLast(outcome) : outcome}
              isWired={wired.has(outcome.id)}
              fallback={data.fallback}
            />
          ))}
        </ul>
      )}
    </CardFrame>
  );
});

interface OutcomeRowProps {
  readonly outcome: Outcome;
  readonly isWired: boolean;
  readonly fallback: CardData['fallback'];
}

function OutcomeRow({ outcome, isWired, fallback }: OutcomeRowProps) {
  const { t } = useText();
  const { key, label } = outcomeName(outcome, t);
  const needsWire = outcome.unwired === undefined || (outcome.unwired === 'fallback' && fallback === undefined);
  return (
    <li className={classes.outcome} data-wired={isWired} data-needs={needsWire} data-outcome={outcome.id}>
      {!isWired && <UnwiredHint outcome={outcome} fallback={fallback} />}
      {key !== undefined && <span className={classes.keycap}>{key}</span>}
      {label !== '' && <span className={classes.outcomeLabel}>{label}</span>}
      <Handle
        type="source"
        id={outcome.id}
        position={Position.Right}
        className={classes.source}
        title={t('canvas.outcomeHandle', { outcome: outcomeText(outcome, t) })}
      />
    </li>
  );
}

/** The fallback's own failures end the call: there is nothing behind it. */
function endingAtLast(outcome: Outcome): Outcome {
  return outcome.unwired === 'fallback' ? { ...outcome, unwired: 'end' } : outcome;
}

/** Where a call goes that takes an outcome nobody wired. */
function UnwiredHint({ outcome, fallback }: Pick<OutcomeRowProps, 'outcome' | 'fallback'>) {
  const { t } = useText();
  if (outcome.unwired === 'end') return <span className={classes.outcomeHint}>{t('outcome.toEnd')}</span>;
  if (outcome.unwired === undefined) return <span className={classes.outcomeOpen}>{t('outcome.unwired')}</span>;
  if (fallback === undefined) return <span className={classes.outcomeOpen}>{t('outcome.toNoFallback')}</span>;
  return <span className={classes.outcomeHint}>{t('outcome.toFallback', { node: fallback })}</span>;
}

// What every card has: frame, icon, title, target handle, badges of problems and calls, numbers of the lit path.

import type { Icon } from '@tabler/icons-react';
import { IconAlertOctagon, IconAlertTriangle, IconPhone } from '@tabler/icons-react';
import { Handle, Position } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text.tsx';
import type { Purpose } from '../ui/tokens.ts';
import classes from './card.module.css';
import { type Lit, useLit } from './highlight.tsx';

interface CardFrameProps {
  readonly id: string;
  readonly icon: Icon;
  readonly purpose: Purpose;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly isSelected: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly takesWires: boolean;
  readonly children: ReactNode;
}

export function CardFrame(props: CardFrameProps) {
  const { id, icon: KindIcon, purpose, title, subtitle, isSelected, takesWires, children } = props;
  const lit = useLit(id);
  return (
    <div
      className={classes.card}
      data-purpose={purpose}
      data-selected={isSelected}
      data-lit={lit.isLit}
      data-current={lit.isCurrent}
      data-taken={lit.taken}
      data-tone={lit.tone}
    >
      {takesWires && <Handle type="target" id="in" position={Position.Left} className={classes.target} />}
      <Steps lit={lit} />
      <Badges errors={props.errors} warnings={props.warnings} calls={lit.count} />
      <div className={classes.head}>
        <span className={classes.icon}>
          <KindIcon size={17} aria-hidden />
        </span>
        <span className={classes.title} title={title}>
          {title}
          {subtitle !== undefined && <span className={classes.kind}>{subtitle}</span>}
        </span>
      </div>
      {children}
    </div>
  );
}

function Steps({ lit }: { readonly lit: Lit }) {
  if (lit.steps.length === 0) return null;
  return (
    <span className={classes.steps}>
      {lit.steps.slice(-4).map((step) => (
        <span key={step} className={classes.step}>
          {step}
        </span>
      ))}
    </span>
  );
}

interface BadgesProps {
  readonly errors: number;
  readonly warnings: number;
  readonly calls: number;
}

/** Shapes differ as colours do: an octagon for errors, a triangle for warnings, a telephone for calls. */
function Badges({ errors, warnings, calls }: BadgesProps) {
  const { t } = useText();
  return (
    <span className={classes.badges}>
      {calls > 0 && (
        <span
          className={classes.badge}
          data-severity="calls"
          role="img"
          aria-label={t('canvas.calls', { count: calls })}
        >
          <IconPhone size={13} aria-hidden />
          {calls}
        </span>
      )}
      {errors > 0 && (
        <span
          className={classes.badge}
          data-severity="error"
          role="img"
          aria-label={t('canvas.problems', { count: errors })}
        >
          <IconAlertOctagon size={13} aria-hidden />
          {errors}
        </span>
      )}
      {warnings > 0 && (
        <span
          className={classes.badge}
          data-severity="warning"
          role="img"
          aria-label={t('canvas.warnings', { count: warnings })}
        >
          <IconAlertTriangle size={13} aria-hidden />
          {warnings}
        </span>
      )}
    </span>
  );
}

// Passed, differs, cannot run, not run: as a word with a shape, never by colour alone.

import { IconCircleCheck, IconCircleDashed, IconCircleX, IconPlugOff } from '@tabler/icons-react';
import { useText } from '../i18n/text.tsx';
import classes from './scenarios.module.css';
import type { Verdict } from './verdict.ts';

const looks = {
  passed: { icon: IconCircleCheck, text: 'scenario.passed' },
  failed: { icon: IconCircleX, text: 'scenario.failed' },
  broken: { icon: IconPlugOff, text: 'scenario.broken' },
  notRun: { icon: IconCircleDashed, text: 'scenario.notRun' },
} as const;

export function ScenarioVerdict({ verdict }: { readonly verdict: Verdict | undefined }) {
  const { t } = useText();
  const kind = verdict?.kind ?? 'notRun';
  const { icon: VerdictIcon, text } = looks[kind];
  return (
    <span className={classes.verdict} data-verdict={kind}>
      <VerdictIcon size={16} aria-hidden />
      {t(text)}
    </span>
  );
}

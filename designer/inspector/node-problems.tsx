// The problems of the selected node, above its form.

import { Alert } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react';
import type { Problem } from '../../schema/problem.ts';
import { useToldProblem } from '../flow-page/problem-words.ts';
import classes from './inspector.module.css';

export function NodeProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const toldOf = useToldProblem();
  if (problems.length === 0) return null;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return (
    <Alert
      p={8}
      className={hasErrors ? (classes.errors ?? '') : (classes.warnings ?? '')}
      icon={hasErrors ? <IconAlertOctagon size={16} /> : <IconAlertTriangle size={16} />}
    >
      <ul className={classes.problems}>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.pointer} ${problem.message}`}>{toldOf(problem).message}</li>
        ))}
      </ul>
    </Alert>
  );
}

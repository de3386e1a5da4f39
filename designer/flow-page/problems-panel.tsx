// What is wrong with the flow, in words; a click selects the node and brings it into view.

import { Badge, Text, UnstyledButton } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Problem } from '../../schema/problem.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { nothing } from '../document/selection.ts';
import { useText } from '../i18n/text.tsx';
import classes from './drawer.module.css';
import { useFlowCommands } from './flow-commands.tsx';
import { useToldProblem } from './problem-words.ts';

export function ProblemsPanel() {
  const { problems } = useFlowEditor();
  const { t } = useText();
  if (problems.length === 0) {
    return (
      <p className={classes.calm}>
        <IconCircleCheck size={18} aria-hidden /> {t('flow.noProblems')}
      </p>
    );
  }
  return (
    <ul className={classes.list}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.pointer} ${problem.message}`}>
          <ProblemRow problem={problem} />
        </li>
      ))}
    </ul>
  );
}

/** How many problems there are, beside the tab's title. */
export function ProblemsCount() {
  const { problems } = useFlowEditor();
  const { t } = useText();
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (problems.length === 0) return null;
  return (
    <Badge
      size="xs"
      variant="light"
      color={errors > 0 ? 'red' : 'yellow'}
      c={errors > 0 ? 'var(--cc-error)' : 'var(--cc-warning)'}
      aria-label={t('canvas.problems', { count: problems.length })}
    >
      {problems.length}
    </Badge>
  );
}

function ProblemRow({ problem }: { readonly problem: Problem }) {
  const { t } = useText();
  const toldOf = useToldProblem();
  const { select } = useFlowEditor();
  const { show } = useFlowCommands();
  const { message, remedy } = toldOf(problem);
  const isError = problem.severity === 'error';
  const ProblemIcon = isError ? IconAlertOctagon : IconAlertTriangle;
  const [node] = problem.nodes.length > 0 ? problem.nodes : problem.edges.map((edge) => edge.split('.')[0] ?? '');
  return (
    <UnstyledButton
      className={classes.row}
      onClick={() => {
        if (node !== undefined) show(node);
        else if (problem.edges.length > 0) select({ ...nothing, edges: problem.edges });
      }}
    >
      <ProblemIcon
        size={17}
        role="img"
        aria-label={t(isError ? 'flow.error' : 'flow.warning')}
        color={isError ? 'var(--cc-error)' : 'var(--cc-warning)'}
      />
      <span>
        <Text component="span" size="sm">
          {message}
        </Text>{' '}
        <Text component="span" size="sm" c="dimmed">
          {remedy}
        </Text>
      </span>
    </UnstyledButton>
  );
}

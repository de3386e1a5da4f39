// Draws the ladder of a call as SVG: lifelines down, an arrow for each event and command. Its layout is ladder.ts.

import { useText } from '../i18n/text.tsx';
import type { CallWords } from './call-words.ts';
import { type LadderLayout, type Lifeline, ladderLayout, type Rung } from './ladder.ts';
import type { Moment } from './moments.ts';
import { clockText } from './time-text.ts';
import classes from './trace.module.css';

interface LadderProps {
  readonly moments: readonly Moment[];
  readonly words: CallWords;
  readonly timeZone: string;
}

/** Pixels. */
const size = { time: 78, column: 160, row: 24, head: 34, foot: 10 } as const;

const columnX = (column: number): number => size.time + size.column * (column + 0.5);
const rowY = (row: number): number => size.head + size.row * (row + 0.75);

export function LadderDiagram({ moments, words, timeZone }: LadderProps) {
  const { t } = useText();
  const ladder = ladderLayout(moments);
  const width = size.time + size.column * ladder.lifelines.length;
  const height = size.head + size.row * ladder.rungs.length + size.foot;
  const nameOf = (line: Lifeline) => (line.kind === 'leg' ? words.leg(line.id) : t(`simulate.${line.kind}`));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.ladder} aria-label={t('simulate.ladderTitle')} tabIndex={0}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={describe(ladder, nameOf, (rung) => textOf(rung, moments, words))}
      >
        <defs>
          <marker id="ladder-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 L8 4 L0 8 z" className={classes.arrowHead} />
          </marker>
        </defs>
        {ladder.lifelines.map((line, column) => (
          <LifelineMark key={line.id} line={line} column={column} name={nameOf(line)} />
        ))}
        {ladder.rungs.map((rung, index) => (
          <RungMark
            key={rung.row}
            rung={rung}
            text={textOf(rung, moments, words)}
            time={ladder.rungs[index - 1]?.entry.step === rung.entry.step ? '' : timeOf(rung, moments, timeZone)}
          />
        ))}
      </svg>
    </section>
  );
}

function LifelineMark({
  line,
  column,
  name,
}: {
  readonly line: Lifeline;
  readonly column: number;
  readonly name: string;
}) {
  const x = columnX(column);
  return (
    <g>
      <text x={x} y={18} className={classes.lifelineName} textAnchor="middle">
        {shortened(name, 26)}
      </text>
      <line x1={x} x2={x} y1={size.head - 8} y2={rowY(line.to)} className={classes.lifelineFaint} />
      <line x1={x} x2={x} y1={rowY(line.from)} y2={rowY(line.to)} className={classes.lifeline} />
    </g>
  );
}

function RungMark({ rung, text, time }: { readonly rung: Rung; readonly text: string; readonly time: string }) {
  const y = rowY(rung.row);
  const [from, to] = [columnX(rung.from), columnX(rung.to)];
  const isNote = rung.from === rung.to;
  const room = isNote ? 26 : Math.max(26, 26 * Math.abs(rung.to - rung.from));
  return (
    <g data-direction={rung.entry.direction} className={classes.rung}>
      <text x={8} y={y + 4} className={classes.rungTime}>
        {time}
      </text>
      {isNote ? (
        <circle cx={from} cy={y} r={4} className={classes.rungNote} />
      ) : (
        <line x1={from} x2={to} y1={y} y2={y} className={classes.rungLine} markerEnd="url(#ladder-arrow)" />
      )}
      <text
        x={isNote ? from + 10 : (from + to) / 2}
        y={isNote ? y + 4 : y - 4}
        className={classes.rungText}
        textAnchor={isNote ? 'start' : 'middle'}
      >
        {shortened(text, room)}
        <title>{text}</title>
      </text>
    </g>
  );
}

function textOf({ entry }: Rung, moments: readonly Moment[], words: CallWords): string {
  const moment = moments[entry.step];
  if (entry.direction !== 'out') return moment === undefined ? '' : words.record(moment.record);
  const command = moment?.commands.find((sent) => sent === entry.message);
  return command === undefined ? '' : words.command(command);
}

function timeOf({ entry }: Rung, moments: readonly Moment[], timeZone: string): string {
  const at = moments[entry.step]?.record.at;
  return at === undefined ? '' : clockText(at, timeZone);
}

/** The diagram for people who listen: who speaks to whom, in order. */
function describe(
  { lifelines, rungs }: LadderLayout,
  nameOf: (line: Lifeline) => string,
  textAt: (rung: Rung) => string,
): string {
  const name = (column: number) => {
    const line = lifelines[column];
    return line === undefined ? '' : nameOf(line);
  };
  return rungs.map((rung) => `${name(rung.from)} → ${name(rung.to)}: ${textAt(rung)}`).join('. ');
}

function shortened(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

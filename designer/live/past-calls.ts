// Search of past calls, and the charts that the journal of one names. Pure, but for asking the store.

import type { Table } from '../../runtime/core/table.ts';
import { tabulate } from '../../runtime/core/table.ts';
import type { CallOutcome, Chart, ChartRef, JournalRecord } from '../../schema/documents.generated.ts';
import type { CallSummary, FlowStore } from '../link/flow-store.ts';
import { type Moment, momentsOf } from '../trace/moments.ts';

export interface CallSearch {
  /** Part of either number, however it is spaced. */
  readonly number: string;
  /** Days as `2026-03-02`, both included; empty: any. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly outcome: CallOutcome | '';
}

export const anyCall: CallSearch = { number: '', fromDay: '', toDay: '', outcome: '' };

/** Those that match, in their order. `dayOf` says on which day an instant falls. */
export function foundCalls(
  calls: readonly CallSummary[],
  { number, fromDay, toDay, outcome }: CallSearch,
  dayOf: (at: number) => string,
): readonly CallSummary[] {
  const wanted = digitsOf(number);
  return calls.filter((call) => {
    const day = dayOf(call.startedAt);
    const isNumber = wanted === '' || [call.from, call.to].some((each) => digitsOf(each).includes(wanted));
    const isDay = (fromDay === '' || day >= fromDay) && (toDay === '' || day <= toDay);
    return isNumber && isDay && (outcome === '' || call.outcome === outcome);
  });
}

/** The day of an instant on the wall of a time zone. */
export function dayIn(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at) => format.format(at);
}

/** Every chart that a journal names, each once: the one it began in and those that forwards led to. */
export function chartsNamed(records: readonly JournalRecord[]): readonly ChartRef[] {
  const named = records.flatMap(({ input, answers }) => [
    ...(input.type === 'call.offered' ? [input.chart] : []),
    ...answers.flatMap(({ chart }) => (chart === undefined ? [] : [chart])),
  ]);
  return [...new Map(named.map((ref) => [ref.hash, ref])).values()];
}

export interface PastCall {
  readonly moments: readonly Moment[];
  /** By hash. */
  readonly charts: ReadonlyMap<string, Chart>;
}

/** A call of the past, played again from its journal by the core. A text says why when it cannot be. */
export async function loadPastCall(store: FlowStore, call: string): Promise<PastCall | string> {
  const journal = await store.journal(call);
  if (!journal.ok) return reasonOf(journal.problems);
  const charts = new Map<string, Chart>();
  for (const { hash } of chartsNamed(journal.value)) {
    const chart = await store.chart(hash);
    if (!chart.ok) return reasonOf(chart.problems);
    charts.set(hash, chart.value);
  }
  return replayed(journal.value, charts);
}

function replayed(records: readonly JournalRecord[], charts: ReadonlyMap<string, Chart>): PastCall | string {
  const tables = new Map<string, Table>();
  for (const [hash, chart] of charts) tables.set(hash, tabulate(chart, { hash }));
  try {
    return { moments: momentsOf(tables, records), charts };
  } catch (error) {
    // A journal that its own chart cannot follow: what is kept on the server has been tampered with.
    return String(error);
  }
}

const reasonOf = (problems: readonly { readonly message: string }[]): string =>
  problems.map(({ message }) => message).join(' ');

const digitsOf = (text: string): string => text.replace(/\D/g, '');

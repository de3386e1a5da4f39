// Timing of a piece of work, and tables of results. No asserts on time anywhere.

/** Several works round by round, so that the machine's moods meet all of them alike; units a second, medians. */
export function sideBySide(
  works: Readonly<Record<string, () => number>>,
  rounds = 5,
): Readonly<Record<string, number>> {
  const names = Object.keys(works);
  const seen = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const name of names) works[name]?.();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) seen.get(name)?.push(timed(works[name] ?? (() => 0)));
  }
  return Object.fromEntries([...seen].map(([name, values]) => [name, median(values)]));
}

/** The middle of some values; of an even number the lower middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies (0 to 1). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length - 1) * share))] ?? Number.NaN;
}

/** Prints rows under a title, as a Markdown table. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`\n${title}\n\n${line(heads)}${line(heads.map(() => '---'))}${rows.map(line).join('')}`);
}

/** A number for people: 3 significant digits, thousands apart. */
export function shown(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString('en', { maximumFractionDigits: 3 });
}

function timed(work: () => number): number {
  const from = process.hrtime.bigint();
  const units = work();
  return units / (Number(process.hrtime.bigint() - from) / 1e9);
}

// A function of one number that is constant between steps, and its look-up in logarithmic time.
// What the numbers are (minutes of a week, wall time, instants) is the caller's affair.

/** From `start` on, up to the next step's start, the function is `value`. */
export interface Step<Value> {
  readonly start: number;
  readonly value: Value;
}

/** Steps in rising order of `start`; the first begins at or before the least number ever asked for. */
export type StepFunction<Value> = readonly Step<Value>[];

/** Index of the step that holds at `at`: the last that does not start after it; -1 before the first. */
export function stepAt(steps: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The same function with neighbouring steps of one value (by identity) made one. */
export function merged<Value>(steps: StepFunction<Value>): StepFunction<Value> {
  return steps.filter(({ value }, index) => index === 0 || value !== steps[index - 1]?.value);
}

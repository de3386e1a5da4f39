// What must be done one after the other, while other things go on.

/** Does `work` when all that was given before is done, whatever came of it. Gives what the work gives. */
export type Lane = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function lane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

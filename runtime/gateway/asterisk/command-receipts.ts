// Which commands have been carried out: the runtime keeps the others, and gives them again after a crash.

export interface CommandReceipts {
  /** A command came; it is being carried out. */
  taken(seq: number): void;
  /** It has been carried out, or will never be. */
  done(seq: number): void;
}

/**
 * Commands may be done in any order; what is acknowledged is the highest seq up to which all are. `acknowledge` is called
 * once for many, when `later` has called back.
 */
export function commandReceipts(
  acknowledge: (seq: number) => void,
  later: (then: () => void) => void,
): CommandReceipts {
  const open = new Set<number>();
  let highest = 0;
  let told = 0;
  let isPlanned = false;

  /** Commands come in order, so the set's first is its lowest. */
  function finished(): number {
    const [lowest] = open;
    return lowest === undefined ? highest : lowest - 1;
  }

  return {
    taken(seq) {
      open.add(seq);
      highest = Math.max(highest, seq);
    },
    done(seq) {
      open.delete(seq);
      if (isPlanned) return;
      isPlanned = true;
      later(() => {
        isPlanned = false;
        const seq = finished();
        if (seq <= told) return;
        told = seq;
        acknowledge(seq);
      });
    },
  };
}

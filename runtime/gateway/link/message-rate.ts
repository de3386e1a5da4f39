// Counts messages by the second.

export interface MessageRate {
  /**
   * Counts one message at an instant (milliseconds).
   * - `taken`: within the limit.
   * - `warned`: the first beyond it in this second. `dropped`: another one.
   * - `ended`: the sender has been over the limit for longer than the patience.
   */
  count(at: number): 'taken' | 'warned' | 'dropped' | 'ended';
}

export function messageRate(limit: number, patienceSeconds: number): MessageRate {
  let second = 0;
  let counted = 0;
  let excessive = 0;
  return {
    count(at) {
      const now = Math.floor(at / 1_000);
      if (now !== second) {
        excessive = now === second + 1 && counted > limit ? excessive : 0;
        second = now;
        counted = 0;
      }
      counted += 1;
      if (counted <= limit) return 'taken';
      if (counted > limit + 1) return 'dropped';
      excessive += 1;
      return excessive > patienceSeconds ? 'ended' : 'warned';
    },
  };
}

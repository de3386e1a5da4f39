// What the end of a called leg means: SIP response or Q.850 cause to the call event. One table each.

import type { LegChanged } from '../../../schema/documents.generated.ts';

/** How a leg that never answered ended. */
export type LegOutcome = Extract<
  LegChanged['type'],
  'leg.busy' | 'leg.declined' | 'leg.noAnswer' | 'leg.unreachable' | 'leg.diverted'
>;

/**
 * By the SIP response, which ARI calls `tech_cause` (RFC 3261 section 21): Q.850 alone cannot tell 603 from 403, both
 * are cause 21. A redirection (3xx) is not followed: the telephone sent its caller to some voicemail, and where to is
 * not the directory's word. Without a response, by the Q.850 cause; 0, or one that is in no table, is unreachable.
 */
export function outcomeOf({ sip, cause }: { readonly sip: number | null; readonly cause: number }): LegOutcome {
  if (sip === null) return byCause[cause] ?? 'leg.unreachable';
  if (sip >= 300 && sip < 400) return 'leg.diverted';
  return bySip[sip] ?? 'leg.unreachable';
}

const bySip: Readonly<Record<number, LegOutcome>> = {
  408: 'leg.noAnswer',
  480: 'leg.noAnswer',
  486: 'leg.busy',
  487: 'leg.noAnswer',
  600: 'leg.busy',
  603: 'leg.declined',
};

/** ITU-T Q.850: 16 normal clearing, 17 user busy, 18 no user responding, 19 no answer, 21 call rejected, 26 non-selected user. */
const byCause: Readonly<Record<number, LegOutcome>> = {
  16: 'leg.noAnswer',
  17: 'leg.busy',
  18: 'leg.noAnswer',
  19: 'leg.noAnswer',
  21: 'leg.declined',
  26: 'leg.noAnswer',
};

/** A 6xx is the person's word for all their devices (RFC 3261 section 16.7, step 5): the others stop ringing. */
export function isFinal({ sip }: { readonly sip: number | null }): boolean {
  return sip !== null && sip >= 600;
}

/** Of several devices that all failed, what the leg as a whole did: what a person did goes before what a device did. */
export function worstOf(outcomes: readonly LegOutcome[]): LegOutcome {
  return ranking.find((outcome) => outcomes.includes(outcome)) ?? 'leg.unreachable';
}

const ranking: readonly LegOutcome[] = ['leg.declined', 'leg.busy', 'leg.diverted', 'leg.noAnswer'];

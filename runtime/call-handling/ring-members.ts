// Who rings in one time, in which order (S6, S7, S9). The node that rings them is made in time-branch.ts.

import type { Member } from '../../schema/documents.generated.ts';
import type { HandledExtension, Telephone } from './facts.ts';
import type { EffectiveTime } from './inheritance.ts';

/** A ring group has at most this many members (schema/flow.schema.json). */
export const mostMembers = 20;

/**
 * The members that ring: the applications, the listed telephones in their order, the others, then what lies outside. What
 * is switched off is left out. Simultaneous members ring for the longest wait, sequential ones for their own seconds,
 * else for `secondsEach`. Only outside members are asked for 1. May be more than `mostMembers`.
 */
export function ringMembers(time: EffectiveTime, { telephones }: HandledExtension): readonly Member[] {
  const seconds = (own: number | undefined) =>
    time.mode.value === 'simultaneous' ? time.longestWaitSeconds.value : (own ?? time.secondsEach.value);
  const switches = new Map(time.phones.value.map((phone) => [phone.device, phone]));
  const member = ({ party }: Telephone): Member => {
    const own = switches.get(idOf({ party }))?.seconds;
    return { party, enabled: true, seconds: seconds(own), pressOne: false };
  };
  const outside = time.outside.value
    .filter(({ enabled }) => enabled)
    .map(
      ({ party, seconds: own }): Member => ({
        party,
        enabled: true,
        seconds: seconds(own),
        pressOne: time.pressOneRinging.value,
      }),
    );
  return [...ringingTelephones(time, telephones).map(member), ...outside];
}

function ringingTelephones(time: EffectiveTime, telephones: readonly Telephone[]): readonly Telephone[] {
  const isApplication = ({ kind }: Telephone) => kind === 'desktop' || kind === 'mobile';
  const applications = telephones.filter(
    ({ kind }) => (kind === 'desktop' && time.desktop.value) || (kind === 'mobile' && time.mobile.value),
  );
  const phones = telephones.filter((telephone) => !isApplication(telephone));
  const listed = new Set(time.phones.value.map(({ device }) => device));
  const switchedOn = time.phones.value
    .filter(({ enabled }) => enabled)
    .flatMap(({ device }) => phones.filter((phone) => idOf(phone) === device));
  const others = time.otherPhones.value ? phones.filter((phone) => !listed.has(idOf(phone))) : [];
  return [...applications, ...switchedOn, ...others];
}

function idOf({ party }: Pick<Telephone, 'party'>): string {
  return party.kind === 'device' ? party.device : party.user;
}

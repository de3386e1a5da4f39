// What the flow made from settings does otherwise than they say, so that nobody is fooled: what was replaced (S3), and
// what no kind of node does yet. The flow itself is flow-of.ts.

import { type Problem, problem } from '../../schema/problem.ts';
import type { EffectiveSettings } from './effective.ts';
import type { EffectiveTime } from './inheritance.ts';
import { mostMembers, ringMembers } from './ring-members.ts';
import type { Surroundings } from './targets.ts';

/** The notes of a flow, each once, with pointers into the settings of the level that they come from. */
export function flowNotes(settings: EffectiveSettings, around: Surroundings): readonly Problem[] {
  const { business, closed, holiday, break: pause, holidayHandling } = settings;
  const times = [business, closed, pause, holiday, ...holidayHandling.values()];
  const queue = around.extension.kind === 'queue' ? [problem('handling.note-queue')] : [];
  const all = [...queue, ...times.flatMap((time) => timeNotes(time, around))];
  return [...new Map(all.map((note) => [`${note.code} ${note.pointer} ${note.message}`, note])).values()];
}

function timeNotes(time: EffectiveTime, { extension }: Surroundings): readonly Problem[] {
  const replaced = Object.values(time).flatMap(({ reasons }) => reasons);
  const members = ringMembers(time, extension);
  const asksCaller = time.confirmBy.value === 'caller' && isConfirmed(time, members);
  return [
    ...replaced,
    ...(time.checkVoicemail.value ? [problem('handling.note-mailbox', time.checkVoicemail.origin)] : []),
    ...(time.videomail.value ? [problem('handling.note-video', time.videomail.origin)] : []),
    ...(asksCaller ? [problem('handling.note-caller-confirms', time.confirmBy.origin)] : []),
    ...(members.length > mostMembers
      ? [problem('handling.note-too-many', time.outside.origin, { count: members.length, most: mostMembers })]
      : []),
  ];
}

/** Is anybody asked for 1? */
function isConfirmed(time: EffectiveTime, members: ReturnType<typeof ringMembers>): boolean {
  const isOutside = ({ action }: { readonly action: string }) => action === 'contact' || action === 'number';
  return (
    members.some(({ pressOne }) => pressOne) ||
    (time.pressOneBusy.value && isOutside(time.busy.value)) ||
    (time.pressOneNotAnswered.value && isOutside(time.notAnswered.value))
  );
}

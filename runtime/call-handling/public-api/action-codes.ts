// The public API's codes for what happens to a call (design 3, last part), in one table, and what they mean to us.

import type { BusyHandling, NotAnsweredHandling } from '../../../schema/documents.generated.ts';

/** What a code leads to; null: known, and nothing of ours does it. */
export type CodeMeaning = BusyHandling['action'] | NotAnsweredHandling['action'] | null;

/** `routing.action`, `call_not_answer_action`. 13 is the old form of 12. 14 IVR, 15, 18, 19: other products. */
export const notAnsweredCodes: ReadonlyMap<number, CodeMeaning> = new Map<number, CodeMeaning>([
  [1, 'voicemail'],
  [2, 'extension'], // user
  [3, 'extension'], // room
  [4, 'extension'], // common area
  [5, 'extension'], // room of another vendor
  [6, 'extension'], // auto receptionist
  [7, 'extension'], // call queue
  [8, 'extension'], // shared line group
  [9, 'contact'],
  [10, 'number'],
  [11, 'hangup'],
  [12, 'message'],
  [13, 'message'],
  [14, null],
  [15, null],
  [18, null],
  [19, null],
]);

/** `busy_routing.action`, `busy_on_another_call_action`. */
export const busyCodes: ReadonlyMap<number, CodeMeaning> = new Map<number, CodeMeaning>([
  [1, 'voicemail'],
  [2, 'extension'],
  [4, 'extension'],
  [6, 'extension'],
  [7, 'extension'],
  [8, 'extension'],
  [9, 'contact'],
  [10, 'number'],
  [12, 'message'],
  [21, 'callWaiting'],
  [22, 'busySignal'],
]);

/** The code that writes an action which names no extension; null for extensions, whose code says what they are. */
export const codeOfAction: Readonly<Record<NonNullable<CodeMeaning>, number | null>> = {
  voicemail: 1,
  extension: null,
  contact: 9,
  number: 10,
  hangup: 11,
  message: 12,
  callWaiting: 21,
  busySignal: 22,
};

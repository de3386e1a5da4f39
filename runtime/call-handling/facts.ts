// What call handling must know of the company beside the settings: the extension itself, and whom it may name.
// Where a party is reached at call time is runtime/directory's.

import type {
  DeviceKind,
  DeviceParty,
  Directory,
  DirectoryExtension,
  Language,
  UserParty,
} from '../../schema/documents.generated.ts';
import { builtInPrompts } from '../../schema/prompts.ts';

/** What an extension is (design 3 "From settings to flow"). */
export type ExtensionKind =
  | 'user'
  | 'commonArea'
  | 'queue'
  | 'receptionist'
  | 'sharedLineGroup'
  | 'externalContact'
  | 'room';

/** Something of the extension's own that can ring: a device, or in a queue or shared line group a member. */
export interface Telephone {
  readonly party: DeviceParty | UserParty;
  /** Desktop and mobile are the applications; the others have a switch each (S6). */
  readonly kind: DeviceKind;
}

/** The extension whose settings are looked at. */
export interface HandledExtension {
  /** 3 to 6 digits. */
  readonly number: string;
  readonly name: string;
  readonly kind: ExtensionKind;
  /** The person who may be on another call (S10 to S15); null where the extension is nobody's. */
  readonly user: string | null;
  /** DIDs in E.164 form that lead to it. */
  readonly numbers: readonly string[];
  /** What may ring, in the order in which it is listed. */
  readonly telephones: readonly Telephone[];
  /** Where its voicemail is kept; null: it has none. */
  readonly mailbox: string | null;
}

/** Why a number may not be dialled; null when it may. */
export type NumberRefusal = 'invalid' | 'country' | 'premium' | null;

/** Whom settings may name. Plain facts; nothing here changes while they are looked at. */
export interface HandlingFacts {
  /** The language of the company: names in the flow, built-in prompts. */
  readonly language: Language;
  /** IANA name; in force where no level sets one (S5). */
  readonly timeZone: string;
  /** By number. */
  readonly extensions: ReadonlyMap<string, KnownExtension>;
  /** The external contacts by id. */
  readonly contacts: ReadonlyMap<string, FinalNumber>;
  /** Built-in prompts and those of the audio library. */
  readonly prompts: ReadonlySet<string>;
  /** Judges a final number, that is one that a contact was already replaced by (S3). */
  readonly refusalOf: (final: FinalNumber) => NumberRefusal;
}

/** A number as it is dialled, E.164, with the country picked for it (S7). */
export interface FinalNumber {
  readonly number: string;
  readonly country: string;
}

export interface KnownExtension {
  readonly kind: ExtensionKind;
  /** Are its calls recorded automatically? Forwarding restriction 3 asks (S3). */
  readonly recorded: boolean;
}

/** The facts that a directory gives. An extension with a user is a user, any other a receptionist; nothing is recorded. */
export function factsOf(directory: Directory, refusalOf: HandlingFacts['refusalOf']): HandlingFacts {
  return {
    language: directory.language,
    timeZone: directory.timeZone,
    extensions: new Map(directory.extensions.map((each) => [each.number, { kind: kindOf(each), recorded: false }])),
    contacts: new Map(directory.contacts.map(({ id, number, country }) => [id, { number, country }])),
    prompts: new Set([...Object.keys(builtInPrompts), ...directory.prompts.map(({ id }) => id)]),
    refusalOf,
  };
}

/** The extension of this number as a directory has it; null when it has none. DIDs are not in a directory: none. */
export function extensionIn(directory: Directory, number: string): HandledExtension | null {
  const found = directory.extensions.find((each) => each.number === number);
  if (found === undefined) return null;
  const user = directory.users.find(({ id }) => id === found.user);
  const devices = new Map(directory.devices.map((device) => [device.id, device]));
  const mailbox = directory.mailboxes.find(
    ({ id, user: owner }) => (user !== undefined && owner === user.id) || id === number,
  );
  return {
    number,
    name: found.name ?? user?.name ?? number,
    kind: kindOf(found),
    user: user?.id ?? null,
    numbers: [],
    telephones: (user?.devices ?? []).flatMap((id) => {
      const device = devices.get(id);
      return device === undefined ? [] : [{ party: { kind: 'device', device: id }, kind: device.kind }];
    }),
    mailbox: mailbox?.id ?? null,
  };
}

function kindOf({ user }: DirectoryExtension): ExtensionKind {
  return user === undefined ? 'receptionist' : 'user';
}

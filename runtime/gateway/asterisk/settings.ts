// The settings of the Asterisk gateway, complete. Reading them is in settings-file.ts.

/** A user and its password (RFC 7617). */
export interface AsteriskLogin {
  readonly user: string;
  readonly password: string;
}

/** What a called party sees where the trunk decides: what the step of the flow says, nothing, or a number in E.164. */
export type TrunkCallerId = 'caller' | 'withheld' | `+${string}`;

/** Where the numbers with a prefix are dialled. */
export interface AsteriskTrunk {
  /** `+` and digits. */
  readonly prefix: string;
  /** With `{number}` (E.164) or `{digits}` (without its +), or both. */
  readonly dial: string;
  readonly callerId: TrunkCallerId;
}

/** The endpoint of Asterisk that browsers call from, for admins who try a flow with a headset. */
export interface AsteriskTelephone extends AsteriskLogin {
  /** SIP over WebSocket (RFC 7118): wss, or ws on this machine. */
  readonly url: string;
  /** What the numbers begin with that it dials: digits, and *. */
  readonly prefix: string;
}

/** How the runtime attaches to one Asterisk; complete. */
export interface AsteriskSettings extends AsteriskLogin {
  /** Name of the gateway, prefix of its call ids. */
  readonly name: string;
  /** As in `Stasis(app)` of the dialplan. */
  readonly app: string;
  /** Asterisk's HTTP server: http or https, without a slash at its end and without `/ari`. */
  readonly url: string;
  /** Certificates to trust instead of the machine's, in PEM; null: the machine's. */
  readonly ca: string | null;
  /** Who opens the WebSocket of the events: Asterisk (outbound), or the runtime (inbound). */
  readonly events: 'outbound' | 'inbound';
  readonly commands: 'http' | 'socket';
  /** What Asterisk shows when it connects; null with inbound events: then it may not. */
  readonly outbound: AsteriskLogin | null;
  /** ISO 3166-1 alpha-2; null: national numbers are not read as such. */
  readonly country: string | null;
  /** With `{device}`. */
  readonly devices: string;
  /** The longest prefix first. */
  readonly trunks: readonly AsteriskTrunk[];
  /** Folder below `sounds/<language>/`, without slashes around it. */
  readonly sounds: string;
  readonly musicClass: string;
  /** Null: none. */
  readonly telephone: AsteriskTelephone | null;
}

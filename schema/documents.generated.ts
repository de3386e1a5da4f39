// Generated from the JSON Schemas of this folder by `npm run generate`. Do not edit.

/**
 * What happened on a gateway, from gateway to runtime.
 */
export type CallEvent = CallOffered | CallerDtmf | CallerHungup | LegChanged | LegDtmf | PlayEnded | RecordEnded;
/**
 * Id of the call, chosen by the gateway; unique over all time.
 */
export type CallId = string;
/**
 * A DTMF key as printed on the keypad (RFC 4733 section 3.2, events 0 to 11).
 */
export type DtmfKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';
/**
 * An ITU-T Q.850 cause value.
 */
export type Q850Cause = number;
/**
 * Instance: the id of the command that started it, <record>.<n>.
 */
export type InstanceId = string;
/**
 * A setting, or one option of it, that may be forbidden or locked (S3).
 */
export type PolicyOption =
  | 'hours'
  | 'holidays'
  | 'applications'
  | 'phones'
  | 'outside'
  | 'pressOne'
  | 'ringing'
  | 'busy'
  | 'busy.callWaiting'
  | 'busy.voicemail'
  | 'busy.message'
  | 'busy.busySignal'
  | 'busy.extension'
  | 'busy.contact'
  | 'busy.number'
  | 'notAnswered'
  | 'notAnswered.voicemail'
  | 'notAnswered.message'
  | 'notAnswered.hangup'
  | 'notAnswered.extension'
  | 'notAnswered.contact'
  | 'notAnswered.number'
  | 'reachOperator'
  | 'checkVoicemail'
  | 'greeting'
  | 'videomail';
export type SettingsLevel = 'account' | 'site' | 'group' | 'user';
/**
 * 1: no external numbers; 2: nor external contacts; 3: only internal extensions with automatic recording; 4: no restriction.
 */
export type ForwardingRestriction = 1 | 2 | 3 | 4;
/**
 * always (24 hours a day, 7 days a week), or windows; an empty list is never open (S5).
 */
export type OpeningHours = 'always' | readonly ScheduleWindow[];
/**
 * A letter, then letters, digits and hyphens; at most 63 characters. A dot would break XState's event and target names.
 */
export type Id = string;
/**
 * One name for every language, or one for each.
 */
export type ScheduleName = string | Text;
/**
 * A local date, or a local date and time to the minute, on the wall clock of the schedule's time zone.
 */
export type LocalMoment = string;
/**
 * Letters, digits and hyphens; may begin with a digit.
 */
export type PartyId = string;
/**
 * Seconds, 5 to 600.
 */
export type RingSeconds = number;
/**
 * A number with the country picked for it, or an external contact.
 */
export type OutsideTarget = NumberTarget | ContactTarget;
/**
 * A number in E.164 form: +, country code, subscriber number; at most 15 digits.
 */
export type E164 = string;
/**
 * ISO 3166-1 alpha-2. Kept beside the number, since countries share calling codes.
 */
export type Country = string;
/**
 * Who presses 1 where 1 is asked for (design S8): whoever answers, so that a carrier's voicemail never wins; or the caller, who is asked once somebody has answered.
 */
export type ConfirmBy = 'called' | 'caller';
/**
 * S9.
 */
export type HandlingRingMode = 'simultaneous' | 'sequential';
/**
 * Which number external parties see: the caller's, or the one the caller dialled.
 */
export type ShownCallerId = 'caller' | 'called';
/**
 * When on another call (S10 to S15).
 */
export type BusyHandling =
  CallWaiting | ToVoicemail | PlayMessage | PlayBusySignal | ToExtension | ToContact | ToNumber;
/**
 * Id of a prompt: a built-in one (schema/prompts.ts) or one of the audio library (S26); off: none is played.
 */
export type PromptChoice = string;
/**
 * An extension number: 3 to 6 digits.
 */
export type ExtensionNumber = string;
/**
 * When not answered (S16 to S25).
 */
export type NotAnsweredHandling = ToVoicemail | PlayMessage | HangUp | ToExtension | ToContact | ToNumber;
export type ChartAction =
  | EnterAction
  | FollowAction
  | AskAction
  | AnswerAction
  | RingAction
  | ReleaseAction
  | ConnectAction
  | PlayAction
  | StopAction
  | RecordAction
  | RejectAction
  | BusyToneAction
  | HangupAction
  | ForwardAction
  | NoteAction;
export type Question = AskSchedule | AskParty | AskRing;
/**
 * @maxItems 200
 */
export type ChartActions = readonly ChartAction[];
/**
 * Key of a state; at the top level also an Id, since it is a node's.
 */
export type StateName = string;
/**
 * What a gateway is to do, from runtime to gateway.
 */
export type Command =
  | AnswerCommand
  | RingCommand
  | ReleaseCommand
  | ConnectCommand
  | PlayCommand
  | StopCommand
  | RecordCommand
  | RejectCommand
  | BusyToneCommand
  | HangupCommand;
export type Endpoint = DeviceEndpoint | NumberEndpoint;
export type DeviceKind = 'desk' | 'desktop' | 'mobile' | 'other';
/**
 * Language of the built-in prompts in this flow.
 */
export type Language = 'en' | 'fr';
export type FlowNode =
  | EntryNode
  | ScheduleNode
  | BusyNode
  | RingNode
  | MenuNode
  | OperatorNode
  | VoicemailNode
  | MessageNode
  | BusySignalNode
  | ForwardNode
  | ExternalNode
  | HangupNode;
export type RingMode = 'simultaneous' | 'sequential';
/**
 * Whom to ring: a device, all devices of a user, an extension's user, an external contact, or an external number.
 */
export type Party = DeviceParty | UserParty | ExtensionParty | ContactParty | NumberParty;
/**
 * Which number the rung party sees: the caller's, or the one the caller dialled.
 */
export type CallerIdPolicy = 'caller' | 'called';
/**
 * What the caller hears while it rings.
 */
export type Ringback = 'tone' | 'music';
/**
 * Id of a prompt: one of the built-in ones (schema/prompts.ts) or of the audio library.
 */
export type PromptId = string;
export type RecordingMedia = 'audio' | 'video';
/**
 * A party outside the company: a number or an external contact.
 */
export type OutsideParty = NumberParty | ContactParty;
export type Input =
  OfferInput | TimerDue | GatewayLost | CallerDtmf | CallerHungup | LegChanged | LegDtmf | PlayEnded | RecordEnded;
/**
 * The WebSocket protocol by which a media gateway attaches: one JSON object a message, or an array of them.
 */
export type LinkMessage = Hello | Welcome | EventMessage | CommandMessage | Ack | ErrorMessage;
export type Capability = 'video' | 'earlyMedia' | 'tts';
/**
 * The runtime's name for this gateway's session; survives reconnects and restarts of the runtime.
 */
export type SessionId = string;
/**
 * Steps are taken in order. Each waits for its node to be entered (if given), then for its delay.
 */
export type CallerStep = PressStep | HangUpStep | SpeakStep;
/**
 * ring: rings until somebody gives up.
 */
export type PartyReaction = 'answer' | 'busy' | 'decline' | 'noAnswer' | 'unreachable' | 'divert' | 'ring';
/**
 * talked: connected with a party; message: a voicemail was left; abandoned: the caller hung up before; rejected: never answered, refused; ended: played to and hung up; unfinished: still going on.
 */
export type CallOutcome = 'talked' | 'message' | 'abandoned' | 'rejected' | 'ended' | 'unfinished';

export interface Documents {
  readonly 'asterisk-settings'?: AsteriskSettingsFile;
  readonly 'call-event'?: CallEvent;
  readonly 'call-handling-policies'?: CallHandlingPolicies;
  readonly 'call-handling'?: CallHandling;
  readonly chart?: Chart;
  readonly command?: Command;
  readonly directory?: Directory;
  readonly flow?: Flow;
  readonly journal?: JournalRecord;
  readonly 'link-message'?: LinkMessage;
  readonly scenario?: Scenario;
  readonly schedule?: Schedule;
}
/**
 * How the runtime attaches to one Asterisk. Everything may be left out: the passwords then come from the environment, the rest has a default. What Asterisk itself is told is in its own files.
 */
export interface AsteriskSettingsFile {
  /**
   * Name of the gateway and prefix of its call ids. Default asterisk.
   */
  readonly name?: string;
  /**
   * Name of the application, as in Stasis(callchart) of the dialplan: a letter, then letters, digits, hyphens and underscores. One runtime an application. Default callchart.
   */
  readonly app?: string;
  /**
   * Address of Asterisk's HTTP server without /ari. Default http://127.0.0.1:8088.
   */
  readonly url?: string;
  /**
   * Path of a file with the certificate, or its authority, in PEM, when it is none that the machine trusts. Relative to this file.
   */
  readonly ca?: string;
  /**
   * Lets the password go over http to another machine. Default false.
   */
  readonly insecure?: boolean;
  /**
   * User of ari.conf: printable ASCII without spaces and colons (RFC 7617 section 2). Default callchart.
   */
  readonly user?: string;
  /**
   * Its password; CALLCHART_ASTERISK_PASSWORD goes before. Printable ASCII without spaces.
   */
  readonly password?: string;
  /**
   * Who opens the WebSocket of the events, seen from Asterisk: outbound, Asterisk connects to /ari of the runtime (websocket_client.conf); inbound, the runtime connects to Asterisk. Default outbound.
   */
  readonly events?: 'outbound' | 'inbound';
  /**
   * How commands travel: as HTTP requests of their own, or over the WebSocket of the events. Default http.
   */
  readonly commands?: 'http' | 'socket';
  /**
   * What Asterisk shows when it connects to the runtime.
   */
  readonly outbound?: {
    /**
     * username of websocket_client.conf. Default asterisk.
     */
    readonly user?: string;
    /**
     * password of websocket_client.conf; CALLCHART_ASTERISK_OUTBOUND_PASSWORD goes before.
     */
    readonly password?: string;
  };
  /**
   * ISO 3166-1 alpha-2: numbers in its national form are read as its numbers. Left out: only E.164 and extensions are told apart.
   */
  readonly country?: string;
  /**
   * How a device without an address of its own is dialled; {device} is its id in the directory. Default PJSIP/{device}.
   */
  readonly devices?: string;
  /**
   * Where numbers are dialled; of those that fit the longest prefix. Default none: numbers are unreachable.
   *
   * @maxItems 100
   */
  readonly trunks?: readonly AsteriskTrunkFile[];
  /**
   * Folder of the prompts below Asterisk's sounds/<language>/. Default callchart.
   */
  readonly sounds?: string;
  /**
   * Class of musiconhold.conf. Default default.
   */
  readonly musicClass?: string;
  readonly telephone?: AsteriskTelephoneFile;
}
export interface AsteriskTrunkFile {
  /**
   * How the numbers begin: + alone is all of them.
   */
  readonly prefix: string;
  /**
   * Dial string: {number} is the number with its +, {digits} without. For example PJSIP/{number}@trunk.
   */
  readonly dial: string;
  /**
   * What the called party sees: caller (what the step of the flow says; the default), withheld, or a fixed number in E.164.
   */
  readonly callerId?: string;
}
/**
 * A telephone in the designer, to call a draft or a published flow with a headset. Left out: none.
 */
export interface AsteriskTelephoneFile {
  /**
   * Address of Asterisk's WebSocket for telephones, as browsers reach it: wss://pbx.example.com:8089/ws; ws:// on this machine alone.
   */
  readonly url: string;
  /**
   * The endpoint of pjsip.conf, and the username of its auth section.
   */
  readonly user: string;
  /**
   * Its password; CALLCHART_ASTERISK_TELEPHONE_PASSWORD goes before.
   */
  readonly password?: string;
  /**
   * What the numbers begin with that it dials; sixteen digits follow. The dialplan leads them to the application. Default *55.
   */
  readonly prefix?: string;
}
/**
 * A new call is waiting (SIP INVITE).
 */
export interface CallOffered {
  readonly type: 'call.offered';
  readonly call: CallId;
  /**
   * Caller id as received: E.164, an extension, or empty when withheld. Never dialled.
   */
  readonly from: string;
  /**
   * The dialled number: E.164 or an extension.
   */
  readonly to: string;
  readonly name?: string;
}
/**
 * The caller pressed a key (RFC 4733).
 */
export interface CallerDtmf {
  readonly type: 'caller.dtmf';
  readonly call: CallId;
  readonly digit: DtmfKey;
}
/**
 * The caller is gone (SIP BYE or CANCEL).
 */
export interface CallerHungup {
  readonly type: 'caller.hungup';
  readonly call: CallId;
  readonly cause?: Q850Cause;
}
/**
 * What a called party did.
 */
export interface LegChanged {
  /**
   * ringing: SIP 180. answered: SIP 200. busy: SIP 486 or 600. declined: SIP 603. noAnswer: SIP 480, 408, or the gateway's own limit. unreachable: SIP 403, 404, 5xx, unregistered, no route, or the fate of the ring command is unknown. diverted: The called person sent the call to voicemail. connected: Bridged with the caller. hungup: The leg ended. transferred: Handed on by REFER; the talk goes on.
   */
  readonly type:
    | 'leg.ringing'
    | 'leg.answered'
    | 'leg.busy'
    | 'leg.declined'
    | 'leg.noAnswer'
    | 'leg.unreachable'
    | 'leg.diverted'
    | 'leg.connected'
    | 'leg.hungup'
    | 'leg.transferred';
  readonly call: CallId;
  readonly leg: InstanceId;
  readonly cause?: Q850Cause;
}
/**
 * A called party pressed a key.
 */
export interface LegDtmf {
  readonly type: 'leg.dtmf';
  readonly call: CallId;
  readonly leg: InstanceId;
  readonly digit: DtmfKey;
}
/**
 * A prompt came to its end, or could not be played.
 */
export interface PlayEnded {
  readonly type: 'play.finished' | 'play.failed';
  readonly call: CallId;
  readonly play: InstanceId;
}
/**
 * A recording ended. Send it after the file is durable: it acknowledges the message.
 */
export interface RecordEnded {
  /**
   * empty: shorter than the minimum.
   */
  readonly type: 'record.finished' | 'record.empty' | 'record.failed';
  readonly call: CallId;
  readonly record: InstanceId;
  readonly seconds?: number;
  /**
   * Where the gateway keeps it: a name or URI of the gateway's own.
   */
  readonly recording?: string;
}
/**
 * What one level (account, site, group or user) allows in call handling, and what it locks (design S3).
 */
export interface CallHandlingPolicies {
  /**
   * @maxItems 100
   */
  readonly policies: readonly HandlingPolicy[];
  readonly forwarding?: ForwardingPolicy;
}
export interface HandlingPolicy {
  readonly option: PolicyOption;
  /**
   * Off: the option may not be used; a stored value that uses it falls back. Of a setting that is no switch (hours, holidays, ringing, busy, notAnswered) off says the same as locked.
   */
  readonly enabled: boolean;
  /**
   * Lower levels may change neither the setting nor this policy.
   */
  readonly locked: boolean;
  readonly lockedBy?: PolicyHolder;
  /**
   * Whether this level has set the policy itself; false: it shows what it inherits.
   */
  readonly modified: boolean;
}
/**
 * Who holds the lock: the level and, where known, the person.
 */
export interface PolicyHolder {
  readonly level: SettingsLevel;
  readonly name?: string;
}
export interface ForwardingPolicy {
  readonly restriction: ForwardingRestriction;
  readonly locked: boolean;
  readonly lockedBy?: PolicyHolder;
  readonly modified: boolean;
}
/**
 * The call-handling settings of one extension, or the defaults of an account, a site or a group. Whatever is left out is inherited from the level above (design S2).
 */
export interface CallHandling {
  /**
   * IANA time zone of the extension; absent: the site's, else the account's (S5).
   */
  readonly timeZone?: string;
  readonly hours?: OpeningHours;
  /**
   * Windows of pause. They count only while the schedule is open: a break outside the hours is closed, not break.
   *
   * @maxItems 200
   */
  readonly breaks?: readonly ScheduleWindow[];
  /**
   * Dated stretches of the local calendar; those that lie in the past may stay. Of overlapping ones the one that started last holds; of two that start together, the later in the list.
   *
   * @maxItems 2000
   */
  readonly holidays?: readonly Holiday[];
  /**
   * Names for sets of holidays that are handled alike. Ids of groups and of holidays share one namespace.
   *
   * @maxItems 200
   */
  readonly holidayGroups?: readonly HolidayGroup[];
  /**
   * Holidays that have ended are deleted (S4).
   */
  readonly deleteEndedHolidays?: boolean;
  readonly business?: TimeHandling;
  readonly closed?: TimeHandling;
  readonly break?: TimeHandling;
  readonly holiday?: TimeHandling;
  /**
   * Holidays and holiday groups with a handling of their own.
   *
   * @maxItems 50
   */
  readonly holidayHandling?: readonly HolidayHandling[];
  readonly meta?: HandlingMeta;
}
/**
 * From the minute `from` (included) to the minute `to` (excluded) of the wall clock. `to` not after `from` means across midnight into the next day; equal ones are a problem (a whole day is 00:00 to 24:00).
 */
export interface ScheduleWindow {
  /**
   * ISO 8601 weekday on which the window begins: 1 Monday to 7 Sunday.
   */
  readonly day: number;
  readonly from: string;
  readonly to: string;
}
/**
 * From `from` (included) to `to` (excluded), like DTSTART and DTEND of RFC 5545 §3.6.1. A date stands for its midnight: 25 December alone is from 2026-12-25 to 2026-12-26; an afternoon off is from 2026-12-24T12:00 to 2026-12-25.
 */
export interface Holiday {
  readonly id: Id;
  readonly name: ScheduleName;
  readonly group?: Id;
  readonly from: LocalMoment;
  readonly to: LocalMoment;
}
/**
 * A text in French, English or both.
 */
export interface Text {
  readonly en?: string;
  readonly fr?: string;
}
/**
 * A set of holidays that are handled alike.
 */
export interface HolidayGroup {
  readonly id: Id;
  readonly name: ScheduleName;
}
/**
 * What happens to calls in one of the times (S4). Everything may be left out: then it is inherited (S2).
 */
export interface TimeHandling {
  /**
   * The desktop application rings (S6). The page's one switch for the applications sets this and mobile.
   */
  readonly desktop?: boolean;
  /**
   * The mobile application rings (S6).
   */
  readonly mobile?: boolean;
  /**
   * Desk phones and other devices, in the order in which they ring one after another (S6).
   *
   * @maxItems 50
   */
  readonly phones?: readonly PhoneSwitch[];
  /**
   * Whether devices that the list above leaves out ring (S6).
   */
  readonly otherPhones?: boolean;
  /**
   * External numbers and contacts that ring as well (S7).
   *
   * @maxItems 10
   */
  readonly outside?: readonly OutsideMember[];
  /**
   * Ask for 1 before connecting the external numbers that ring (S8).
   */
  readonly pressOneRinging?: boolean;
  /**
   * Ask for 1 before connecting the external target of busy (S8).
   */
  readonly pressOneBusy?: boolean;
  /**
   * Ask for 1 before connecting the external target of not answered (S8).
   */
  readonly pressOneNotAnswered?: boolean;
  readonly confirmBy?: ConfirmBy;
  readonly mode?: HandlingRingMode;
  readonly longestWaitSeconds?: RingSeconds;
  readonly secondsEach?: RingSeconds;
  readonly callerId?: ShownCallerId;
  readonly busy?: BusyHandling;
  readonly notAnswered?: NotAnsweredHandling;
  /**
   * Before voicemail, 0 reaches an operator and 1 leaves a message (S17, S18).
   */
  readonly reachOperator?: boolean;
  readonly operator?: ExtensionNumber;
  readonly operatorPrompt?: PromptChoice;
  /**
   * Callers may check the voicemail by phone with * and a PIN (S20).
   */
  readonly checkVoicemail?: boolean;
  readonly greeting?: PromptChoice;
  readonly instruction?: PromptChoice;
  /**
   * Voicemail may be left as video (S11, S16).
   */
  readonly videomail?: boolean;
}
/**
 * The switch of one desk phone or other device (S6).
 */
export interface PhoneSwitch {
  readonly device: PartyId;
  readonly enabled: boolean;
  readonly seconds?: RingSeconds;
}
/**
 * An external number or contact that rings as well (S7).
 */
export interface OutsideMember {
  readonly party: OutsideTarget;
  /**
   * Off: stays in the list and is not rung.
   */
  readonly enabled: boolean;
  /**
   * What people call it.
   */
  readonly name?: string;
  readonly seconds?: RingSeconds;
}
export interface NumberTarget {
  readonly kind: 'number';
  readonly number: E164;
  readonly country: Country;
}
export interface ContactTarget {
  readonly kind: 'contact';
  readonly contact: PartyId;
}
/**
 * Rings all the same (S10).
 */
export interface CallWaiting {
  readonly action: 'callWaiting';
}
/**
 * Voicemail or videomail (S11, S16).
 */
export interface ToVoicemail {
  readonly action: 'voicemail';
  readonly greeting?: PromptChoice;
}
/**
 * Plays a message, then hangs up (S12, S22).
 */
export interface PlayMessage {
  readonly action: 'message';
  readonly prompt: PromptChoice;
}
/**
 * Busy signal (S13).
 */
export interface PlayBusySignal {
  readonly action: 'busySignal';
}
/**
 * Forwards to another extension (S14, S24).
 */
export interface ToExtension {
  readonly action: 'extension';
  readonly extension: ExtensionNumber;
}
/**
 * Forwards to an external contact (S15, S25).
 */
export interface ToContact {
  readonly action: 'contact';
  readonly contact: PartyId;
}
/**
 * Forwards to an external number.
 */
export interface ToNumber {
  readonly action: 'number';
  readonly number: E164;
  readonly country: Country;
}
/**
 * Hangs up: voicemail is off in these hours (S23).
 */
export interface HangUp {
  readonly action: 'hangup';
}
/**
 * How one holiday, or one group of holidays, is handled (S4).
 */
export interface HolidayHandling {
  readonly holiday: Id;
  readonly handling: TimeHandling;
}
/**
 * Anything: kept untouched.
 */
export interface HandlingMeta {
  readonly [k: string]: unknown;
}
/**
 * The exported statechart: a plain JSON file that XState v5's createMachine accepts, without guards, context, invoke or functions.
 */
export interface Chart {
  readonly id: Id;
  readonly initial: Id;
  readonly on: ChartOn;
  readonly states: ChartStates;
  readonly meta?: ChartMeta;
  readonly description?: string;
  readonly version?: string;
}
export interface ChartOn {
  readonly [k: string]: ChartTransition;
}
/**
 * Always an object, always with a target. No guard.
 */
export interface ChartTransition {
  /**
   * A sibling's key, #<chart>.<path>, or .<child> (root only).
   */
  readonly target: string;
  readonly actions?: ChartActions;
  readonly description?: string;
}
/**
 * Trace: the call is in this node.
 */
export interface EnterAction {
  readonly type: 'enter';
  readonly params: {
    readonly node: Id;
  };
}
/**
 * Trace: the call took this edge.
 */
export interface FollowAction {
  readonly type: 'follow';
  readonly params: {
    readonly edge: string;
  };
}
/**
 * A question to the host; its answer comes back as an event.
 */
export interface AskAction {
  readonly type: 'ask';
  readonly params: Question;
}
export interface AskSchedule {
  readonly question: 'schedule';
  readonly schedule: Id;
}
export interface AskParty {
  readonly question: 'party';
  readonly party: string;
}
export interface AskRing {
  readonly question: 'ring';
}
/**
 * Answer the caller (SIP 200). Does nothing when answered.
 */
export interface AnswerAction {
  readonly type: 'answer';
  readonly params?: {};
}
/**
 * Ring a party as a new leg.
 */
export interface RingAction {
  readonly type: 'ring';
  readonly params: {
    /**
     * Name of a leg within the chart.
     */
    readonly leg: string;
    /**
     * <kind>:<id>.
     */
    readonly party: string;
    readonly callerId?: 'caller' | 'called';
  };
}
/**
 * Give up on a leg.
 */
export interface ReleaseAction {
  readonly type: 'release';
  readonly params: {
    /**
     * Name of a leg within the chart.
     */
    readonly leg: string;
  };
}
/**
 * Bridge a leg with the caller and release the node's other legs.
 */
export interface ConnectAction {
  readonly type: 'connect';
  readonly params: {
    /**
     * Name of a leg within the chart.
     */
    readonly leg: string;
  };
}
export interface PlayAction {
  readonly type: 'play';
  readonly params: {
    /**
     * Name of a prompt being played.
     */
    readonly play: string;
    readonly prompt: Id;
    /**
     * caller, or the name of a leg.
     */
    readonly to: string;
    readonly loop?: boolean;
    /**
     * Play before answering (SIP 183).
     */
    readonly early?: boolean;
  };
}
export interface StopAction {
  readonly type: 'stop';
  readonly params: {
    /**
     * Name of a prompt being played.
     */
    readonly play: string;
  };
}
export interface RecordAction {
  readonly type: 'record';
  readonly params: {
    readonly mailbox: string;
    readonly minSeconds: number;
    readonly maxSeconds: number;
    readonly silenceSeconds: number;
    readonly finishOn?: DtmfKey;
    readonly media: 'audio' | 'video';
    readonly beep?: boolean;
  };
}
/**
 * Refuse the call: a SIP final response while unanswered, else busy tone (cause 17) and hang up.
 */
export interface RejectAction {
  readonly type: 'reject';
  readonly params: {
    readonly cause: Q850Cause;
  };
}
export interface BusyToneAction {
  readonly type: 'busyTone';
  readonly params?: {};
}
/**
 * End the call; the first cause wins. Releases every leg, stops every prompt and recording.
 */
export interface HangupAction {
  readonly type: 'hangup';
  readonly params: {
    readonly cause: Q850Cause;
  };
}
/**
 * Go on in another extension's flow.
 */
export interface ForwardAction {
  readonly type: 'forward';
  readonly params: {
    readonly extension: ExtensionNumber;
  };
}
/**
 * Keep attributes of the call; they never decide where it goes.
 */
export interface NoteAction {
  readonly type: 'note';
  readonly params: NoteParams;
}
export interface NoteParams {
  readonly [k: string]: string;
}
export interface ChartStates {
  readonly [k: string]: ChartState;
}
export interface ChartState {
  readonly type?: 'compound' | 'parallel' | 'final' | 'atomic';
  readonly initial?: StateName;
  readonly states?: ChartStates;
  readonly entry?: ChartActions;
  readonly exit?: ChartActions;
  readonly on?: ChartOn;
  readonly after?: ChartAfter;
  readonly onDone?: ChartTransition;
  readonly meta?: StateMeta;
  readonly description?: string;
  /**
   * @maxItems 50
   */
  readonly tags?: readonly string[];
}
export interface ChartAfter {
  readonly [k: string]: ChartTransition;
}
export interface StateMeta {
  readonly node?: Id;
  readonly [k: string]: unknown;
}
/**
 * flow: the flow document this chart was compiled from. Unknown keys survive a round trip.
 */
export interface ChartMeta {
  readonly flow?: {
    readonly [k: string]: unknown;
  };
  readonly [k: string]: unknown;
}
/**
 * Answer the caller (SIP 200). Repeating it is harmless.
 */
export interface AnswerCommand {
  readonly type: 'answer';
  readonly call: CallId;
  readonly id: InstanceId;
}
/**
 * Ring a party. The command's id is the leg's id in events. Let the caller hear ringing (SIP 180, or ring tone once answered) unless a prompt plays.
 */
export interface RingCommand {
  readonly type: 'ring';
  readonly call: CallId;
  readonly id: InstanceId;
  /**
   * Name of the leg in the chart, for people.
   */
  readonly leg: string;
  /**
   * <kind>:<id>.
   */
  readonly party: string;
  /**
   * What the rung party sees; empty: withheld.
   */
  readonly callerId: string;
  /**
   * Where the party can be reached; rung at once, the first to answer is the leg. From the directory only, never from what a caller sent.
   *
   * @maxItems 50
   */
  readonly endpoints: readonly Endpoint[];
}
export interface DeviceEndpoint {
  readonly kind: 'device';
  readonly device: string;
  /**
   * The gateway's own name for the device, for example PJSIP/204.
   */
  readonly address?: string;
}
export interface NumberEndpoint {
  readonly kind: 'number';
  readonly number: E164;
}
/**
 * Cancel or hang up one leg; answer with leg.hungup.
 */
export interface ReleaseCommand {
  readonly type: 'release';
  readonly call: CallId;
  readonly id: InstanceId;
  readonly leg: InstanceId;
}
/**
 * Answer the caller if need be and bridge the leg; answer with leg.connected.
 */
export interface ConnectCommand {
  readonly type: 'connect';
  readonly call: CallId;
  readonly id: InstanceId;
  readonly leg: InstanceId;
}
/**
 * Play a prompt; answers the caller first unless early. End with play.finished or play.failed naming this id.
 */
export interface PlayCommand {
  readonly type: 'play';
  readonly call: CallId;
  readonly id: InstanceId;
  readonly prompt: Id;
  /**
   * caller, or the instance of a leg.
   */
  readonly to: string;
  readonly loop?: boolean;
  /**
   * Before answering (SIP 183).
   */
  readonly early?: boolean;
  readonly language: 'en' | 'fr';
}
export interface StopCommand {
  readonly type: 'stop';
  readonly call: CallId;
  readonly id: InstanceId;
  readonly target: InstanceId;
}
/**
 * Record the caller; answers first. Kept when long enough, also when the caller hangs up.
 */
export interface RecordCommand {
  readonly type: 'record';
  readonly call: CallId;
  readonly id: InstanceId;
  readonly mailbox: string;
  readonly minSeconds: number;
  readonly maxSeconds: number;
  readonly silenceSeconds: number;
  readonly finishOn?: DtmfKey;
  readonly media: 'audio' | 'video';
  readonly beep?: boolean;
}
/**
 * Refuse an unanswered call with the SIP response of this cause (17 is 486, 19 is 480, 1 is 404, 34 is 503).
 */
export interface RejectCommand {
  readonly type: 'reject';
  readonly call: CallId;
  readonly id: InstanceId;
  readonly cause: Q850Cause;
}
/**
 * Let the answered caller hear busy tone.
 */
export interface BusyToneCommand {
  readonly type: 'busyTone';
  readonly call: CallId;
  readonly id: InstanceId;
}
/**
 * End the call: release every leg, stop every prompt, end and keep every recording.
 */
export interface HangupCommand {
  readonly type: 'hangup';
  readonly call: CallId;
  readonly id: InstanceId;
  readonly cause: Q850Cause;
}
/**
 * Who and what flows name: people, devices, extensions, schedules, mailboxes, prompts.
 */
export interface Directory {
  readonly name: string;
  readonly language: 'en' | 'fr';
  readonly timeZone: string;
  readonly dialling: DiallingPolicy;
  /**
   * @maxItems 100000
   */
  readonly users: readonly DirectoryUser[];
  /**
   * @maxItems 100000
   */
  readonly devices: readonly Device[];
  /**
   * @maxItems 100000
   */
  readonly extensions: readonly DirectoryExtension[];
  /**
   * @maxItems 100000
   */
  readonly contacts: readonly Contact[];
  /**
   * @maxItems 10000
   */
  readonly schedules: readonly Schedule[];
  /**
   * @maxItems 100000
   */
  readonly mailboxes: readonly Mailbox[];
  /**
   * @maxItems 100000
   */
  readonly prompts: readonly Prompt[];
}
/**
 * Countries whose numbers may be rung. Everything else, and premium-rate numbers everywhere, is refused.
 */
export interface DiallingPolicy {
  /**
   * @maxItems 250
   */
  readonly countries: readonly Country[];
}
export interface DirectoryUser {
  readonly id: PartyId;
  readonly name: string;
  /**
   * @maxItems 50
   */
  readonly devices: readonly PartyId[];
}
export interface Device {
  readonly id: PartyId;
  readonly name: string;
  readonly kind: DeviceKind;
  /**
   * The gateway's own name for it, for example PJSIP/204.
   */
  readonly address?: string;
}
/**
 * An extension leads to a flow (calls forwarded to it go on there), or rings a user.
 */
export interface DirectoryExtension {
  readonly number: ExtensionNumber;
  readonly name?: string;
  readonly user?: PartyId;
  readonly flow?: Id;
}
export interface Contact {
  readonly id: PartyId;
  readonly name: string;
  readonly number: E164;
  readonly country: Country;
}
/**
 * When an extension is open: hours, breaks and holidays on the wall clock of one time zone. All times are local; precedence is holiday, then break, then open or closed.
 */
export interface Schedule {
  readonly id: Id;
  readonly name?: ScheduleName;
  /**
   * IANA time zone name, such as Europe/Paris. Fixed offsets (+01:00) are refused: they know no daylight saving.
   */
  readonly timeZone: string;
  /**
   * "always" (24 hours a day, 7 days a week), or the windows in which the schedule is open; an empty list is never open.
   */
  readonly hours: 'always' | readonly ScheduleWindow[];
  /**
   * Windows of pause. They count only while the schedule is open: a break outside the hours is closed, not break.
   *
   * @maxItems 200
   */
  readonly breaks: readonly ScheduleWindow[];
  /**
   * Dated stretches of the local calendar; those that lie in the past may stay. Of overlapping ones the one that started last holds; of two that start together, the later in the list.
   *
   * @maxItems 2000
   */
  readonly holidays: readonly Holiday[];
  /**
   * Names for sets of holidays that are handled alike. Ids of groups and of holidays share one namespace.
   *
   * @maxItems 200
   */
  readonly holidayGroups: readonly HolidayGroup[];
}
export interface Mailbox {
  readonly id: PartyId;
  readonly name: string;
  readonly user?: PartyId;
}
export interface Prompt {
  readonly id: Id;
  readonly name?: string;
  readonly text: Text;
  readonly seconds?: number;
}
/**
 * What the admin draws: nodes, wires, positions and notes. It is the source; the chart is compiled from it.
 */
export interface Flow {
  readonly id: Id;
  readonly name: string;
  readonly language: Language;
  /**
   * @maxItems 10000
   */
  readonly nodes: readonly FlowNode[];
  /**
   * @maxItems 100000
   */
  readonly edges: readonly FlowEdge[];
  /**
   * @maxItems 1000
   */
  readonly notes?: readonly StickyNote[];
  readonly meta?: Meta;
}
export interface EntryNode {
  readonly id: Id;
  readonly kind: 'entry';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: EntrySettings;
  readonly meta?: Meta;
}
/**
 * Canvas units; x to the right, y down.
 */
export interface Position {
  readonly x: number;
  readonly y: number;
}
export interface EntrySettings {
  /**
   * DIDs that lead here.
   *
   * @maxItems 100
   */
  readonly numbers: readonly E164[];
  /**
   * @maxItems 100
   */
  readonly extensions: readonly ExtensionNumber[];
  readonly fallback?: Id;
}
/**
 * Anything: kept untouched by import and export.
 */
export interface Meta {
  readonly [k: string]: unknown;
}
export interface ScheduleNode {
  readonly id: Id;
  readonly kind: 'schedule';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: ScheduleSettings;
  readonly meta?: Meta;
}
export interface ScheduleSettings {
  readonly schedule: Id;
  /**
   * Holiday groups (or single holidays) with an outcome of their own; the others take the outcome holiday.
   *
   * @maxItems 50
   */
  readonly holidayGroups: readonly Id[];
}
export interface BusyNode {
  readonly id: Id;
  readonly kind: 'busy';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: BusySettings;
  readonly meta?: Meta;
}
export interface BusySettings {
  readonly user: PartyId;
}
export interface RingNode {
  readonly id: Id;
  readonly kind: 'ring';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: RingSettings;
  readonly meta?: Meta;
}
export interface RingSettings {
  readonly mode: RingMode;
  /**
   * @maxItems 20
   */
  readonly members: readonly Member[];
  readonly longestWaitSeconds: RingSeconds;
  readonly callerId: CallerIdPolicy;
  readonly ringback: Ringback;
  readonly music?: PromptId;
  readonly announce?: PromptId;
  readonly confirmBy?: ConfirmBy;
}
export interface Member {
  readonly party: Party;
  /**
   * Off: the member stays in the list and is not rung.
   */
  readonly enabled: boolean;
  readonly seconds: RingSeconds;
  /**
   * Who answers must press 1, so that a carrier's voicemail never wins (design S8).
   */
  readonly pressOne: boolean;
}
export interface DeviceParty {
  readonly kind: 'device';
  readonly device: PartyId;
}
export interface UserParty {
  readonly kind: 'user';
  readonly user: PartyId;
}
export interface ExtensionParty {
  readonly kind: 'extension';
  readonly extension: ExtensionNumber;
}
export interface ContactParty {
  readonly kind: 'contact';
  readonly contact: PartyId;
}
export interface NumberParty {
  readonly kind: 'number';
  readonly number: E164;
  readonly country: Country;
}
export interface MenuNode {
  readonly id: Id;
  readonly kind: 'menu';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: MenuSettings;
  readonly meta?: Meta;
}
export interface MenuSettings {
  readonly prompt: PromptId;
  /**
   * @minItems 1
   * @maxItems 12
   */
  readonly keys: readonly [MenuKey, ...MenuKey[]];
  /**
   * Wait for a key after the prompt has ended.
   */
  readonly firstDigitSeconds: number;
  /**
   * Longest time in the menu, over all tries.
   */
  readonly totalSeconds: number;
  readonly tries: number;
  readonly invalidPrompt?: PromptId;
  readonly noInputPrompt?: PromptId;
  /**
   * May a key be pressed while the prompt plays?
   */
  readonly bargeIn: boolean;
}
export interface MenuKey {
  readonly key: DtmfKey;
  readonly label: string;
}
export interface OperatorNode {
  readonly id: Id;
  readonly kind: 'operator';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: OperatorSettings;
  readonly meta?: Meta;
}
export interface OperatorSettings {
  readonly prompt: PromptId;
  readonly operator?: ExtensionNumber;
  /**
   * * leads to the mailbox (S20).
   */
  readonly allowCheckMailbox: boolean;
  readonly seconds: RingSeconds;
  readonly tries: number;
}
export interface VoicemailNode {
  readonly id: Id;
  readonly kind: 'voicemail';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: VoicemailSettings;
  readonly meta?: Meta;
}
export interface VoicemailSettings {
  /**
   * Id of a mailbox in the directory; often the extension.
   */
  readonly mailbox: string;
  readonly greeting?: PromptId;
  readonly instruction?: PromptId;
  readonly media: RecordingMedia;
  /**
   * Longest message.
   */
  readonly maxSeconds: number;
  /**
   * Silence that ends the message.
   */
  readonly silenceSeconds: number;
  /**
   * A shorter message counts as empty.
   */
  readonly minSeconds: number;
  readonly beep: boolean;
  /**
   * * during the greeting leads to the mailbox.
   */
  readonly allowCheckMailbox: boolean;
}
export interface MessageNode {
  readonly id: Id;
  readonly kind: 'message';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: MessageSettings;
  readonly meta?: Meta;
}
export interface MessageSettings {
  readonly prompt: PromptId;
}
export interface BusySignalNode {
  readonly id: Id;
  readonly kind: 'busySignal';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: BusySignalSettings;
  readonly meta?: Meta;
}
export interface BusySignalSettings {}
export interface ForwardNode {
  readonly id: Id;
  readonly kind: 'forward';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: ForwardSettings;
  readonly meta?: Meta;
}
export interface ForwardSettings {
  readonly extension: ExtensionNumber;
}
export interface ExternalNode {
  readonly id: Id;
  readonly kind: 'external';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: ExternalSettings;
  readonly meta?: Meta;
}
export interface ExternalSettings {
  readonly party: OutsideParty;
  readonly pressOne: boolean;
  readonly seconds: RingSeconds;
  readonly callerId: CallerIdPolicy;
  readonly confirmBy?: ConfirmBy;
}
export interface HangupNode {
  readonly id: Id;
  readonly kind: 'hangup';
  /**
   * Shown on the card; the kind's name when absent.
   */
  readonly title?: string;
  readonly position: Position;
  readonly settings: HangupSettings;
  readonly meta?: Meta;
}
export interface HangupSettings {
  readonly cause: Q850Cause;
}
/**
 * One wire. Its id is <from>.<outcome>: an outcome has at most one.
 */
export interface FlowEdge {
  readonly from: Id;
  /**
   * An outcome of the node it leaves.
   */
  readonly outcome: string;
  readonly to: Id;
}
export interface StickyNote {
  readonly id: Id;
  readonly text: string;
  readonly position: Position;
}
/**
 * One input of one call, with its instant and the answers it raised. A call is a fold over its records.
 */
export interface JournalRecord {
  readonly seq: number;
  /**
   * Milliseconds since 1970-01-01T00:00Z.
   */
  readonly at: number;
  readonly input: Input;
  /**
   * @maxItems 1000
   */
  readonly answers: readonly Answer[];
}
/**
 * The first record of every call.
 */
export interface OfferInput {
  readonly type: 'call.offered';
  readonly call: CallId;
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly chart: ChartRef;
  readonly language: 'en' | 'fr';
}
export interface ChartRef {
  /**
   * Identity of the chart's bytes.
   */
  readonly hash: string;
  readonly flow: Id;
  /**
   * 0: a draft or a lone file.
   */
  readonly version: number;
}
export interface TimerDue {
  readonly type: 'timer.due';
  readonly timer: InstanceId;
}
/**
 * The call no longer exists at its gateway: it ends (Q.850 cause 41).
 */
export interface GatewayLost {
  readonly type: 'gateway.lost';
  readonly reason: string;
}
export interface Answer {
  /**
   * The event type that answers the question, or forward.taken.
   */
  readonly event: string;
  readonly chart?: ChartRef;
  readonly facts?: Facts;
}
/**
 * Why: the schedule's version, the holiday, the reason.
 */
export interface Facts {
  readonly [k: string]: unknown;
}
/**
 * First message of a gateway.
 */
export interface Hello {
  readonly type: 'hello';
  readonly protocol: 'callchart.link/1';
  /**
   * Name of the gateway, for people.
   */
  readonly name: string;
  /**
   * @maxItems 20
   */
  readonly capabilities: readonly Capability[];
  readonly resume?: Resume;
}
export interface Resume {
  readonly session: SessionId;
  /**
   * Highest command seq received.
   */
  readonly received: number;
}
/**
 * Answer to hello.
 */
export interface Welcome {
  readonly type: 'welcome';
  readonly session: SessionId;
  /**
   * Highest event seq received: send again what came after.
   */
  readonly received: number;
  /**
   * false: a new session; seq begins at 1 in both directions.
   */
  readonly resumed: boolean;
}
/**
 * A call event, from the gateway.
 */
export interface EventMessage {
  readonly type: 'event';
  /**
   * Id of the message, chosen by the sender.
   */
  readonly id: string;
  /**
   * Counts 1, 2, 3… in each direction, over the whole session.
   */
  readonly seq: number;
  readonly event: CallEvent;
}
/**
 * A command, from the runtime. Its id is <call>/<command id>: carry it out once, however often it comes.
 */
export interface CommandMessage {
  readonly type: 'command';
  /**
   * Id of the message, chosen by the sender.
   */
  readonly id: string;
  /**
   * Counts 1, 2, 3… in each direction, over the whole session.
   */
  readonly seq: number;
  readonly command: Command;
}
/**
 * Everything up to this seq has arrived and is durable. The runtime sends it after the commands that the events caused.
 */
export interface Ack {
  readonly type: 'ack';
  /**
   * Counts 1, 2, 3… in each direction, over the whole session.
   */
  readonly seq: number;
}
/**
 * A message was refused; no call is harmed.
 */
export interface ErrorMessage {
  readonly type: 'error';
  readonly code: string;
  /**
   * JSON pointer into the message at fault.
   */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
  /**
   * Of the message at fault.
   */
  readonly id?: string;
  /**
   * Counts 1, 2, 3… in each direction, over the whole session.
   */
  readonly seq?: number;
}
/**
 * A simulated call and what must come of it.
 */
export interface Scenario {
  readonly id: Id;
  readonly name: Text;
  readonly flow: Id;
  /**
   * The instant of the call, RFC 3339.
   */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  /**
   * @maxItems 200
   */
  readonly caller: readonly CallerStep[];
  /**
   * By party (device:204-desk, number:+33…): what it does the first, second, … time it is rung; the last repeats. A party not named rings until somebody gives up.
   */
  readonly parties: {
    /**
     * @minItems 1
     * @maxItems 50
     */
    readonly [k: string]: readonly [Behaviour, ...Behaviour[]];
  };
  /**
   * People who are on another call.
   *
   * @maxItems 1000
   */
  readonly busy?: readonly string[];
  /**
   * By prompt id; the others last as long as the directory says, else 3 s.
   */
  readonly prompts?: {
    /**
     * Milliseconds. How long the prompt plays.
     */
    readonly [k: string]: number;
  };
  readonly expect?: Expectation;
}
export interface PressStep {
  readonly do: 'press';
  readonly key: DtmfKey;
  readonly node?: Id;
  /**
   * Milliseconds.
   */
  readonly afterMs: number;
}
export interface HangUpStep {
  readonly do: 'hangUp';
  readonly node?: Id;
  /**
   * Milliseconds.
   */
  readonly afterMs: number;
}
export interface SpeakStep {
  readonly do: 'speak';
  /**
   * Milliseconds. How long the caller speaks into the next recording.
   */
  readonly ms: number;
  readonly node?: Id;
  /**
   * Milliseconds.
   */
  readonly afterMs: number;
}
/**
 * What a party does when it is rung.
 */
export interface Behaviour {
  readonly does: PartyReaction;
  /**
   * Milliseconds. From the ring to the reaction.
   */
  readonly afterMs: number;
  /**
   * @maxItems 20
   */
  readonly press?: readonly PartyKey[];
  /**
   * Milliseconds. From the answer; absent: the party stays.
   */
  readonly hangUpAfterMs?: number;
}
export interface PartyKey {
  readonly key: DtmfKey;
  /**
   * Milliseconds. From the answer, or from the key before.
   */
  readonly afterMs: number;
}
export interface Expectation {
  /**
   * Nodes entered and edges followed, in order.
   *
   * @maxItems 10000
   */
  readonly path: readonly string[];
  readonly end?: CallEnd;
}
export interface CallEnd {
  readonly cause: Q850Cause;
  readonly outcome: CallOutcome;
  /**
   * Milliseconds. From the offer to the end.
   */
  readonly atMs: number;
}

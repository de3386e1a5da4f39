// Generated from the rest-api files of an Asterisk, ARI 10.0.0, by `npm run generate:ari`. Do not edit.

/** An event from Asterisk, told apart by `type`. */
export type AriEvent =
  | ApplicationMoveFailed
  | ApplicationRegistered
  | ApplicationReplaced
  | ApplicationUnregistered
  | BridgeAttendedTransfer
  | BridgeBlindTransfer
  | BridgeCreated
  | BridgeDestroyed
  | BridgeMerged
  | BridgeVideoSourceChanged
  | CallBroadcast
  | CallClaimed
  | ChannelCallerId
  | ChannelConnectedLine
  | ChannelCreated
  | ChannelDestroyed
  | ChannelDialplan
  | ChannelDtmfReceived
  | ChannelEnteredBridge
  | ChannelHangupRequest
  | ChannelHold
  | ChannelLeftBridge
  | ChannelStateChange
  | ChannelTalkingFinished
  | ChannelTalkingStarted
  | ChannelToneDetected
  | ChannelTransfer
  | ChannelUnhold
  | ChannelUserevent
  | ChannelVarset
  | ContactStatusChange
  | DeviceStateChanged
  | Dial
  | EndpointStateChange
  | PeerStatusChange
  | PlaybackContinuing
  | PlaybackFinished
  | PlaybackStarted
  | RecordingFailed
  | RecordingFinished
  | RecordingStarted
  | StasisEnd
  | StasisStart
  | TextMessageReceived;

/** Protocol specific additional parameter */
export interface AdditionalParam {
  /** Name of the parameter */
  readonly parameter_name: string;
  /** Value of the parameter */
  readonly parameter_value: string;
}

/** Details of a Stasis application */
export interface Application {
  /** Name of this application */
  readonly name: string;
  /** Id's for channels subscribed to. */
  readonly channel_ids: readonly string[];
  /** Id's for bridges subscribed to. */
  readonly bridge_ids: readonly string[];
  /** {tech}/{resource} for endpoints subscribed to. */
  readonly endpoint_ids: readonly string[];
  /** Names of the devices subscribed to. */
  readonly device_names: readonly string[];
  /** Event types sent to the application. */
  readonly events_allowed: readonly Record<string, unknown>[];
  /** Event types not sent to the application. */
  readonly events_disallowed: readonly Record<string, unknown>[];
}

/** Notification that trying to move a channel to another Stasis application failed. */
export interface ApplicationMoveFailed {
  readonly type: 'ApplicationMoveFailed';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly channel: Channel;
  readonly destination: string;
  /** Arguments to the application */
  readonly args: readonly string[];
}

/** Notification that a Stasis app has been registered. */
export interface ApplicationRegistered {
  readonly type: 'ApplicationRegistered';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
}

/** Notification that another WebSocket has taken over for an application. An application may only be subscribed to by a single WebSocket at a time. If multiple WebSockets attempt to subscribe to the same application, the newer WebSocket wins, and the older one receives this event. */
export interface ApplicationReplaced {
  readonly type: 'ApplicationReplaced';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
}

/** Notification that a Stasis app has been unregistered. */
export interface ApplicationUnregistered {
  readonly type: 'ApplicationUnregistered';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
}

/** Asterisk system information */
export interface AsteriskInfo {
  /** Info about how Asterisk was built */
  readonly build?: BuildInfo;
  /** Info about the system running Asterisk */
  readonly system?: SystemInfo;
  /** Info about Asterisk configuration */
  readonly config?: ConfigInfo;
  /** Info about Asterisk status */
  readonly status?: StatusInfo;
}

/** The merging of media from one or more channels. Everyone on the bridge receives the same audio. */
export interface Bridge {
  /** Unique identifier for this bridge */
  readonly id: string;
  /** Name of the current bridging technology */
  readonly technology: string;
  /** Type of bridge technology */
  readonly bridge_type: 'mixing' | 'holding';
  /** Bridging class */
  readonly bridge_class: string;
  /** Entity that created the bridge */
  readonly creator: string;
  /** Name the creator gave the bridge */
  readonly name: string;
  /** Ids of channels participating in this bridge */
  readonly channels: readonly string[];
  /** The video mode the bridge is using. One of 'none', 'talker', 'sfu', or 'single'. */
  readonly video_mode?: string;
  /** The ID of the channel that is the source of video in this bridge, if one exists. */
  readonly video_source_id?: string;
  /** Timestamp when bridge was created */
  readonly creationtime: string;
  /** Bridge variables */
  readonly bridgevars?: Record<string, unknown>;
}

/** Notification that an attended transfer has occurred. */
export interface BridgeAttendedTransfer {
  readonly type: 'BridgeAttendedTransfer';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** First leg of the transferer */
  readonly transferer_first_leg: Channel;
  /** Second leg of the transferer */
  readonly transferer_second_leg: Channel;
  /** The channel that is replacing transferer_first_leg in the swap */
  readonly replace_channel?: Channel;
  /** The channel that is being transferred */
  readonly transferee?: Channel;
  /** The channel that is being transferred to */
  readonly transfer_target?: Channel;
  /** The result of the transfer attempt */
  readonly result: string;
  /** Whether the transfer was externally initiated or not */
  readonly is_external: boolean;
  /** Bridge the transferer first leg is in */
  readonly transferer_first_leg_bridge?: Bridge;
  /** Bridge the transferer second leg is in */
  readonly transferer_second_leg_bridge?: Bridge;
  /** How the transfer was accomplished */
  readonly destination_type: string;
  /** Bridge that survived the merge result */
  readonly destination_bridge?: string;
  /** Application that has been transferred into */
  readonly destination_application?: string;
  /** First leg of a link transfer result */
  readonly destination_link_first_leg?: Channel;
  /** Second leg of a link transfer result */
  readonly destination_link_second_leg?: Channel;
  /** Transferer channel that survived the threeway result */
  readonly destination_threeway_channel?: Channel;
  /** Bridge that survived the threeway result */
  readonly destination_threeway_bridge?: Bridge;
}

/** Notification that a blind transfer has occurred. */
export interface BridgeBlindTransfer {
  readonly type: 'BridgeBlindTransfer';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel performing the blind transfer */
  readonly channel: Channel;
  /** The channel that is replacing transferer when the transferee(s) can not be transferred directly */
  readonly replace_channel?: Channel;
  /** The channel that is being transferred */
  readonly transferee?: Channel;
  /** The extension transferred to */
  readonly exten: string;
  /** The context transferred to */
  readonly context: string;
  /** The result of the transfer attempt */
  readonly result: string;
  /** Whether the transfer was externally initiated or not */
  readonly is_external: boolean;
  /** The bridge being transferred */
  readonly bridge?: Bridge;
}

/** Notification that a bridge has been created. */
export interface BridgeCreated {
  readonly type: 'BridgeCreated';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly bridge: Bridge;
}

/** Notification that a bridge has been destroyed. */
export interface BridgeDestroyed {
  readonly type: 'BridgeDestroyed';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly bridge: Bridge;
}

/** Notification that one bridge has merged into another. */
export interface BridgeMerged {
  readonly type: 'BridgeMerged';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly bridge: Bridge;
  readonly bridge_from: Bridge;
}

/** Notification that the source of video in a bridge has changed. */
export interface BridgeVideoSourceChanged {
  readonly type: 'BridgeVideoSourceChanged';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly bridge: Bridge;
  readonly old_video_source_id?: string;
}

/** Info about how Asterisk was built */
export interface BuildInfo {
  /** OS Asterisk was built on. */
  readonly os: string;
  /** Kernel version Asterisk was built on. */
  readonly kernel: string;
  /** Compile time options, or empty string if default. */
  readonly options: string;
  /** Machine architecture (x86_64, i686, ppc, etc.) */
  readonly machine: string;
  /** Date and time when Asterisk was built. */
  readonly date: string;
  /** Username that build Asterisk */
  readonly user: string;
}

/** Notification that a channel is being broadcast to ARI applications for claiming. */
export interface CallBroadcast {
  readonly type: 'CallBroadcast';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel being broadcast. */
  readonly channel: Channel;
  /** The caller ID number. */
  readonly caller?: string;
  /** The called number. */
  readonly called?: string;
}

/** Notification that a broadcast channel has been successfully claimed by an ARI application. */
export interface CallClaimed {
  readonly type: 'CallClaimed';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel that was claimed. */
  readonly channel: Channel;
  /** The name of the ARI application that claimed the channel. */
  readonly winner_app: string;
}

/** Caller identification */
export interface CallerID {
  readonly name: string;
  readonly number: string;
}

/** A specific communication connection between Asterisk and an Endpoint. */
export interface Channel {
  /** Unique identifier of the channel. This is the same as the Uniqueid field in AMI. */
  readonly id: string;
  /** Protocol id from underlying channel driver (i.e. Call-ID for chan_pjsip; will be empty if not applicable or not implemented by driver). */
  readonly protocol_id: string;
  /** Name of the channel (i.e. SIP/foo-0000a7e3) */
  readonly name: string;
  readonly state:
    | 'Down'
    | 'Rsrved'
    | 'OffHook'
    | 'Dialing'
    | 'Ring'
    | 'Ringing'
    | 'Up'
    | 'Busy'
    | 'Dialing Offhook'
    | 'Pre-ring'
    | 'Unknown';
  readonly caller: CallerID;
  readonly connected: CallerID;
  readonly accountcode: string;
  /** Current location in the dialplan */
  readonly dialplan: DialplanCEP;
  /** Timestamp when channel was created */
  readonly creationtime: string;
  /** The default spoken language */
  readonly language: string;
  /** Channel variables */
  readonly channelvars?: Record<string, unknown>;
  /** The Caller ID RDNIS */
  readonly caller_rdnis?: string;
  /** The Tenant ID for the channel */
  readonly tenantid?: string;
}

/** Channel changed Caller ID. */
export interface ChannelCallerId {
  readonly type: 'ChannelCallerId';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The integer representation of the Caller Presentation value. */
  readonly caller_presentation: number;
  /** The text representation of the Caller Presentation value. */
  readonly caller_presentation_txt: string;
  /** The channel that changed Caller ID. */
  readonly channel: Channel;
}

/** Channel changed Connected Line. */
export interface ChannelConnectedLine {
  readonly type: 'ChannelConnectedLine';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel whose connected line has changed. */
  readonly channel: Channel;
}

/** Notification that a channel has been created. */
export interface ChannelCreated {
  readonly type: 'ChannelCreated';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly channel: Channel;
}

/** Notification that a channel has been destroyed. */
export interface ChannelDestroyed {
  readonly type: 'ChannelDestroyed';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Integer representation of the cause of the hangup */
  readonly cause: number;
  /** Text representation of the cause of the hangup */
  readonly cause_txt: string;
  /** Integer representation of the technology-specific off-nominal cause of the hangup. */
  readonly tech_cause?: number;
  readonly channel: Channel;
}

/** Channel changed location in the dialplan. */
export interface ChannelDialplan {
  readonly type: 'ChannelDialplan';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel that changed dialplan location. */
  readonly channel: Channel;
  /** The application about to be executed. */
  readonly dialplan_app: string;
  /** The data to be passed to the application. */
  readonly dialplan_app_data: string;
}

/** DTMF received on a channel. This event is sent when the DTMF ends. There is no notification about the start of DTMF */
export interface ChannelDtmfReceived {
  readonly type: 'ChannelDtmfReceived';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** DTMF digit received (0-9, A-E, # or *) */
  readonly digit: string;
  /** Number of milliseconds DTMF was received */
  readonly duration_ms: number;
  /** The channel on which DTMF was received */
  readonly channel: Channel;
}

/** Notification that a channel has entered a bridge. */
export interface ChannelEnteredBridge {
  readonly type: 'ChannelEnteredBridge';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly bridge: Bridge;
  readonly channel?: Channel;
}

/** A hangup was requested on the channel. */
export interface ChannelHangupRequest {
  readonly type: 'ChannelHangupRequest';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Integer representation of the cause of the hangup. */
  readonly cause?: number;
  /** Integer representation of the technology-specific off-nominal cause of the hangup. */
  readonly tech_cause?: number;
  /** Whether the hangup request was a soft hangup request. */
  readonly soft?: boolean;
  /** The channel on which the hangup was requested. */
  readonly channel: Channel;
}

/** A channel initiated a media hold. */
export interface ChannelHold {
  readonly type: 'ChannelHold';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel that initiated the hold event. */
  readonly channel: Channel;
  /** The music on hold class that the initiator requested. */
  readonly musicclass?: string;
}

/** Notification that a channel has left a bridge. */
export interface ChannelLeftBridge {
  readonly type: 'ChannelLeftBridge';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly bridge: Bridge;
  readonly channel: Channel;
}

/** Notification of a channel's state change. */
export interface ChannelStateChange {
  readonly type: 'ChannelStateChange';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly channel: Channel;
}

/** Talking is no longer detected on the channel. */
export interface ChannelTalkingFinished {
  readonly type: 'ChannelTalkingFinished';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel on which talking completed. */
  readonly channel: Channel;
  /** The length of time, in milliseconds, that talking was detected on the channel */
  readonly duration: number;
}

/** Talking was detected on the channel. */
export interface ChannelTalkingStarted {
  readonly type: 'ChannelTalkingStarted';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel on which talking started. */
  readonly channel: Channel;
}

/** Tone was detected on the channel. */
export interface ChannelToneDetected {
  readonly type: 'ChannelToneDetected';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel the tone was detected on. */
  readonly channel: Channel;
}

/** transfer on a channel. */
export interface ChannelTransfer {
  readonly type: 'ChannelTransfer';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Transfer State */
  readonly state?: string;
  /** Refer-To information with optionally both affected channels */
  readonly refer_to: ReferTo;
  /** Referred-By SIP Header according rfc3892 */
  readonly referred_by: ReferredBy;
}

/** A channel initiated a media unhold. */
export interface ChannelUnhold {
  readonly type: 'ChannelUnhold';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The channel that initiated the unhold event. */
  readonly channel: Channel;
}

/** User-generated event with additional user-defined fields in the object. */
export interface ChannelUserevent {
  readonly type: 'ChannelUserevent';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The name of the user event. */
  readonly eventname: string;
  /** A channel that is signaled with the user event. */
  readonly channel?: Channel;
  /** A bridge that is signaled with the user event. */
  readonly bridge?: Bridge;
  /** A endpoint that is signaled with the user event. */
  readonly endpoint?: Endpoint;
  /** Custom Userevent data */
  readonly userevent: Record<string, unknown>;
}

/** Channel variable changed. */
export interface ChannelVarset {
  readonly type: 'ChannelVarset';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The variable that changed. */
  readonly variable: string;
  /** The new value of the variable. */
  readonly value: string;
  /** The channel on which the variable was set. If missing, the variable is a global variable. */
  readonly channel?: Channel;
}

/** Info about Asterisk configuration */
export interface ConfigInfo {
  /** Asterisk system name. */
  readonly name: string;
  /** Default language for media playback. */
  readonly default_language: string;
  /** Maximum number of simultaneous channels. */
  readonly max_channels?: number;
  /** Maximum number of open file handles (files, sockets). */
  readonly max_open_files?: number;
  /** Maximum load avg on system. */
  readonly max_load?: number;
  /** Effective user/group id for running Asterisk. */
  readonly setid: SetId;
}

/** Detailed information about a contact on an endpoint. */
export interface ContactInfo {
  /** The location of the contact. */
  readonly uri: string;
  /** The current status of the contact. */
  readonly contact_status: 'Unreachable' | 'Reachable' | 'Unknown' | 'NonQualified' | 'Removed';
  /** The Address of Record this contact belongs to. */
  readonly aor: string;
  /** Current round trip time, in microseconds, for the contact. */
  readonly roundtrip_usec?: string;
}

/** The state of a contact on an endpoint has changed. */
export interface ContactStatusChange {
  readonly type: 'ContactStatusChange';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly endpoint: Endpoint;
  readonly contact_info: ContactInfo;
}

/** Represents the state of a device. */
export interface DeviceState {
  /** Name of the device. */
  readonly name: string;
  /** Device's state */
  readonly state:
    | 'UNKNOWN'
    | 'NOT_INUSE'
    | 'INUSE'
    | 'BUSY'
    | 'INVALID'
    | 'UNAVAILABLE'
    | 'RINGING'
    | 'RINGINUSE'
    | 'ONHOLD';
}

/** Notification that a device state has changed. */
export interface DeviceStateChanged {
  readonly type: 'DeviceStateChanged';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Device state object */
  readonly device_state: DeviceState;
}

/** Dialing state has changed. */
export interface Dial {
  readonly type: 'Dial';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** The calling channel. */
  readonly caller?: Channel;
  /** The dialed channel. */
  readonly peer: Channel;
  /** Forwarding target requested by the original dialed channel. */
  readonly forward?: string;
  /** Channel that the caller has been forwarded to. */
  readonly forwarded?: Channel;
  /** The dial string for calling the peer channel. */
  readonly dialstring?: string;
  /** Current status of the dialing attempt to the peer. */
  readonly dialstatus: string;
}

/** Dialplan location (context/extension/priority) */
export interface DialplanCEP {
  /** Context in the dialplan */
  readonly context: string;
  /** Extension in the dialplan */
  readonly exten: string;
  /** Priority in the dialplan */
  readonly priority: number;
  /** Name of current dialplan application */
  readonly app_name: string;
  /** Parameter of current dialplan application */
  readonly app_data: string;
}

/** An external device that may offer/accept calls to/from Asterisk. Unlike most resources, which have a single unique identifier, an endpoint is uniquely identified by the technology/resource pair. */
export interface Endpoint {
  /** Technology of the endpoint */
  readonly technology: string;
  /** Identifier of the endpoint, specific to the given technology. */
  readonly resource: string;
  /** Endpoint's state */
  readonly state?: 'unknown' | 'offline' | 'online';
  /** Id's of channels associated with this endpoint */
  readonly channel_ids: readonly string[];
}

/** Endpoint state changed. */
export interface EndpointStateChange {
  readonly type: 'EndpointStateChange';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly endpoint: Endpoint;
}

/** A recording that is in progress */
export interface LiveRecording {
  /** Base name for the recording */
  readonly name: string;
  /** Recording format (wav, gsm, etc.) */
  readonly format: string;
  /** URI for the channel or bridge being recorded */
  readonly target_uri: string;
  readonly state: 'queued' | 'recording' | 'paused' | 'done' | 'failed' | 'canceled';
  /** Duration in seconds of the recording */
  readonly duration?: number;
  /** Duration of talking, in seconds, detected in the recording. This is only available if the recording was initiated with a non-zero maxSilenceSeconds. */
  readonly talking_duration?: number;
  /** Duration of silence, in seconds, detected in the recording. This is only available if the recording was initiated with a non-zero maxSilenceSeconds. */
  readonly silence_duration?: number;
  /** Cause for recording failure if failed */
  readonly cause?: string;
}

/** Detailed information about a remote peer that communicates with Asterisk. */
export interface Peer {
  /** The current state of the peer. Note that the values of the status are dependent on the underlying peer technology. */
  readonly peer_status: string;
  /** An optional reason associated with the change in peer_status. */
  readonly cause?: string;
  /** The IP address of the peer. */
  readonly address?: string;
  /** The port of the peer. */
  readonly port?: string;
  /** The last known time the peer was contacted. */
  readonly time?: string;
}

/** The state of a peer associated with an endpoint has changed. */
export interface PeerStatusChange {
  readonly type: 'PeerStatusChange';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly endpoint: Endpoint;
  readonly peer: Peer;
}

/** Object representing the playback of media to a channel */
export interface Playback {
  /** ID for this playback operation */
  readonly id: string;
  /** The URI for the media currently being played back. */
  readonly media_uri: string;
  /** If a list of URIs is being played, the next media URI to be played back. */
  readonly next_media_uri?: string;
  /** URI for the channel or bridge to play the media on */
  readonly target_uri: string;
  /** For media types that support multiple languages, the language requested for playback. */
  readonly language?: string;
  /** Current state of the playback operation. */
  readonly state: 'queued' | 'playing' | 'continuing' | 'done' | 'failed';
}

/** Event showing the continuation of a media playback operation from one media URI to the next in the list. */
export interface PlaybackContinuing {
  readonly type: 'PlaybackContinuing';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Playback control object */
  readonly playback: Playback;
}

/** Event showing the completion of a media playback operation. */
export interface PlaybackFinished {
  readonly type: 'PlaybackFinished';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Playback control object */
  readonly playback: Playback;
}

/** Event showing the start of a media playback operation. */
export interface PlaybackStarted {
  readonly type: 'PlaybackStarted';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Playback control object */
  readonly playback: Playback;
}

/** REST over Websocket Query String Parameter */
export interface RESTQueryStringParameter {
  /** Parameter name */
  readonly name: string;
  /** Parameter value */
  readonly value: string;
}

/** REST over Websocket Request. */
export interface RESTRequest {
  /** Message type. Must be 'RESTRequest' */
  readonly type: string;
  /** Opaque transaction id. Can be any valid string. Will be returned in any response to this request. */
  readonly transaction_id: string;
  /** Opaque request id. Can be any valid string. Will be returned in any response to this request. */
  readonly request_id: string;
  /** HTTP method (GET, PUT, POST, DELETE, etc.) */
  readonly method: string;
  /** Resource URI with optional query string parameters. */
  readonly uri: string;
  /** The Content-Type of the message body. */
  readonly content_type?: string;
  /** Request query string parameters. */
  readonly query_strings?: readonly RESTQueryStringParameter[];
  /** Request message body. Only content types application/json and application/x-www-form-urlencoded are supported. */
  readonly message_body?: string;
}

/** REST over Websocket Response. */
export interface RESTResponse {
  /** Opaque transaction id. Will be whatever was specified on the original request. */
  readonly transaction_id: string;
  /** Opaque request id. Will be whatever was specified on the original request. */
  readonly request_id: string;
  /** HTTP status code */
  readonly status_code: number;
  /** HTTP reason phrase */
  readonly reason_phrase: string;
  /** Original request resource URI */
  readonly uri: string;
  /** The Content-Type of the message body. */
  readonly content_type?: string;
  /** Response message body */
  readonly message_body?: string;
}

/** Event showing failure of a recording operation. */
export interface RecordingFailed {
  readonly type: 'RecordingFailed';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Recording control object */
  readonly recording: LiveRecording;
}

/** Event showing the completion of a recording operation. */
export interface RecordingFinished {
  readonly type: 'RecordingFinished';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Recording control object */
  readonly recording: LiveRecording;
}

/** Event showing the start of a recording operation. */
export interface RecordingStarted {
  readonly type: 'RecordingStarted';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Recording control object */
  readonly recording: LiveRecording;
}

/** transfer destination requested by transferee */
export interface ReferTo {
  readonly requested_destination: RequiredDestination;
  /** The Channel Object, that is to be replaced */
  readonly destination_channel?: Channel;
  /** Channel, connected to the to be replaced channel */
  readonly connected_channel?: Channel;
  /** Bridge connecting both destination channels */
  readonly bridge?: Bridge;
}

/** transfer destination requested by transferee */
export interface ReferredBy {
  /** The channel on which the refer was received */
  readonly source_channel: Channel;
  /** Channel, Connected to the channel, receiving the transfer request on. */
  readonly connected_channel?: Channel;
  /** Bridge connecting both Channels */
  readonly bridge?: Bridge;
}

/** Information about the requested destination */
export interface RequiredDestination {
  /** the requested protocol-id by the referee in case of SIP channel, this is a SIP Call ID, Mutually exclusive to destination */
  readonly protocol_id?: string;
  /** Destination User Part. Only for Blind transfer. Mutually exclusive to protocol_id */
  readonly destination?: string;
  /** List of additional protocol specific information */
  readonly additional_protocol_params?: readonly AdditionalParam[];
}

/** Effective user/group id */
export interface SetId {
  /** Effective user id. */
  readonly user: string;
  /** Effective group id. */
  readonly group: string;
}

/** Notification that a channel has left a Stasis application. */
export interface StasisEnd {
  readonly type: 'StasisEnd';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly channel: Channel;
}

/** Notification that a channel has entered a Stasis application. */
export interface StasisStart {
  readonly type: 'StasisStart';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  /** Arguments to the application */
  readonly args: readonly string[];
  readonly channel: Channel;
  readonly replace_channel?: Channel;
}

/** Info about Asterisk status */
export interface StatusInfo {
  /** Time when Asterisk was started. */
  readonly startup_time: string;
  /** Time when Asterisk was last reloaded. */
  readonly last_reload_time: string;
}

/** A past recording that may be played back. */
export interface StoredRecording {
  readonly name: string;
  readonly format: string;
}

/** Info about Asterisk */
export interface SystemInfo {
  /** Asterisk version. */
  readonly version: string;
  readonly entity_id: string;
}

/** A text message. */
export interface TextMessage {
  /** A technology specific URI specifying the source of the message. For pjsip technology, any SIP URI can be specified. For xmpp, the URI must correspond to the client connection being used to send the message. */
  readonly from: string;
  /** A technology specific URI specifying the destination of the message. Valid technologies include pjsip, and xmp. The destination of a message should be an endpoint. */
  readonly to: string;
  /** The text of the message. */
  readonly body: string;
  /** Technology specific key/value pairs (JSON object) associated with the message. */
  readonly variables?: Record<string, unknown>;
}

/** A text message was received from an endpoint. */
export interface TextMessageReceived {
  readonly type: 'TextMessageReceived';
  /** The unique ID for the Asterisk instance that raised this event. */
  readonly asterisk_id?: string;
  /** Name of the application receiving the event. */
  readonly application: string;
  /** Time at which this event was created. */
  readonly timestamp: string;
  readonly message: TextMessage;
  readonly endpoint?: Endpoint;
}

/** The value of a channel variable */
export interface Variable {
  /** The value of the variable requested */
  readonly value: string;
}

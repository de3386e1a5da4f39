// Where adapters bring the messages that callers left. How they are kept is the runtime's, in runtime/host/store.

/** A recording that has ended at a gateway, whose file the adapter holds in its hands. */
export interface EndedRecording {
  readonly call: string;
  /** The instance of the record command: with the call it names the recording, however often it is saved. */
  readonly record: string;
  readonly mailbox: string;
  /** Length of what was said, as `record.finished` tells it. */
  readonly seconds: number;
  /** When it ended; milliseconds since 1970. */
  readonly at: number;
}

export interface SavedRecording {
  /** The store's name of it, for `record.finished.recording`. */
  readonly recording: string;
  readonly bytes: number;
}

/** The voicemail store as adapters see it. */
export interface RecordingStore {
  /**
   * Keeps the bytes of a WAV file (RIFF, 16-bit PCM, 8 kHz). Resolved: its file and its row are durable, and the
   * gateway may forget its own. Saving the same recording again gives the same name and changes nothing, so that a crash
   * before the event was journaled may be retried.
   * Rejects, and keeps nothing, when the content ends early or is no WAV file, when it is longer than the longest
   * recording, and when the disk refuses; the error's message says which, in words for an admin.
   */
  save(recording: EndedRecording, content: AsyncIterable<Uint8Array>): Promise<SavedRecording>;
}

// What a test may wish of its Asterisk. Everything has a default.

export interface PhoneAccount {
  readonly name: string;
  /** The number that this phone's calls show; its name unless told. */
  readonly callerId?: string;
}

export interface AsteriskOptions {
  /** Phones that may register, by digest, as PJSIP/<name>. */
  readonly phones?: readonly (string | PhoneAccount)[];
  /** Phones in a browser: ws://127.0.0.1:<http port>/ws. */
  readonly browserPhones?: readonly string[];
  readonly phonePassword?: string;
  /** Address of the public network; calls go out to it at trunkPort. 127.0.0.2 unless told. */
  readonly trunkAddress?: string;
  /** The ARI application that every call is given to. */
  readonly app?: string;
  readonly user?: string;
  readonly password?: string;
  /** Asterisk connects to the runtime, at /ari of its port of the block unless told; without it, the runtime has to connect to Asterisk. */
  readonly outbound?: { readonly uri?: string; readonly user: string; readonly password: string; readonly ca?: string };
  /** Serves HTTP over TLS as well, with a certificate for 127.0.0.1 signed by itself. */
  readonly tls?: boolean;
  /** Extensions that are answered by dialplan: lines of extensions.conf. */
  readonly dialplan?: string;
  /** Sounds by path below the folder of sounds, `fr/callchart/welcome.wav`. */
  readonly sounds?: Readonly<Record<string, Uint8Array>>;
  /** Lines for the end of a configuration file, by its name. */
  readonly append?: Readonly<Record<string, string>>;
  /** A party that sends no RTP for so long is hung up. 30 unless told. */
  readonly rtpTimeoutSeconds?: number;
  /** T1 of RFC 3261 §17.1.1.1 in ms; peers that are silent are given up after 64 of it. 100 unless told. */
  readonly sipT1?: number;
  /** How many blocks of 500 ports: a call of two parties takes four. */
  readonly portBlocks?: number;
}

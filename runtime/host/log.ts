// The log as the host's parts see it; pino fits.

type LogLine = (details: object, message: string) => void;

export interface Log {
  readonly info: LogLine;
  readonly warn: LogLine;
  readonly error: LogLine;
}

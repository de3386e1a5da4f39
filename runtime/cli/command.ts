// What a command of the command line is. The commands are in the files beside this one; main.ts lists them.

/** What a command may see of the process: arguments and environment are passed in, output goes out in whole lines. */
export interface CommandContext {
  /** Without the name of the command. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One line, or several, to the standard output. */
  readonly print: (text: string) => void;
  /** To the standard error. */
  readonly complain: (text: string) => void;
  /** Aborted when the process is asked to end (SIGINT, SIGTERM). */
  readonly ending: AbortSignal;
}

export interface CliCommand {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The text of `--help`. */
  readonly help: string;
  /** Gives the exit code. */
  run(context: CommandContext): Promise<number>;
}

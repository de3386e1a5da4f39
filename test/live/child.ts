// A program started by a test: it never outlives the test's own process, and its output is kept in a file.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface Child {
  readonly pid: number;
  /** Resolves with what it ended with, once it has. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly running: () => boolean;
  /** Sends the signal and waits for the end; after so many milliseconds (5,000 unless told) it is SIGKILL. */
  end(signal: NodeJS.Signals, patience?: number): Promise<void>;
}

export interface ChildOptions {
  readonly file: string;
  readonly args: readonly string[];
  /** File that gets what the program prints. */
  readonly log: string;
  readonly folder?: string;
}

const PATIENCE = 5_000;

/** Starts it. Linux kills it when this process dies, even of SIGKILL: no test run leaves a telephone system behind. */
export function startChild({ file, args, log, folder }: ChildOptions): Child {
  const output = openSync(log, 'a');
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', file, ...args], {
    stdio: ['ignore', output, output],
    ...(folder && { cwd: folder }),
  });
  closeSync(output);
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', reject);
  });
  return {
    pid: child.pid ?? 0,
    ended,
    running: () => isRunning(child),
    async end(signal, patience = PATIENCE) {
      if (!isRunning(child)) return;
      child.kill(signal);
      const force = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(force);
    },
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

// Runs one step of getting ready or building, shown as it is run; ends this process when the step fails.
import { spawnSync } from 'node:child_process';

/** Everything the step prints goes to standard error, so that the output of `callchart --json` stays JSON. */
export function run(command, args) {
  process.stderr.write(`> ${command} ${args.join(' ')}\n`);
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

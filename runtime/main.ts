// The composition root: the only reader of the arguments and the environment. What it joins lives in the folders beside it.

import packageJson from '../package.json' with { type: 'json' };
import type { CliCommand } from './cli/command.ts';

/** Each command is loaded when it is called for: `check` needs no server. */
const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  serve: async () => (await import('./cli/serve.ts')).serve,
  check: async () => (await import('./cli/check.ts')).check,
  compile: async () => (await import('./cli/compile.ts')).compile,
  simulate: async () => (await import('./cli/simulate.ts')).simulate,
  diff: async () => (await import('./cli/diff.ts')).diff,
  publish: async () => (await import('./cli/publish.ts')).publish,
  directory: async () => (await import('./cli/directory.ts')).directory,
  gateway: async () => (await import('./cli/gateway.ts')).gateway,
  prompts: async () => (await import('./cli/prompts.ts')).prompts,
  'import-settings': async () => (await import('./cli/import-settings.ts')).importSettings,
};

const [, , name = '', ...args] = process.argv;
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
const print = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

process.exitCode = await run();

async function run(): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) return overview();
  const command = await load();
  if (!args.includes('--help')) return command.run({ args, env: process.env, print, complain, ending: ending.signal });
  print(command.help);
  return 0;
}

async function overview(): Promise<number> {
  const isAsked = ['', 'help', '--help', '--version'].includes(name);
  print(`${packageJson.name} ${packageJson.version}`);
  if (name === '--version') return 0;
  if (!isAsked) complain(`There is no command “${name}”.`);
  for (const [each, load] of Object.entries(commands))
    print(`  callchart ${each.padEnd(15)} ${(await load()).summary}`);
  return isAsked ? 0 : 2;
}

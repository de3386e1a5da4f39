#!/usr/bin/env node
// The command `callchart`: finds a Node that is new enough and the program to run in it. What the command does is in main.ts.
// Plain JavaScript on purpose, as is this whole folder: the machine's own Node, however old, runs it first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { carriedNode, isRecent } from './node.mjs';

const SOURCE = new URL('../main.ts', import.meta.url);
const COMPILED = new URL('../../dist/runtime/main.js', import.meta.url);
// A checkout runs its sources, whatever was built before; the published package has none.
const program = existsSync(SOURCE) ? SOURCE : COMPILED;

if (isRecent(process.versions.node)) {
  await import(program.href);
} else {
  await runIn(carriedNode());
}

/** Runs the program in that Node, hands the signals on, and ends as the program ends. */
function runIn(node) {
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + constants.signals[signal];
      resolve();
    });
  });
}

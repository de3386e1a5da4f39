#!/usr/bin/env node
// The command `callchart`: finds a Node that is new enough and the program to run in it. What the command does is in main.ts.
// Plain JavaScript on purpose, as is this whole folder: the machine's own Node, however old, runs it first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isRecent, MISSING_NODE, suitableNode } from './node.mjs';

const SOURCE = new URL('../main.ts', import.meta.url);
const COMPILED = new URL('../../dist/runtime/main.js', import.meta.url);
// A checkout runs its sources, whatever was built before; the published package has none.
const program = existsSync(SOURCE) ? SOURCE : COMPILED;

if (isRecent(process.versions.node)) {
  await import(program.href);
} else {
  const node = suitableNode();
  if (node === undefined) refuse();
  else await runIn(node);
}

function refuse() {
  process.stderr.write(`${MISSING_NODE}\n`);
  process.exitCode = 1;
}

/**
 * Runs the program in that Node, hands the signals on, and ends as the program ends.
 *
 * @param {string} node
 * @returns {Promise<void>}
 */
function runIn(node) {
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  // Ctrl-C in a terminal reaches the program without us, and must not reach it twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
      resolve();
    });
  });
}

// Runs one step of getting ready or building, shown as it is run; ends this process when the step fails.
import { spawnSync } from 'node:child_process';
import { MISSING_NODE, suitableNode } from './node.mjs';

/**
 * Everything the step prints goes to standard error, so that what is asked to print JSON prints nothing else.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  process.stderr.write(`> ${command} ${args.join(' ')}\n`);
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs a tool of node_modules (`vite/bin/vite.js`) in a Node that is new enough.
 *
 * @param {string} tool
 * @param {readonly string[]} args
 */
export function runTool(tool, args) {
  const node = suitableNode();
  if (node === undefined) throw new Error(MISSING_NODE);
  run(node, [`node_modules/${tool}`, ...args]);
}

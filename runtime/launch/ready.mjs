// Makes a checkout ready to start or to test: installs what is missing, builds the designer when its sources are newer.
// The machine's own Node runs it, before anything is installed. What it builds is told by vite.config.ts.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { run, runTool } from './run.mjs';
import { installCommand, isDesignerStale } from './staleness.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
chdir(ROOT);

const install = installCommand(ROOT);
if (install !== undefined) run('npm', [install, '--include=dev', '--no-audit', '--no-fund']);
if (isDesignerStale(ROOT)) runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);

// Finds and starts the Chromium that browser tests drive: the machine's own, else the one an npm package carries.
// Never downloads one. What is tested in it lives in the *.test.ts files of this folder.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Flags for a browser that runs without a screen, without a sandbox (containers), and asks nothing of the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'] as const;

/** Starts a headless Chromium; the caller closes it. Throws when neither the machine nor the package has one. */
export async function launchChromium(): Promise<Browser> {
  const own = onPath(process.env.PATH ?? '');
  const { executablePath, args } = own === undefined ? await packed() : { executablePath: own, args: [] };
  return chromium.launch({ executablePath, args: [...args, ...QUIET], headless: true });
}

/** The first Chromium found in the folders of `path` (the format of the environment variable PATH). */
export function onPath(path: string): string | undefined {
  const candidates = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable);
}

/** The Chromium inside `@sparticuz/chromium`, unpacked on first use; Linux on x64 only. */
export async function packed(): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> {
  const { default: carried } = await import('@sparticuz/chromium');
  carried.setGraphicsMode = false;
  return { executablePath: await carried.executablePath(), args: carried.args };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

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

/** Starts a headless Chromium, with more flags; the caller closes it. Throws when neither the machine nor the package has one. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return launchAt(ownChromium(process.env.PATH ?? '') ?? (await carriedChromium()), more);
}

/** Starts the Chromium at this path, quiet and headless. */
export function launchAt(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...QUIET, ...more], headless: true });
}

/** The first Chromium found in the folders of `path` (the format of the environment variable PATH). */
export function ownChromium(path: string): string | undefined {
  const candidates = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable);
}

/**
 * The Chromium inside `@sparticuz/chromium`, unpacked into the temporary folder on first use; Linux on x64 only.
 * Its own flags are left out: they switch off the checks of origins that we test.
 */
export async function carriedChromium(): Promise<string> {
  const { default: carried } = await import('@sparticuz/chromium');
  carried.setGraphicsMode = false;
  return carried.executablePath();
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

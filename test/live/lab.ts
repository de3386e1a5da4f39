// A telephone system in a test: one real Asterisk, and telephones in the hands of the test. Switched off with the test.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import { type RunningAsterisk, startAsterisk } from './asterisk/asterisk.ts';
import type { AsteriskOptions } from './asterisk/asterisk-options.ts';
import { until } from './condition.ts';
import { Phone, type PhoneOptions } from './phones/phone.ts';

export type LabPhoneOptions = Partial<Pick<PhoneOptions, 'answers' | 'speaks' | 'events' | 'password'>>;

export interface Lab {
  readonly asterisk: RunningAsterisk;
  /** A phone that has registered under this name. Throws when it was refused. */
  phone(name: string, options?: LabPhoneOptions): Promise<Phone>;
  /** The public network: calls from there come in by the trunk, calls to the trunk ring there. */
  publicNetwork(options?: LabPhoneOptions): Promise<Phone>;
  /** Waits until there is no channel and no bridge left. */
  quiet(): Promise<void>;
  /** Switches all phones off and ends what they left behind. */
  clear(): Promise<void>;
  /** Ends everything; the run folder can be kept to be looked into. */
  close(options?: { readonly keep: boolean }): Promise<void>;
}

/** A lab that the caller closes. */
export async function openLab(options: AsteriskOptions = {}): Promise<Lab> {
  return labWith(await startAsterisk(options));
}

/**
 * Tests that make calls: counted as skipped, with the reason in their name, on a machine that cannot.
 * The lab is opened before the first of them; phones last for one test, Asterisk for all.
 */
export function describeLive(name: string, options: AsteriskOptions, tests: (lab: Lab) => void): void {
  const obstacle = inject('liveObstacle');
  const title = obstacle ? `${name} (skipped: ${obstacle})` : name;
  describe.skipIf(obstacle !== '')(title, () => tests(labOfSuite(options)));
}

function labOfSuite(options: AsteriskOptions): Lab {
  let open: Lab | undefined;
  let hasFailed = false;
  const lab = () => {
    if (!open) throw new Error('the lab is opened before the first test, not earlier');
    return open;
  };
  beforeAll(async () => {
    open = await openLab(options);
  });
  afterEach(async ({ task }) => {
    hasFailed ||= task.result?.state === 'fail';
    await open?.clear();
  });
  afterAll(async () => {
    if (hasFailed) console.warn(`what Asterisk and the phones saw is kept in ${open?.asterisk.runFolder}/log`);
    await open?.close({ keep: hasFailed });
  });
  return {
    get asterisk() {
      return lab().asterisk;
    },
    phone: (...args) => lab().phone(...args),
    publicNetwork: (...args) => lab().publicNetwork(...args),
    quiet: () => lab().quiet(),
    clear: () => lab().clear(),
    close: (...args) => lab().close(...args),
  };
}

function labWith(asterisk: RunningAsterisk): Lab {
  const phones = new Set<Phone>();
  const server = { address: '127.0.0.1', port: asterisk.sipPort };
  const opened = async (options: PhoneOptions) => {
    const phone = await Phone.open(options);
    phones.add(phone);
    return phone;
  };
  const quiet = () =>
    until(async () => (await left(asterisk)) === '', {
      what: 'the system is quiet',
      instead: () => `see ${asterisk.runFolder}/log`,
    });
  const lab: Lab = {
    asterisk,
    async phone(name, options = {}) {
      const phone = await opened({ name, password: asterisk.phonePassword, server, ...options });
      const status = await phone.register();
      if (status !== 200) throw new Error(`${name} could not register: ${status}\n${phone.seen.story()}`);
      return phone;
    },
    publicNetwork: (options = {}) =>
      opened({
        name: 'public',
        password: '',
        server,
        own: { address: asterisk.trunkAddress, port: asterisk.trunkPort },
        ...options,
      }),
    quiet: async () => void (await quiet()),
    async clear() {
      for (const phone of phones) appendFileSync(join(asterisk.runFolder, 'log/phones'), phone.story());
      await Promise.all([...phones].map((phone) => phone.close()));
      phones.clear();
      if (!asterisk.running() || (await left(asterisk)) === '') return;
      await asterisk.rx('channel request hangup all');
      await quiet();
    },
    async close(options) {
      await Promise.all([...phones].map((phone) => phone.close()));
      await asterisk.close(options);
    },
  };
  return lab;
}

async function left(asterisk: RunningAsterisk): Promise<string> {
  return [...(await asterisk.channels()), ...(await asterisk.bridges())].join('\n');
}

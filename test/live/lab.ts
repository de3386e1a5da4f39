// A telephone system in a test: one real Asterisk, and telephones in the hands of the test. Switched off with the test.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import { type RunningAsterisk, startAsterisk } from './asterisk/asterisk.ts';
import type { AsteriskOptions } from './asterisk/asterisk-options.ts';
import { until } from './condition.ts';
import { Phone, type PhoneOptions } from './phones/phone.ts';
import {
  callBySipp,
  calledBySipp,
  registerBySipp,
  type SippDesk,
  type SippDoes,
  type SippPhone,
  type SippTalkOptions,
} from './phones/sipp/sipp-phone.ts';

export type LabPhoneOptions = Partial<Pick<PhoneOptions, 'answers' | 'speaks' | 'events' | 'password'>>;

/** By one of the phones, or from the public network with this number. */
export type LabSippCall = SippTalkOptions & { readonly cancelAfterMs?: number } & (
    | { readonly phone: string }
    | { readonly number: string }
  );

export interface Lab {
  readonly asterisk: RunningAsterisk;
  /** A phone that has registered under this name. Throws when it was refused. */
  phone(name: string, options?: LabPhoneOptions): Promise<Phone>;
  /** The public network: calls from there come in by the trunk, calls to the trunk ring there. */
  publicNetwork(options?: LabPhoneOptions): Promise<Phone>;
  /** A phone made of SIPp that has registered, and waits for one call. */
  sippPhone(name: string, does: SippDoes): Promise<SippPhone>;
  /** A call made by SIPp: by one of the phones, or from the public network. */
  sippCall(to: string, options: LabSippCall): SippPhone;
  /** Waits until there is no channel and no bridge left. */
  quiet(): Promise<void>;
  /** Switches all phones off, takes their registrations back, and ends what they left behind. */
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
    sippPhone: (...args) => lab().sippPhone(...args),
    sippCall: (...args) => lab().sippCall(...args),
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
  const scripted = new Set<SippPhone>();
  const registered = new Set<string>();
  let desks = 0;
  const desk = (address = '127.0.0.1'): SippDesk => {
    desks += 1;
    // Eighteen places of five ports; the first is used again when all have been.
    const port = asterisk.phonePorts + ((desks - 1) % 18) * 5;
    return { address, port, server, folder: join(asterisk.runFolder, `log/sipp-${desks}`) };
  };
  const switchOff = async () => {
    for (const phone of phones) appendFileSync(join(asterisk.runFolder, 'log/phones'), phone.story());
    await Promise.all([...phones, ...scripted].map((phone) => phone.close()));
    phones.clear();
    scripted.clear();
  };
  // Whoever registered last under the name: its place is taken, and left.
  const leave = async (name: string) => {
    const phone = await Phone.open({ name, password: asterisk.phonePassword, server });
    await phone.register();
    await phone.register(0);
    await phone.close();
    registered.delete(name);
  };
  const quiet = () => {
    let last = '';
    const look = async () => {
      last = await left(asterisk);
      return last === '';
    };
    return until(look, { what: 'the system is quiet', instead: () => `${last}\nsee ${asterisk.runFolder}/log` });
  };
  const lab: Lab = {
    asterisk,
    async phone(name, options = {}) {
      const phone = await opened({ name, password: asterisk.phonePassword, server, ...options });
      const status = await phone.register();
      if (status !== 200) throw new Error(`${name} could not register: ${status}\n${phone.seen.story()}`);
      registered.add(name);
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
    async sippPhone(name, does) {
      const place = desk();
      await registerBySipp(place, name, asterisk.phonePassword);
      registered.add(name);
      const phone = await calledBySipp(place, does);
      scripted.add(phone);
      return phone;
    },
    sippCall(to, options) {
      const isPhone = 'phone' in options;
      const who = isPhone ? { from: options.phone, password: asterisk.phonePassword } : { from: options.number };
      const phone = callBySipp(desk(isPhone ? undefined : asterisk.trunkAddress), { ...options, ...who, to });
      scripted.add(phone);
      return phone;
    },
    quiet: async () => void (await quiet()),
    async clear() {
      await switchOff();
      if (!asterisk.running()) return;
      await Promise.all([...registered].map(leave));
      if ((await left(asterisk)) === '') return;
      await asterisk.rx('channel request hangup all');
      await quiet();
    },
    async close(options) {
      await switchOff();
      await asterisk.close(options);
    },
  };
  return lab;
}

async function left(asterisk: RunningAsterisk): Promise<string> {
  return [...(await asterisk.channels()), ...(await asterisk.bridges())].join('\n');
}

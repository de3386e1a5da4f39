// What callers, carriers and administrators get wrong: a clear outcome in the chart, a problem for the administrator,
// and nobody left behind.

import { execFileSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { exampleDirectory } from '../flows/examples.ts';
import { comesTo, messagesOf, overAndQuiet, problemShown, shownProblem } from './observed.ts';
import { header } from './phones/sip-message.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem } from './system.ts';

const tuesday = Date.parse('2026-03-10T11:00:00+01:00');
const lunch = Date.parse('2026-03-10T12:45:00+01:00');
const clock = shiftedClock({ at: tuesday, from: Date.now(), pace: 1 });

beforeEach(() => {
  clock.run(1);
  clock.moveTo(tuesday);
});

describeSystem(
  'bad input:',
  () => ({ time: clock }),
  (system) => {
    async function timesShown(code: string): Promise<number> {
      return (await shownProblem(system(), code))?.count ?? 0;
    }

    test('a telephone that is not registered is unreachable, and shown', async () => {
      const network = await system().publicNetwork();

      const call = await network.call('0199000030');
      await call.ended();

      expect((await overAndQuiet(system())).path).toContain('quai.unreachable');
      expect(await problemShown(system(), 'gateway.endpoint-unknown')).toMatchObject({
        params: { address: 'PJSIP/206-desk', status: 500 },
      });
    });

    test('a telephone that the directory has and Asterisk has not is unreachable, and shown', async () => {
      const directory = exampleDirectory();
      const devices = directory.devices.map((device) =>
        device.id === '206-desk' ? { ...device, address: 'PJSIP/nobody-here' } : device,
      );
      await system().ask('/api/directory', 'PUT', { ...directory, devices });
      onTestFinished(async () => void (await system().ask('/api/directory', 'PUT', directory)));
      const network = await system().publicNetwork();
      const before = await timesShown('gateway.endpoint-unknown');

      const call = await network.call('0199000030');
      await call.ended();

      expect((await overAndQuiet(system())).path).toContain('quai.unreachable');
      const problem = await problemShown(system(), 'gateway.endpoint-unknown', before + 1);
      expect(problem.params.address).toBe('PJSIP/nobody-here');
    });

    test.each([
      [403, 'unreachable', true],
      [404, 'unreachable', true],
      [503, 'unreachable', true],
      [480, 'noAnswer', false],
      [486, 'busy', false],
      [600, 'busy', false],
      [603, 'busy', false],
      [302, 'diverted', false],
    ])('a trunk that answers %i is %s', async (status, outcome, isShown) => {
      clock.moveTo(lunch);
      const network = await system().publicNetwork({ answers: { status } });
      const before = await timesShown('gateway.trunk-refused');

      const call = await network.call('0199000204');
      expect(await call.hears(promptTone('lea-messagerie', 'fr'))).toBe(true);
      await call.hangUp();

      expect(network.timesRung).toBe(1);
      expect((await overAndQuiet(system())).path).toContain(`pause.${outcome}`);
      expect(await timesShown('gateway.trunk-refused')).toBe(before + (isShown ? 1 : 0));
      if (isShown)
        expect((await shownProblem(system(), 'gateway.trunk-refused')).problem.params).toEqual({
          number: '••••••••••04',
          status,
        });
    });

    test.each([
      ['a number of 40 digits', '1234567890'.repeat(4)],
      ['a number of 200 digits', '1234567890'.repeat(20)],
      ['a number that leads nowhere', '0199000099'],
      ['nothing but a plus', '+'],
    ])('a call to %s is refused with 404', async (_what, number) => {
      const network = await system().publicNetwork();

      const call = await network.call(number);

      expect(await call.refused()).toBe(404);
      await system().quiet();
    });

    test.each([
      ['a second telephone to ring', '500&PJSIP/205-desk'],
      ['a function of the dialplan', '%24{SHELL(id)}'],
      ['a line end and a header', '500%0D%0AX-Evil: yes'],
      ['options of Dial', '500,30,tTwW'],
      ['500 characters', '5'.repeat(500)],
      ['letters of another script', '☎五百'],
    ])('a caller id of %s is shown to nobody, and does nothing', async (_what, number) => {
      const network = await system().publicNetwork({ speaks: 400 });
      const workshop = await system().phone('206-desk', { speaks: 500 });
      const other = await system().phone('205-desk');

      const call = await network.call('0199000030', { as: encoded(number), name: number });
      const rung = await workshop.rings();
      expect(rung.callerId.number).toBe('anonymous');
      expect(header(rung.invite, 'X-Evil')).toBeUndefined();
      expect(rung.invite.headers.map(([, value]) => value).join('\n')).not.toContain('205-desk');
      await rung.answer();
      expect(await call.hears(500)).toBe(true);
      await call.hangUp();

      const { cdr } = await overAndQuiet(system());
      expect(cdr.outcome).toBe('talked');
      expect(cdr.from.length).toBeLessThanOrEqual(64);
      expect(other.timesRung).toBe(0);
    });

    test.each([
      ['with quotes and brackets', 'Ann\\"a <sip:evil@127.0.0.1>'],
      ['of 1,000 characters', 'A'.repeat(1_000)],
      ['in another script', 'Zoë ☎ 五百'],
    ])('a name %s does no harm', async (_what, name) => {
      const network = await system().publicNetwork();
      const workshop = await system().phone('206-desk', { speaks: 500 });

      const call = await network.call('0199000030', { as: '+33639980077', name });
      const rung = await workshop.rings();
      expect(rung.callerId.number).toBe('+33639980077');
      await call.hangUp();

      await rung.cancelledByCaller();
      expect((await overAndQuiet(system())).cdr.from).toBe('+33639980077');
    });

    test('a caller who withholds the number is anonymous to those who are rung', async () => {
      const network = await system().publicNetwork();
      const workshop = await system().phone('206-desk', { speaks: 500 });

      const call = await network.call('0199000030', { isWithheld: true });
      const rung = await workshop.rings();
      expect(rung.callerId.number).toBe('anonymous');
      await rung.answer();
      expect(await call.hears(500)).toBe(true);
      await call.hangUp();

      expect((await overAndQuiet(system())).cdr.from).not.toMatch(/\d/);
    });

    test('a prompt that the gateway does not have is passed over at once, and shown', async () => {
      withoutPrompt('cabinet-ferme');
      clock.moveTo(Date.parse('2026-03-15T10:00:00+01:00'));
      const network = await system().publicNetwork();

      const call = await network.call('0199000010');
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 16 });

      expect(call.heard()).toEqual([]);
      expect((await overAndQuiet(system())).path.slice(-3)).toEqual(['ferme', 'ferme.next', 'fin']);
      expect((await problemShown(system(), 'gateway.prompt-missing')).params).toEqual({
        prompt: 'cabinet-ferme',
        language: 'fr',
      });
    });

    test('a built-in prompt without a file of its own is said with the sounds of Asterisk', async () => {
      withoutPrompt('please-hold');
      const network = await system().publicNetwork();
      const workshop = await system().phone('206-desk');
      const before = await timesShown('gateway.prompt-missing');

      const call = await network.call('0199000030');
      await workshop.rings();
      await call.hangUp();

      const samples = call.samples();
      expect(Math.max(...samples.map(Math.abs))).toBeGreaterThan(1_000);
      expect(await timesShown('gateway.prompt-missing')).toBe(before);
      await overAndQuiet(system());
    });

    test('a key by SIP INFO accepts a call outside just as one by telephone event', async () => {
      clock.moveTo(lunch);
      const network = await system().publicNetwork({ speaks: 400, events: false });

      const call = await network.call('0199000204');
      const rung = await network.rings();
      rung.speak(500);
      await rung.answer();
      await rung.hears(promptTone('press-1-to-accept', 'fr'));
      await rung.pressByInfo('1');

      expect(await call.hears(500)).toBe(true);
      await call.hangUp();
      await rung.ended();
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test.each([
      ['a full disk', fullDisk],
      ['a missing folder', missingFolder],
    ])('%s while a message is recorded loses the message, not the call, and is shown', async (_what, broken) => {
      const before = await timesShown('gateway.recording-failed');
      broken(join(system().asterisk.spool, 'recording'));
      await system().phone('206-desk', { answers: { status: 480 } });
      const network = await system().publicNetwork({ speaks: 400 });

      const call = await network.call('0199000030');
      await comesTo(system(), 'bref');
      expect(await call.hears(700)).toBe(true);
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 16 });

      const over = await overAndQuiet(system());
      expect(over.path.at(-1)).toBe('bref.failed');
      expect(await messagesOf(system(), over)).toEqual([]);
      const problem = await problemShown(system(), 'gateway.recording-failed', before + 1);
      expect(problem.params.mailbox).toBe('210');
    });

    /** Takes the files of a prompt away for one test. */
    function withoutPrompt(prompt: string): void {
      for (const language of ['en', 'fr']) {
        const file = join(system().asterisk.dataFolder, 'sounds', language, 'callchart', `${prompt}.wav`);
        renameSync(file, `${file}.away`);
        onTestFinished(() => renameSync(`${file}.away`, file));
      }
    }
  },
);

/** The user part of a SIP address: what it may not hold is escaped, what is escaped already stays. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%25', '%');
}

/** Puts a disk without space in the place of the folder, for one test; who may not mount one gets a missing folder. */
function fullDisk(folder: string): void {
  if (process.getuid?.() !== 0) {
    missingFolder(folder);
    return;
  }
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  writeFileSync(join(folder, 'full'), Buffer.alloc(16_384));
  expect(readdirSync(folder)).toEqual(['full']);
}

/** Puts a file in the place of the folder, for one test: nothing can be written there. */
function missingFolder(folder: string): void {
  renameSync(folder, `${folder}.away`);
  writeFileSync(folder, '');
  onTestFinished(() => {
    rmSync(folder);
    renameSync(`${folder}.away`, folder);
  });
}

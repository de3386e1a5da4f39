// The instrument itself: what it says about calls is true, shown on calls that Asterisk handles by dialplan alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MUSIC, tone } from './audio/tone.ts';
import { tonesIn } from './audio/tone-finder.ts';
import { fromWav, toWav } from './audio/wav.ts';
import { describeLive } from './lab.ts';

const WELCOME = 1_500;
const BUSY = 440;

// Echo; bob; keys sent back; keys as the cause of the end; a recording; a prompt, then music; a prompt before the
// answer; the busy tone; out by the trunk.
const OPTIONS = {
  phones: ['anna', 'bob', { name: 'carl', callerId: '+33140000001' }],
  sounds: { 'en/callchart/welcome.wav': toWav(tone(WELCOME, 0.5)) },
  dialplan: `
exten => 900,1,Answer()
 same => n,Echo()
exten => 901,1,Dial(PJSIP/bob,30)
 same => n,Hangup(\${HANGUPCAUSE})
exten => 902,1,Answer()
 same => n,Read(keyed,,4,,1,5)
 same => n,SendDTMF(\${keyed})
 same => n,Wait(10)
exten => 903,1,Answer()
 same => n,Read(keyed,,2,,1,5)
 same => n,Hangup(\${keyed})
exten => 904,1,Answer()
 same => n,Record(kept.wav,0,10,kq)
exten => 905,1,Answer()
 same => n,Playback(callchart/welcome)
 same => n,MusicOnHold(default)
exten => 906,1,Progress()
 same => n,Playback(callchart/welcome,noanswer)
 same => n,Hangup(17)
exten => 907,1,Answer()
 same => n,Playtones(busy)
 same => n,Wait(30)
exten => +33478000000,1,Dial(PJSIP/\${EXTEN}@trunk,30)
 same => n,Hangup(\${HANGUPCAUSE})
`,
};

describeLive('a telephone', OPTIONS, (lab) => {
  test('hears its own tone from an echo', async () => {
    const anna = await lab.phone('anna', { speaks: 700 });

    const call = await anna.call('900');
    await call.answered();

    expect(await call.hears(700)).toBe(true);
    await call.hangUp();
    await lab.quiet();
  });

  test('with a wrong password is refused', async () => {
    await expect(lab.phone('anna', { password: 'wrong' })).rejects.toThrow('anna could not register: 401');
    expect(await lab.asterisk.rx('pjsip show contacts')).not.toContain('anna/');
  });

  test('that has left is not found any more', async () => {
    const [anna, bob] = [await lab.phone('anna'), await lab.phone('bob')];

    expect(await bob.register(0)).toBe(200);
    const call = await anna.call('901');

    expect(await call.refused()).toBe(404);
    expect(bob.timesRung).toBe(0);
  });

  test('that is called hears the caller and is heard', async () => {
    const [anna, bob] = [await lab.phone('anna', { speaks: 700 }), await lab.phone('bob', { speaks: 900 })];

    const call = await anna.call('901');
    const ringing = await bob.rings();
    await call.ringing();
    await ringing.answer();
    await call.answered();

    expect(await call.hears(900)).toBe(true);
    expect(await ringing.hears(700)).toBe(true);
    expect(ringing.callerId).toEqual({ name: 'anna', number: 'anna' });
    expect(call.seen.statuses).toEqual([100, 180, 200]);
    await call.hangUp();
    expect(await ringing.ended()).toEqual({ by: 'them', cause: 16 });
    await lab.quiet();
  });

  test('shows the number that its account has', async () => {
    const [carl, bob] = [await lab.phone('carl'), await lab.phone('bob')];

    await carl.call('901');

    expect((await bob.rings()).callerId).toEqual({ name: 'carl', number: '+33140000001' });
  });

  test('hangs up first, and the caller sees it', async () => {
    const [anna, bob] = [await lab.phone('anna'), await lab.phone('bob', { answers: { answerAfterMs: 100 } })];

    const call = await anna.call('901');
    await call.answered();
    await (await bob.rings()).hangUp();

    expect(await call.ended()).toMatchObject({ by: 'them' });
    expect(call.seen.requests).toEqual(['BYE']);
    await lab.quiet();
  });

  test('whose caller gives up sees its ringing taken back', async () => {
    const [anna, bob] = [await lab.phone('anna'), await lab.phone('bob')];

    const call = await anna.call('901');
    const ringing = await bob.rings();
    await call.ringing();
    await call.hangUp();

    await ringing.cancelledByCaller();
    expect(await ringing.ended()).toMatchObject({ by: 'them', status: 487 });
    expect(await call.refused()).toBe(487);
    await lab.quiet();
  });

  test.each([
    [486, 486],
    [603, 403],
    [480, 480],
    [404, 404],
    [503, 503],
  ])('that answers %i is reported to the caller as %i', async (status, reported) => {
    const [anna] = [await lab.phone('anna'), await lab.phone('bob', { answers: { status } })];

    const call = await anna.call('901');

    expect(await call.refused()).toBe(reported);
    await lab.quiet();
  });

  test('that never replies is rung until the caller gives up', async () => {
    const [anna, bob] = [await lab.phone('anna'), await lab.phone('bob', { answers: 'never-replies' })];

    const call = await anna.call('901');
    const ringing = await bob.rings();
    await call.hangUp();

    expect(await call.refused()).toBe(487);
    expect(ringing.seen.requests).toContain('INVITE');
    expect(call.seen.statuses).not.toContain(180);
  });

  test('presses keys that Asterisk reads, and hears keys that Asterisk presses', async () => {
    const anna = await lab.phone('anna');

    const call = await anna.call('902');
    await call.answered();
    await call.press('15');
    await call.press('5*');
    await call.keysAre('155*');

    expect(call.keys).toEqual(['1', '5', '5', '*']);
  });

  test('presses keys by SIP INFO', async () => {
    const anna = await lab.phone('anna', { events: false });

    const call = await anna.call('903');
    await call.answered();
    await call.pressByInfo('2');
    await call.pressByInfo('1');

    expect(await call.ended()).toEqual({ by: 'them', cause: 21 });
  });

  test('speaks into a recording', async () => {
    const anna = await lab.phone('anna', { speaks: 1_100 });
    const kept = join(lab.asterisk.dataFolder, 'sounds/kept.wav');

    const call = await anna.call('904');
    await call.answered();
    await call.seconds(1);
    await call.press('#');
    await call.ended();

    expect(existsSync(kept)).toBe(true);
    const found = tonesIn(fromWav(readFileSync(kept)));
    expect(found.map(({ hertz }) => hertz)).toContain(1_100);
    expect(found.reduce((sum, { from, to }) => sum + to - from, 0)).toBeGreaterThan(0.7);
  });

  test('hears a prompt, then music', async () => {
    const anna = await lab.phone('anna');

    const call = await anna.call('905');

    expect(await call.hears(WELCOME)).toBe(true);
    expect(await call.hears(MUSIC)).toBe(true);
    await expect(call.hears(WELCOME, { within: 300 })).rejects.toThrow(`it heard ${WELCOME} Hz`);
  });

  test('hears a prompt before anybody answers', async () => {
    const anna = await lab.phone('anna');

    const call = await anna.call('906');
    await call.early();

    expect(await call.hears(WELCOME)).toBe(true);
    expect(await call.refused()).toBe(486);
    expect(call.seen.statuses).toEqual([100, 183, 486]);
  });

  test('hears the busy tone, half a second on and half a second off', async () => {
    const anna = await lab.phone('anna');

    const call = await anna.call('907');
    await call.answered();

    expect(await call.hears(BUSY)).toBe(true);
    expect(await call.hearsSilence(0.4)).toBe(true);
    expect(await call.hears(BUSY)).toBe(true);
  });

  test('on the public network is reached by the trunk, and reaches a phone by it', async () => {
    const [network, bob] = [await lab.publicNetwork({ speaks: 500 }), await lab.phone('bob', { speaks: 900 })];

    const out = await bob.call('+33478000000');
    const abroad = await network.rings();
    await abroad.answer();
    expect(await out.hears(500)).toBe(true);
    expect(abroad.invite.uri).toMatch(/^sip:\+33478000000@127\.0\.0\.2/);
    await out.hangUp();
    await abroad.ended();
    const into = await network.call('901', { as: '+33612345678' });
    const ringing = await bob.rings();
    expect(ringing.callerId.number).toBe('+33612345678');
    await ringing.answer();

    expect(await into.hears(900)).toBe(true);
    await into.hangUp();
    await lab.quiet();
  });

  test('is heard before it answers when it sends early media', async () => {
    const [network, bob] = [await lab.publicNetwork({ speaks: 500 }), await lab.phone('bob')];

    const call = await bob.call('+33478000000');
    const abroad = await network.rings();
    abroad.early();

    expect(await call.hears(500)).toBe(true);
    expect(call.seen.statuses).toContain(183);
    expect(call.seen.statuses).not.toContain(200);
    abroad.reject(480);
    expect(await call.refused()).toBe(480);
  });

  test('hands its caller on by REFER, and leaves', async () => {
    const anna = await lab.phone('anna', { speaks: 700 });
    const bob = await lab.phone('bob', { answers: { answerAfterMs: 0 } });

    const call = await anna.call('901');
    const answered = await bob.rings();
    await call.answered();
    const status = await answered.transferTo(`sip:900@127.0.0.1:${lab.asterisk.sipPort}`);

    expect(status).toBe(202);
    expect(await call.hears(700)).toBe(true);
    await answered.hangUp();
    expect(await call.hears(700)).toBe(true);
    expect(call.isTalking).toBe(true);
  });

  test('learns in the error what the party saw and heard instead', async () => {
    const anna = await lab.phone('anna', { speaks: 700 });

    const call = await anna.call('900');
    await call.hears(700);

    await expect(call.hears(900, { within: 200 })).rejects.toThrow(
      /anna hears 900 Hz; it heard 700 Hz .*, and saw\n.*INVITE sip:900@/,
    );
  });

  test('gets 503 after two seconds when no application is there for its call', async () => {
    const anna = await lab.phone('anna');

    const call = await anna.call('+33140000000');

    expect(await call.refused()).toBe(503);
    await lab.quiet();
  });
});

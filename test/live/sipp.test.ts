// Phones by other hands say the same about Asterisk as ours: SIPp registers, calls, answers, refuses, presses keys.
import { expect, test } from 'vitest';
import { describeLive } from './lab.ts';
import { causeOf } from './phones/call.ts';

// Bob; keys as the cause of the end.
const OPTIONS = {
  phones: ['anna', 'bob'],
  dialplan: `
exten => 901,1,Dial(PJSIP/bob,30)
 same => n,Hangup(\${HANGUPCAUSE})
exten => 903,1,Answer()
 same => n,Read(keyed,,2,,1,5)
 same => n,Hangup(\${keyed})
`,
};

describeLive('a telephone made of SIPp', OPTIONS, (lab) => {
  test('registers with its password', async () => {
    await lab.sippPhone('bob', 'rings');

    expect(await lab.asterisk.rx('pjsip show contacts')).toContain('bob/sip:sipp@127.0.0.1');
  });

  test('answers, and sends back what it hears', async () => {
    const bob = await lab.sippPhone('bob', { answerAfterMs: 200, isEcho: true });
    const anna = await lab.phone('anna', { speaks: 700 });

    const call = await anna.call('901');
    await call.answered();

    expect(await call.hears(700)).toBe(true);
    await call.hangUp();
    const seen = await bob.ended();
    expect(seen.requests).toEqual(['INVITE', 'ACK', 'BYE']);
    await lab.quiet();
  });

  test('says a tone, then hangs up', async () => {
    const bob = await lab.sippPhone('bob', {
      answerAfterMs: 0,
      says: [{ hertz: 900, seconds: 1 }],
      hangUpAfterMs: 200,
    });
    const anna = await lab.phone('anna');

    const call = await anna.call('901');

    expect(await call.hears(900)).toBe(true);
    expect(await call.ended()).toMatchObject({ by: 'them' });
    expect((await bob.ended()).lastStatus).toBe(200);
  });

  test.each([486, 600, 480, 404, 503])('rejects with %i', async (status) => {
    const bob = await lab.sippPhone('bob', { status });
    const anna = await lab.phone('anna');

    const call = await anna.call('901');

    expect(await call.refused()).toBe(status === 600 ? 486 : status);
    expect((await bob.ended()).requests).toEqual(['INVITE', 'ACK']);
  });

  test('rings until the caller gives up', async () => {
    const bob = await lab.sippPhone('bob', 'rings');

    const call = lab.sippCall('901', { phone: 'anna', cancelAfterMs: 500 });

    expect((await call.ended()).statuses).toEqual([100, 180, 487]);
    expect((await bob.ended()).requests).toEqual(['INVITE', 'CANCEL', 'ACK']);
    await lab.quiet();
  });

  test('calls from the public network, and is refused', async () => {
    const bob = await lab.phone('bob', { answers: { status: 486 } });

    const call = lab.sippCall('901', { number: '+33612345678' });

    expect((await call.ended()).statuses).toEqual([100, 486]);
    expect((await bob.rings()).callerId.number).toBe('+33612345678');
  });

  test.each(['event', 'info'] as const)('presses keys by %s', async (by) => {
    const call = lab.sippCall('903', {
      phone: 'anna',
      says: [{ pauseMs: 300 }, { key: '2', by }, { pauseMs: 100 }, { key: '1', by }],
    });

    const { received } = await call.ended();

    expect(received.map(causeOf)).toEqual([{ cause: 21 }]);
  });
});

// The instrument itself: what it says about calls is true, shown on calls that Asterisk handles by dialplan alone.
import { expect, test } from 'vitest';
import { describeLive } from './lab.ts';

const DIALPLAN = `
exten => 900,1,Answer()
 same => n,Echo()
exten => 901,1,Dial(PJSIP/bob,30)
 same => n,Hangup(\${HANGUPCAUSE})
`;

describeLive('a phone', { phones: ['anna', 'bob'], dialplan: DIALPLAN }, (lab) => {
  test('hears its own tone from an echo', async () => {
    const anna = await lab.phone('anna', { speaks: 700 });

    const call = await anna.call('900');
    await call.answered();

    expect(await call.hears(700)).toBe(true);
    await call.hangUp();
    await lab.quiet();
  });

  test('that is called hears the caller and is heard', async () => {
    const anna = await lab.phone('anna', { speaks: 700 });
    const bob = await lab.phone('bob', { speaks: 900 });

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
    expect(await ringing.ended()).toMatchObject({ by: 'them', cause: 16 });
    await lab.quiet();
  });
});

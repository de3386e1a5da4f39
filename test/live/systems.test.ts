// Asterisk as tests start it: several at once, killed and started again, with TLS, and nothing left of it.
import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:https';
import { expect, test } from 'vitest';
import { describeLive, openLab } from './lab.ts';

describeLive('two telephone systems at once', { phones: ['anna'], tls: true }, (lab) => {
  test('have ports, phones and channels of their own, and nothing is left of one that was closed', async () => {
    const other = await openLab({ phones: ['anna'], dialplan: 'exten => 900,1,Answer()\n same => n,Echo()\n' });
    const [here, there] = [await lab.phone('anna'), await other.phone('anna')];

    const call = await there.call('900');
    await call.answered();
    expect(await other.asterisk.channels()).toHaveLength(1);
    expect(await lab.asterisk.channels()).toEqual([]);
    await other.close();

    expect(other.asterisk.running()).toBe(false);
    expect(existsSync(other.asterisk.runFolder)).toBe(false);
    expect(await here.register()).toBe(200);
  });

  test('one killed and started again serves on the same ports', async () => {
    await lab.asterisk.kill9();
    expect(lab.asterisk.running()).toBe(false);
    await lab.asterisk.start();

    const anna = await lab.phone('anna');

    expect(await anna.register()).toBe(200);
  });

  test('one serves HTTPS with a certificate that its own file vouches for', async () => {
    const { tls, user, password } = lab.asterisk;
    if (!tls) throw new Error('it was started without TLS');
    const options = { ca: readFileSync(tls.ca), auth: `${user}:${password}` };

    const status = await new Promise((resolve, reject) => {
      get(`${tls.url}/ari/asterisk/info`, options, (reply) => resolve(reply.resume().statusCode)).once('error', reject);
    });

    expect(status).toBe(200);
  });
});

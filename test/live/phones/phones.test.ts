import { describe, expect, test } from 'vitest';
import { toMulaw } from '../audio/mulaw.ts';
import { tone } from '../audio/tone.ts';
import { tonesIn } from '../audio/tone-finder.ts';
import { digestAnswer } from './digest.ts';
import { HeardAudio } from './heard-audio.ts';
import { endedKey, keyPayloads } from './key-packets.ts';
import { formatRtp, parseRtp } from './rtp-packet.ts';
import { readSdp, writeSdp } from './sdp.ts';
import { formatSip, header, headers, parameter, parseSip, uriOf } from './sip-message.ts';
import { readSippLog } from './sipp/sipp-log.ts';

describe('a SIP message', () => {
  const text = [
    'INVITE sip:bob@127.0.0.1 SIP/2.0',
    'Via: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK1',
    'From: "Anna" <sip:anna@127.0.0.1;x=y>;tag=77',
    'Reason: Q.850;cause=17',
    'reason: SIP;cause=486',
    'Content-Length: 4',
    '',
    'v=0\n',
  ].join('\r\n');

  test('is read and written back as it was', () => {
    const message = parseSip(text);

    expect(message).toMatchObject({ kind: 'request', method: 'INVITE', uri: 'sip:bob@127.0.0.1', body: 'v=0\n' });
    if (!message) throw new Error('it was not read');
    const withoutLength = message.headers.filter(([name]) => name !== 'Content-Length');
    expect(parseSip(formatSip({ ...message, headers: withoutLength }))).toEqual(message);
    expect(headers(message, 'reason')).toEqual(['Q.850;cause=17', 'SIP;cause=486']);
    expect(parameter(header(message, 'FROM'), 'tag')).toBe('77');
    expect(uriOf(header(message, 'From'))).toBe('sip:anna@127.0.0.1;x=y');
  });

  test('is none when it is a keep-alive', () => {
    expect(parseSip('\r\n\r\n')).toBeUndefined();
  });
});

test('the answer to a challenge is the one of RFC 2617 §3.5', () => {
  const challenge = 'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"';

  const answer = digestAnswer(challenge, { user: 'Mufasa', password: 'Circle Of Life' }, 'GET', '/dir/index.html');

  expect(answer).toContain('response="670fd8c2df070c60b045671b8b24ff02"');
});

test('a session description tells where the audio goes and how keys come', () => {
  const media = { address: '127.0.0.2', port: 4_000, events: 101 };

  expect(readSdp(writeSdp(media, 1, 'sendrecv'))).toEqual(media);
  expect(readSdp(writeSdp({ address: '127.0.0.2', port: 4_000 }, 2, 'inactive'))).toEqual({
    address: '127.0.0.2',
    port: 4_000,
  });
  expect(readSdp('')).toBeUndefined();
});

test('an RTP packet is read back, and other bytes are none', () => {
  const packet = {
    type: 101,
    marker: true,
    sequence: 65_535,
    timestamp: 2 ** 32 - 1,
    source: 7,
    payload: Buffer.of(1),
  };

  expect(parseRtp(formatRtp(packet))).toEqual(packet);
  expect(parseRtp(Buffer.from('no'))).toBeUndefined();
});

test('a key is held for 100 ms and its end told three times', () => {
  const turns = keyPayloads('#');

  expect(turns.map((payloads) => payloads.length)).toEqual([1, 1, 1, 1, 1, 3]);
  expect(turns.flat().map(endedKey)).toEqual([...Array(5).fill(undefined), '#', '#', '#']);
  expect([...(turns[5]?.[0] ?? [])]).toEqual([11, 0x8a, 800 >> 8, 800 & 0xff]);
  expect(() => keyPayloads('x')).toThrow('no key x');
});

test('what is heard has its place in time, and silence where nothing came', () => {
  const heard = new HeardAudio(1_000);
  const bytes = toMulaw(tone(500, 0.2));
  const packets = Array.from({ length: 10 }, (_, n) => bytes.subarray(n * 160, n * 160 + 160));

  // The second half comes a second later and all at once, as from a machine that was held up.
  for (const [n, payload] of packets.entries())
    heard.add({ arrival: 1_220 + 20 * n, source: 1, timestamp: n * 160, payload });
  for (const [n, payload] of packets.entries()) heard.add({ arrival: 2_420, source: 2, timestamp: n * 160, payload });

  expect(tonesIn(heard.samples(3_000))).toEqual([
    { hertz: 500, from: 0.2, to: 0.4 },
    { hertz: 500, from: 1.4, to: 1.6 },
  ]);
  expect(heard.samples(3_000)).toHaveLength(16_000);
});

test('the log of SIPp is read back as what its phone saw', () => {
  const line = '-----------------------------------------------';
  const log = [
    `${line} 2030-01-01 00:00:01.000000`,
    'UDP message sent (10 bytes):',
    '',
    'INVITE sip:901@127.0.0.1 SIP/2.0\nCSeq: 2 INVITE\n\nv=0\n',
    `${line} 2030-01-01 00:00:01.250000`,
    'UDP message received [10] bytes :',
    '',
    'SIP/2.0 486 Busy Here\nCSeq: 2 INVITE\nContent-Length:  0\n\n',
    `${line}`,
    'Unexpected UDP message received:',
    '',
    'SIP/2.0 486 Busy Here\nCSeq: 2 INVITE\n\n',
  ].join('\n');

  const seen = readSippLog(log);

  expect(seen.messages.map(({ at, direction }) => [at, direction])).toEqual([
    [0, 'out'],
    [250, 'in'],
  ]);
  expect(seen.statuses).toEqual([486]);
});

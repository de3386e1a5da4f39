import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialString, normalised, shownCallerId, shownName } from '../../../runtime/gateway/asterisk/dial-string.ts';
import type { AsteriskTrunk } from '../../../runtime/gateway/asterisk/settings.ts';

const trunks: readonly AsteriskTrunk[] = [
  { prefix: '+', dial: 'PJSIP/{number}@world', callerId: 'withheld' },
  { prefix: '+3361', dial: 'PJSIP/{digits}@mobiles', callerId: '+33142685300' },
  { prefix: '+33', dial: 'PJSIP/france/sip:{digits}@sip.example.com:5061', callerId: 'caller' },
];
const settings = { devices: 'PJSIP/{device}', trunks };
const number = (digits: string) => dialString({ kind: 'number', number: digits }, settings);
const device = (id: string, address?: string) =>
  dialString({ kind: 'device', device: id, ...(address === undefined ? {} : { address }) }, settings);

describe('a device', () => {
  test('is dialled by its own address', () => {
    expect(device('desk', 'PJSIP/204')).toEqual({ dial: 'PJSIP/204', callerId: 'caller' });
    expect(device('desk', 'Local/204@phones')).toEqual({ dial: 'Local/204@phones', callerId: 'caller' });
  });

  test('without an address is dialled by the template of devices', () => {
    expect(device('204-desk')?.dial).toBe('PJSIP/204-desk');
    expect(dialString({ kind: 'device', device: 'a' }, { devices: 'Local/{device}@to/n', trunks })?.dial).toBe(
      'Local/a@to/n',
    );
  });

  test.each([
    'PJSIP/500&PJSIP/501',
    'PJSIP/500,20',
    'PJSIP/500 ',
    'PJSIP/5"00',
    'PJSIP/500\r\nX: 1',
    'PJSIP/$1',
    'PJSIP/500/sip:1@evil.example',
    'PJSIP/a@b@c',
    'PJSIP/',
    '204',
    '',
  ])('whose address is %j is unreachable', (address) => {
    expect(device('desk', address)).toBeNull();
  });

  test.each(['', 'A', 'a&b', '{number}', 'a/b', 'x'.repeat(64)])('whose id is %j is unreachable', (id) => {
    expect(device(id)).toBeNull();
  });
});

describe('a number', () => {
  test('takes the trunk with the longest prefix that fits, wherever it stands', () => {
    expect(number('+33612345678')).toEqual({ dial: 'PJSIP/33612345678@mobiles', callerId: '+33142685300' });
    expect(number('+33142685300')?.dial).toBe('PJSIP/france/sip:33142685300@sip.example.com:5061');
    expect(number('+442079460100')).toEqual({ dial: 'PJSIP/+442079460100@world', callerId: 'withheld' });
  });

  test('without a trunk is unreachable', () => {
    expect(dialString({ kind: 'number', number: '+33612345678' }, { ...settings, trunks: [] })).toBeNull();
    const elsewhere = trunks.filter(({ prefix }) => prefix === '+33');
    expect(dialString({ kind: 'number', number: '+442079460100' }, { ...settings, trunks: elsewhere })).toBeNull();
  });

  test.each(['0612345678', '+0612345678', '+336', `+${'1'.repeat(40)}`, '+33612345678&PJSIP/1', '+3361234567a', ''])(
    '%j is unreachable',
    (digits) => {
      expect(number(digits)).toBeNull();
    },
  );
});

test('no dial string holds more than its template and characters of numbers and names', () => {
  let dialled = 0;
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\+[0-9]{5,16}$/),
    fc.stringMatching(/^[A-Za-z]{1,6}\/[a-z0-9&,@+. -]{1,9}$/),
    fc.stringMatching(/^[a-z0-9&/-]{1,8}$/),
  );
  const endpoint = fc.oneof(
    fc.record({ kind: fc.constant('number' as const), number: text }),
    fc.record({ kind: fc.constant('device' as const), device: text }),
    fc.record({ kind: fc.constant('device' as const), device: fc.constant('a'), address: text }),
  );
  fc.assert(
    fc.property(endpoint, (each) => {
      const found = dialString(each, {
        devices: 'PJSIP/{device}',
        trunks: [{ prefix: '+', dial: 'PJSIP/{number}@t', callerId: 'caller' }],
      });
      if (found === null) return;
      dialled += 1;
      expect(found.dial).toMatch(/^[A-Za-z]+\/[A-Za-z0-9_.+@-]+$/);
      expect(found.dial.split('/')).toHaveLength(2);
    }),
    { numRuns: 2_000, seed: 4 },
  );
  expect(dialled).toBeGreaterThan(100);
});

describe('the number that is shown', () => {
  test('is the one of the step, of the trunk, or none', () => {
    expect(shownCallerId('caller', '+33612345678')).toBe('+33612345678');
    expect(shownCallerId('caller', '204')).toBe('204');
    expect(shownCallerId('caller', '')).toBeNull();
    expect(shownCallerId('withheld', '+33612345678')).toBeNull();
    expect(shownCallerId('+33142685300', '')).toBe('+33142685300');
    expect(shownCallerId('+33142685300', 'x')).toBe('+33142685300');
  });

  test.each([
    'anonymous',
    '204"',
    '<204>',
    '204\r\nX-Evil: 1',
    '204\n',
    '2 04',
    '1'.repeat(33),
    '+',
    '204;x=1',
    '２０４',
  ])('is none when the caller says %j', (from) => {
    expect(shownCallerId('caller', from)).toBeNull();
  });

  test('is of digits, * and # whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (from) => {
        expect(shownCallerId('caller', from) ?? '0').toMatch(/^\+?[0-9*#]{1,32}$/);
      }),
    );
  });
});

describe('the name that is shown', () => {
  test('keeps its letters and loses what would end a header', () => {
    expect(shownName("Zoë O'Brien")).toBe("Zoë O'Brien");
    expect(shownName('"Alice" <sip:1@evil.example>\r\nX: 1')).toBe('Alice sip:1@evil.exampleX: 1');
    expect(shownName('\u202Eecila\u0000')).toBe('ecila');
    expect(shownName('x'.repeat(200))).toHaveLength(80);
  });

  test('is harmless whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const shown = shownName(name);
        expect(shown).not.toMatch(/["<>\\\p{Cc}]/u);
        expect([...shown].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('a number that Asterisk tells', () => {
  test.each([
    ['FR', '+33142685300', '+33142685300'],
    ['FR', '0142685300', '+33142685300'],
    ['FR', '01 42 68 53 00', '+33142685300'],
    ['FR', '0033142685300', '+33142685300'],
    ['GB', '020 7946 0958', '+442079460958'],
    ['US', '2125550123', '+12125550123'],
    [null, '+33 1 42 68 53 00', '+33142685300'],
  ])('in %s, %s is %s', (country, text, e164) => {
    expect(normalised(country, text)).toBe(e164);
  });

  test.each([
    ['FR', '204'],
    ['FR', '204001'],
    ['FR', '15'],
    ['FR', '*21#'],
    ['FR', '0000000000'],
    ['FR', 'anonymous'],
    ['FR', ''],
    ['FR', 'call 0142685300 now'],
    ['FR', '0800FLOWERS'],
    ['FR', '0142685300;ext=3'],
    ['XX', '0142685300'],
    [null, '0142685300'],
  ])('in %s, %j stays', (country, text) => {
    expect(normalised(country, text)).toBe(text);
  });

  test('has 64 characters at most', () => {
    expect(normalised('FR', '9'.repeat(500))).toBe('9'.repeat(64));
  });

  test('of any text is found twice the same, and never longer than 64 characters', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\+?[0-9 ().-]{1,30}$/));
    fc.assert(
      fc.property(text, fc.constantFrom('FR', 'GB', 'US', null), (said, country) => {
        const once = normalised(country, said);
        expect(once.length).toBeLessThanOrEqual(64);
        expect(normalised(country, once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });
});

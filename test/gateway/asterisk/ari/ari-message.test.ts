import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAriMessage } from '../../../../runtime/gateway/asterisk/ari/ari-message.ts';
import { eventTypes, shapes } from '../../../../runtime/gateway/asterisk/ari/ari-shapes.generated.ts';
import { keyEvent } from './fake-asterisk.ts';

const read = (message: unknown) => readAriMessage(JSON.stringify(message));

describe('a message from Asterisk', () => {
  test('that is an event is passed on as it is', () => {
    const event = keyEvent('5');

    expect(read(event)).toEqual({ kind: 'event', event });
  });

  test('that answers a request is no event', () => {
    const response = {
      type: 'RESTResponse',
      transaction_id: '1',
      request_id: '1',
      status_code: 204,
      reason_phrase: 'No Content',
      uri: 'channels/c1/ring',
    };

    expect(read(response)).toEqual({ kind: 'response', response });
  });

  test.each(['ChannelTeleported', 'Channel', 'toString', '__proto__', 'Event'])(
    'of the type %s, which is no event, is told apart from a fault',
    (type) => {
      expect(read({ ...keyEvent('5'), type })).toEqual({ kind: 'other', type });
    },
  );

  test.each([
    ['a digit that is missing', { digit: undefined }, 'ChannelDtmfReceived without a sound digit'],
    ['a digit that is a number', { digit: 5 }, 'ChannelDtmfReceived without a sound digit'],
    ['no channel', { channel: null }, 'ChannelDtmfReceived without a sound channel'],
    ['a channel that lacks its id', { channel: { ...Object(keyEvent('5').channel), id: undefined } }, 'channel'],
    ['a caller that is a list', { channel: { ...Object(keyEvent('5').channel), caller: [] } }, 'channel'],
  ])('with %s is a fault that names it', (_what, change, fault) => {
    const message = read({ ...keyEvent('5'), ...change });

    expect(message).toEqual({ kind: 'fault', fault: expect.stringContaining(fault) });
  });

  test('may lack what its model does not require, and hold more than it tells', () => {
    const message = read({ ...keyEvent('5'), asterisk_id: null, moon: 'full' });

    expect(message.kind).toBe('event');
  });

  test('is a fault when one argument of a list is no text', () => {
    const { channel, application, timestamp } = keyEvent('5');
    const start = { type: 'StasisStart', application, timestamp, channel };

    expect(read({ ...start, args: ['in', '100'] }).kind).toBe('event');
    expect(read({ ...start, args: ['in', 100] }).kind).toBe('fault');
  });

  test.each(['', '{', 'null', '[]', '"StasisStart"', '{}', '{"type":5}', '\u0000', `${'['.repeat(100_000)}`])(
    'that is no message at all is a fault (%#)',
    (text) => {
      expect(readAriMessage(text).kind).toBe('fault');
    },
  );

  test('is read whatever it holds, and never throws', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ type: fc.constantFrom(...eventTypes, 'RESTResponse'), channel: fc.jsonValue(), args: fc.jsonValue() })
        .map((message) => JSON.stringify(message)),
    );

    fc.assert(fc.property(anything, (text) => ['other', 'fault'].includes(readAriMessage(text).kind)));
    expect(eventTypes.length).toBeGreaterThan(40);
  });
});

test('every event and every model that it names has a shape', () => {
  const kinds = Object.values(shapes).flatMap((shape) => Object.values(shape));
  const named = new Set(kinds.map((kind) => kind.replace(/\?$/, '').replace('[]', '')));
  const plain = ['string', 'number', 'boolean', 'object'];

  expect([...named].filter((name) => !plain.includes(name) && shapes[name] === undefined)).toEqual([]);
  expect(eventTypes.filter((type) => shapes[type] === undefined)).toEqual([]);
  expect(kinds.length).toBeGreaterThan(200);
});

import { expect, test } from 'vitest';
import { liveness } from '../../../../runtime/gateway/asterisk/ari/liveness.ts';
import { steppedClock } from '../../../flows/stepped-clock.ts';

function watched() {
  const clock = steppedClock(0);
  const told: string[] = [];
  const alive = liveness({
    pingMs: 5_000,
    clock,
    ping: () => told.push(`ping at ${clock.now()}`),
    dead: () => told.push(`dead at ${clock.now()}`),
  });
  return { clock, told, alive };
}

test('an Asterisk that answers no ping is gone after five seconds', () => {
  const { clock, told } = watched();

  clock.advance(4_999);
  expect(told).toEqual(['ping at 0']);
  clock.advance(1);

  expect(told).toEqual(['ping at 0', 'dead at 5000']);
});

test('an Asterisk that falls silent just after a ping was answered is gone within ten', () => {
  const { clock, told, alive } = watched();

  alive.heard();
  clock.advance(5_000);
  clock.advance(5_000);

  expect(told).toEqual(['ping at 0', 'ping at 5000', 'dead at 10000']);
});

test('a runtime that was held up itself asks once more before it gives Asterisk up', () => {
  const { clock, told } = watched();

  clock.advance(60_000);
  clock.advance(5_000);

  expect(told).toEqual(['ping at 0', 'ping at 60000', 'dead at 65000']);
});

test('an Asterisk that is not read is not taken for dead, nor just after it is read again', () => {
  const { clock, told, alive } = watched();

  alive.pause();
  clock.advance(5_000);
  clock.advance(5_000);
  alive.resume();
  clock.advance(5_000);
  clock.advance(5_000);

  expect(told).toEqual(['ping at 0', 'ping at 5000', 'ping at 10000', 'ping at 15000', 'dead at 20000']);
});

test('nothing is asked after the connection is over', () => {
  const { clock, told, alive } = watched();

  alive.stop();
  clock.advance(5_000);

  expect(told).toEqual(['ping at 0']);
});

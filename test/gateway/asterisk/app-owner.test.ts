import { expect, test } from 'vitest';
import { appOwner } from '../../../runtime/gateway/asterisk/app-owner.ts';
import type { AriRequests } from '../../../runtime/gateway/asterisk/ari/ari.ts';
import type { GatewayReport } from '../../../runtime/gateway/gateway-status.ts';

/** Asterisk's global variables, and whether it has the application. */
function asterisk() {
  const variables = new Map<string, string>();
  const state = { isRegistered: true, isReachable: true };
  const http: AriRequests = {
    request({ method, path, query = {} }) {
      if (!state.isReachable) return Promise.resolve({ status: 0, body: null });
      if (path === 'applications/my-app') return Promise.resolve({ status: state.isRegistered ? 200 : 404, body: {} });
      const { variable = '', value = '' } = query;
      if (method === 'POST') variables.set(variable, value);
      const body = method === 'GET' ? { value: variables.get(variable) ?? '' } : null;
      return Promise.resolve({ status: 200, body });
    },
  };
  return { http, state, variables };
}

/** A clock that a test moves. */
function clockAt(start: number) {
  let at = start;
  let timers: { readonly at: number; readonly then: () => void }[] = [];
  return {
    now: () => at,
    setTimer(due: number, then: () => void) {
      const timer = { at: due, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pass(ms: number) {
      const end = at + ms;
      for (let next = timers[0]; next !== undefined && next.at <= end; next = timers[0]) {
        timers.shift();
        at = next.at;
        next.then();
      }
      at = end;
    },
  };
}

function two() {
  const { http, state, variables } = asterisk();
  const reports: GatewayReport[] = [];
  const common = {
    settings: { name: 'asterisk', app: 'my-app' },
    http,
    status: { report: (r: GatewayReport) => reports.push(r) },
  };
  const clocks = { one: clockAt(1_000_000), other: clockAt(5) };
  const one = appOwner({ ...common, runtime: 'one', clock: clocks.one });
  const other = appOwner({ ...common, runtime: 'other', clock: clocks.other });
  return { one, other, clocks, reports, state, variables };
}

test('an application that nobody has is free, and its owner finds it free again', async () => {
  const { one } = two();
  expect(await one.isTaken()).toBe(false);
  one.hold();
  expect(await one.isTaken()).toBe(false);
});

test('another runtime leaves it alone as long as the owner shows itself, and tells the admin', async () => {
  const { one, other, clocks, reports } = two();
  one.hold();
  for (let minutes = 0; minutes < 3; minutes += 1) {
    expect(await other.isTaken()).toBe(true);
    clocks.one.pass(60_000);
    clocks.other.pass(60_000);
  }
  expect(reports.map(({ problems }) => problems[0]?.code)).toEqual(Array(3).fill('gateway.app-taken'));
});

test('an owner that has been silent for a minute has lost it', async () => {
  const { one, other, clocks } = two();
  const end = one.hold();
  expect(await other.isTaken()).toBe(true);
  end();
  clocks.one.pass(120_000);
  clocks.other.pass(59_999);
  expect(await other.isTaken()).toBe(true);
  clocks.other.pass(1);
  expect(await other.isTaken()).toBe(false);
});

test('an application that Asterisk has no more is free, whoever had it', async () => {
  const { one, other, state } = two();
  one.hold();
  state.isRegistered = false;
  expect(await other.isTaken()).toBe(false);
});

test('an Asterisk that does not answer is not said to be taken', async () => {
  const { one, other, state } = two();
  one.hold();
  state.isReachable = false;
  expect(await other.isTaken()).toBe(false);
});

test('the variable is of the application, in letters that Asterisk takes', () => {
  const { one, variables } = two();
  one.hold();
  expect([...variables]).toEqual([['CALLCHART_OWNER_my_app', 'one 1000000']]);
});

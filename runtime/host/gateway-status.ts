// How the gateways are, for the admin: which are there, since when, what went wrong last. In memory: a restart begins anew.
// Their sessions and calls are the loop's.

import type { Problem } from '../../schema/problem.ts';
import type { GatewayPort } from '../gateway/gateway.ts';
import type { GatewayKind, GatewayReport, GatewayStatus } from '../gateway/gateway-status.ts';
import type { Clock } from './clock.ts';
import type { SessionRow } from './engine.ts';
import type { LiveCall } from './live-call.ts';
import type { Log } from './log.ts';

/** The last problem of a code, and how often there was one. Instants in milliseconds since 1970. */
export interface GatewayProblem {
  readonly problem: Problem;
  readonly count: number;
  readonly at: number;
}

export interface GatewayView {
  readonly name: string;
  readonly kind: GatewayKind;
  readonly connected: boolean;
  /** Since when it is connected, or away. */
  readonly since: number;
  readonly capabilities: readonly string[];
  /** Calls in progress. */
  readonly calls: number;
  /** Newest first. */
  readonly problems: readonly GatewayProblem[];
}

export interface GatewayBoard extends GatewayStatus {
  /** How gateways of the link attach: who attaches by it is there, who detaches is away. */
  watched(attach: GatewayPort['attach']): GatewayPort['attach'];
  /** By name. */
  list(): readonly GatewayView[];
}

export interface GatewaysBehind {
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly sessions: () => Iterable<SessionRow>;
  readonly live: () => Iterable<Pick<LiveCall, 'session'>>;
}

/** Gateways that are remembered, so that one which invents names fills no memory. */
const mostGateways = 100;

/** A gateway of the link that has been away for a day is gone for good. */
const forgottenAfterMs = 24 * 60 * 60_000;

interface Entry {
  readonly name: string;
  kind: GatewayKind;
  connected: boolean;
  since: number;
  /** Open connections, for the link: the new one of a gateway may come before the old one has gone. */
  connections: number;
  /** By code. */
  readonly problems: Map<string, GatewayProblem>;
}

export function gatewayBoard({ clock, log, sessions, live }: GatewaysBehind): GatewayBoard {
  const entries = new Map<string, Entry>();
  const startedAt = clock.now();

  function entryOf(name: string, kind: GatewayKind): Entry {
    const known = entries.get(name);
    if (known !== undefined) return known;
    if (entries.size >= mostGateways) entries.delete(forgettable()[0]?.name ?? '');
    const entry: Entry = { name, kind, connected: false, since: startedAt, connections: 0, problems: new Map() };
    entries.set(name, entry);
    return entry;
  }

  /** Gateways of the link that are away and have no session, the one that is away longest first. */
  function forgettable(): readonly Entry[] {
    const engaged = new Set([...sessions()].map(({ gateway }) => gateway));
    return [...entries.values()]
      .filter(({ name, kind, connected }) => kind === 'link' && !connected && !engaged.has(name))
      .toSorted((a, b) => a.since - b.since);
  }

  function changed(entry: Entry, connected: boolean): void {
    if (entry.connected !== connected) entry.since = clock.now();
    entry.connected = connected;
  }

  function connection(name: string, change: 1 | -1): void {
    const entry = entryOf(name, 'link');
    entry.connections += change;
    changed(entry, entry.connections > 0);
  }

  return {
    report({ name, kind, connected, problems }: GatewayReport) {
      const entry = entryOf(name, kind);
      entry.kind = kind;
      changed(entry, connected);
      for (const problem of problems) {
        const count = (entry.problems.get(problem.code)?.count ?? 0) + 1;
        entry.problems.set(problem.code, { problem, count, at: clock.now() });
        log.warn({ gateway: name, code: problem.code, count }, problem.message);
      }
    },
    watched: (attach) => (introduction, gateway) => {
      const attachment = attach(introduction, gateway);
      connection(introduction.name, 1);
      const detach = () => {
        connection(introduction.name, -1);
        attachment.detach();
      };
      return { ...attachment, detach };
    },
    list() {
      for (const { gateway } of sessions()) entryOf(gateway, 'link');
      for (const { name, since } of forgettable()) if (clock.now() - since > forgottenAfterMs) entries.delete(name);
      const behind = { sessions: [...sessions()], calls: callsOf(sessions(), live()) };
      return [...entries.values()].map((entry) => viewOf(entry, behind)).toSorted(byName);
    },
  };
}

/** Live calls by the name of their gateway. */
function callsOf(sessions: Iterable<SessionRow>, live: Iterable<Pick<LiveCall, 'session'>>) {
  const names = new Map([...sessions].map(({ id, gateway }) => [id, gateway]));
  const calls = new Map<string, number>();
  for (const { session } of live) {
    const name = names.get(session) ?? '';
    calls.set(name, (calls.get(name) ?? 0) + 1);
  }
  return calls;
}

function viewOf(
  { name, kind, connected, since, problems }: Entry,
  behind: { readonly sessions: readonly SessionRow[]; readonly calls: ReadonlyMap<string, number> },
): GatewayView {
  return {
    name,
    kind,
    connected,
    since,
    capabilities: behind.sessions.findLast(({ gateway }) => gateway === name)?.capabilities ?? [],
    calls: behind.calls.get(name) ?? 0,
    problems: [...problems.values()].toSorted((a, b) => b.at - a.at),
  };
}

const byName = (a: GatewayView, b: GatewayView): number => (a.name < b.name ? -1 : 1);

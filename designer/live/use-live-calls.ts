// The connection to the runtime's live updates: opened while somebody looks, opened again when it is lost.

import { useEffect, useState } from 'react';
import { readJson } from '../../schema/read-document.ts';
import { type LiveCalls, toldMore } from './live-calls.ts';

export interface LiveConnection {
  readonly state: 'connecting' | 'connected' | 'lost';
  readonly calls: LiveCalls;
}

/** Milliseconds before the next try; the last repeats. */
const pauses = [500, 1_000, 2_000, 5_000] as const;

/** The calls in progress of the runtime at this page's origin; none while `isOn` is false. */
export function useLiveCalls(isOn: boolean): LiveConnection {
  const [connection, setConnection] = useState<LiveConnection>(closed);
  useEffect(() => (isOn ? watch(setConnection) : undefined), [isOn]);
  return connection;
}

const closed: LiveConnection = { state: 'connecting', calls: new Map() };

/** Watches until the function that it gives is called. */
function watch(tell: (connection: LiveConnection) => void): () => void {
  let tries = 0;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;
  let calls: LiveCalls = new Map();

  function open(): void {
    socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/live`);
    // The first frame has every call: what was known before is forgotten.
    calls = new Map();
    socket.onopen = () => {
      tries = 0;
      tell({ state: 'connected', calls });
    };
    socket.onmessage = ({ data }) => take(String(data));
    socket.onclose = again;
  }

  function take(text: string): void {
    const frame = readJson(text);
    const told = toldMore(calls, frame.ok ? frame.value : []);
    calls = told.calls;
    if (told.hasMissed) socket?.close();
    else tell({ state: 'connected', calls });
  }

  function again(): void {
    if (isOver) return;
    tell({ state: 'lost', calls: new Map() });
    timer = setTimeout(open, pauses[Math.min(tries, pauses.length - 1)]);
    tries += 1;
  }

  open();
  return () => {
    isOver = true;
    clearTimeout(timer);
    socket?.close();
  };
}

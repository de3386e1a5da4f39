// An Asterisk that is acted at the wire: it answers requests and tells events as Asterisk does, until a test has it do
// what a real one does only now and then.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect } from 'vitest';
import type { WebSocket } from 'ws';
import type { AsteriskSettings } from '../../../../runtime/gateway/asterisk/settings.ts';
import { fakeAsterisk } from '../ari/fake-asterisk.ts';

/** A request: `POST channels/X/dial`, and its query. */
export interface Asked {
  readonly what: string;
  readonly query: URLSearchParams;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** What a test lets it do instead of the usual; null: the usual. */
export type Act = (asked: Asked) => Promise<Answer | null> | Answer | null;

export interface ActedAsterisk {
  readonly settings: AsteriskSettings;
  /** Everything it was asked, in order. */
  readonly asked: readonly Asked[];
  /** Waits for a request whose text fits, for the nth of them; gives the channel (or bridge) that it names. */
  asks(what: RegExp, nth?: number): Promise<string>;
  /** Tells an event of a channel. */
  tells(type: string, channel: string, more?: Readonly<Record<string, unknown>>): void;
  /** A caller is there. */
  offers(caller: string, to: string): void;
  /** Asks the runtime to connect anew. */
  cut(): void;
}

/** Telephones that are registered; `POST channels/create` for others is answered as Asterisk does. */
export async function actedAsterisk(act: Act = () => null, registered = ['PJSIP/304-desk']): Promise<ActedAsterisk> {
  const asked: Asked[] = [];
  let socket: WebSocket | undefined;

  const tells: ActedAsterisk['tells'] = (type, channel, more = {}) => {
    const state = type === 'ChannelStateChange' ? more.state : 'Ring';
    const usual = { application: 'callchart', timestamp, channel: channelOf(channel, String(state)), cause_txt: '' };
    const event = { type, ...usual, ...more };
    socket?.send(JSON.stringify(event));
  };

  function usual({ what, query }: Asked): Answer {
    const [method, first, id = '', verb] = what.split(/[ /]/);
    if (method === 'GET') return { status: 200, body: [] };
    if (what === 'POST channels/create') {
      if (!registered.includes(query.get('endpoint') ?? ''))
        return { status: 500, body: { error: 'Allocation failed' } };
      const channel = query.get('channelId') ?? '';
      setImmediate(() => tells('StasisStart', channel, { args: ['leg'] }));
      return { status: 200, body: channelOf(channel, 'Down') };
    }
    if (method === 'DELETE' && first === 'channels' && verb === undefined)
      setImmediate(() => tells('ChannelDestroyed', id, { cause: 16 }));
    return { status: method === 'POST' && first === 'bridges' ? 200 : 204 };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://fake');
    const path = decodeURIComponent(url.pathname.replace(/^\/ari\//, ''));
    const what = { what: `${request.method} ${path}`, query: url.searchParams };
    asked.push(what);
    request.resume();
    const { status, body } = (await act(what)) ?? usual(what);
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(body === undefined ? '' : JSON.stringify(body));
  }

  const fake = await fakeAsterisk({ http: (request, response) => void answer(request, response) });
  void take();
  async function take(): Promise<void> {
    for (;;) socket = await fake.nextSocket();
  }

  return {
    settings: settingsOf(fake.url),
    asked,
    async asks(what, nth = 1) {
      const fitting = () => asked.filter((each) => what.test(each.what));
      await expect.poll(() => fitting().length, { interval: 5 }).toBeGreaterThanOrEqual(nth);
      return fitting()[nth - 1]?.what.split('/')[1] ?? '';
    },
    tells,
    offers: (caller, to) => tells('StasisStart', caller, { args: ['in', to] }),
    cut: () => socket?.terminate(),
  };
}

/** The bridge of a talk with these channels in it, as events tell it. */
export function talkOf(caller: string, ...channels: readonly string[]): Readonly<Record<string, unknown>> {
  const kind = { technology: 'simple_bridge', bridge_type: 'mixing', bridge_class: 'stasis', creator: 'Stasis' };
  const id = `${caller}~talk`;
  return { ...kind, id, name: id, channels, creationtime: timestamp, video_mode: 'none' };
}

const timestamp = '2026-03-10T10:00:00.000+0000';

function channelOf(id: string, state: string): Readonly<Record<string, unknown>> {
  return {
    id,
    protocol_id: '',
    name: `PJSIP/${id}`,
    state,
    caller: { name: '', number: '+33639980077' },
    connected: { name: '', number: '' },
    accountcode: '',
    dialplan: { context: 'from-trunk', exten: 's', priority: 1, app_name: 'Stasis', app_data: 'callchart' },
    creationtime: timestamp,
    language: 'en',
  };
}

function settingsOf(url: string): AsteriskSettings {
  return {
    name: 'asterisk',
    app: 'callchart',
    url,
    ca: null,
    user: 'callchart',
    password: 'secret',
    events: 'inbound',
    commands: 'http',
    outbound: null,
    country: 'FR',
    devices: 'PJSIP/{device}',
    trunks: [{ prefix: '+', dial: 'PJSIP/{number}@trunk', callerId: 'caller' }],
    sounds: 'callchart',
    musicClass: 'default',
    telephone: null,
  };
}

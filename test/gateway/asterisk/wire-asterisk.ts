// Asterisk's HTTP server as far as `gateway check` asks it, with answers that a test changes: versions and faults that
// no installation has. What it answers unless told is what an Asterisk 22.10 answered.

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { onTestFinished } from 'vitest';

/** Status and JSON by method and path below /ari/, without the query; null: the connection is cut. */
export type Answers = Readonly<Record<string, readonly [number, unknown] | null>>;

export interface WireAsterisk {
  readonly url: string;
  /** `GET asterisk/info`, in order. */
  readonly asked: readonly string[];
}

interface WireOptions {
  readonly answers?: Answers;
  readonly password?: string;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** What GET asterisk/ping says that the time is; now, unless told. */
  readonly at?: number;
}

export async function wireAsterisk({
  answers = {},
  password = 'one',
  tls,
  at,
}: WireOptions = {}): Promise<WireAsterisk> {
  const asked: string[] = [];
  const expected = `Basic ${Buffer.from(`callchart:${password}`).toString('base64')}`;
  const table = { ...usual(at ?? Date.now()), ...answers };
  const listener: Parameters<typeof createServer>[1] = (request, response) => {
    const path = (request.url ?? '').replace(/^\/ari\//, '').replace(/\?.*/, '');
    const key = `${request.method} ${path}`;
    asked.push(key);
    const found = Object.hasOwn(table, key) ? table[key] : ([404, { message: 'not found' }] as const);
    if (found === null || found === undefined) return void request.socket.destroy();
    const [status, body] = request.headers.authorization === expected ? found : [401, { message: 'Unauthorized' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server: Server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http${tls === undefined ? '' : 's'}://127.0.0.1:${port}`, asked };
}

function usual(at: number): Answers {
  return {
    'GET asterisk/ping': [200, { ping: 'pong', timestamp: new Date(at).toISOString().replace('Z', '+0000') }],
    'GET asterisk/info': [200, { system: { version: '22.10.1+dfsg+~cs6.17.60671434-1', entity_id: '02:fc' } }],
    'GET asterisk/modules': [200, runningModules()],
    'GET asterisk/variable': [200, { value: '/var/spool/asterisk' }],
    'GET applications/callchart': [200, { name: 'callchart', channel_ids: [] }],
    'GET recordings/stored': [200, []],
    'GET sounds': [200, []],
    'DELETE bridges/callchart-check~none': [404, { message: 'Bridge not found' }],
    'GET endpoints/PJSIP/204': [200, { technology: 'PJSIP', resource: '204', state: 'online', channel_ids: [] }],
  };
}

/** The modules that the adapter needs, some of them without those named. */
export function runningModules({ without = [] }: { readonly without?: readonly string[] } = {}): readonly object[] {
  const loaded = modules.filter((name) => !without.includes(name)).map((name) => ({ name, status: 'Running' }));
  return [...loaded, ...without.map((name) => ({ name, status: 'Not Running' }))];
}

const modules = [
  ...['app_stasis.so', 'res_stasis.so', 'res_http_websocket.so', 'res_websocket_client.so', 'res_ari_events.so'],
  ...['res_ari_applications.so', 'res_ari_channels.so', 'res_ari_bridges.so', 'res_ari_playbacks.so'],
  ...['res_ari_recordings.so', 'res_ari_endpoints.so', 'res_ari_sounds.so', 'res_stasis_answer.so'],
  ...[
    'res_stasis_playback.so',
    'res_stasis_recording.so',
    'bridge_simple.so',
    'res_timing_timerfd.so',
    'chan_pjsip.so',
  ],
  ...['res_pjsip_session.so', 'res_pjsip_sdp_rtp.so', 'res_rtp_asterisk.so', 'codec_alaw.so', 'codec_ulaw.so'],
  ...['format_wav.so', 'func_callerid.so', 'res_pjsip_caller_id.so', 'res_pjsip_dtmf_info.so', 'res_pjsip_rfc3326.so'],
  ...['res_musiconhold.so', 'format_gsm.so', 'func_timeout.so'],
];

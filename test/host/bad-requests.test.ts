import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { problemCatalogue } from '../../schema/problem-catalogue.ts';
import { type Json, type RunningHost, runningHost } from './running-host.ts';

interface Raw {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request below fetch, which would not send these headers. */
function raw(host: RunningHost, { method = 'GET', path = '/api/flows', headers = {}, body = '' }: Raw) {
  return new Promise<{ readonly status: number | undefined; readonly headers: Json; readonly body: Json }>(
    (resolve, reject) => {
      const asked = request(host.url + path, { method, headers: { ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const isJson = response.headers['content-type']?.startsWith('application/json');
          resolve({ status: response.statusCode, headers: response.headers, body: isJson ? JSON.parse(text) : text });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    },
  );
}

const json = { 'content-type': 'application/json' };
const draft = { method: 'PUT', path: '/api/flows/a/draft' };

describe('a request is refused with its reason when', () => {
  test.each<[string, Raw, number, string, string]>([
    ['its body is not JSON', { ...draft, headers: json, body: '{"flow": ' }, 400, 'document.unreadable', ''],
    ['its body is empty', { ...draft, headers: json }, 400, 'document.unreadable', ''],
    [
      'a key reaches into the program',
      { ...draft, headers: json, body: '{"flow":{"__proto__":{"a":1}},"revision":0}' },
      400,
      'document.dangerous-key',
      '/flow/__proto__',
    ],
    [
      'it nests too deep',
      { ...draft, headers: json, body: `{"flow":${'['.repeat(5_000)}${']'.repeat(5_000)}}` },
      400,
      'document.too-deep',
      `/flow${'/0'.repeat(63)}`,
    ],
    [
      'its body is no JSON by its own word',
      { ...draft, headers: { 'content-type': 'text/plain' }, body: 'hello' },
      415,
      'server.invalid-request',
      '',
    ],
    ['a part is missing', { ...draft, headers: json, body: '{"flow":{}}' }, 400, 'server.invalid-request', ''],
    [
      'a part is of another type',
      { ...draft, headers: json, body: '{"flow":{},"revision":"0"}' },
      400,
      'server.invalid-request',
      '/revision',
    ],
    [
      'a part is unknown',
      { ...draft, headers: json, body: '{"flow":{},"revision":0,"force":true}' },
      400,
      'server.invalid-request',
      '',
    ],
    [
      'a number is none',
      { method: 'POST', path: '/api/flows/a/publish', headers: json, body: '{"message":"","numbers":["12 34"]}' },
      400,
      'server.invalid-request',
      '/numbers/0',
    ],
    ['a query is not understood', { path: '/api/calls?limit=many' }, 400, 'server.invalid-request', '/limit'],
    ['there is no such flow', { path: '/api/flows/nobody/draft' }, 404, 'server.not-found', ''],
    ['there is no such version', { path: '/api/flows/a/versions/1e3' }, 404, 'server.not-found', ''],
    ['there is no such call', { path: '/api/calls/nobody/journal' }, 404, 'server.not-found', ''],
    ['there is no such address', { path: '/api/secrets' }, 404, 'server.not-found', ''],
    [
      'a page of another site writes',
      { ...draft, headers: { ...json, origin: 'https://elsewhere.example' }, body: '{}' },
      403,
      'server.origin',
      '',
    ],
    [
      'a page of nowhere writes',
      { method: 'DELETE', path: '/api/flows/a', headers: { origin: 'null' } },
      403,
      'server.origin',
      '',
    ],
    [
      'a page of another site reads',
      { path: '/api/directory', headers: { origin: 'https://elsewhere.example' } },
      403,
      'server.origin',
      '',
    ],
    ['it calls this machine by a name of its own', { headers: { host: 'rebound.example' } }, 403, 'server.host', ''],
  ])('%s', async (_reason, asked, status, code, pointer) => {
    const host = await runningHost();

    const answer = await raw(host, asked);

    expect(answer.status).toBe(status);
    const [found] = answer.body.problems;
    expect(found).toMatchObject({ code, pointer });
    expect(Object.keys(problemCatalogue)).toContain(found.code);
    expect(found.remedy).not.toMatch(/\{\w+\}/);
    expect((await host.ask('GET', '/api/flows')).body).toEqual([]);
  });

  test('its body has 50 MB, of which most is not even read', async () => {
    const host = await runningHost();
    const asked = request(`${host.url}/api/flows/a/draft`, {
      method: 'PUT',
      headers: { ...json, 'content-length': String(50 * 1024 * 1024) },
    });

    const answered = new Promise<{ readonly status: number | undefined; readonly text: string }>((resolve, reject) => {
      asked.on('error', reject);
      asked.on('response', (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
    });
    asked.write('{"flow":');
    const { status, text } = await answered;
    asked.destroy();

    expect(status).toBe(413);
    expect(JSON.parse(text).problems).toMatchObject([{ code: 'document.too-large', params: { bytes: '52428800' } }]);
  });
});

test('a page of the server’s own address may write', async () => {
  const host = await runningHost();

  const answer = await raw(host, { method: 'DELETE', path: '/api/flows/a', headers: { origin: host.url } });

  expect(answer.status).toBe(404);
});

test('every answer tells browsers to load no foreign script, to guess no type and to show it in no frame', async () => {
  const host = await runningHost();

  const { headers } = await raw(host, {});

  const policy = new Map(headers['content-security-policy'].split('; ').map((rule: string) => rule.split(/ (.*)/)));
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

// The HTTP server: the table of routes, its description, the sockets, the designer's pages.

import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import { problem } from '../../../schema/problem.ts';
import { largestDocumentBytes, readJson } from '../../../schema/read-document.ts';
import { guard } from './guard.ts';
import { openApi } from './open-api.ts';
import { servePages } from './pages.ts';
import { answerErrors, RequestRefused, sendProblems } from './refusals.ts';
import { type JsonSchema, mediaTypeOf, type Route } from './route.ts';
import { type Sockets, serveSockets, takeSockets } from './sockets.ts';

/** A certificate with its key, in PEM. */
export interface TlsIdentity {
  readonly cert: string;
  readonly key: string;
}

export interface ServerOptions {
  readonly routes: readonly Route[];
  readonly sockets: Sockets;
  /** The folder of the built designer. */
  readonly pages: string;
  /** The WebSocket of the telephone that pages may open; null: none. */
  readonly telephone: string | null;
  readonly host: string;
  readonly tls: TlsIdentity | null;
  readonly logger: FastifyBaseLogger;
}

/** The server, ready to listen. */
export async function httpServer({
  routes,
  sockets,
  pages,
  telephone,
  host,
  tls,
  logger,
}: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: logger,
    https: tls,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    bodyLimit: largestDocumentBytes,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: false } },
  });
  await takeSockets(server, sockets);
  answerErrors(server);
  guard(server, host, telephone);
  readDocuments(server);
  serveSockets(server, sockets);
  for (const route of routes) addRoute(server, route);
  const description = openApi(routes);
  server.get('/api/openapi.json', () => description);
  await servePages(server, pages);
  return server;
}

/** Bodies are read as documents are: bounded, strict JSON, no keys that reach into the program's own objects. */
function readDocuments(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    const read = readJson(body);
    if (read.ok) done(null, read.value);
    else done(new RequestRefused(400, read.problems));
  });
  server.addContentTypeParser('*', (_request, _payload, done) => {
    done(new RequestRefused(415, [problem('server.invalid-request', {}, { reason: 'send application/json' })]));
  });
}

function addRoute(server: FastifyInstance, route: Route): void {
  const query = { type: 'object', additionalProperties: false, properties: route.query ?? {} };
  server.route<{ Params: Record<string, string>; Querystring: Record<string, string>; Body: unknown }>({
    method: route.method,
    url: route.path.replace(/\{(\w+)\}/g, ':$1'),
    schema: { querystring: query, ...(route.body === undefined ? {} : { body: shallow(route.body) }) },
    handler(request, reply) {
      const { params, query, body } = request;
      const answered = route.handle({ params, query, body });
      if (!answered.ok) return sendProblems(reply, answered.status, answered.problems, answered.more);
      if ('value' in answered) return reply.send(answered.value);
      return reply.type(mediaTypeOf(route)).header('content-length', answered.bytes).send(answered.stream);
    },
  });
}

/** The schema with any object in the place of a document: the handler parses that, with better sentences. */
function shallow(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema, (_key, value: unknown) => (isReference(value) ? { type: 'object' } : value));
  return JSON.parse(text);
}

function isReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '$ref');
}

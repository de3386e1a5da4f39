// The designer's built files, and its page for every address that is one of its own.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problem } from '../../../schema/problem.ts';
import { sendProblems } from './refusals.ts';

/** Serves the built designer from `folder`. Without one, the API still works. */
export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  const page = 'index.html';
  const isBuilt = existsSync(join(folder, page));
  if (isBuilt) await server.register(fastifyStatic, { root: folder, cacheControl: false, setHeaders: cacheLong });
  server.setNotFoundHandler((request, reply) => {
    const isPage = isBuilt && request.method === 'GET' && !/^\/(api|gateway|assets)(\/|$)/.test(request.url);
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile(page);
    return sendProblems(reply, 404, [problem('server.not-found', {}, { id: request.url.slice(0, 200) })]);
  });
}

/** Names of built assets hold their contents' hash. */
function cacheLong(reply: { header(name: string, value: string): unknown }, path: string): void {
  reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
}

// How the server says no: every error is {problems}, whatever went wrong below the routes.

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, problem, shown } from '../../../schema/problem.ts';
import { largestDocumentBytes } from '../../../schema/read-document.ts';

/** Thrown where a request is refused before its route is reached. */
export class RequestRefused extends Error {
  readonly statusCode: number;
  readonly problems: readonly Problem[];

  constructor(statusCode: number, problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'refused');
    this.statusCode = statusCode;
    this.problems = problems;
  }
}

/** Makes every error of the server an answer with problems. */
export function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError | RequestRefused, request, reply) => {
    const status = error.statusCode ?? (error instanceof RequestRefused || !error.validation ? 500 : 400);
    if (status >= 500) request.log.error({ err: error }, 'a request failed');
    return sendProblems(reply, status, problemsOf(error, request, status));
  });
}

export function sendProblems(reply: FastifyReply, status: number, problems: readonly Problem[], more: object = {}) {
  return reply.code(status).send({ problems, ...more });
}

function problemsOf(error: FastifyError | RequestRefused, request: FastifyRequest, status: number): readonly Problem[] {
  if (error instanceof RequestRefused) return error.problems;
  if (status >= 500) return [problem('server.fault', {}, { id: request.id })];
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const bytes = request.headers['content-length'] ?? `> ${largestDocumentBytes}`;
    return [problem('document.too-large', {}, { bytes, limit: largestDocumentBytes })];
  }
  const faults = error.validation ?? [];
  if (faults.length === 0) return [problem('server.invalid-request', {}, { reason: error.message })];
  return faults.map(({ instancePath, message = '' }) => {
    const reason = `${error.validationContext ?? 'request'}${instancePath} ${shown(message)}`;
    return problem('server.invalid-request', { pointer: instancePath }, { reason });
  });
}

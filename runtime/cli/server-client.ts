// The commands' way to a running server.

import { type Problem, problem } from '../../schema/problem.ts';
import { problemCatalogue } from '../../schema/problem-catalogue.ts';
import type { Parsed } from '../../schema/validate.ts';
import type { CommandContext } from './command.ts';

export interface ServerRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the server's address: `/api/directory`. */
  readonly path: string;
  readonly body?: unknown;
}

/** Asks the server of CALLCHART_URL (default http://localhost:4400): its JSON, or its problems. */
export async function askServer({ env }: CommandContext, request: ServerRequest): Promise<Parsed<unknown>> {
  const url = (env.CALLCHART_URL || 'http://localhost:4400').replace(/\/+$/, '');
  const { method, path, body } = request;
  const sent =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const response = await fetch(url + path, { method, ...sent });
    const value: unknown = JSON.parse(await response.text());
    return response.ok ? { ok: true, value } : { ok: false, problems: problemsIn(value, url) };
  } catch {
    return unreachable(url);
  }
}

function unreachable(url: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem('server.unreachable', {}, { url })] };
}

/** The server's problems are made of the same catalogue as ours. What is none is not from our server. */
function problemsIn(value: unknown, url: string): readonly Problem[] {
  const listed = typeof value === 'object' && value !== null && 'problems' in value ? value.problems : [];
  const problems = Array.isArray(listed) ? listed.filter(isProblem) : [];
  return problems.length === 0 ? [problem('server.unreachable', {}, { url })] : problems;
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null || !('code' in value) || typeof value.code !== 'string') return false;
  const texts = ['severity', 'pointer', 'message', 'remedy'].every(
    (key) => typeof Reflect.get(value, key) === 'string',
  );
  return texts && Object.hasOwn(problemCatalogue, value.code);
}

import type { FastifyInstance } from 'fastify';

/**
 * One line per answer: the pattern of the route, never the address asked for, because a query holds what somebody
 * searched for. No network address, no header.
 */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
}

/** An error without its message: messages of databases and parsers quote what was sent. */
export function withoutWords(error: unknown): { name: string; code: string | undefined; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, at: [] };
  const code = 'code' in error ? String(error.code) : undefined;
  return { name: error.name, code, at: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()) };
}

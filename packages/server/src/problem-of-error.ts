import { RequestProblem, unavailable, type ProblemCode } from './problem.ts';

const byStatus: Readonly<Record<number, [code: ProblemCode, detail: string]>> = {
  400: ['invalid', 'The request cannot be understood.'],
  404: ['not-found', 'There is nothing at this address.'],
  408: ['timeout', 'The request took too long to arrive.'],
  413: ['too-large', 'The body is too large.'],
  414: ['too-large', 'The address is too long.'],
  415: ['unsupported-media-type', 'Send the body as application/json.'],
  431: ['too-large', 'The headers are too large.'],
};

/** Anything thrown, as the problem that its cause allows to tell: never a stack, SQL or a path. */
export function problemOf(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  if (isDatabaseGone(error)) return unavailable();
  return problemOfStatus(statusOf(error));
}

export function problemOfStatus(status: number): RequestProblem {
  const [code, detail] = byStatus[status] ?? (status < 500 ? (['invalid', 'The request cannot be answered.'] as const) : (['internal', 'The server made a mistake. It has been noted.'] as const));
  return new RequestProblem(status, code, { detail });
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? status : 500;
}

/** PostgreSQL: connection failures (08), too many connections (53), shutting down, starting, taking too long (57), and the network's own. */
function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return /^(08|53|57)\w{3}$|^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH)$/.test(code)
    || /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(error.message);
}

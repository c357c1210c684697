import { STATUS_CODES } from 'node:http';
import type { FieldProblem, Problem } from '@cme-elements/schema';

/** What a program can tell apart; people read `title` and `detail`. */
export type ProblemCode =
  | 'invalid' | 'not-found' | 'method-not-allowed' | 'timeout' | 'too-large' | 'unsupported-media-type' | 'rate-limited' | 'unavailable' | 'internal';

interface ProblemDetails {
  detail?: string;
  fields?: FieldProblem[];
  headers?: Record<string, string>;
}

/** Thrown anywhere below a route; answered as RFC 9457 problem details. Its text is written for the caller. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly statusCode: number;
  readonly problemCode: ProblemCode;
  readonly fields: FieldProblem[] | undefined;
  readonly headers: Record<string, string>;

  constructor(statusCode: number, problemCode: ProblemCode, { detail = '', fields, headers = {} }: ProblemDetails = {}) {
    super(detail);
    this.statusCode = statusCode;
    this.problemCode = problemCode;
    this.fields = fields;
    this.headers = headers;
  }

  body(requestId: string): Problem {
    const { statusCode: status, problemCode: code, message: detail, fields } = this;
    return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, ...(detail && { detail }), code, requestId, ...(fields && { fields }) };
  }
}

export function notFound(detail: string): RequestProblem {
  return new RequestProblem(404, 'not-found', { detail });
}

export function invalid(fields: FieldProblem[]): RequestProblem {
  return new RequestProblem(400, 'invalid', { detail: fields.map(({ field, message }) => `${field}: ${message}`).join('; '), fields });
}

export function unavailable(): RequestProblem {
  return new RequestProblem(503, 'unavailable', { detail: 'The database cannot be reached at the moment.', headers: { 'Retry-After': '5' } });
}

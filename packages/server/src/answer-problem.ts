import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, problemOfStatus } from './problem-of-error.ts';
import { withoutWords } from './request-log.ts';
import { apiHeaders } from './response-headers.ts';

const media = 'application/problem+json; charset=utf-8';

/** Answers anything thrown. Only our own mistakes are logged, and without the words that came with the request. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  if (problem.statusCode >= 500) request.log.error({ error: withoutWords(error), route: request.routeOptions.url ?? 'none' }, 'failed');
  // The type is set on the text itself: a serializer of the route must not touch it.
  void reply.code(problem.statusCode)
    .headers({ ...apiHeaders, ...problem.headers, 'Cache-Control': 'no-store', 'X-Request-Id': request.id })
    .type(media)
    .send(Buffer.from(JSON.stringify(problem.body(request.id))));
}

/** What arrives is not HTTP, or too much of it: there is no request yet to answer. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = problemOfStatus(error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400);
  const body = JSON.stringify(problem.body(randomUUID()));
  const headers = { ...apiHeaders, 'Content-Type': media, 'Content-Length': String(Buffer.byteLength(body)), 'Cache-Control': 'no-store', Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${problem.statusCode} ${STATUS_CODES[problem.statusCode]}\r\n${lines}\r\n${body}`);
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeptAnswer } from './response-cache.ts';

/** Sends the answer, or 304 where the caller has it already. `no-cache` lets every cache keep it and ask each time: a cancelled activity shows at once. */
export function answerWith({ media, body, etag }: KeptAnswer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({ ETag: etag, 'Cache-Control': 'public, no-cache' });
  if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type(media).send(body);
}

/** Weak comparison, as RFC 9110 §13.1.2 wants it for reads. */
function matches(given: string | undefined, etag: string): boolean {
  return given !== undefined && given.split(',').map((tag) => tag.trim().replace(/^W\//, '')).some((tag) => tag === '*' || tag === etag);
}

import type { FastifyInstance } from 'fastify';
import type { ReadRoute } from '../routes/read-route.ts';
import { describeApi } from './describe.ts';

/** `GET /openapi.json`. */
export function mountDescription(app: FastifyInstance, routes: readonly ReadRoute[]): void {
  let text: string | undefined;
  app.get('/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').header('Cache-Control', 'public, no-cache').send((text ??= JSON.stringify(describeApi(routes)))));
}

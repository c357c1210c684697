import { Id } from '@cme-elements/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound, RequestProblem } from '../problem.ts';
import { preflightHeaders } from '../response-headers.ts';
import type { Store } from '../store/store.ts';
import { answerWith } from './conditional-answer.ts';
import type { ReadRoute } from './read-route.ts';
import { responseCache, type CachedAnswer } from './response-cache.ts';

interface Surroundings {
  store: Store;
  now: () => Date;
  routes: readonly ReadRoute[];
}

const otherMethods = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Puts every read at both of its addresses: of the default provider and of a named one. */
export function mountReads(app: FastifyInstance, { store, now, routes }: Surroundings): void {
  const cache = responseCache();
  for (const route of routes) {
    for (const root of ['/v1', '/p/:provider/v1']) {
      const url = root + route.path.replace('{id}', ':id');
      app.get(url, (request, reply) => answer(route, request, reply));
      app.route({ method: otherMethods, url, onRequest: refuseMethod, handler: refuseMethod });
      app.options(url, (_request, reply) => reply.headers(preflightHeaders).code(204).send());
    }
  }

  async function answer(route: ReadRoute, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { provider, id = '' } = request.params as { provider?: string; id?: string };
    const scope = await store.provider(provider);
    if (!scope) throw notFound('There is no such provider.');
    const minute = new Date(Math.floor(now().getTime() / 60_000) * 60_000);
    // The address holds the query as it came; provider and version make it safe to keep.
    const found = await cache(`${scope.id} ${scope.version} ${minute.getTime()} ${request.url}`, async (): Promise<CachedAnswer> => {
      if (route.path.includes('{id}') && !Id.safeParse(id).success) throw notFound('There is nothing under this id.');
      const value = await route.read({ scope, id, query: request.query, now: minute });
      return { media: `${route.media}; charset=utf-8`, text: typeof value === 'string' ? value : JSON.stringify(value) };
    });
    return answerWith(found, request, reply);
  }
}

async function refuseMethod(request: FastifyRequest): Promise<never> {
  throw new RequestProblem(405, 'method-not-allowed', { detail: `${request.method} is not offered here.`, headers: { Allow: 'GET, HEAD, OPTIONS' } });
}

import type { FastifyInstance } from 'fastify';
import type { Store } from '../store/store.ts';

/** `GET /healthz`: 200 while the database answers, else 503. */
export function mountHealth(app: FastifyInstance, store: Store): void {
  app.get('/healthz', async (_request, reply) => {
    await store.isEmpty();
    return reply.header('Cache-Control', 'no-store').send({ status: 'ok' });
  });
}

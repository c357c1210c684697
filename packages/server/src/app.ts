import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance, type FastifyPluginAsync, type FastifyServerOptions } from 'fastify';
import { answerBrokenRequest, answerProblem } from './answer-problem.ts';
import { takeJsonOnly } from './json-body.ts';
import { mountDescription } from './openapi/mount.ts';
import { RequestProblem } from './problem.ts';
import { problemOfStatus } from './problem-of-error.ts';
import { logAnswers } from './request-log.ts';
import { apiHeaders } from './response-headers.ts';
import { allReads } from './routes/all-reads.ts';
import { mountHealth } from './routes/health.ts';
import { mountReads } from './routes/mount-reads.ts';
import { mountPlainLinks } from './routes/plain-links.ts';
import type { Store } from './store/store.ts';

export interface AppOptions {
  store: Store;
  now?: () => Date;
  /** Requests per minute from one address; 0 for no limit. */
  requestsPerMinute?: number;
  logger?: FastifyServerOptions['logger'];
  /** Further pages on the same server, such as the demo hosts. They get none of the API's headers. */
  plugins?: readonly FastifyPluginAsync[];
}

const longestAddress = 8_192;

/** The backend, not yet listening. */
export async function buildApp({ store, now = () => new Date(), requestsPerMinute = 3_000, logger = false, plugins = [] }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    // Never the caller's own: whatever it sent would stand in the log.
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    trustProxy: 'loopback',
    http: { maxHeaderSize: 16_384 },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerProblem,
    routerOptions: { maxParamLength: 200 },
  });
  logAnswers(app);
  takeJsonOnly(app);
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler((request, reply) => answerProblem(problemOfStatus(404), request, reply));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
    if ((request.raw.url ?? '').length > longestAddress) throw problemOfStatus(414);
  });

  await app.register(async (api) => {
    api.addHook('onRequest', async (_request, reply) => {
      reply.headers(apiHeaders);
    });
    mountHealth(api, store);
    mountDescription(api, allReads);
    mountPlainLinks(api);
    if (requestsPerMinute > 0) await limitRate(api, requestsPerMinute);
    mountReads(api, { store, now, routes: allReads });
  });
  for (const plugin of plugins) await app.register(plugin);
  return app;
}

async function limitRate(api: FastifyInstance, max: number): Promise<void> {
  await api.register(rateLimit, {
    max,
    timeWindow: 60_000,
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false, 'retry-after': true },
    errorResponseBuilder: (_request, { ttl }) => new RequestProblem(429, 'rate-limited', {
      detail: 'Too many requests came from this address.', headers: { 'Retry-After': String(Math.ceil(ttl / 1000)) },
    }),
  });
}

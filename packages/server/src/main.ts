import { pathToFileURL } from 'node:url';
import type { FastifyPluginAsync } from 'fastify';
import { buildApp } from './app.ts';
import { configurationOf, type Configuration } from './configuration.ts';
import { openStore } from './store/store.ts';

const { port, host, databaseUrl, dataDir, requestsPerMinute } = configured();
/** Pages beside the API, such as the demo hosts: each argument names a module whose `plugin` serves them. */
const plugins = await Promise.all(process.argv.slice(2).map(async (file): Promise<FastifyPluginAsync> => (await import(pathToFileURL(file).href)).plugin));

const store = await openStore({ databaseUrl, dataDir, what: `the server on port ${port}` }).catch(stopWith);
const app = await buildApp({ store, requestsPerMinute, logger: { level: process.env.LOG_LEVEL ?? 'info' }, plugins });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

// Without a default provider nothing is at /v1: a new database, or one whose first start was interrupted.
if ((await store.provider()) === undefined) {
  console.log('The database has no catalog yet: writing demo data.');
  const { seedDemo } = await import('./seed/demo.ts');
  await seedDemo(store, new Date());
}
const address = await app.listen({ port, host }).catch(stopWith);
console.log(`The backend answers at ${address}/v1 (description: ${address}/openapi.json, health: ${address}/healthz).`);

function configured(): Configuration {
  try {
    return configurationOf(process.env);
  } catch (error) {
    return stopWith(error);
  }
}

async function stop(): Promise<void> {
  await app.close();
  await store.close();
}

/** A sentence, not a stack: whoever starts the server can mend what it names. */
function stopWith(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

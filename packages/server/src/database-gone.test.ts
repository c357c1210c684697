import assert from 'node:assert/strict';
import { createServer, connect, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { Problem } from '@cme-elements/schema';
import { testLocation } from '../../../test/support/server-store.ts';
import { programOf } from '../../../test/support/programs.ts';
import { buildApp } from './app.ts';
import { openStore, type Store } from './store/store.ts';
import { upsertProvider } from './store/write-provider.ts';

/** The store of a backend, and a switch that takes its database away: the network in front of PostgreSQL, or the fault itself. */
async function breakableStore(): Promise<{ store: Store; cut(): Promise<void>; mend(): Promise<void> }> {
  const location = await testLocation();
  if (location.databaseUrl === undefined) {
    const store = await openStore(location);
    const { provider, isEmpty } = store;
    const gone = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    return { store, cut: async () => void Object.assign(store, { provider: gone, isEmpty: gone }), mend: async () => void Object.assign(store, { provider, isEmpty }) };
  }
  const url = new URL(location.databaseUrl);
  const target = { host: url.hostname, port: Number(url.port || 5432) };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target);
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    client.pipe(upstream).pipe(client);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as { port: number };
  Object.assign(url, { hostname: '127.0.0.1', port: String(port) });
  after(() => server.close());
  return {
    store: await openStore({ databaseUrl: url.href }),
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: () => listen(port),
  };
}

test('SRV-21 without a database every read is 503 with Retry-After, and the backend recovers by itself', async () => {
  const { store, cut, mend } = await breakableStore();
  await upsertProvider(store, { id: 'a', program: programOf('A'), isDefault: true });
  const app = await buildApp({ store });
  const urls = ['/v1/activities', '/v1/program', '/healthz', '/p/a/v1/activities.ics', '/v1/fragments/activities'];
  const statuses = () => Promise.all(urls.map(async (url) => (await app.inject(url)).statusCode));
  assert.deepEqual(await statuses(), urls.map(() => 200));
  for (let round = 0; round < 2; round += 1) {
    await cut();
    for (const url of urls) {
      const answer = await app.inject(url);
      assert.equal(answer.statusCode, 503, `${url} ${answer.body}`);
      assert.equal(Problem.parse(answer.json()).code, 'unavailable');
      assert.equal(answer.headers['retry-after'], '5');
    }
    await mend();
    assert.deepEqual(await statuses(), urls.map(() => 200));
  }
  await app.close();
  await store.close();
});

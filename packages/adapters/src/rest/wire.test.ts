import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { CmeError } from '../cme-error.ts';
import { restBackend } from './rest-backend.ts';
import { realSurroundings } from './surroundings.ts';

/** A real server and a real fetch; only the pauses between tries are left out. */
async function against(answer: RequestListener): Promise<{ error: CmeError; close: () => void; origin: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const error = await restBackend({ apiUrl: `${origin}/`, sleep: async () => undefined }).listActivities({}).then(() => assert.fail('answered'), (thrown: CmeError) => thrown);
  server.closeAllConnections();
  return { error, origin, close: () => server.close() };
}

test('DATA-03 a body without end is cut off at 2 MB, whatever it says of its length', async () => {
  let sent = 0;
  const { error, close } = await against((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = setInterval(() => (sent += response.write(' '.repeat(100_000)) ? 1 : 0), 1);
    response.on('close', () => clearInterval(more));
  });
  close();
  assert.deepEqual([error.code, /larger/.test(error.message)], ['contract', true]);
  assert.ok(sent < 2000);
});

test('DATA-03 100 MB behind 100 kB are refused after 2 MB', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
  const before = process.memoryUsage().rss;
  const { error, close } = await against((_, response) => response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb));
  close();
  assert.equal(error.code, 'contract');
  assert.ok(process.memoryUsage().rss - before < 100_000_000);
});

test('AUTH-04 a redirect leads nowhere: the second place sees nothing', async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const seen: string[] = [];
    const { error, close } = await against((request, response) => {
      seen.push(request.url!);
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    close();
    assert.equal(error.code, 'network');
    assert.ok(seen.every((url) => url === '/v1/activities'), String(status));
  }
});

test('DATA-12 a connection cut within the body is a network error, so that it is tried again', async () => {
  let tries = 0;
  const { error, close } = await against((_, response) => {
    tries++;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"items":[');
    setTimeout(() => response.destroy(), 5);
  });
  close();
  assert.deepEqual([error.code, tries], ['network', 5]);
});

test('REL-10 waiting for the next try ends with its signal and leaves no timer', async () => {
  const reason = new Error('moved on');
  const controller = new AbortController();
  const waiting = realSurroundings.sleep(60_000, controller.signal);
  controller.abort(reason);
  await assert.rejects(waiting, reason);
  await assert.rejects(realSurroundings.sleep(60_000, controller.signal), reason);
  await realSurroundings.sleep(1, new AbortController().signal);
});

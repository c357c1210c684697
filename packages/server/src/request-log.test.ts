import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { openTestApp } from '../../../test/support/server-app.ts';

let log = '';
const stream = new Writable({ write(chunk, _encoding, done) { log += String(chunk); done(); } });
const canary = 'canary-7f3a';
const { app } = await openTestApp({
  logger: { level: 'trace', stream },
  plugins: [async (more) => {
    more.get('/test/mistake', async () => { throw Object.assign(new Error(`bad input: ${canary}`), { code: '22P02', detail: canary }); });
  }],
});

test('SRV-17 the log holds the pattern of the route, status and time, and nothing that was sent', async () => {
  const headers = { authorization: `Bearer ${canary}`, cookie: `a=${canary}`, 'user-agent': canary, 'x-request-id': canary, 'x-forwarded-for': '203.0.113.7', referer: `https://x/?${canary}`, origin: `https://${canary}.example` };
  const urls = ['/v1/activities?q=', '/v1/activities?', '/v1/activities/', '/v1/series/', '/p/', '/', '/test/mistake?', '/v1/occurrences?from=', '/v1/activities.ics?q=', '/v1/fragments/activities?q=', '/v1/%zz?'];
  for (const url of urls) await app.inject({ url: `${url}${canary}%0a%7B%22level%22:60%7D`, headers });
  await app.inject({ method: 'POST', url: '/v1/activities', headers, payload: { [canary]: canary } });
  assert.doesNotMatch(log, new RegExp(`${canary}|203\\.0\\.113|127\\.0\\.0\\.1`));
  const lines = log.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  const answered = lines.filter(({ msg }) => msg === 'answered');
  assert.ok(answered.length >= urls.length, `${answered.length} lines`);
  assert.ok(answered.some(({ route, status, method, ms, reqId }) => route === '/v1/activities' && status === 200 && method === 'GET' && typeof ms === 'number' && typeof reqId === 'string'));
  const mistake = lines.find(({ msg }) => msg === 'failed') as { error: { code: string; at: string[] } } | undefined;
  assert.equal(mistake?.error.code, '22P02');
  assert.ok(mistake.error.at.length > 0, 'an error without the place where it happened cannot be mended');
});

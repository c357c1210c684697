import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@cme-elements/schema';
import { openTestApp } from '../../../test/support/server-app.ts';

const { app } = await openTestApp({ requestsPerMinute: 3 });
const from = (remoteAddress: string, url = '/v1/activities', headers = {}) => app.inject({ url, remoteAddress, headers });

test('SRV-18 too many requests from one address get 429 with the time to wait; others, and the health check, go on', async () => {
  for (let count = 0; count < 3; count += 1) assert.equal((await from('198.51.100.1')).statusCode, 200);
  const refused = await from('198.51.100.1', '/p/birch/v1/program');
  assert.equal(refused.statusCode, 429);
  assert.equal(Problem.parse(refused.json()).code, 'rate-limited');
  assert.ok(Number(refused.headers['retry-after']) > 0 && Number(refused.headers['retry-after']) <= 60);
  assert.equal((await from('198.51.100.2')).statusCode, 200);
  assert.equal((await from('198.51.100.1', '/healthz')).statusCode, 200);
});

test('SRV-18 a forwarded address counts only when a proxy on this machine says it', async () => {
  for (let count = 0; count < 4; count += 1) await from('198.51.100.3', '/v1/program', { 'x-forwarded-for': `203.0.113.${count}` });
  assert.equal((await from('198.51.100.3', '/v1/program', { 'x-forwarded-for': '203.0.113.9' })).statusCode, 429);
  for (let count = 0; count < 5; count += 1) assert.equal((await from('127.0.0.1', '/v1/program', { 'x-forwarded-for': `203.0.113.${count}` })).statusCode, 200);
});

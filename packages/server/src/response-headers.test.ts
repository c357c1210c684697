import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestApp } from '../../../test/support/server-app.ts';

const { app } = await openTestApp({ plugins: [async (more) => { more.get('/hosts/page', async (_request, reply) => reply.type('text/html').send('<p>A page of somebody else')); }] });
const changing = ['date', 'etag', 'x-request-id', 'content-length', 'content-type', 'cache-control', 'allow', 'connection', 'keep-alive'];

const expected = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date, ETag, Retry-After, X-Request-Id',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

test('CSP-10 every answer of the API carries the same protecting headers, errors too, and none that names the software', async () => {
  const requests: { method?: 'POST' | 'HEAD'; url: string }[] = [
    { url: '/v1/activities' }, { url: '/p/birch/v1/activities' }, { url: '/v1/activities/live' }, { url: '/v1/series/series/sessions' }, { url: '/v1/program' }, { url: '/v1/activities.ics' },
    { url: '/v1/activities/live.ics' }, { url: '/v1/fragments/activities' }, { url: '/v1/occurrences?from=2026-01-01&to=2026-12-31' }, { url: '/healthz' }, { url: '/openapi.json' },
    { method: 'HEAD', url: '/v1/program' }, { url: '/v1/activities?x=1' }, { url: '/v1/activities/none' }, { url: '/none' }, { method: 'POST', url: '/v1/activities' }, { url: '/v1/%zz' },
    { url: `/v1/activities?q=${'a'.repeat(9_000)}` },
  ];
  for (const request of requests) {
    const { headers } = await app.inject(request);
    assert.deepEqual(Object.fromEntries(Object.entries(headers).filter(([name]) => !changing.includes(name))), expected, JSON.stringify(request).slice(0, 80));
    assert.match(String(headers['x-request-id']), /^[0-9a-f-]{36}$/);
  }
});

test('AUTH-06 anonymous reads are open to every origin alike, without credentials and without naming one', async () => {
  for (const origin of ['https://hospital.example', 'null', 'https://alder.example.evil.example', 'http://alder.example:81']) {
    const { headers } = await app.inject({ url: '/v1/activities', headers: { origin } });
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-allow-credentials'], undefined);
  }
});

test('pages of others on the same server keep their own policy', async () => {
  const { headers } = await app.inject('/hosts/page');
  assert.deepEqual([headers['content-security-policy'], headers['access-control-allow-origin']], [undefined, undefined]);
});

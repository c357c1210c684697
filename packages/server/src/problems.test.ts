import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { Problem } from '@cme-elements/schema';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { openTestApp } from '../../../test/support/server-app.ts';
import { mostBodyBytes } from './json-body.ts';

/** No route of the catalog takes a body yet; these stand for those that will, and for our own mistakes. */
const strangers = async (app: FastifyInstance) => {
  app.post('/test/echo', async (request) => request.body ?? null);
  app.get('/test/mistake', async () => {
    throw new Error('select * from secret where email = \'ann@example.org\' at /srv/secret/path.ts');
  });
};
const { app, json } = await openTestApp({ plugins: [strangers] });

test('a wrong parameter gets a 400 that names it and says what would be right', async () => {
  const cases: [query: string, field: string, message: RegExp][] = [
    ['/v1/activities?colour=red', 'colour', /not a parameter/],
    ['/v1/activities?__proto__=1', '__proto__', /not a parameter/],
    ['/v1/activities?constructor=1', 'constructor', /not a parameter/],
    ['/v1/activities?kind=webinar', 'kind', /must be one of live, on-demand, series/],
    ['/v1/activities?kind=live&kind=webinar', 'kind', /must be one of/],
    ['/v1/activities?limit=0', 'limit', /must be at least 1/],
    ['/v1/activities?limit=501', 'limit', /must be at most 500/],
    ['/v1/activities?limit=ten', 'limit', /must be a number/],
    ['/v1/activities?limit=1&limit=2', 'limit', /only once/],
    ['/v1/activities?from=2026-02-30', 'from', /must be a date like 2026-12-03/],
    ['/v1/activities?from=', 'from', /must be a date/],
    ['/v1/activities?when=soon', 'when', /upcoming, past, all/],
    ['/v1/activities?sort=title', 'sort', /soonest, newest/],
    ['/v1/activities?cursor=xyz', 'cursor', /not a cursor/],
    [`/v1/activities?q=${'a'.repeat(201)}`, 'q', /not be longer than 200/],
    ['/v1/activities?q=a&q=b', 'q', /only once/],
    ['/v1/activities?q=%00', 'q', /without control characters/],
    ['/v1/activities?%00=1', 'query', /without control characters/],
    [`/v1/activities?${Array.from({ length: 51 }, () => 'specialty=a').join('&')}`, 'specialty', /not be longer than 50/],
    ['/v1/occurrences?from=2026-01-01', 'to', /is missing/],
    ['/v1/series/series/sessions?q=a', 'q', /not a parameter/],
    ['/v1/activities.ics?limit=3', 'limit', /not a parameter/],
    ['/v1/activities/live?x=1', 'x', /not a parameter/],
    ['/v1/program?x=1', 'x', /not a parameter/],
    ['/v1/fragments/activities?sort=x', 'sort', /soonest/],
  ];
  for (const [url, field, message] of cases) {
    const { status, body } = await json(url);
    assert.deepEqual([status, body.code], [400, 'invalid'], url);
    const named = body.fields.find((one: { field: string }) => one.field === field);
    assert.match(named?.message ?? `nothing about ${field}`, message, url);
  }
});

test('all wrong parameters are named at once', async () => {
  const { body } = await json('/v1/activities?a=1&b=2&kind=x&limit=0');
  assert.deepEqual(body.fields.map(({ field }: { field: string }) => field).sort(), ['a', 'b', 'kind', 'limit']);
});

test('SRV-14 every error is problem details, whatever went wrong, and tells nothing of the inside', async () => {
  const cases: [status: number, code: string, request: InjectOptions][] = [
    [400, 'invalid', { url: '/v1/activities?x=1' }],
    [400, 'invalid', { url: '/v1/%zz' }],
    [404, 'not-found', { url: '/none' }],
    [405, 'method-not-allowed', { method: 'POST', url: '/v1/activities', payload: { a: 1 } }],
    [405, 'method-not-allowed', { method: 'DELETE', url: '/p/birch/v1/activities/live' }],
    [413, 'too-large', { method: 'POST', url: '/test/echo', headers: { 'content-type': 'application/json' }, payload: `"${'a'.repeat(mostBodyBytes)}"` }],
    [414, 'too-large', { url: `/v1/activities?q=${'a'.repeat(9_000)}` }],
    [415, 'unsupported-media-type', { method: 'POST', url: '/test/echo', headers: { 'content-type': 'text/plain' }, payload: '{}' }],
    [415, 'unsupported-media-type', { method: 'POST', url: '/test/echo', headers: { 'content-type': 'application/xml' }, payload: '<a/>' }],
    [500, 'internal', { url: '/test/mistake' }],
  ];
  for (const [status, code, request] of cases) {
    const answer = await app.inject(request);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    const problem = Problem.parse(answer.json());
    assert.deepEqual([answer.statusCode, problem.status, problem.code], [status, status, code], JSON.stringify(request).slice(0, 80));
    assert.equal(answer.headers['x-request-id'], problem.requestId);
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.doesNotMatch(answer.body, /select|secret|ann@|\.ts|node_modules|Error:/);
  }
  assert.equal((await app.inject({ method: 'PUT', url: '/v1/program' })).headers.allow, 'GET, HEAD, OPTIONS');
});

test('SRV-08 what is not HTTP, or too much of it, is answered and closed', async () => {
  const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const send = (text: string) => new Promise<string>((resolve, reject) => {
    let answer = '';
    connect(Number(address.port), '127.0.0.1', function (this: import('node:net').Socket) { this.write(text); })
      .on('data', (part) => (answer += String(part))).on('close', () => resolve(answer)).on('error', reject);
  });
  assert.match(await send('NONSENSE\r\n\r\n'), /^HTTP\/1\.1 400 .*application\/problem\+json.*"code":"invalid"/s);
  assert.match(await send(`GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`), /^HTTP\/1\.1 431 .*"status":431/s);
});

const hostile: [name: string, body: string][] = [
  ['nothing', ''], ['half', '{'], ['a bare word', 'nul'], ['NUL in a value', '"\\u0000"'], ['NUL in a name', '{"a\\u0000":1}'], ['half a character', '"\\ud800"'],
  ['a number beyond all', '1e999'], ['a prototype', '{"__proto__":{"a":1}}'], ['a hidden prototype', '{"a":{"\\u005f_proto__":1}}'],
  ['100 000 levels of lists', '['.repeat(100_000) + ']'.repeat(100_000)], ['100 000 open lists', '['.repeat(100_000)], ['33 levels', '['.repeat(33) + ']'.repeat(33)],
  ['levels of objects', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`], ['a mark before', '\ufeff'.concat('{}').replace('{}', '{]')], ['two values', '{}{}'], ['a comment', '{/**/}'],
];

test('SRV-09 hostile JSON gets a 4xx, never a 5xx', async () => {
  for (const [name, payload] of hostile) {
    const answer = await app.inject({ method: 'POST', url: '/test/echo', headers: { 'content-type': 'application/json' }, payload });
    assert.equal(answer.statusCode, 400, name);
    assert.equal(answer.json().code, 'invalid', name);
  }
  for (const payload of ['null', '0', '"text"', '[]', '{"a":1,"a":2}', '['.repeat(32) + ']'.repeat(32), '"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ \\" {"']) {
    assert.equal((await app.inject({ method: 'POST', url: '/test/echo', headers: { 'content-type': 'application/json' }, payload })).statusCode, 200, payload);
  }
});

test('SRV-09 hostile text in queries and paths finds nothing or is refused, never a 5xx', async () => {
  const texts = ["' or 1=1 --", '%', '_', '\\', '\\%', '%00', '%ed%a0%80', '%ff', '$1', '{}', '[]', '../../etc/passwd', '<script>', '\u202e', '🩺'.repeat(20), "\u0000", '-'.repeat(200), '%25%32%30', ';drop table activity', '٣', 'a'.repeat(200)];
  for (const text of texts) {
    const written = text.startsWith('%') && text.length > 1 ? text : encodeURIComponent(text);
    for (const name of ['q', 'specialty', 'location', 'profession', 'language', 'cursor', 'from', 'kind', 'limit']) {
      const { statusCode } = await app.inject(`/v1/activities?${name}=${written}`);
      assert.ok(statusCode === 200 || statusCode === 400, `${name}=${text} gave ${statusCode}`);
    }
    for (const path of [`/v1/activities/${written}`, `/v1/series/${written}/sessions`, `/v1/activities/${written}.ics`, `/p/${written}/v1/program`]) {
      const { statusCode } = await app.inject(path);
      assert.ok(statusCode === 404 || statusCode === 400, `${path} gave ${statusCode}`);
    }
  }
});

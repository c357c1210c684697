import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { completeRecord } from '@cme-elements/domain';
import { now, recordOf, sessionOf } from '../../../test/support/catalog-records.ts';
import { openTestApp, tenants } from '../../../test/support/server-app.ts';
import { upsertActivities } from './store/write-activities.ts';

interface Parameter { name: string; in: 'path' | 'query'; required?: boolean; schema: { type?: string; enum?: string[]; items?: { enum?: string[] } } }
interface Operation { operationId: string; parameters?: Parameter[] }

const description = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as { paths: Record<string, Record<string, Operation>> };
const { app, store } = await openTestApp();
// Each has one series and one activity whose id the other has not.
for (const name of tenants) {
  await upsertActivities(store, name, [
    completeRecord(recordOf(`only-${name}`, { title: `${name} own`, time: { startsAt: '2026-12-09T20:00:00Z', timeZone: 'UTC' } }), now),
    completeRecord(recordOf(`only-${name}-series`, { title: `${name} own series`, sessions: [sessionOf(`${name}-session`, '2026-12-09T20:00:00Z', { title: `${name} own session` })] }), now),
  ], now);
}

const ids = ['live', 'series', 'lasting', 'gone', 'draft', 'none', ...tenants.flatMap((name) => [`only-${name}`, `only-${name}-series`])];

/** Addresses of one operation: with every id, and with every parameter in turn, each asking for the other's data by name. */
function addressesOf(path: string, { parameters = [] }: Operation, other: string): string[] {
  const paths = path.includes('{id}') ? ids.map((id) => path.replace('{id}', id)) : [path];
  const required = new URLSearchParams(parameters.filter((one) => one.in === 'query' && one.required).map(({ name }) => [name, name === 'from' ? '2000-01-01' : '2100-01-01']));
  const optional = parameters.filter((one) => one.in === 'query' && !one.required).flatMap(({ name, schema }) => valuesOf(name, schema, other).map((value) => `${name}=${encodeURIComponent(value)}`));
  return paths.flatMap((one) => ['', 'when=all', ...optional].flatMap((query) => (query === 'when=all' && !parameters.some(({ name }) => name === 'when') ? [] : `${one}?${[String(required), query].filter(Boolean).join('&')}`)));
}

function valuesOf(name: string, { enum: own, items }: Parameter['schema'], other: string): string[] {
  const listed = own ?? items?.enum;
  if (listed) return listed;
  if (name === 'limit') return ['500'];
  if (name === 'from' || name === 'to') return ['2026-12-09'];
  if (name === 'cursor') return ['1.mk1c2io0'];
  return [other, `${other}-medicine`, `${other}-city`, `only-${other}`, `${other} hospital`];
}

for (const [at, own] of tenants.entries()) {
  const other = tenants[1 - at]!;
  for (const root of own === 'alder' ? ['', '/p/alder'] : ['/p/birch']) {
    for (const [path, { get }] of Object.entries(description.paths)) {
      if (!path.startsWith('/v1/') || !get) continue;
      test(`SRV-01 ${get.operationId} at ${root}/v1 shows ${own}'s data and nothing of ${other}'s`, async () => {
        const addresses = addressesOf(path, get, other);
        assert.ok(addresses.length >= 2 || path === '/v1/program');
        let found = 0;
        for (const address of addresses) {
          const { statusCode, body } = await app.inject(root + address);
          assert.ok([200, 404].includes(statusCode), `${address} gave ${statusCode} ${body}`);
          assert.doesNotMatch(body, new RegExp(other, 'i'), address);
          if (statusCode === 200 && body.includes(own)) found += 1;
        }
        assert.ok(found > 0, 'nothing of its own was shown either');
      });
    }
  }
}

test('SRV-01 a reader cannot name a provider in any other way', async () => {
  const { body } = await app.inject('/v1/activities');
  for (const headers of [{ 'x-provider': 'birch' }, { host: 'birch.example' }, { 'x-forwarded-host': 'birch.example' }, { origin: 'https://birch.example' }, { 'x-original-url': '/p/birch/v1/activities' }]) {
    assert.equal((await app.inject({ url: '/v1/activities', headers })).body, body);
  }
  for (const url of ['/p/alder/../birch/v1/activities', '/p/alder%2f..%2fbirch/v1/activities', '/p/birch%00/v1/activities', '/p//birch/v1/activities', '/v1/../p/birch/v1/activities%20']) {
    assert.notEqual((await app.inject({ url })).statusCode, 500, url);
  }
});

test('SRV-01 a name that two providers write differently is shown to each as it wrote it', async () => {
  const spelled = { alder: 'shared name', birch: 'Shared Name' };
  for (const name of tenants) await upsertActivities(store, name, [completeRecord(recordOf('shared', { specialties: [spelled[name]] }), now)], now);
  for (const name of tenants) {
    const { facets } = (await app.inject(`/p/${name}/v1/activities`)).json();
    assert.equal(facets.specialty.find(({ value }: { value: string }) => value === 'shared-name').label, spelled[name]);
  }
});

test('SRV-01 what was kept for one default provider is not answered for the next', async () => {
  await store.db.updateTable('provider').set({ catalog_version: 1000 }).execute();
  assert.match((await app.inject('/v1/activities')).body, /alder/);
  await store.db.updateTable('provider').set({ is_default: false }).where('id', '=', 'alder').execute();
  await store.db.updateTable('provider').set({ is_default: true }).where('id', '=', 'birch').execute();
  assert.doesNotMatch((await app.inject('/v1/activities')).body, /alder/);
});

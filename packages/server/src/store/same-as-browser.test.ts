import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeRecord, listingOf, occurrencesOf, seriesInfo, summaryOf } from '@cme-elements/domain';
import fc from 'fast-check';
import { catalogOf, now } from '../../../../test/support/catalog-records.ts';
import { programOf } from '../../../../test/support/programs.ts';
import { randomFilters, randomQuery, randomRecords } from '../../../../test/support/random-catalog.ts';
import { openTestStore } from '../../../../test/support/server-store.ts';
import { listActivities } from './activity-list.ts';
import { listOccurrences } from './occurrence-list.ts';
import { upsertActivities } from './write-activities.ts';
import { upsertProvider } from './write-provider.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const rounds = Number(process.env.ROUNDS ?? 3);
const questions = 60;
const store = await openTestStore();

for (let round = 0; round < rounds; round += 1) {
  test(`the database lists, counts and orders exactly as the browser does (seed ${seed + round})`, async () => {
    const [records = []] = fc.sample(randomRecords, { seed: seed + round, numRuns: 1 });
    const id = `random-${round}`;
    await upsertProvider(store, { id, program: programOf('Random') });
    await upsertActivities(store, id, records.map((record) => completeRecord(record, now)), now);
    const scope = await store.provider(id);
    assert.ok(scope);
    const catalog = catalogOf(...records);
    let found = 0;

    for (const query of fc.sample(randomQuery, { seed: seed + round, numRuns: questions })) {
      const { entries, facets } = listingOf(catalog, query, now);
      const page = await listActivities(scope, query, { offset: 3, limit: 7 }, now);
      const asked = JSON.stringify(query);
      assert.equal(page.total, entries.length, asked);
      assert.deepEqual(page.facets, facets, asked);
      const expected = entries.slice(3, 10).map(({ activity, sessions }) => summaryOf(activity.series ? { ...activity, series: seriesInfo(sessions, now, activity.series.cadence) } : activity));
      assert.deepEqual(plain(page.items.map(summaryOf)), plain(expected), asked);
      found += expected.length;
    }
    for (const filters of fc.sample(randomFilters, { seed: seed + round, numRuns: questions })) {
      const query = { ...filters, from: filters.from ?? '2026-11-01', to: filters.to ?? '2026-12-31' };
      const { occurrences, days } = occurrencesOf(catalog, query, now);
      const page = await listOccurrences(scope, query, { offset: 2, limit: 9 }, now);
      const asked = JSON.stringify(query);
      assert.equal(page.total, occurrences.length, asked);
      assert.deepEqual(page.days, days, asked);
      assert.deepEqual(plain(page.items), plain(occurrences.slice(2, 11)), asked);
      found += page.items.length;
    }
    assert.ok(found > questions, 'the questions found too little to show anything');
  });
}

/** As it crosses the wire; a session that was given without a sequence begins at 0. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === 'nextSession' ? { sequence: 0, ...(part as object) } : part));
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import { memoryBackend } from '@cme-elements/adapters/memory';
import { conformance } from '@cme-elements/adapters/testing';
import type { ActivitySummary, Page } from '@cme-elements/schema';
import { activities, known } from './sample.ts';

const sound = memoryBackend({ activities });
type List = CmeBackend['listActivities'];
const listing = (change: (page: Page<ActivitySummary>, query: Parameters<List>[0]) => Page<ActivitySummary>): Partial<CmeBackend> => ({
  listActivities: async (query, options) => change(await sound.listActivities(query, options), query),
});

/** One mistake each, of the kind that a backend of somebody else will have. */
const mistakes: Record<string, Partial<CmeBackend>> = {
  'loses the last item of every page': listing((page) => ({ ...page, items: page.items.slice(0, -1) })),
  'shows the first item again on every page': listing((page, { cursor }) => (cursor && page.items[0] ? { ...page, items: [page.items[0], ...page.items].slice(0, page.items.length) } : page)),
  'ignores the order': listing((page) => ({ ...page, items: page.items.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })),
  'counts without its other filters': { listActivities: async (query, options) => ({ ...(await sound.listActivities(query, options)), facets: (await sound.listActivities({ when: 'all' })).facets }) },
  'counts within its own selection': listing((page, { cost }) => (cost ? { ...page, facets: { ...page.facets, cost: page.facets['cost']!.filter(({ value }) => cost.includes(value as 'free')) } } : page)),
  'leaves a facet out': listing((page) => ({ ...page, facets: Object.fromEntries(Object.entries(page.facets).filter(([name]) => name !== 'language')) })),
  'ignores words that it does not find': { listActivities: (query, options) => sound.listActivities({ ...query, ...(query.q?.includes('qqq') && { q: '' }) }, options) },
  'forgives no typing error': listing((page, { q }) => (q?.includes('ashtma') ? { ...page, items: [], total: 0 } : page)),
  'ignores the dates': { listActivities: ({ when, ...query }, options) => sound.listActivities({ ...query, from: undefined, to: undefined, when: when ?? 'all' } as typeof query, options) },
  'takes any question': { listActivities: (query, options) => sound.listActivities(query, options).catch(() => sound.listActivities({}, options)) },
  'answers an unknown id': { getActivity: (id, options) => sound.getActivity(id, options).catch(() => sound.getActivity(known.activityId)) },
  'fails with errors of its own': { getActivity: (id, options) => sound.getActivity(id, options).catch(() => Promise.reject(new Error('404'))) },
  'does not know why': { getActivity: (id, options) => sound.getActivity(id, options).catch(() => Promise.reject(new CmeError('unknown'))) },
  'gives sessions the wrong way round': { listSessions: async (...asked) => sound.listSessions(...asked).then((page) => ({ ...page, items: page.items.toReversed() })) },
  'shows a series once in the calendar': { listOccurrences: async (query, options) => sound.listOccurrences(query, options).then((page) => ({ ...page, items: page.items.filter(({ sessionId }) => !sessionId?.endsWith('4')) })) },
  'counts the days of one page': { listOccurrences: async (query, options) => sound.listOccurrences(query, options).then((page) => (query.limit === 0 ? { ...page, facets: { day: [] } } : page)) },
  'does not end a read that was given up': { listActivities: (query) => sound.listActivities(query) },
};

test('a sound backend passes', async () => {
  for (const { run } of conformance({ name: 'memory', backend: sound, known })) await run();
});

for (const [mistake, changed] of Object.entries(mistakes)) {
  test(`the suite notices a backend that ${mistake}`, async () => {
    const results = await Promise.all(conformance({ name: 'broken', backend: { ...sound, ...changed }, known }).map(({ run }) => run().then(() => true, () => false)));
    assert.ok(results.includes(false));
  });
}

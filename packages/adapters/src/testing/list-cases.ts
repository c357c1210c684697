import { startOf } from '@cme-elements/domain';
import { activityKinds, type ActivitySummary, type CatalogQuery } from '@cme-elements/schema';
import type { CmeBackend } from '../backend.ts';
import type { Cases } from './conformance.ts';
import { expect, expectEqual } from './expect.ts';

/** The whole list, read in pages of one size. */
export async function readAll(backend: CmeBackend, query: Partial<CatalogQuery>, limit = 500): Promise<ActivitySummary[]> {
  const read: ActivitySummary[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await backend.listActivities({ ...query, limit, ...(cursor && { cursor }) });
    expect(page.items.length <= limit, `a page of ${page.items.length} items instead of at most ${limit}`);
    expectEqual(page.dropped, 0, 'items that could not be read');
    read.push(...page.items);
    if (page.nextCursor === null) {
      expectEqual(read.length, page.total, 'items on all pages and their total');
      return read;
    }
    expect(page.items.length > 0, 'an empty page that is not the last one');
    cursor = page.nextCursor;
  }
}

export function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** Dated ones first, then on-demand material, then the undated. */
function classOf({ kind, time, series }: ActivitySummary): number {
  return kind === 'on-demand' ? 1 : time ?? series?.nextSession ? 0 : 2;
}

function startsOf(items: readonly ActivitySummary[]): number[] {
  return items.map(({ time, series }) => time ?? series?.nextSession?.time).filter((time) => time !== undefined).map(startOf);
}

function expectRising(values: readonly number[], message: string): void {
  values.forEach((value, at) => expect(at === 0 || value >= values[at - 1]!, `${message}: entry ${at} comes too late`));
}

export const listCases: Cases = {
  'pages of any size hold every activity once, in one order': async (backend) => {
    for (const query of [{}, { sort: 'newest' }, { when: 'all', group: 'kind' }, { sort: 'credits', when: 'all' }] as const) {
      const whole = idsOf(await readAll(backend, query));
      expectEqual(new Set(whole).size, whole.length, 'different ids');
      for (const limit of [3, 7]) expectEqual(idsOf(await readAll(backend, query, limit)), whole, `pages of ${limit}`);
    }
  },
  'upcoming and past together are all, and share nothing': async (backend) => {
    const [upcoming, past, all] = await Promise.all((['upcoming', 'past', 'all'] as const).map(async (when) => idsOf(await readAll(backend, { when }))));
    expectEqual([...upcoming!, ...past!].sort(), [...all!].sort(), 'upcoming and past');
    expectEqual(idsOf(await readAll(backend, {})), upcoming, 'the list without a period');
  },
  'soonest comes first; what is past, last first': async (backend) => {
    const upcoming = await readAll(backend, { sort: 'soonest' });
    expectRising(upcoming.map(classOf), 'dated, on-demand, undated');
    expectRising(startsOf(upcoming), 'starts');
    expectRising(startsOf((await readAll(backend, { when: 'past' })).filter(({ kind }) => kind === 'live')).map((start) => -start), 'past starts');
  },
  'newest and most credit come first when asked for': async (backend) => {
    expectRising((await readAll(backend, { sort: 'newest' })).map(({ releasedOn, updatedAt }) => -Date.parse(releasedOn ?? updatedAt)), 'news');
    expectRising((await readAll(backend, { sort: 'credits' })).map(({ credits }) => -Math.max(0, ...credits.map((line) => line.hundredths))), 'credits');
  },
  'kinds stay together when grouped, each in the order asked for': async (backend) => {
    const [grouped, plain] = await Promise.all([readAll(backend, { group: 'kind' }), readAll(backend, {})]);
    expectEqual(idsOf(grouped), activityKinds.flatMap((kind) => idsOf(plain.filter((item) => item.kind === kind))), 'groups');
  },
  'a series is listed once, with its next session': async (backend, { seriesId }) => {
    const found = (await readAll(backend, { when: 'all' })).filter(({ id }) => id === seriesId);
    expectEqual(found.length, 1, 'entries of the series');
    const { items } = await backend.listSessions(seriesId, { limit: 500 });
    expectEqual(found[0]!.series?.sessionCount, items.length, 'sessions of the series');
    const next = found[0]!.series?.nextSession;
    if (next) expect(items.some(({ id }) => id === next.id), 'the next session is none of the series');
  },
};

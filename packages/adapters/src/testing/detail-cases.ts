import { addDays, daysOf, startOf } from '@cme-elements/domain';
import type { Occurrence } from '@cme-elements/schema';
import type { CmeBackend } from '../backend.ts';
import type { Cases, KnownData } from './conformance.ts';
import { expect, expectEqual } from './expect.ts';

async function readOccurrences(backend: CmeBackend, { from, to }: KnownData, limit: number): Promise<Occurrence[]> {
  const read: Occurrence[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await backend.listOccurrences({ from, to, limit, ...(cursor && { cursor }) });
    read.push(...page.items);
    if (page.nextCursor === null) {
      expectEqual(read.length, page.total, 'entries on all pages and their total');
      return read;
    }
    cursor = page.nextCursor;
  }
}

export const detailCases: Cases = {
  'an activity says the same as its line in the list': async (backend, { activityId }) => {
    const [activity, { items }] = await Promise.all([backend.getActivity(activityId), backend.listActivities({ q: activityId, when: 'all', limit: 500 })]);
    const line = items.find(({ id }) => id === activityId);
    expect(line !== undefined, 'not in the list');
    const sorted = (value: object): unknown => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    const kept = Object.fromEntries(Object.entries(activity).filter(([name]) => name in line));
    expectEqual(sorted(line), sorted(kept), 'the line');
  },
  'sessions of a series come by start, on pages of any size': async (backend, { seriesId }) => {
    const { items, total } = await backend.listSessions(seriesId, { limit: 500 });
    expectEqual(items.length, total, 'sessions');
    const starts = items.map(({ time }) => startOf(time));
    expectEqual(starts, [...starts].sort((a, b) => a - b), 'starts');
    const first = await backend.listSessions(seriesId, { limit: 2 });
    expectEqual(first.items.map(({ id }) => id), items.slice(0, 2).map(({ id }) => id), 'the first page');
    if (first.nextCursor !== null) {
      const second = await backend.listSessions(seriesId, { limit: 2, cursor: first.nextCursor });
      expectEqual(second.items.map(({ id }) => id), items.slice(2, 4).map(({ id }) => id), 'the second page');
    }
    const day = daysOf(items[0]!.time)[0];
    expect((await backend.listSessions(seriesId, { from: day, to: day })).items.some(({ id }) => id === items[0]!.id), 'a session is not found on its day');
  },
  'a calendar holds every entry once, on pages of any size': async (backend, known) => {
    const key = ({ activityId, sessionId }: Occurrence): string => `${activityId} ${sessionId ?? ''}`;
    const whole = (await readOccurrences(backend, known, 500)).map(key);
    expect(whole.length > 0, 'no entries');
    expectEqual(new Set(whole).size, whole.length, 'different entries');
    expectEqual((await readOccurrences(backend, known, 2)).map(key), whole, 'pages of two');
  },
  'entries of a calendar come by start, and the counts of its days are theirs': async (backend, known) => {
    const entries = await readOccurrences(backend, known, 500);
    const starts = entries.map(({ time }) => startOf(time));
    expectEqual(starts, [...starts].sort((a, b) => a - b), 'starts');
    const counts = new Map<string, number>();
    for (const { time } of entries) {
      const [first, last] = daysOf(time);
      expect(first <= known.to && last >= known.from, `an entry of ${first} between ${known.from} and ${known.to}`);
      for (let day = first; day <= last; day = addDays(day, 1)) if (day >= known.from && day <= known.to) counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    const { items, facets, total } = await backend.listOccurrences({ from: known.from, to: known.to, limit: 0 });
    expectEqual(items, [], 'entries where only counts were asked for');
    expectEqual(total, entries.length, 'total');
    expectEqual((facets['day'] ?? []).map(({ value, count }) => [value, count]), [...counts].sort(([a], [b]) => (a < b ? -1 : 1)), 'days');
  },
  'the provider is told where the backend says so': async (backend) => {
    if (backend.capabilities.has('program')) expect((await backend.getProgram()).name !== '', 'no name');
  },
  'a calendar link is an address': async (backend, { activityId }) => {
    await backend.getActivity(activityId);
    for (const link of [backend.calendarLink({ activityId }), backend.calendarLink({ filters: {} })]) if (link) expect(/^(https?|data):/.test(link.url), link.url);
  },
};

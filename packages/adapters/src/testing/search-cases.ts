import type { Cases } from './conformance.ts';
import { expect, expectEqual } from './expect.ts';
import { idsOf, readAll } from './list-cases.ts';

export const searchCases: Cases = {
  'the words of a title find its activity, in any order and case': async (backend, { activityId }) => {
    const { title } = await backend.getActivity(activityId);
    const words = title.split(/\s+/);
    for (const q of [title, title.toUpperCase(), words.toReversed().join(' '), words[0]!.slice(0, 3)]) {
      expect(idsOf(await readAll(backend, { q, when: 'all' })).includes(activityId), `not found: ${q}`);
    }
    expect(idsOf(await readAll(backend, { q: activityId, when: 'all' })).includes(activityId), 'not found by its id');
  },
  'a typing error and a missing accent are forgiven': async (backend, { typo, accents }) => {
    for (const { q, finds } of [typo, accents]) expect(idsOf(await readAll(backend, { q, when: 'all' })).includes(finds), `not found: ${q}`);
  },
  'every word must occur': async (backend, { activityId }) => {
    const { title } = await backend.getActivity(activityId);
    expectEqual(await readAll(backend, { q: `${title} qqqxxxzzz`, when: 'all' }), [], 'hits');
  },
  'relevance puts hits in titles first': async (backend, { activityId }) => {
    const { title } = await backend.getActivity(activityId);
    const [first] = await readAll(backend, { q: title, when: 'all', sort: 'relevance' });
    expectEqual(first?.id, activityId, 'first hit');
  },
  'from and to keep what touches these days': async (backend, { from, to, activityId }) => {
    const { time } = await backend.getActivity(activityId);
    const day = time?.startDate ?? time?.startsAt?.slice(0, 10) ?? from;
    expect(idsOf(await readAll(backend, { from, to })).every((id) => id !== ''), 'ids');
    const around = idsOf(await readAll(backend, { from: shifted(day, -2), to: shifted(day, 2) }));
    expect(around.includes(activityId), 'the activity is not among those of its days');
    const after = idsOf(await readAll(backend, { from: shifted(day, 400), kind: ['live'] }));
    expect(!after.includes(activityId), 'the activity is listed a year after it took place');
  },
};

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

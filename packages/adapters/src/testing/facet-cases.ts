import { facetNames, type CatalogQuery } from '@cme-elements/schema';
import type { Cases } from './conformance.ts';
import { expect, expectEqual } from './expect.ts';

export const facetCases: Cases = {
  'every facet is there, by count and then by name': async (backend) => {
    const { facets } = await backend.listActivities({ when: 'all', limit: 1 });
    expectEqual(Object.keys(facets).sort(), [...facetNames].sort(), 'facets');
    for (const [name, values] of Object.entries(facets)) {
      values.forEach(({ count, value, label = value }, at) => {
        const before = values[at - 1];
        if (before) expect(before.count > count || (before.count === count && (before.label ?? before.value) < label), `${name}: ${value} stands too late`);
      });
    }
  },
  'choosing a value finds as many as its count says, whatever else is chosen': async (backend) => {
    for (const query of [{}, { when: 'all' }, { kind: ['live', 'series'] }, { cost: ['free'], when: 'all' }] as Partial<CatalogQuery>[]) {
      const { facets } = await backend.listActivities({ ...query, limit: 1 });
      for (const name of facetNames) {
        for (const { value, count } of (facets[name] ?? []).slice(0, 4)) {
          const { total } = await backend.listActivities({ ...query, [name]: [value], limit: 1 });
          expectEqual(total, count, `${name}=${value} beside ${JSON.stringify(query)}`);
        }
      }
    }
  },
  'counts of a facet do not change with its own selection': async (backend) => {
    const { facets: free } = await backend.listActivities({ limit: 1 });
    for (const name of facetNames) {
      const chosen = free[name]?.[0]?.value;
      if (chosen === undefined) continue;
      const { facets } = await backend.listActivities({ [name]: [chosen], limit: 1 });
      expectEqual(facets[name], free[name], `counts of ${name}`);
    }
  },
  'values of one facet are alternatives': async (backend) => {
    const { facets } = await backend.listActivities({ limit: 1 });
    for (const name of facetNames) {
      const [first, second] = facets[name] ?? [];
      if (!first || !second) continue;
      const { total } = await backend.listActivities({ [name]: [first.value, second.value], limit: 1 });
      expect(total >= first.count && total <= first.count + second.count, `${name}: ${total} for two values of ${first.count} and ${second.count}`);
    }
  },
  'a value that no activity has finds nothing, and is no error': async (backend) => {
    for (const name of ['specialty', 'creditType', 'profession', 'location', 'language'] as const) {
      const { total, items } = await backend.listActivities({ [name]: ['no-such-value'] });
      expectEqual([total, items], [0, []], name);
    }
  },
};

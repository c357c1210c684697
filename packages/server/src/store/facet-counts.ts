import { facetOrder } from '@cme-elements/domain';
import type { FacetCount, FacetName, Facets } from '@cme-elements/schema';
import { sql, type RawBuilder } from 'kysely';
import { facetColumns, type Condition } from './activity-filter.ts';

export interface CountedValue extends Omit<FacetCount, 'label'> {
  facet: FacetName;
  label: string | null;
}

/** One column per facet in which something is chosen: whether the candidate has one of the chosen values. */
export function chosenColumns(chosen: ReadonlyMap<FacetName, Condition>): RawBuilder<unknown>[] {
  return [...chosen].map(([facet, condition]) => sql`${condition} as ${flag(facet)}`);
}

/** True where every choice is met, apart from that of one facet. */
export function choicesMet(chosen: ReadonlyMap<FacetName, Condition>, except?: FacetName): Condition {
  const flags = [...chosen.keys()].filter((facet) => facet !== except).map(flag);
  return flags.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(flags, sql` and `)})`;
}

/**
 * Counts for every facet. Choices within one facet are alternatives, so a facet's own choice does not narrow its counts:
 * they say what each further choice would add.
 */
export function facetCounts(chosen: ReadonlyMap<FacetName, Condition>): RawBuilder<CountedValue> {
  return sql.join(facetOrder.map((facet) => {
    const column = facetColumns[facet];
    // unnest() among the columns, not beside the table: as a join it is twice as slow.
    const values = 'one' in column ? sql.ref(column.one) : sql`unnest(${sql.ref(column.list)})`;
    const rows = chosen.has(facet) ? sql`candidate where ${choicesMet(chosen, facet)}` : sql`found`;
    const label = facet === 'specialty' || facet === 'location' ? sql`(select min(label) from term where list = ${facet}::text and term.value = counted.value)` : sql`null`;
    return sql`select ${facet}::text as facet, value, count, ${label} as label from (
      select value, count(*)::integer as count from (select ${values} as value from ${rows}) as every where value is not null group by value) as counted`;
  }), sql` union all `) as RawBuilder<CountedValue>;
}

/** The counts as the wire has them: every facet, most frequent values first. */
export function facetsOf(counts: readonly CountedValue[]): Facets {
  return Object.fromEntries(facetOrder.map((facet) => [facet, counts.filter((count) => count.facet === facet).map(withoutFacet).sort(byCount)]));
}

function withoutFacet({ value, count, label }: CountedValue): FacetCount {
  return { value, count, ...(label !== null && { label }) };
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || ((a.label ?? a.value) < (b.label ?? b.value) ? -1 : 1);
}

function flag(facet: FacetName) {
  return sql.ref(`has_${facet}`);
}

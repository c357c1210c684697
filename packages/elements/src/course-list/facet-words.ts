import { creditType } from '@cme-elements/domain';
import type { CatalogPeriod, CatalogSort, FacetCount, FacetName } from '@cme-elements/schema';
import { languageName, type WordKey, type Words } from '@cme-elements/words';

export const facetTitles: Readonly<Record<FacetName, WordKey>> = {
  kind: 'facetKind', profession: 'facetProfession', creditType: 'facetCreditType', specialty: 'facetSpecialty',
  format: 'facetFormat', location: 'facetLocation', language: 'facetLanguage', cost: 'facetCost',
};

export const sortWords: Readonly<Record<CatalogSort, WordKey>> = {
  soonest: 'sortSoonest', newest: 'sortNewest', relevance: 'sortRelevance', credits: 'sortCredits',
};

export const periodWords: Readonly<Record<CatalogPeriod, WordKey>> = { upcoming: 'whenUpcoming', past: 'whenPast', all: 'whenAll' };

export const kindWords: Readonly<Record<string, WordKey>> = { live: 'groupLive', 'on-demand': 'groupOnDemand', series: 'groupSeries' };

const costWords: Readonly<Record<string, WordKey>> = { free: 'free', paid: 'paid', varies: 'varies' };

/** How a facet value reads: data brings its own label, codes are named by the dictionary. */
export function facetValueName(words: Words, facet: FacetName, { value, label }: Pick<FacetCount, 'value' | 'label'>): string {
  if (label) return label;
  switch (facet) {
    case 'kind': return kindWords[value] ? words.t(kindWords[value]) : value;
    case 'cost': return costWords[value] ? words.t(costWords[value]) : value;
    case 'format': return words.name('format', value);
    case 'profession': return words.name('profession', value);
    case 'creditType': return creditType(value)?.shortLabel ?? value;
    case 'language': return languageName(words.locale, value);
    case 'location': return value === 'online' ? words.t('online') : value;
    case 'specialty': return value;
  }
}

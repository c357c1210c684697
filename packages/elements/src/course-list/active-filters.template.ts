import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetNames } from '@cme-elements/adapters';
import { formatDay } from '@cme-elements/words';
import { icons } from '../shared/icons.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';
import { facetValueName, periodWords } from './facet-words.ts';

interface Chip { key: string; name: string; remove(): void }

function chipsOf({ words, choice, state }: CatalogScreen, actions: CatalogActions): Chip[] {
  const facets = 'page' in state ? state.page.facets : {};
  const { t, locale } = words;
  return [
    ...facetNames.flatMap((facet) =>
      choice.facets[facet].map((value) => ({
        key: `${facet} ${value}`,
        name: facetValueName(words, facet, facets[facet]?.find((found) => found.value === value) ?? { value }),
        remove: () => actions.toggle(facet, value),
      })),
    ),
    ...(choice.when === 'upcoming' ? [] : [{ key: choice.when, name: t(periodWords[choice.when]), remove: () => actions.period('upcoming') }]),
    ...(choice.from ? [{ key: 'from', name: t('datesFrom', { date: formatDay(locale, choice.from) }), remove: () => actions.dates({ from: '' }) }] : []),
    ...(choice.to ? [{ key: 'to', name: t('datesTo', { date: formatDay(locale, choice.to) }), remove: () => actions.dates({ to: '' }) }] : []),
  ];
}

/** What narrows the list now, each to be taken away with one press. */
export const activeFiltersTemplate = (screen: CatalogScreen, actions: CatalogActions) => {
  const { t } = screen.words;
  const chips = chipsOf(screen, actions);
  return chips.length === 0 ? nothing : html`
    <ul class="chips no-print" part="active-filters" aria-label=${t('activeFilters')}>
      ${repeat(chips, ({ key }) => key, ({ name, remove }) => html`<li><button type="button" class="chip" aria-label=${t('removeFilter', { name })} @click=${remove}><span .textContent=${name}></span>${icons.close()}</button></li>`)}
      ${chips.length > 1 ? html`<li><button type="button" class="chip clear" @click=${actions.clear}>${t('clearAll')}</button></li>` : nothing}
    </ul>`;
};

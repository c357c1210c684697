import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { catalogPeriods, facetNames } from '@cme-elements/adapters';
import type { FacetCount, FacetName } from '@cme-elements/schema';
import { icons } from '../shared/icons.ts';
import { phraseTemplate } from '../shared/phrase.template.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';
import { facetTitles, facetValueName, periodWords } from './facet-words.ts';

/** Values shown before "Show more"; the chosen ones always are. */
const shownValues = 6;

const checkbox = (screen: CatalogScreen, actions: CatalogActions, facet: FacetName, found: FacetCount) => html`
  <label class="option">
    <input type="checkbox" .checked=${live(screen.choice.facets[facet].includes(found.value))} @change=${() => actions.toggle(facet, found.value)} />
    <span class="option-name">${phraseTemplate(facetValueName(screen.words, facet, found))}</span>
    <span class="option-count muted"><span .textContent=${found.count.toLocaleString(screen.words.locale)}></span></span>
  </label>`;

/** A chosen value stays in sight even when nothing has it any more, or it could not be unchosen. */
const withChosen = (counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] => [
  ...counts,
  ...chosen.filter((value) => !counts.some((found) => found.value === value)).map((value) => ({ value, count: 0 })),
];

const checkboxesTemplate = (screen: CatalogScreen, actions: CatalogActions, facet: FacetName, counts: readonly FacetCount[]) => {
  const { words: { t }, choice, expanded } = screen;
  const all = expanded.has(facet);
  const shown = all ? counts : counts.filter(({ value }, index) => index < shownValues || choice.facets[facet].includes(value));
  const hidden = counts.length - shown.length;
  return html`
    ${repeat(shown, ({ value }) => value, (found) => checkbox(screen, actions, facet, found))}
    ${hidden > 0 || all ? html`<button type="button" class="more-values" aria-expanded=${all} @click=${() => actions.expand(facet)} .textContent=${all ? t('fewerValues') : t('moreValues', { count: hidden })}></button>` : nothing}`;
};

/** One profession at a time: nobody asks what counts for two. */
const professionTemplate = ({ words, choice }: CatalogScreen, actions: CatalogActions, counts: readonly FacetCount[]) => html`
  <span class="select">
    <select class="field" aria-label=${words.t('facetProfession')} @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      actions.choose('profession', value ? [value] : []);
    }}>
      <option value="">${words.t('anyProfession')}</option>
      ${repeat(counts, ({ value }) => value, (found) => html`<option value=${found.value} .selected=${live(choice.facets.profession.includes(found.value))} .textContent=${`${facetValueName(words, 'profession', found)} (${found.count})`}></option>`)}
    </select>${icons.down()}
  </span>`;

const datesTemplate = ({ words: { t }, choice }: CatalogScreen, actions: CatalogActions) => {
  const wrongOrder = choice.from && choice.to && choice.from > choice.to;
  const dateField = (name: 'from' | 'to', label: string) => html`
    <label class="date-field"><span class="muted">${label}</span>
      <input class="field" type="date" .value=${live(choice[name])} aria-invalid=${wrongOrder ? 'true' : nothing} aria-describedby=${wrongOrder ? 'dates-error' : nothing}
        @change=${(event: Event) => actions.dates({ [name]: (event.target as HTMLInputElement).value })} />
    </label>`;
  return html`
    ${catalogPeriods.map((when) => html`<label class="option"><input type="radio" name="when" value=${when} .checked=${live(choice.when === when)} @change=${() => actions.period(when)} /><span class="option-name">${t(periodWords[when])}</span></label>`)}
    <div class="date-fields">${dateField('from', t('dateFrom'))}${dateField('to', t('dateTo'))}</div>
    ${wrongOrder ? html`<p id="dates-error" class="notice" role="alert">${icons.alert()}<span>${t('datesOrder')}</span></p>` : nothing}`;
};

const section = (title: string, content: unknown) => html`<fieldset class="facet"><legend>${title}</legend>${content}</fieldset>`;

/** Every facet that can still narrow the list, with counts, and the dates. */
export const filtersTemplate = (screen: CatalogScreen, actions: CatalogActions) => {
  const { words: { t }, state, choice } = screen;
  const facets = 'page' in state ? state.page.facets : {};
  return html`
    ${facetNames.map((facet) => {
      const counts = withChosen(facets[facet] ?? [], choice.facets[facet]);
      if (counts.length < 2 && !choice.facets[facet].length) return nothing;
      return section(t(facetTitles[facet]), facet === 'profession' ? professionTemplate(screen, actions, counts) : checkboxesTemplate(screen, actions, facet, counts));
    })}
    ${choice.view === 'calendar' ? nothing : section(t('facetDates'), datesTemplate(screen, actions))}`;
};

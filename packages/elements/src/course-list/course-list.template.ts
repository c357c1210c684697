import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { catalogSorts } from '@cme-elements/adapters';
import { heading } from '../shared/heading.template.ts';
import { icons } from '../shared/icons.ts';
import { catalogViews, filterCount, type CatalogView } from './catalog-choice.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';
import { activeFiltersTemplate } from './active-filters.template.ts';
import { sortWords } from './facet-words.ts';
import { filtersTemplate } from './filters.template.ts';
import { subscribeTemplate } from './subscribe.template.ts';

const viewWords = { list: 'viewList', cards: 'viewCards', table: 'viewTable', calendar: 'viewCalendar' } as const;
const viewIcons = { list: icons.list, cards: icons.cards, table: icons.table, calendar: icons.calendar } as const;

// Two lists on a page have two searches: each says which list it is for.
const searchTemplate = ({ words: { t }, typed, heading: title }: CatalogScreen, actions: CatalogActions) => html`
  <form class="search" part="search" role="search" aria-label=${title || t('activities')} @submit=${(event: Event) => event.preventDefault()}>
    <label class="visually-hidden" for="search">${t('search')}</label>
    ${icons.search()}
    <input id="search" class="field" type="search" autocomplete="off" enterkeyhint="search" maxlength="200" placeholder=${t('searchHint')}
      .value=${live(typed)} @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)} />
  </form>`;

const sortTemplate = ({ words: { t }, choice }: CatalogScreen, actions: CatalogActions) => html`
  <div class="sort">
    <label for="sort" class="muted">${t('sortBy')}</label>
    <span class="select">
      <select id="sort" class="field" @change=${(event: Event) => actions.sort((event.target as HTMLSelectElement).value as (typeof catalogSorts)[number])}>
        ${catalogSorts.map((by) => html`<option value=${by} .selected=${live(by === choice.sort)}>${t(sortWords[by])}</option>`)}
      </select>${icons.down()}
    </span>
  </div>`;

const viewsTemplate = ({ words: { t }, choice, withoutViews }: CatalogScreen, actions: CatalogActions) =>
  withoutViews ? nothing : html`
    <div class="segments views" part="views" role="group" aria-label=${t('viewAs')}>
      ${catalogViews.map((view: CatalogView) => html`<button type="button" aria-pressed=${view === choice.view} @click=${() => actions.view(view)}>${viewIcons[view]()}<span class="view-name">${t(viewWords[view])}</span></button>`)}
    </div>`;

const filterButton = ({ words: { t }, choice }: CatalogScreen, actions: CatalogActions) => {
  const count = filterCount(choice);
  return html`<button type="button" id="filters" class="button" aria-haspopup="dialog" @click=${actions.openFilters}>${icons.filters()}<span .textContent=${count ? t('filtersActive', { count }) : t('filters')}></span></button>`;
};

/** The sheet that holds the filters on a narrow page; the browser keeps the focus inside and Escape closes it. */
const sheetTemplate = (screen: CatalogScreen, actions: CatalogActions) => {
  const { words: { t }, state } = screen;
  const count = 'page' in state ? state.page.total : 0;
  return html`
    <dialog class="sheet" aria-labelledby="sheet-title" @close=${actions.closeFilters}>
      <div class="sheet-head">
        <h2 id="sheet-title">${t('filters')}</h2>
        <button type="button" class="button quiet" @click=${actions.closeFilters}>${icons.close()}<span>${t('close')}</span></button>
      </div>
      <div class="sheet-body">${filtersTemplate(screen, actions)}</div>
      <div class="sheet-foot">
        <button type="button" class="button" @click=${actions.clear}>${t('clearAll')}</button>
        <button type="button" class="button primary" @click=${actions.closeFilters} .textContent=${t('showResults', { count })}></button>
      </div>
    </dialog>`;
};

/** Search, filters, sort and views around whatever the state shows. */
export const catalogTemplate = (screen: CatalogScreen, actions: CatalogActions, results: unknown) => {
  const { words: { t }, headingLevel, narrow, withoutFilters, state, choice } = screen;
  const page = 'page' in state ? state.page : undefined;
  return html`
    <header class="head">
      ${heading(headingLevel, screen.heading || t('activities'), { hidden: screen.withoutHeading, focusable: true, part: 'heading' })}
      <p class="count muted" role="status" .textContent=${page && choice.view !== 'calendar' ? t('resultCount', { count: page.total }) : ''}></p>
      ${subscribeTemplate(screen, actions)}
    </header>
    <div class="toolbar no-print">
      ${searchTemplate(screen, actions)}
      ${narrow && !withoutFilters ? filterButton(screen, actions) : nothing}
      ${choice.view === 'calendar' ? nothing : sortTemplate(screen, actions)}
      ${viewsTemplate(screen, actions)}
    </div>
    <div class="body">
      ${narrow || withoutFilters ? nothing : html`<div class="rail no-print" part="filters" role="group" aria-label=${t('filters')}>${filtersTemplate(screen, actions)}</div>`}
      <div class="results" part="results" aria-busy=${'busy' in state && state.busy}>
        ${withoutFilters ? nothing : activeFiltersTemplate(screen, actions)}
        ${results}
      </div>
    </div>
    ${narrow && screen.filtersOpen ? sheetTemplate(screen, actions) : nothing}`;
};

/** Rows of the final rhythm, so that nothing moves when the answer comes. */
export const skeletonTemplate = ({ words: { t }, pageSize }: CatalogScreen) => html`
  <div class="skeleton" role="status">
    <span class="visually-hidden">${t('loadingActivities')}</span>
    ${repeat(Array.from({ length: Math.min(pageSize, 8) }), (_, index) => index, () => html`<div class="row-skeleton"><span class="bone date-bone"></span><span><span class="bone title-bone"></span><span class="bone text-bone"></span></span></div>`)}
    <p class="slow muted">${t('stillLoading')}</p>
  </div>`;

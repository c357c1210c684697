import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ActivitySummary, CatalogSort } from '@cme-elements/schema';
import { formatDate, formatDay } from '@cme-elements/words';
import { creditsTemplate } from '../shared/credit.template.ts';
import { icons } from '../shared/icons.ts';
import { placeText } from '../shared/place.template.ts';
import { hoursTemplate } from '../shared/time.template.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';
import { actionTemplate, badgeTemplate, rowKey, titleTemplate, whenOf } from './row-parts.template.ts';

const sortHeader = ({ words: { t }, choice }: CatalogScreen, actions: CatalogActions, name: string, by: CatalogSort, direction: 'ascending' | 'descending') => html`
  <th scope="col" aria-sort=${choice.sort === by ? direction : 'none'}>
    <button type="button" class="sort-button" @click=${() => actions.sort(by)}><span class="visually-hidden">${t('sortColumn', { column: name })}</span><span aria-hidden="true">${name}</span>${choice.sort === by ? icons.down() : nothing}</button>
  </th>`;

const dateCell = ({ words }: CatalogScreen, item: ActivitySummary) => {
  const { t, locale } = words;
  const time = whenOf(item);
  if (time) return html`<time datetime=${time.startDate ?? time.startsAt!}>${formatDate(locale, time)}</time> <span class="muted">${hoursTemplate(words, time)}</span>`;
  if (item.kind === 'on-demand') return item.expiresOn ? t('until', { date: formatDay(locale, item.expiresOn) }) : t('onDemand');
  return t('dateOpen');
};

const rowTemplate = (screen: CatalogScreen, actions: CatalogActions, item: ActivitySummary) => {
  const { words } = screen;
  const { t } = words;
  return html`
    <tr class=${item.status} part="row" data-id=${item.id}>
      <th scope="row"><span class="row-title">${titleTemplate(item, actions)} ${badgeTemplate(screen, item)}</span></th>
      <td data-label=${t('columnDate')}>${dateCell(screen, item)}</td>
      <td data-label=${t('columnPlace')}>${item.place ? placeText(words, item.place) : nothing}</td>
      <td data-label=${t('columnFormat')}>${words.name('format', item.format)}</td>
      <td data-label=${t('columnCredits')}>${creditsTemplate(words, item.credits)}</td>
      <td>${actionTemplate(screen, item)}</td>
    </tr>`;
};

/** A real table with a header that stays in sight; on a narrow page each row becomes a block with its labels. */
export const tableTemplate = (screen: CatalogScreen, actions: CatalogActions, items: readonly ActivitySummary[], caption: string) => {
  const { t } = screen.words;
  return html`
    <table class="table" part="table">
      <caption class="visually-hidden">${caption}</caption>
      <thead><tr>
        <th scope="col">${t('columnActivity')}</th>
        ${sortHeader(screen, actions, t('columnDate'), 'soonest', 'ascending')}
        <th scope="col">${t('columnPlace')}</th>
        <th scope="col">${t('columnFormat')}</th>
        ${sortHeader(screen, actions, t('columnCredits'), 'credits', 'descending')}
        <td></td>
      </tr></thead>
      <tbody>${repeat(items, rowKey, (item) => rowTemplate(screen, actions, item))}</tbody>
    </table>`;
};

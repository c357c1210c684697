import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ActivitySummary } from '@cme-elements/schema';
import { formatDate } from '@cme-elements/words';
import { creditsTemplate } from '../shared/credit.template.ts';
import { pictureTemplate } from '../shared/picture.template.ts';
import { placeTemplate } from '../shared/place.template.ts';
import { trustedPicture } from '../shared/trust.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';
import { actionTemplate, badgeTemplate, rowKey, titleTemplate, whenOf, whenTemplate } from './row-parts.template.ts';

const cardTemplate = (screen: CatalogScreen, actions: CatalogActions, item: ActivitySummary) => {
  const { words } = screen;
  const time = whenOf(item);
  const image = trustedPicture(item.image?.url);
  return html`
    <li class="card ${item.status}" part="card" data-id=${item.id}>
      <div class="picture" aria-hidden=${image && item.image?.alt ? 'false' : 'true'}>
        ${image ? html`<img src=${image} alt=${item.image!.alt} loading="lazy" decoding="async" crossorigin="anonymous" />` : pictureTemplate(item.specialties[0] ?? item.title)}
      </div>
      <div class="card-main">
        <p class="card-date muted">${time ? formatDate(words.locale, time) : words.t(item.kind === 'on-demand' ? 'onDemand' : 'dateOpen')} ${badgeTemplate(screen, item)}</p>
        <p class="row-title">${titleTemplate(item, actions)}</p>
        <p class="facts">${whenTemplate(screen, item)}${placeTemplate(words, item.place)}</p>
        ${creditsTemplate(words, item.credits)}
        <div class="row-action">${actionTemplate(screen, item)}</div>
      </div>
    </li>`;
};

/** The same order as a row, under a picture. */
export const cardsTemplate = (screen: CatalogScreen, actions: CatalogActions, items: readonly ActivitySummary[]) =>
  html`<ul class="cards" part="cards" role="list">${repeat(items, rowKey, (item) => cardTemplate(screen, actions, item))}</ul>`;

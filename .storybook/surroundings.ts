import { html } from 'lit';
import { addLocale } from '@cme-elements/elements';
import { en, pseudoLong, pseudoMirrored } from '@cme-elements/words';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import './page.css';

addLocale('en-XA', pseudoLong(en));
addLocale('ar-XB', pseudoMirrored(en));

/** What a host page may be like, as switches in the toolbar. */
export const surroundings = {
  scheme: {
    description: 'Light or dark page',
    toolbar: { title: 'Scheme', icon: 'contrast', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] },
  },
  locale: {
    description: 'Language and direction of the page',
    toolbar: {
      title: 'Language', icon: 'globe', dynamicTitle: true,
      items: [{ value: 'en', title: 'English' }, { value: 'en-XA', title: 'Long (en-XA)' }, { value: 'ar-XB', title: 'Right to left (ar-XB)' }],
    },
  },
  text: {
    description: 'Size of the page’s text',
    toolbar: { title: 'Text', icon: 'grow', dynamicTitle: true, items: [{ value: '100', title: 'Text 100 %' }, { value: '200', title: 'Text 200 %' }] },
  },
  width: {
    description: 'Width of the place on the page',
    toolbar: { title: 'Width', icon: 'mobile', dynamicTitle: true, items: [{ value: 'full', title: 'Full width' }, { value: '320', title: '320 px' }] },
  },
} satisfies Preview['globalTypes'];

/** Puts a story on a page as the toolbar says: the elements follow the page by themselves, so nothing is set on them. */
export const inSurroundings: Decorator = (story, { globals, viewMode }) => {
  const page = document.documentElement;
  page.lang = globals.locale;
  page.dir = globals.locale === 'ar-XB' ? 'rtl' : 'ltr';
  // On a documentation page the surroundings are Storybook's own, light whatever the toolbar says.
  page.dataset.scheme = viewMode === 'docs' ? 'light' : globals.scheme;
  page.dataset.text = globals.text;
  return html`<main class="page" data-width=${globals.width}>${story()}</main>`;
};

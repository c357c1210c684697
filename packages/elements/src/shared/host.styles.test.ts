import { fakeBackend } from '@cme-elements/adapters/testing';
import { expect, fixture, html, nextFrame, waitUntil } from '../../../../test/support/elements.ts';
import { all, one } from '../../../../test/support/shadow.ts';
import type { CmeCourseList } from '../course-list/course-list.element.ts';
import '../course-list/define.ts';

const hostile = `
  visibility: hidden !important; -webkit-text-fill-color: transparent !important; -webkit-text-stroke: 3px red !important; line-height: 0 !important; letter-spacing: 2em !important;
  word-spacing: 3em !important; text-transform: uppercase !important; text-indent: -999em !important; text-align: right !important; text-align-last: right !important; white-space: nowrap !important;
  font-style: italic !important; font-weight: 900 !important; font-variant: small-caps !important; text-shadow: 0 0 9px red !important; word-break: break-all !important; hyphens: none !important; cursor: none !important;`;

const readable: Record<string, string> = {
  visibility: 'visible', 'letter-spacing': 'normal', 'word-spacing': '0px', 'text-transform': 'none', 'text-indent': '0px', 'text-align-last': 'auto', 'font-style': 'normal',
  'font-variant-caps': 'normal', 'text-shadow': 'none', 'word-break': 'normal', hyphens: 'manual',
};

async function showIn(style: string): Promise<CmeCourseList> {
  const page = await fixture<HTMLElement>(html`<div class="page"></div>`);
  const sheet = document.createElement('style');
  sheet.textContent = style;
  page.append(sheet);
  const el = document.createElement('cme-course-list');
  el.backend = fakeBackend();
  page.append(el);
  await waitUntil(() => el.matches(':state(ready)'));
  return el;
}

function expectReadable(el: CmeCourseList) {
  const text = one(el, '.row .fact > span');
  const style = getComputedStyle(text);
  for (const [property, value] of Object.entries(readable)) expect(style.getPropertyValue(property), property).to.equal(value);
  expect(style.getPropertyValue('-webkit-text-fill-color')).to.equal(style.color);
  expect(Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width') || '0')).to.equal(0);
  expect(Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)).to.be.within(1.2, 1.6);
  expect(['start', 'left']).to.include(style.textAlign);
  expect(['normal', 'wrap', 'collapse']).to.include(style.whiteSpace);
  expect(Number(style.fontWeight)).to.be.at.most(600);
  expect(style.cursor).to.equal('auto');
}

describe('EMB-13 on a hostile page', () => {
  it('text stays readable where the page’s inherited styles would hide or twist it', async () => {
    expectReadable(await showIn(`.page { ${hostile} }`));
  });

  it('text stays readable where the page styles everything, marked important', async () => {
    expectReadable(await showIn(`.page, .page * { ${hostile} }`));
  });

  it('sizes follow the font around the element, not the page’s root', async () => {
    const el = await showIn('.page { font-size: 20px }');
    const { fontSize } = document.documentElement.style;
    const height = () => one(el, '#search').getBoundingClientRect().height;
    const before = height();
    document.documentElement.style.fontSize = '62.5%';
    await nextFrame();
    expect([height(), getComputedStyle(one(el, '.row-title')).fontSize]).to.deep.equal([before, '20px']);
    document.documentElement.style.fontSize = fontSize;
  });

  it('hidden hides', async () => {
    const el = await showIn('');
    el.hidden = true;
    expect(el.checkVisibility()).to.equal(false);
  });

  it('follows the page’s colours into the dark by itself', async () => {
    const el = await showIn('.page { color-scheme: dark; color: white; background: #121212 }');
    expect(getComputedStyle(one(el, '.row-title')).color).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(one(el, '.title')).getPropertyValue('--_accent')).to.contain('light-dark');
    expect(getComputedStyle(all(el, '.more-values')[0]!).color).to.equal('rgb(147, 194, 247)');
  });

  it('DATA-13 a token that names an address causes no request', async () => {
    const tokens = ['accent', 'on-accent', 'text', 'text-muted', 'surface', 'raised', 'border', 'control', 'info', 'success', 'warning', 'danger', 'focus'].map((name) => `--cme-color-${name}: url(/evil-${name}.png);`);
    const others = ['space', 'radius-control', 'radius-card', 'shadow', 'measure', 'font-heading'].map((name) => `--cme-${name}: url(/evil-${name}.png);`);
    const el = await showIn(`cme-course-list { ${tokens.join('')} ${others.join('')} }`);
    for (const view of ['cards', 'table', 'calendar']) {
      el.view = view;
      await el.updateComplete;
      await nextFrame();
    }
    one<HTMLDetailsElement>(el, 'header').getBoundingClientRect();
    await new Promise((done) => setTimeout(done, 200));
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('evil'))).to.deep.equal([]);
  });
});

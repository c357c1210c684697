import { fakeBackend } from '@cme-elements/adapters/testing';
import { manyActivities, pagingBackend, showList, titles } from '../../../../test/support/course-list.ts';
import { emulateMedia, engine, expect, waitUntil } from '../../../../test/support/elements.ts';
import { all, button, one, press, texts } from '../../../../test/support/shadow.ts';
import './define.ts';

const views = ['List', 'Cards', 'Table', 'Calendar'] as const;

describe('cme-course-list views', () => {
  for (const view of views) {
    it(`${view} is chosen by a button that says so, and axe finds nothing in it, wide or narrow`, async () => {
      const el = await showList();
      press(el, view);
      await waitUntil(() => button(el, view).getAttribute('aria-pressed') === 'true');
      expect(all(el, '.views [aria-pressed=true]')).to.have.length(1);
      await waitUntil(() => all(el, '.skeleton').length === 0);
      await expect(el).to.be.accessible();
      el.parentElement!.style.inlineSize = '20em';
      await waitUntil(() => all(el, '#filters').length > 0);
      expect(one(el, '.root').scrollWidth).to.be.at.most(el.clientWidth);
      await expect(el).to.be.accessible();
    });
  }

  it('the list shows date, title, facts, credits by type and one action of each activity', async () => {
    const el = await showList({ attributes: { q: 'asthma' } });
    const row = one(el, '.row');
    expect(row.querySelector('time.date-block')!.textContent.replaceAll(/\s+/g, ' ')).to.contain('Thu 10 Dec');
    expect(row.textContent.replaceAll(/\s/g, ' ')).to.contain('12:00').and.to.contain('Founders Hall, Los Angeles, CA · Online').and.to.contain('$120');
    expect(texts(el, '.credits li')).to.deep.equal(['3.0 AMA PRA Category 1 Credits™', '3.0 ANCC']);
  });

  it('cancelled is said and struck through; full is said with words and an icon', async () => {
    const el = await showList();
    const row = (id: string) => one(el, `.row[data-id="${id}"]`);
    expect(row('A-2044').querySelector('.badge')!.textContent).to.equal('Cancelled');
    expect(getComputedStyle(row('A-2044').querySelector('.title')!).textDecorationLine).to.equal('line-through');
    expect([row('A-2042').querySelector('.badge')!.textContent, row('A-2042').querySelectorAll('.badge svg').length]).to.deep.equal(['Full', 1]);
  });

  it('a series is shown once, with how many sessions and the next one', async () => {
    const el = await showList({ attributes: { kind: 'series' } });
    expect(titles(el)).to.deep.equal(['Medicine Grand Rounds', 'Tumor Board']);
    expect(texts(el, '.row .facts')[0]).to.contain('5 sessions · next Mon, Dec 7, 2026');
  });

  it('the table has a caption, headers for columns and rows, and sorts by two of them', async () => {
    const el = await showList({ attributes: { view: 'table' } });
    expect(texts(el, 'thead th span[aria-hidden], thead th:not(:has(button))')).to.deep.equal(['Activity', 'Date', 'Location', 'Format', 'Credit']);
    expect(all(el, 'tbody th[scope=row]')).to.have.length(9);
    expect(texts(el, 'caption')).to.deep.equal(['Activities']);
    press(el, 'Sort by CreditCredit');
    await waitUntil(() => titles(el)[0] === 'Winter Symposium in Family Medicine');
    expect(all(el, 'th').map((th) => th.ariaSort)).to.include('descending');
  });

  it('cards carry a picture or a quiet drawing, and the same title and credits', async () => {
    const el = await showList({ attributes: { view: 'cards' } });
    expect(all(el, '.card .picture svg.motif')).to.have.length(9);
    expect(titles(el)[0]).to.equal('Perioperative Anticoagulation');
  });

  it('headings follow the level of the page without a gap', async () => {
    const el = await showList({ attributes: { 'heading-level': '3' } });
    expect(all(el, 'h1, h2, h3, h4, h5').map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h4', 'h4']);
  });

  it('A11Y-07 everything to press is at least 24 pixels tall and wide', async () => {
    const el = await showList();
    const small = all(el, 'button, select, input:not([type=checkbox], [type=radio]), label.option, .segments button').filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return each.checkVisibility() && (width < 24 || height < 24);
    });
    expect(small.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
  });

  it('A11Y-08 nothing is cut off at 320 pixels or with wide text spacing', async () => {
    const el = await showList({ width: '320px', backend: pagingBackend(manyActivities(3).map((item) => ({ ...item, title: `${item.title} on Thrombocytopenia-and-Immunosuppression-after-Transplantation` }))) });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    el.shadowRoot!.adoptedStyleSheets.push(sheet);
    const box = el.getBoundingClientRect();
    for (const each of all(el, 'button, input, select, .row, .row-title, .facts, .count')) {
      const { left, right } = each.getBoundingClientRect();
      if (each.checkVisibility()) expect([left >= box.left - 1, right <= box.right + 1], each.outerHTML.slice(0, 80)).to.deep.equal([true, true]);
    }
  });

  if (engine === 'chromium') {
    it('A11Y-09 in forced colours a pressed view still differs from the others', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const el = await showList();
      const colour = (name: string) => getComputedStyle(button(el, name)).backgroundColor;
      expect(colour('List')).to.not.equal(colour('Cards'));
      await emulateMedia({ forcedColors: 'none' });
    });

    it('on paper there are activities, but nothing to press', async () => {
      const el = await showList({ backend: fakeBackend() });
      await emulateMedia({ media: 'print' });
      expect(all(el, 'button, input, select, summary').filter((each) => each.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(all(el, '.row').every((row) => row.checkVisibility())).to.equal(true);
      await emulateMedia({ media: 'screen' });
    });

    it('A11Y-10 nothing moves for readers who asked for that', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const el = await showList({ backend: fakeBackend() });
      const bone = document.createElement('span');
      bone.className = 'bone';
      const skeleton = document.createElement('div');
      skeleton.className = 'skeleton';
      skeleton.append(bone);
      one(el, '.results').append(skeleton);
      expect(getComputedStyle(bone).animationName).to.equal('none');
      await emulateMedia({ reducedMotion: 'no-preference' });
    });
  }
});

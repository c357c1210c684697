import { en, pseudoLong, pseudoMirrored } from '@cme-elements/words';
import { fakeBackend } from '@cme-elements/adapters/testing';
import { addLocale } from '../shared/language.ts';
import { placeList, settled, showList, titles } from '../../../../test/support/course-list.ts';
import { expect, waitUntil } from '../../../../test/support/elements.ts';
import { all, one, press, texts, translate } from '../../../../test/support/shadow.ts';
import './define.ts';

const plain = (found: string[]) => found.map((text) => text.replaceAll(/[«»]/g, ''));

describe('cme-course-list languages', () => {
  before(() => {
    addLocale('en-XA', pseudoLong(en));
    addLocale('ar-XB', pseudoMirrored(en));
  });

  it('ar-XB stands mirrored, and its arrows lead the other way', async () => {
    const el = await showList({ attributes: { locale: 'ar-XB' } });
    expect([one(el, '.root').dir, one(el, '.root').lang]).to.deep.equal(['rtl', 'ar-XB']);
    const place = (selector: string) => one(el, selector).getBoundingClientRect().left;
    expect(place('.rail')).to.be.greaterThan(place('.results'));
    expect(place('.row .date-block')).to.be.greaterThan(place('.row .title'));
    await expect(el).to.be.accessible();
  });

  for (const view of ['list', 'cards', 'table', 'calendar']) {
    it(`en-XA is 40 % longer and still fits a phone: ${view}`, async () => {
      const el = await showList({ attributes: { locale: 'en-XA', view }, width: '320px' });
      expect(one(el, '[part=heading]').textContent).to.match(/^\[Åçţîvîţîéš .+\]$/);
      expect(one(el, '.root').scrollWidth).to.be.at.most(320);
    });
  }

  it('DATA-10 a tag that no browser knows ends in English, never in an error', async () => {
    for (const locale of ['en_US', 'C', 'x', 'POSIX', 'zz-zz-zz-zz', '🙂', ' ']) {
      const el = await showList({ attributes: { locale, q: 'asthma' } });
      expect(one(el, '[part=heading]').textContent, locale).to.equal('Activities');
    }
  });

  it('the nearest lang decides, through shadow roots; locale wins', async () => {
    const el = await placeList();
    el.parentElement!.lang = 'en_XA';
    el.requestUpdate();
    await settled(el);
    await waitUntil(() => one(el, '.root').lang === 'en-XA');
    el.locale = 'en-GB';
    await waitUntil(() => one(el, '.root').lang === 'en-GB');
  });

  it('a language that is added later is spoken at once', async () => {
    const el = await showList({ attributes: { locale: 'cy' } });
    addLocale('cy', { activities: 'Gweithgareddau' });
    await waitUntil(() => one(el, '[part=heading]').textContent === 'Gweithgareddau');
  });

  it('an activity in another language says so of its title', async () => {
    const el = await showList({ attributes: { q: 'diabetes' } });
    expect(one(el, '.title').lang).to.equal('es');
  });

  describe('DATA-16 after a page translator has replaced every text', () => {
    it('titles, counts and the announcement are those of the new answer', async () => {
      const el = await showList();
      translate(el);
      all(el, '.option input')[0]!.click();
      await waitUntil(() => titles(el).length === 5);
      expect(one(el, '.count').textContent).to.equal('5 activities');
      const live = await showList({ attributes: { kind: 'live' } });
      expect(plain(titles(el))).to.deep.equal(titles(live));
      expect(plain(texts(el, '.option'))).to.deep.equal(texts(live, '.option'));
      expect(plain(texts(el, '.row'))).to.deep.equal(texts(live, '.row'));
    });

    it('another order and more items stand right', async () => {
      const el = await showList({ attributes: { 'page-size': '4', 'without-groups': '' } });
      translate(el);
      const sort = one<HTMLSelectElement>(el, '#sort');
      sort.value = 'credits';
      sort.dispatchEvent(new Event('change'));
      const fresh = await showList({ attributes: { 'page-size': '4', 'without-groups': '', sort: 'credits' } });
      await waitUntil(() => plain(titles(el)).join() === titles(fresh).join());
      translate(el);
      press(el, all(el, '.more button')[0]!.textContent);
      await waitUntil(() => titles(el).length === 8);
      press(fresh, 'Show 4 more');
      await waitUntil(() => titles(fresh).length === 8);
      expect(plain(texts(el, '.row'))).to.deep.equal(texts(fresh, '.row'));
      expect(texts(el, '.more p')).to.deep.equal(['Showing 8 of 9']);
    });

    it('an activity that changed says what is new', async () => {
      const backend = fakeBackend();
      const changed = { on: false };
      const el = await showList({ attributes: { q: 'asthma', view: 'cards' }, backend: { ...backend, listActivities: async (query) => {
        const page = await backend.listActivities(query);
        return changed.on ? { ...page, items: page.items.map((item) => ({ ...item, title: 'Asthma, moved', sequence: item.sequence + 1, place: { delivery: 'online' as const } })) } : page;
      } } });
      translate(el);
      changed.on = true;
      all(el, '.option input')[0]!.click();
      await waitUntil(() => titles(el)[0] === 'Asthma, moved');
      expect(texts(el, '.card .place')).to.deep.equal(['Online']);
    });

    it('the calendar shows the days of the new month and what the new day holds', async () => {
      const el = await showList({ attributes: { view: 'calendar' } });
      await waitUntil(() => all(el, '.skeleton').length === 0);
      translate(el);
      press(el, 'Next month');
      const fresh = await showList({ attributes: { view: 'calendar' } });
      press(fresh, 'Next month');
      await waitUntil(() => [el, fresh].every((each) => all(each, '.skeleton').length === 0) && texts(el, '.month-name')[0] === texts(fresh, '.month-name')[0]);
      expect(plain(texts(el, '.month td'))).to.deep.equal(texts(fresh, '.month td'));
      expect(plain(texts(el, '.agenda'))).to.deep.equal(texts(fresh, '.agenda'));
    });
  });
});

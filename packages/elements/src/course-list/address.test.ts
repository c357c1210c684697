import { address, placeList, settled, showList, titles } from '../../../../test/support/course-list.ts';
import { aTimeout, expect, fixtureCleanup, oneEvent, waitUntil } from '../../../../test/support/elements.ts';
import { all, button, focused, one, press, texts } from '../../../../test/support/shadow.ts';
import './define.ts';

const option = (el: Element, at: number) => all<HTMLInputElement>(el, '.option input')[at]!;
const link = (el: Element, title: string) => all<HTMLAnchorElement>(el, '.title').find(({ textContent }) => textContent === title)!;
const grandRounds = 'Medicine Grand Rounds';

describe('cme-course-list and the page’s address', () => {
  const start = location.href;
  const visit = (query: string) => history.replaceState(null, '', `${start}${start.includes('?') ? '&' : '?'}${query}`);
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', start);
  });

  it('leaves it alone unless the editor asks', async () => {
    const el = await showList();
    press(el, 'Cards');
    option(el, 0).click();
    await waitUntil(() => titles(el).length === 5);
    expect(address()).to.equal('');
    visit('cme.view=table');
    expect((await showList()).shadowRoot!.querySelector('table') === null).to.equal(true);
  });

  it('keeps filters, sort, view and words, and starts from them again', async () => {
    const el = await showList({ attributes: { 'url-state': '' } });
    press(el, 'Table');
    option(el, 0).click();
    await waitUntil(() => titles(el).length === 5);
    expect(address()).to.equal('cme.kind=live&cme.view=table');
    fixtureCleanup();
    const again = await showList({ attributes: { 'url-state': '' } });
    expect([titles(again).length, all(again, 'table').length]).to.deep.equal([5, 1]);
  });

  it('Back undoes each step and restores what was asked; typing is one step', async () => {
    const el = await showList({ attributes: { 'url-state': '' } });
    press(el, 'Cards');
    option(el, 0).click();
    await waitUntil(() => titles(el).length === 5);
    history.back();
    await waitUntil(() => titles(el).length === 9);
    expect([all(el, '.card').length, option(el, 0).checked]).to.deep.equal([9, false]);
    history.back();
    await waitUntil(() => all(el, '.row').length === 9);
    history.forward();
    await waitUntil(() => all(el, '.card').length === 9);
  });

  it('a prefix of the editor’s own, and parameters of the page stay', async () => {
    visit('page=2&cme.view=table');
    const el = await showList({ attributes: { 'url-state': 'events' } });
    press(el, 'Cards');
    expect(address()).to.equal('page=2&cme.view=table&events.view=cards');
  });

  it('two lists on one page do not disturb each other', async () => {
    const one = await showList({ attributes: { 'url-state': '' } });
    const two = await showList({ attributes: { 'url-state': '' } });
    press(two, 'Cards');
    press(one, 'Table');
    await waitUntil(() => all(one, 'table').length === 1);
    expect(address()).to.equal('cme2.view=cards&cme.view=table');
    expect([all(two, '.card').length, all(one, '.card').length]).to.deep.equal([9, 0]);
    link(one, grandRounds).click();
    await waitUntil(() => texts(one, '[part=title]').join() === grandRounds);
    expect(all(two, '.card')).to.have.length(9);
    history.back();
    await waitUntil(() => all(one, 'table').length === 1);
  });

  it('“Show more” is remembered, so that a reload finds the place', async () => {
    const el = await showList({ attributes: { 'url-state': '', 'page-size': '3' } });
    press(el, 'Show 3 more');
    await waitUntil(() => titles(el).length === 6);
    expect(address()).to.equal('cme.shown=6');
    fixtureCleanup();
    expect(titles(await showList({ attributes: { 'url-state': '', 'page-size': '3' } }))).to.have.length(6);
  });

  describe('where a title leads', () => {
    it('opens in place with an address of its own; Back restores list, filters and focus', async () => {
      const el = await showList();
      option(el, 2).click();
      await waitUntil(() => titles(el).length === 2);
      expect(link(el, grandRounds).search).to.contain('cme.activity=GR-01');
      setTimeout(() => link(el, grandRounds).click());
      const { detail } = await oneEvent(el, 'cme-activity-opened');
      expect(detail).to.deep.equal({ activityId: 'GR-01' });
      await waitUntil(() => focused(el)?.textContent?.includes(grandRounds));
      expect([address(), all(el, '.row').length]).to.deep.equal(['cme.activity=GR-01', 0]);
      history.back();
      await waitUntil(() => focused(el)?.textContent === grandRounds && focused(el)?.className === 'title');
      expect([address(), titles(el).length]).to.deep.equal(['', 2]);
    });

    it('the way back above the activity does the same, and Forward opens it again', async () => {
      const el = await showList();
      link(el, grandRounds).click();
      await waitUntil(() => all(el, '.back').length === 1 && texts(el, '[part=title]').length === 1);
      one(el, '.back').click();
      await waitUntil(() => titles(el).length === 9);
      history.forward();
      await waitUntil(() => texts(el, '[part=title]')[0] === grandRounds);
      one(el, '.back').click();
      await waitUntil(() => titles(el).length === 9);
    });

    it('an address that names an activity opens it at once, and the list is one step away', async () => {
      visit('cme.activity=E-300');
      const el = await placeList();
      await waitUntil(() => texts(el, '[part=title]')[0] === 'Opioid Stewardship: A Self-Paced Module');
      await expect(el).to.be.accessible();
      one(el, '.back').click();
      await waitUntil(() => titles(el).length === 9);
      expect(address()).to.equal('');
    });

    it('leads to the editor’s page where one is named', async () => {
      const el = await showList({ attributes: { 'activity-href': '/education/activity?id={id}' } });
      expect(link(el, grandRounds).href).to.equal(`${location.origin}/education/activity?id=GR-01`);
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      let prevented = true;
      el.addEventListener('click', (bubbled) => {
        prevented = bubbled.defaultPrevented;
        bubbled.preventDefault();
      }, { once: true });
      link(el, grandRounds).dispatchEvent(event);
      expect([prevented, titles(el).length]).to.deep.equal([false, 9]);
    });

    it('EMB-04 no page on another origin and nothing that runs: then it opens in place', async () => {
      for (const template of ['https://evil.example/{id}', '//evil.example/{id}', 'javascript:alert({id})', 'https://user@evil.example/{id}', '\\\\evil.example/{id}', 'data:text/html,{id}']) {
        const el = await showList({ attributes: { 'activity-href': template } });
        const { origin, search } = link(el, grandRounds);
        expect([origin, search.includes('activity=GR-01')], template).to.deep.equal([location.origin, true]);
        link(el, grandRounds).click();
        await waitUntil(() => texts(el, '[part=title]')[0] === grandRounds);
        one(el, '.back').click();
        await waitUntil(() => titles(el).length === 9);
        fixtureCleanup();
      }
    });

    it('a click for a new tab is the browser’s', async () => {
      const el = await showList();
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
        const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
        let prevented = true;
        el.addEventListener('click', (bubbled) => {
          prevented = bubbled.defaultPrevented;
          bubbled.preventDefault();
        }, { once: true });
        link(el, grandRounds).dispatchEvent(event);
        expect(prevented, key).to.equal(false);
      }
    });
  });

  it('a list without an address keeps its filters when the page’s own history moves', async () => {
    const el = await showList();
    history.pushState(null, '', '#part');
    option(el, 0).click();
    await waitUntil(() => titles(el).length === 5);
    history.back();
    await aTimeout(100);
    await settled(el);
    expect([titles(el).length, button(el, 'Remove filter: Live Activities').isConnected]).to.deep.equal([5, true]);
  });
});

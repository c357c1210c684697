import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import { manyActivities, never, pagingBackend, placeList, settled, showList, titles } from '../../../../test/support/course-list.ts';
import { aTimeout, expect, fixture, html, oneEvent, sendKeys, waitUntil } from '../../../../test/support/elements.ts';
import { all, button, fallbackShows, focused, one, press, texts } from '../../../../test/support/shadow.ts';
import './define.ts';

type List = CmeBackend['listActivities'];

const fail = (error: unknown) => () => Promise.reject(error);
const count = (el: Element) => texts(el, '.count')[0];

describe('cme-course-list', () => {
  describe('states', () => {
    it('waits with the fallback where there is no backend', async () => {
      const el = await placeList({ backend: undefined });
      expect([...all(el, '*')].map(({ localName }) => localName)).to.deep.equal(['slot']);
      expect([el.matches(':state(waiting)'), fallbackShows(el)]).to.deep.equal([true, true]);
      await expect(el).to.be.accessible();
    });

    it('loads with a status, in the rhythm of what comes, and tells who is slow', async () => {
      const el = await placeList({ backend: fakeBackend({ listActivities: never }), attributes: { 'page-size': '3' } });
      expect([el.matches(':state(loading)'), fallbackShows(el)]).to.deep.equal([true, false]);
      expect(texts(el, '.skeleton[role=status] .visually-hidden')).to.deep.equal(['Loading activities']);
      expect(all(el, '.row-skeleton')).to.have.length(3);
      await aTimeout(450);
      await expect(el).to.be.accessible();
    });

    it('shows what there is, in the order and groups that readers know, with one state at a time', async () => {
      const el = await showList();
      expect(['waiting', 'loading', 'ready', 'empty', 'problem', 'sending', 'done'].filter((name) => el.matches(`:state(${name})`))).to.deep.equal(['ready']);
      expect(texts(el, '[part=group-heading]')).to.deep.equal(['Live Activities 5', 'On-Demand Activities 2', 'Grand Rounds and RSS 2']);
      expect(titles(el).slice(0, 2)).to.deep.equal(['Perioperative Anticoagulation', 'Asthma Update 2026: From Guideline to Bedside']);
      expect(count(el)).to.equal('9 activities');
      expect(fallbackShows(el)).to.equal(false);
      await expect(el).to.be.accessible();
    });

    it('is empty with what was looked for, something to change and a person to ask, and no fallback that lists what was not found', async () => {
      const el = await showList({ attributes: { q: 'zebra' } });
      await waitUntil(() => all(el, '.contact').length > 0);
      expect(el.matches(':state(empty)')).to.equal(true);
      expect(one(el, '[part=empty]').textContent).to.contain('Nothing matches “zebra”.').and.to.contain('CME office');
      expect(texts(el, '[part=empty] a')).to.deep.equal(['cme@lakeview.example', '+1 555 0100']);
      expect([count(el), fallbackShows(el)]).to.deep.equal(['0 activities', false]);
      await expect(el).to.be.accessible();
      press(el, 'Clear all');
      await waitUntil(() => el.matches(':state(ready)'));
      expect(one<HTMLInputElement>(el, '#search').value).to.equal('');
    });

    it('is a problem with its reference and the fallback, never an empty list; trying again by keyboard mends it', async () => {
      const answers: List[] = [fail(new CmeError('unavailable', 'x', { requestId: 'r-1' })), fakeBackend().listActivities];
      const el = await placeList({ backend: fakeBackend({ listActivities: (...args) => answers.shift()!(...args) }) });
      await waitUntil(() => el.matches(':state(problem)'));
      expect(texts(el, '[role=alert]')[0]).to.contain('not answering').and.to.contain('r-1');
      expect([count(el), fallbackShows(el), all(el, '[part=empty]').length]).to.deep.equal(['', true, 0]);
      await expect(el).to.be.accessible();
      button(el, 'Try again').focus();
      await sendKeys({ press: 'Enter' });
      await settled(el);
      expect(focused(el) === one(el, '[part=heading]')).to.equal(true);
    });

    it('EMB-19 brings the fallback back when a template throws on data that no check foresaw', async () => {
      const { reportError } = globalThis;
      globalThis.reportError = () => {};
      const el = await placeList({ backend: pagingBackend([{ ...manyActivities(1)[0]!, credits: undefined as never }]) });
      await waitUntil(() => fallbackShows(el));
      globalThis.reportError = reportError;
    });
  });

  describe('events', () => {
    it('tells of a question and its answer in order, without bubbling, when the answer is on screen', async () => {
      const heard: string[] = [];
      const bubbled: string[] = [];
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const el = document.createElement('cme-course-list');
      for (const type of ['loadstart', 'load', 'error', 'loadend']) {
        el.addEventListener(type, () => heard.push(`${type} ${titles(el).length}`));
        box.addEventListener(type, () => bubbled.push(type));
      }
      el.backend = fakeBackend();
      box.append(el);
      await waitUntil(() => heard.length === 3);
      expect(heard).to.deep.equal(['loadstart 0', 'load 9', 'loadend 9']);
      el.backend = fakeBackend({ listActivities: fail(new CmeError('network')) });
      await waitUntil(() => heard.length === 6);
      expect(heard.slice(3)).to.deep.equal(['loadstart 9', 'error 0', 'loadend 0']);
      expect(bubbled).to.deep.equal([]);
    });

    it('tells of a failure with a code and no words', async () => {
      const el = document.createElement('cme-course-list');
      el.backend = fakeBackend({ listActivities: fail(new CmeError('timeout', 'Jane Roe timed out', { requestId: 'r-2' })) });
      setTimeout(() => document.body.append(el));
      const { detail, bubbles, composed } = await oneEvent(el, 'cme-error');
      expect([detail, bubbles, composed]).to.deep.equal([{ code: 'timeout', retryable: true, requestId: 'r-2', partial: false, dropped: 0 }, true, true]);
      el.remove();
    });

    it('DATA-06 a record that could not be read is left out, said and reported; the others show', async () => {
      const backend = fakeBackend();
      const el = document.createElement('cme-course-list');
      el.backend = { ...backend, listActivities: async (query) => ({ ...(await backend.listActivities(query)), dropped: 1 }) };
      setTimeout(() => document.body.append(el));
      const { detail } = await oneEvent(el, 'cme-error');
      expect(detail).to.deep.equal({ code: 'contract', retryable: false, requestId: undefined, partial: true, dropped: 1 });
      expect(el.matches(':state(ready)')).to.equal(true);
      expect(texts(el, '.notice')).to.deep.equal(['1 item could not be shown.']);
      expect(titles(el)).to.have.length(9);
      el.remove();
    });

    it('tells what a reader changed by the number of filters, not by their names', async () => {
      const el = await showList();
      setTimeout(() => one(el, '.option input').click());
      const { detail } = await oneEvent(el, 'cme-catalog-changed');
      expect(detail).to.deep.equal({ view: 'list', filterCount: 1 });
    });
  });

  describe('attributes', () => {
    it('preset every filter, sort, view and size; what is misspelt falls back', async () => {
      const el = await showList({ attributes: { kind: 'live', sort: 'credits', view: 'cards', 'page-size': '2', heading: 'Coming up', 'heading-level': '3' } });
      expect(titles(el)).to.deep.equal(['Winter Symposium in Family Medicine', 'Asthma Update 2026: From Guideline to Bedside']);
      expect([all(el, '.card').length, texts(el, 'h3[part=heading]')[0]]).to.deep.equal([2, 'Coming up']);
      const odd = await showList({ attributes: { kind: 'lve', sort: 'best', view: 'grid', 'page-size': 'many', 'heading-level': 'x', from: '2026-02-31', when: 'soon' } });
      expect([titles(odd).length, all(odd, 'h2[part=heading]').length]).to.deep.equal([9, 1]);
    });

    it('hide what the page does not want', async () => {
      const el = await showList({ attributes: { 'without-filters': '', 'without-views': '', 'without-groups': '', 'without-heading': '' } });
      expect([all(el, '[part=filters], [part=views], [part=group]').length, one(el, '[part=heading]').className]).to.deep.equal([0, 'visually-hidden']);
    });

    it('set later, ask anew', async () => {
      const el = await showList();
      el.setAttribute('kind', 'series');
      await waitUntil(() => titles(el).length === 2);
      expect(titles(el)).to.deep.equal(['Medicine Grand Rounds', 'Tumor Board']);
    });
  });

  describe('show more', () => {
    it('appends a page, keeps the place and moves the focus to the first new item', async () => {
      const el = await showList({ backend: pagingBackend(manyActivities(45)) });
      const first = all(el, '.row')[0];
      expect(texts(el, '.more p')).to.deep.equal(['Showing 20 of 45']);
      button(el, 'Show 20 more').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el)?.textContent === 'Module 20');
      expect(all(el, '.row')[0] === first).to.equal(true);
      press(el, 'Show 5 more');
      await waitUntil(() => focused(el)?.textContent === 'Module 40');
      expect(texts(el, '.more p')).to.deep.equal(['Showing 45 of 45']);
      expect(all(el, '.more button')).to.have.length(0);
    });

    it('keeps the list where a page fails, without the fallback below it, and goes on when asked again', async () => {
      const backend = pagingBackend(manyActivities(30));
      const answers: List[] = [backend.listActivities, fail(new CmeError('network')), backend.listActivities];
      const el = await showList({ backend: { ...backend, listActivities: (...args) => answers.shift()!(...args) } });
      press(el, 'Show 10 more');
      await waitUntil(() => all(el, '[role=alert]').length > 0);
      expect([titles(el).length, fallbackShows(el), el.matches(':state(ready)')]).to.deep.equal([20, false, true]);
      await expect(el).to.be.accessible();
      press(el, 'Try again');
      await waitUntil(() => titles(el).length === 30);
    });

    it('keeps the focus while a page is on its way', async () => {
      const backend = pagingBackend(manyActivities(30));
      const el = await showList({ backend: { ...backend, listActivities: (query) => (query.cursor ? never() : backend.listActivities(query)) } });
      const more = button(el, 'Show 10 more');
      more.focus();
      more.click();
      await el.updateComplete;
      expect([more.textContent, more.getAttribute('aria-disabled'), focused(el) === more]).to.deep.equal(['Loading', 'true', true]);
    });
  });
});

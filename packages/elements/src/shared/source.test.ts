import { fakeBackend } from '@cme-elements/adapters/testing';
import type { CmeBackend } from '@cme-elements/adapters';
import { CmeBackendElement } from '../backend/backend.element.ts';
import { manyActivities, never, pagingBackend, settled, showList, titles } from '../../../../test/support/course-list.ts';
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '../../../../test/support/elements.ts';
import { all, fallbackShows } from '../../../../test/support/shadow.ts';
import type { CmeCourseList } from '../course-list/course-list.element.ts';
import '../course-list/define.ts';

const file = '/test/support/files/activities.json';
const named = (name: string) => pagingBackend(manyActivities(1).map((item) => ({ ...item, title: name })));
const listIn = (el: Element) => el.querySelector('cme-course-list')!;
const asked = (part: string) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length;

/** A backend that counts its questions. */
function counting(backend: CmeBackend = fakeBackend()) {
  const count = { asked: 0, signals: [] as AbortSignal[] };
  const listActivities: CmeBackend['listActivities'] = (query, options) => {
    count.asked += 1;
    count.signals.push(options!.signal!);
    return backend.listActivities(query, options);
  };
  return { count, backend: { ...backend, listActivities } };
}

describe('where an element’s data comes from', () => {
  it('the nearest backend delivers to everything inside it', async () => {
    const page = await fixture(html`<cme-backend .backend=${named('outer')}><cme-course-list></cme-course-list><cme-backend .backend=${named('inner')}><cme-course-list></cme-course-list></cme-backend></cme-backend>`);
    const [outer, inner] = page.querySelectorAll('cme-course-list');
    await settled(outer!);
    await settled(inner!);
    expect([titles(outer!), titles(inner!)]).to.deep.equal([['outer'], ['inner']]);
  });

  it('a property wins over src, and src over the nearest backend', async () => {
    const page = await fixture<CmeBackendElement>(html`<cme-backend .backend=${named('nearest')}><cme-course-list src=${file}></cme-course-list></cme-backend>`);
    const list = listIn(page);
    await waitUntil(() => titles(list).length === 2);
    list.backend = named('own');
    await waitUntil(() => titles(list)[0] === 'own');
    list.backend = undefined;
    list.src = '';
    await waitUntil(() => titles(list)[0] === 'nearest');
  });

  it('a backend delivers whenever it is defined, connected or given its address', async () => {
    const page = await fixture<HTMLElement>(html`<late-backend><cme-course-list><a href="/">Fallback</a></cme-course-list></late-backend>`);
    const list = listIn(page);
    expect([list.matches(':state(waiting)'), fallbackShows(list)]).to.deep.equal([true, true]);
    CmeBackendElement.define('late-backend');
    (page as CmeBackendElement).backend = named('late');
    await waitUntil(() => titles(list)[0] === 'late');
    (page as CmeBackendElement).backend = named('later');
    await waitUntil(() => titles(list)[0] === 'later');
    (page as CmeBackendElement).backend = undefined;
    await waitUntil(() => list.matches(':state(waiting)'));
  });

  it('EMB-19 an address from which no data may come leaves content and fallback in sight', async () => {
    for (const address of ['http://insecure.example/', 'ftp://x/', 'https://user:secret@cme.example/', '/api?x=1', 'javascript:alert(1)', 'https://']) {
      const page = await fixture(html`<cme-backend api-url=${address}><p>Text</p><cme-course-list><a href="/">Fallback</a></cme-course-list></cme-backend>`);
      await aTimeout(0);
      expect([page.querySelector('p')!.checkVisibility(), fallbackShows(listIn(page)), listIn(page).matches(':state(waiting)')], address).to.deep.equal([true, true, true]);
    }
  });

  describe('a file', () => {
    it('is searched in the page, is read once for all, and its bad records are reported', async () => {
      const one = document.createElement('cme-course-list');
      const two = document.createElement('cme-course-list');
      for (const list of [one, two]) list.src = file;
      const before = asked(file);
      setTimeout(() => document.body.append(one, two));
      const { detail } = await oneEvent(one, 'cme-error');
      expect([detail.partial, detail.dropped]).to.deep.equal([true, 1]);
      await settled(two);
      expect([titles(one), titles(two)]).to.deep.equal([['Sepsis in the First Hour', 'Wound Care for Everyone'], ['Sepsis in the First Hour', 'Wound Care for Everyone']]);
      expect(asked(file) - before).to.be.at.most(1);
      two.q = 'sepsiss';
      await waitUntil(() => titles(two).length === 1);
      one.remove();
      two.remove();
    });

    it('that is not one is a problem, never an empty list', async () => {
      for (const src of ['/test/support/files/broken.json', '/test/support/files/none.json']) {
        const list = await fixture<CmeCourseList>(html`<cme-course-list src=${src}><a href="/">Fallback</a></cme-course-list>`);
        await waitUntil(() => list.matches(':state(problem)'), src);
        expect(fallbackShows(list)).to.equal(true);
      }
    });

    it('EMB-04 of another origin is never asked for', async () => {
      for (const src of ['https://evil.example/a.json', '//evil.example/a.json', '\\\\evil.example/a.json', 'https:evil.example/a.json', `https://${location.host}@evil.example/a.json`, 'data:application/json,{}', 'blob:https://evil.example/1']) {
        const list = await fixture<CmeCourseList>(html`<cme-course-list src=${src}><a href="/">Fallback</a></cme-course-list>`);
        await aTimeout(0);
        expect([list.matches(':state(waiting)'), fallbackShows(list)], src).to.deep.equal([true, true]);
      }
      expect(asked('evil')).to.equal(0);
    });
  });

  describe('EMB-18 an element that is moved', () => {
    it('asks nothing again, keeps what it shows and what was chosen, and leaves no listener behind', async () => {
      const { count, backend } = counting();
      const box = await fixture<HTMLElement>(html`<div><section></section><section></section></div>`);
      const [here, there] = box.querySelectorAll('section');
      const el = document.createElement('cme-course-list');
      el.backend = backend;
      el.setAttribute('url-state', '');
      here!.append(el);
      await settled(el);
      all(el, '.option input')[0]!.click();
      await waitUntil(() => titles(el).length === 5);
      const row = all(el, '.row')[0];
      const net = listenersDuring();
      for (let move = 0; move < 200; move += 1) (move % 2 ? here : there)!.append(el);
      await aTimeout(50);
      expect([count.asked, titles(el).length, all(el, '.row')[0] === row, count.signals.some(({ aborted }) => aborted)]).to.deep.equal([2, 5, true, false]);
      expect(net.stop()).to.deep.equal({});
      history.replaceState(null, '', location.href.replace(/&?cme\.[^&]*/g, ''));
    });

    it('taken out and put back later, shows what it had without a question', async () => {
      const { count, backend } = counting();
      const el = await showList({ backend });
      const box = el.parentElement!;
      const net = listenersDuring();
      el.remove();
      await aTimeout(50);
      expect(Object.values(net.counts).every((left) => left < 0), JSON.stringify(net.counts)).to.equal(true);
      box.append(el);
      await aTimeout(50);
      expect([count.asked, titles(el).length]).to.deep.equal([1, 9]);
      expect(net.stop()).to.deep.equal({});
    });

    it('REL-10 taken out while it asks, ends its question; put back, it asks again', async () => {
      const { count, backend } = counting(fakeBackend({ listActivities: never }));
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const el = document.createElement('cme-course-list');
      const heard: string[] = [];
      for (const type of ['loadstart', 'load', 'error', 'loadend', 'cme-error']) el.addEventListener(type, () => heard.push(type));
      el.backend = backend;
      box.append(el);
      await waitUntil(() => count.asked === 1);
      el.remove();
      await waitUntil(() => count.signals[0]!.aborted);
      await aTimeout(20);
      expect(heard).to.deep.equal(['loadstart']);
      box.append(el);
      await waitUntil(() => count.asked === 2);
      expect(el.matches(':state(loading)')).to.equal(true);
    });
  });
});

/** How many listeners of the page were added, less those removed, by type. */
function listenersDuring() {
  const counts: Record<string, number> = {};
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const count = (by: number, original: typeof addEventListener) => function (this: EventTarget, type: string, ...rest: [EventListenerOrEventListenerObject | null]) {
    if (this === window || this === document || this === undefined) counts[type] = (counts[type] ?? 0) + by;
    original.call(this ?? window, type, ...rest);
  };
  EventTarget.prototype.addEventListener = count(1, addEventListener);
  EventTarget.prototype.removeEventListener = count(-1, removeEventListener);
  return {
    counts,
    stop() {
      EventTarget.prototype.addEventListener = addEventListener;
      EventTarget.prototype.removeEventListener = removeEventListener;
      return Object.fromEntries(Object.entries(counts).filter(([, left]) => left !== 0));
    },
  };
}

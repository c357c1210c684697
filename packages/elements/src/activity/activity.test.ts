import { CmeError } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { Activity } from '@cme-elements/schema';
import { enduring } from '../../../../test/support/activities.ts';
import { placeActivity, showActivity } from '../../../../test/support/activity-page.ts';
import { aTimeout, expect, fixture, html, sendKeys, waitUntil } from '../../../../test/support/elements.ts';
import { all, fallbackShows, texts, translate } from '../../../../test/support/shadow.ts';
import { addLocale } from '../shared/language.ts';
import type { CmeActivity } from './activity.element.ts';
import './define.ts';

const never = () => new Promise<never>(() => {});

describe('cme-activity', () => {
  it('waits with the fallback where there is no backend', async () => {
    const el = await fixture(html`<cme-activity activity-id="x"><a href="/calendar">Calendar</a></cme-activity>`);
    expect(el.matches(':state(waiting)')).to.equal(true);
    expect(fallbackShows(el)).to.equal(true);
  });

  it('loads with a status and without a word about failure', async () => {
    const el = await placeActivity({ getActivity: never });
    expect(el.matches(':state(loading)')).to.equal(true);
    expect(texts(el, '[role=status] .visually-hidden')).to.deep.equal(['Loading the activity']);
    await aTimeout(450);
    await expect(el).to.be.accessible();
  });

  it('says that an id is unknown, and offers the fallback and a person to ask', async () => {
    const el = await placeActivity({}, 'gone');
    await waitUntil(() => el.matches(':state(empty)'));
    expect(el.shadowRoot!.textContent).to.contain('not in the catalog').and.to.contain('CME office');
    expect(fallbackShows(el)).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('says that nothing is chosen where neither attribute nor address names an activity', async () => {
    const el = await placeActivity({}, '');
    await waitUntil(() => el.matches(':state(empty)'));
    expect(el.shadowRoot!.textContent).to.contain('No activity is chosen yet');
  });

  it('reads the id from the page’s address, under the name the editor gave', async () => {
    history.replaceState(null, '', '?course=E-300');
    const el = await fixture<CmeActivity>(html`<cme-activity id-param="course" .backend=${fakeBackend()}></cme-activity>`);
    await waitUntil(() => el.matches(':state(ready)'));
    expect(texts(el, '[part=title]')).to.deep.equal(['Opioid Stewardship: A Self-Paced Module']);
    history.replaceState(null, '', location.pathname);
  });

  it('shows a problem, its reference and the fallback; trying again by keyboard mends it', async () => {
    const answers: (() => Promise<Activity>)[] = [() => Promise.reject(new CmeError('unavailable', 'x', { requestId: 'r-1' })), async () => enduring];
    const el = await placeActivity({ getActivity: () => answers.shift()!() });
    await waitUntil(() => el.matches(':state(problem)'));
    expect(texts(el, '[role=alert]')[0]).to.contain('not answering').and.to.contain('r-1');
    expect(fallbackShows(el)).to.equal(true);
    await expect(el).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => el.matches(':state(ready)'));
  });

  it('EMB-19 brings the fallback back when a template throws on data that no check foresaw', async () => {
    const reported = globalThis.reportError;
    globalThis.reportError = () => {};
    const el = await placeActivity({ getActivity: async () => ({ ...enduring, people: undefined }) as unknown as Activity });
    await waitUntil(() => fallbackShows(el));
    globalThis.reportError = reported;
  });

  it('fires the events of an image for each read, without bubbling, and cme-error with no free text', async () => {
    const heard: string[] = [];
    const bubbled: string[] = [];
    const details: unknown[] = [];
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const el = document.createElement('cme-activity');
    for (const type of ['loadstart', 'load', 'error', 'loadend']) {
      el.addEventListener(type, () => heard.push(type));
      box.addEventListener(type, () => bubbled.push(type));
    }
    box.addEventListener('cme-error', ({ detail }) => details.push(detail));
    el.backend = fakeBackend({ getActivity: (id) => (id === 'bad' ? Promise.reject(new CmeError('timeout')) : Promise.resolve(enduring)) });
    el.activityId = 'bad';
    box.append(el);
    await waitUntil(() => heard.includes('loadend'));
    el.activityId = 'E-1';
    await waitUntil(() => el.matches(':state(ready)'));
    expect(heard).to.deep.equal(['loadstart', 'error', 'loadend', 'loadstart', 'load', 'loadend']);
    expect(bubbled).to.deep.equal([]);
    expect(details).to.deep.equal([{ code: 'timeout', retryable: true, requestId: undefined, partial: false, dropped: 0 }]);
  });

  it('REL-10 stops asking when it leaves the page, and asks again when it comes back', async () => {
    const signals: AbortSignal[] = [];
    const el = await placeActivity({ getActivity: (_id, options) => (signals.push(options!.signal!), signals.length > 1 ? Promise.resolve(enduring) : never()) });
    const home = el.parentElement!;
    el.remove();
    await aTimeout(0);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    home.append(el);
    await waitUntil(() => el.matches(':state(ready)'));
  });

  it('DATA-16 shows new words and a new activity everywhere after a page translator has replaced the text', async () => {
    const el = await showActivity(enduring, { getActivity: async (id) => (id === 'E-2' ? { ...enduring, id: 'E-2', title: 'Another', objectives: ['New objective'] } : enduring) });
    el.locale = 'en-ZW';
    await el.updateComplete;
    await aTimeout(0);
    await waitUntil(() => el.matches(':state(ready)'));
    translate(el);
    addLocale('en-ZW', { credit: 'Points' });
    await el.updateComplete;
    expect(texts(el, '[part=summary] dt')).to.include('Points');
    expect(all(el, 'font')).to.have.length(0);
    translate(el);
    el.activityId = 'E-2';
    await waitUntil(() => texts(el, '[part=title]')[0] === 'Another');
    expect(texts(el, '[part=objectives] li')).to.deep.equal(['New objective']);
    expect(all(el, 'font')).to.have.length(0);
  });

  it('follows the heading level of the page and can hide its title from sight', async () => {
    const el = await showActivity(enduring);
    el.headingLevel = 3;
    el.withoutHeading = true;
    await el.updateComplete;
    expect(all(el, 'h3')).to.have.length(1);
    expect(all(el, 'h3')[0]!.classList.contains('visually-hidden')).to.equal(true);
    expect(all(el, 'h4').length).to.be.greaterThan(5);
  });
});

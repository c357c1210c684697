import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { Activity } from '@cme-elements/schema';
import { activityOf, conference, enduring, statements } from '../../../../test/support/activities.ts';
import { aTimeout, expect, fixture, html, sendKeys, waitUntil } from '../../../../test/support/elements.ts';
import type { CmeActivity } from './activity.element.ts';
import './define.ts';

const never = () => new Promise<never>(() => {});

/** The element in a page, with its fallback, as an editor writes it. */
const place = (over: Partial<CmeBackend> = {}, id = 'x') =>
  fixture<CmeActivity>(html`<cme-activity activity-id=${id} .backend=${fakeBackend(over)}><a href="/calendar">Calendar</a></cme-activity>`);

const show = async (activity: Activity, over: Partial<CmeBackend> = {}) => {
  const el = await place({ getActivity: async () => activity, ...over });
  await waitUntil(() => el.matches(':state(ready)'));
  return el;
};

const all = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const texts = (el: Element, selector: string) => all(el, selector).map((found) => found.textContent.replaceAll(/\s+/g, ' ').trim());
const fallbackShows = (el: Element) => el.querySelector('a')!.checkVisibility();

describe('cme-activity', () => {
  describe('states', () => {
    it('waits with the fallback where there is no backend', async () => {
      const el = await fixture(html`<cme-activity activity-id="x"><a href="/calendar">Calendar</a></cme-activity>`);
      expect(el.matches(':state(waiting)')).to.equal(true);
      expect(fallbackShows(el)).to.equal(true);
    });

    it('loads with a status and without a word about failure', async () => {
      const el = await place({ getActivity: never });
      expect(el.matches(':state(loading)')).to.equal(true);
      expect(texts(el, '[role=status] .visually-hidden')).to.deep.equal(['Loading the activity']);
      await aTimeout(450);
      await expect(el).to.be.accessible();
    });

    it('says that an id is unknown, and offers the fallback and a person to ask', async () => {
      const el = await place({}, 'gone');
      await waitUntil(() => el.matches(':state(empty)'));
      expect(el.shadowRoot!.textContent).to.contain('not in the catalog').and.to.contain('CME office');
      expect(fallbackShows(el)).to.equal(true);
      await expect(el).to.be.accessible();
    });

    it('says that nothing is chosen where neither attribute nor address names an activity', async () => {
      const el = await place({}, '');
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
      const el = await place({ getActivity: () => answers.shift()!() });
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
      const el = await place({ getActivity: async () => ({ ...enduring, people: undefined }) as unknown as Activity });
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
  });

  describe('what a learner must see', () => {
    it('shows the front matter of enduring material in the order of the accreditors', async () => {
      const el = await show(enduring);
      expect(texts(el, '[part=title], [part=summary] dt, .main > section > :is(h2, h3)')).to.deep.equal([
        'Pediatric Sepsis in the First Hour', 'Terms of credit', 'Estimated time', 'Location', 'Credit', 'Fee', 'Language', 'Media',
        'Overview', 'Learning objectives', 'Target audience', 'Activity directors', 'Accreditation', 'Credit statements', 'Disclosure', 'Commercial support',
        'Faculty, planners and reviewers', 'How to take part and earn credit', 'References', 'Hardware and software', 'Accommodations', 'Disclaimer', 'Copyright', 'Contact',
      ]);
      const page = el.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
      for (const said of ['Released Mon, Mar 2, 2026', 'Last reviewed Mon, Sep 14, 2026', 'at least 80%', '3 attempts', 'Video with slides']) expect(page).to.contain(said);
      await expect(el).to.be.accessible();
    });

    it('discloses before the agenda of a live activity', async () => {
      const titles = texts(await show(conference), '.main > section > :is(h2, h3)');
      expect(titles.indexOf('Disclosure')).to.be.lessThan(titles.indexOf('Schedule'));
      expect(titles.indexOf('Commercial support')).to.be.lessThan(titles.indexOf('Schedule'));
    });

    it('names for each credit the amount, the phrase and who may claim it, and never a sum', async () => {
      const el = await show(enduring);
      expect(texts(el, '.credit-lines li')).to.deep.equal([
        '1.0 AMA PRA Category 1 Credit™ Counts for Physicians, Residents and fellows',
        '1.0 ANCC contact hours Counts for Registered nurses, Licensed practical and vocational nurses, Nurse practitioners, Nurse anesthetists (CRNA), Clinical nurse specialists, Nurse midwives (CNM)',
      ]);
    });

    it('ST-04 the whole phrase with its mark is in one italic element, whatever the host’s style says', async () => {
      const hostile = document.createElement('style');
      hostile.textContent = '* { font-style: normal !important } i, cme-activity::part(section) { font-style: normal !important } cme-activity { font-style: normal !important }';
      document.head.append(hostile);
      const el = await show(enduring);
      const phrases = all(el, '.statement .credit-phrase, .credit-line .credit-phrase, .facts-line .credit-phrase');
      expect(phrases).to.have.length(3);
      for (const phrase of phrases) {
        expect(phrase.textContent).to.equal('AMA PRA Category\u00a01 Credit™');
        expect([getComputedStyle(phrase).fontStyle, getComputedStyle(phrase.querySelector('sup')!).fontStyle]).to.deep.equal(['italic', 'italic']);
        expect([phrase.lang, phrase.translate]).to.deep.equal(['en', false]);
      }
      hostile.remove();
    });

    it('ST-11 every statement stands in a block of its own, verbatim', async () => {
      const el = await show(enduring);
      const blocks = all(el, '.statement');
      expect(blocks.map((block) => block.textContent.trim().slice(0, 30))).to.deep.equal(['In support of improving patien', 'Example Health designates this', 'Jane Roe, MD — Faculty: Consul', 'This activity is supported by ']);
      for (const block of blocks) expect(block.querySelector('.statement')).to.equal(null);
      expect(blocks[0]!.textContent.trim()).to.equal(statements[3]!.paragraphs[0]);
    });

    it('ST-16 in another language the fixed statements stay English and say so', async () => {
      const el = await show(enduring);
      el.locale = 'es-ES';
      await el.updateComplete;
      const [accreditation, designation] = all(el, '.statement');
      for (const block of [accreditation!, designation!]) expect([block.lang, block.translate]).to.deep.equal(['en', false]);
      expect(designation!.textContent).to.contain('Physicians should claim only the credit commensurate');
    });

    it('keeps the agenda a table of times for each day, in order, with what earns no credit marked', async () => {
      const el = await show(conference);
      expect(texts(el, '.schedule .day')).to.deep.equal(['Thu, Dec 3, 2099', 'Fri, Dec 4, 2099']);
      expect(texts(el, '.schedule tbody tr')).to.deep.equal(['8:30 – 9:30 AM The year in review ClinicJane Roe, MD', '12:00 – 1:00 PM Lunch No credit', '8:30 – 10:00 AM Biologics at six Hall B Hall B']);
      expect(texts(el, '.schedule caption')[0]).to.contain('Times in PST');
      await expect(el).to.be.accessible();
    });
  });

  describe('the way in', () => {
    it('leads to the registration and says until when, with seats and fee', async () => {
      const el = await show(conference);
      const [link] = all(el, '[part=actions] .primary') as HTMLAnchorElement[];
      expect(link!.href).to.equal('https://example.org/register');
      expect(texts(el, '[part=actions]')[0]).to.contain('Register by Fri, Nov 27, 2099').and.to.contain('38 seats left');
      expect(texts(el, '[part=summary] dd')).to.include('$425');
    });

    it('offers nothing to do with what is cancelled, over or expired, and says why', async () => {
      for (const [given, sentence] of [
        [{ ...conference, status: 'cancelled' as const }, 'This activity has been cancelled.'],
        [{ ...conference, time: { startsAt: '2020-01-01T10:00:00Z', timeZone: 'UTC' } }, 'This activity has ended.'],
        [{ ...enduring, expiresOn: '2020-01-01' }, 'This activity expired on Wed, Jan 1, 2020. It can no longer be started and no credit can be claimed.'],
      ] as const) {
        const el = await show(given);
        expect(texts(el, '[part=banner]')).to.deep.equal([sentence]);
        expect(all(el, '[part=actions] a')).to.have.length(0);
        await expect(el).to.be.accessible();
      }
    });

    it('DATA-02 an address that could run something is no link', async () => {
      const odd = { ...enduring, registration: { state: 'open' as const, url: 'java\nscript:alert(1)' }, privacyUrl: 'https://user@example.org/', contact: { role: 'CME office', email: 'a@b.c?bcc=x@y.z', url: 'data:text/html,x' } };
      const el = await show(odd, { calendarLink: () => ({ url: 'javascript:alert(1)', live: true }) });
      expect(all(el, 'a')).to.have.length(0);
    });

    it('DATA-01 markup in data is text', async () => {
      const el = await show(activityOf('X', { title: '<img src=x onerror=alert(1)>', overview: '<b>bold</b>', statements: [{ kind: 'disclosure', paragraphs: ['<i>x</i>'] }] }));
      expect(texts(el, '[part=title]')).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(all(el, 'img, b, .statement i')).to.have.length(0);
    });
  });

  describe('a series', () => {
    const showSeries = async (over: Partial<CmeBackend> = {}) => {
      const el = await place(over, 'GR-01');
      await waitUntil(() => all(el, '.session').length > 0);
      return el;
    };
    const page = (from: number, to: number, nextCursor: string | null) => ({
      items: Array.from({ length: to - from }, (_, index) => ({ id: `s${from + index}`, title: `Session ${from + index}`, status: 'scheduled' as const, time: { startsAt: '2099-12-03T20:00:00Z', timeZone: 'America/Los_Angeles' }, credits: [] })),
      total: 14, facets: {}, nextCursor, dropped: 0,
    });

    it('lists its sessions and goes on at the first new one, by keyboard', async () => {
      const el = await showSeries({ listSessions: async (_id, { cursor }) => (cursor ? page(12, 14, null) : page(0, 12, 'next')) });
      const button = all(el, '.more-sessions button')[0]!;
      expect(button.textContent).to.equal('Show 2 more');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => all(el, '.session').length === 14);
      await waitUntil(() => el.shadowRoot!.activeElement?.textContent.includes('Session 12'));
      expect(texts(el, '.section > [role=status]')).to.deep.equal(['2 more sessions shown']);
      expect(all(el, '.more-sessions')).to.have.length(0);
      await expect(el).to.be.accessible();
    });

    it('shows the activity where its sessions cannot be read, and says that of the sessions alone', async () => {
      const el = await place({ listSessions: () => Promise.reject(new CmeError('network')) }, 'GR-01');
      await waitUntil(() => all(el, '[role=alert]').length > 0);
      expect(texts(el, '[part=title]')).to.deep.equal(['Medicine Grand Rounds']);
      expect(fallbackShows(el)).to.equal(false);
    });
  });

  it('DATA-16 shows the new activity everywhere after a page translator has replaced the text', async () => {
    const el = await show(enduring, { getActivity: async (id) => (id === 'E-2' ? { ...enduring, id: 'E-2', title: 'Another', objectives: ['New objective'] } : enduring) });
    const walker = document.createTreeWalker(el.shadowRoot!, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes.filter((text) => text.data.trim())) {
      const font = document.createElement('font');
      font.textContent = `«${node.data}»`;
      node.replaceWith(font);
    }
    el.activityId = 'E-2';
    await waitUntil(() => texts(el, '[part=title]')[0] === 'Another');
    expect(texts(el, '[part=objectives] li')).to.deep.equal(['New objective']);
    expect(all(el, 'font')).to.have.length(0);
  });

  it('follows the heading level of the page and can hide its title from sight', async () => {
    const el = await show(enduring);
    el.headingLevel = 3;
    el.withoutHeading = true;
    await el.updateComplete;
    expect(all(el, 'h3')).to.have.length(1);
    expect(all(el, 'h3')[0]!.classList.contains('visually-hidden')).to.equal(true);
    expect(all(el, 'h4').length).to.be.greaterThan(5);
  });
});

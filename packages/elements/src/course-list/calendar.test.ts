import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import { address, showList, titles } from '../../../../test/support/course-list.ts';
import { expect, sendKeys, waitUntil } from '../../../../test/support/elements.ts';
import { all, fallbackShows, focused, one, press, texts } from '../../../../test/support/shadow.ts';
import type { CmeCourseList } from './course-list.element.ts';
import { dayOf } from './calendar-month.ts';
import './define.ts';

const chosen = (el: CmeCourseList) => one(el, '[aria-pressed=true][data-day]').dataset['day'];
const month = (el: CmeCourseList) => one(el, '.month-name').textContent;
const dayHeadings = (el: CmeCourseList) => texts(el, '.agenda :is(h3, h4)');

describe('cme-course-list calendar', () => {
  const start = location.href;
  beforeEach(() => {
    const there = new URL(start);
    there.searchParams.set('cme.day', '2026-12-10');
    history.replaceState(null, '', there);
  });
  afterEach(() => history.replaceState(null, '', start));

  const open = async (given: { backend?: CmeBackend; width?: string; attributes?: Record<string, string> } = {}) => {
    const el = await showList({ ...given, attributes: { view: 'calendar', 'url-state': '', ...given.attributes } });
    await waitUntil(() => all(el, '.skeleton').length === 0);
    return el;
  };

  it('shows the month with counts beside what the chosen day holds, under a heading', async () => {
    const el = await open();
    expect([month(el), chosen(el), titles(el)]).to.deep.equal(['December 2026', '2026-12-10', ['Asthma Update 2026: From Guideline to Bedside']]);
    expect(dayHeadings(el)).to.deep.equal(['Thu, Dec 10, 2026']);
    expect(all(el, '[data-count]').map(({ dataset }) => dataset['day'])).to.deep.equal(['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-10', '2026-12-14', '2026-12-16', '2026-12-21']);
    expect(one(el, '[data-day="2026-12-03"]').ariaLabel).to.equal('Thu, Dec 3, 2026: 1 entry');
    expect([texts(el, '.month caption')[0], all(el, '.month th').map((th) => th.getAttribute('abbr'))[0]]).to.deep.equal(['Days with activities in December 2026', 'Sunday']);
  });

  it('is one Tab stop; arrows move by days and weeks, Page Up and Down by months, and the focus follows', async () => {
    const el = await open();
    expect(all(el, '[data-day][tabindex="0"]').map(({ dataset }) => dataset['day'])).to.deep.equal(['2026-12-10']);
    one(el, '[data-day="2026-12-10"]').focus();
    for (const [key, day] of [
      ['ArrowRight', '2026-12-11'], ['ArrowDown', '2026-12-18'], ['ArrowLeft', '2026-12-17'], ['ArrowUp', '2026-12-10'],
      ['PageDown', '2027-01-10'], ['PageUp', '2026-12-10'], ['ArrowUp', '2026-12-03'], ['ArrowUp', '2026-11-26'],
    ] as const) {
      await sendKeys({ press: key });
      await waitUntil(() => (focused(el) as HTMLElement | null)?.dataset['day'] === day, `${key} leads to ${day}`);
      expect([chosen(el), all(el, '[data-day][tabindex="0"]').length]).to.deep.equal([day, 1]);
    }
    expect(month(el)).to.equal('November 2026');
  });

  it('moves by buttons too, says the new month, and leads from a free day to the next that is not', async () => {
    const el = await open();
    expect(one(el, '.month-name').getAttribute('role')).to.equal('status');
    one(el, '[data-day="2026-12-11"]').click();
    await waitUntil(() => texts(el, '.agenda').join().includes('Nothing is scheduled on this day.'));
    await expect(el).to.be.accessible();
    press(el, 'Next with entries: Mon, Dec 14, 2026');
    await waitUntil(() => titles(el)[0] === 'Celiac Disease');
    press(el, 'Next month');
    await waitUntil(() => month(el) === 'January 2027' && chosen(el) === '2027-01-01');
    press(el, 'Today');
    await waitUntil(() => chosen(el) === dayOf(new Date()));
    expect(all(el, '[aria-current=date]').map(({ dataset }) => dataset['day'])).to.deep.equal([dayOf(new Date())]);
  });

  it('follows the filters, and remembers the day in the address', async () => {
    const el = await open({ attributes: { kind: 'series' } });
    expect(all(el, '[data-count]').map(({ dataset }) => dataset['day'])).to.deep.equal(['2026-12-03', '2026-12-07', '2026-12-14', '2026-12-21']);
    one(el, '[data-day="2026-12-07"]').click();
    await waitUntil(() => titles(el)[0] === 'Point-of-Care Ultrasound');
    expect(address()).to.equal('cme.day=2026-12-07');
    expect(texts(el, '.entry .facts')[0]).to.contain('Medicine Grand Rounds');
  });

  it('is the agenda of the month alone where there is no room', async () => {
    const el = await open({ width: '20em' });
    expect([all(el, '.month').length, dayHeadings(el)[0]]).to.deep.equal([0, 'Thu, Dec 3, 2026']);
    expect(titles(el)).to.have.length(7);
    await expect(el).to.be.accessible();
    press(el, 'Next month');
    await waitUntil(() => titles(el)[0] === 'Winter Symposium in Family Medicine');
    expect(dayHeadings(el)).to.deep.equal(['Sun, Jan 10, 2027']);
  });

  it('a failure is said where the agenda would stand, and trying again mends it', async () => {
    const backend = fakeBackend();
    const broken = { on: true };
    const el = await open({ backend: { ...backend, listOccurrences: (...args) => (broken.on ? Promise.reject(new CmeError('network')) : backend.listOccurrences(...args)) } });
    await waitUntil(() => all(el, '.calendar [role=alert]').length > 0);
    await expect(el).to.be.accessible();
    broken.on = false;
    press(el, 'Try again');
    await waitUntil(() => titles(el).length === 1);
    expect(fallbackShows(el)).to.equal(false);
  });

  it('a day that does not exist in an address falls back to today', async () => {
    const there = new URL(start);
    there.searchParams.set('cme.day', '2026-13-45');
    history.replaceState(null, '', there);
    const el = await open();
    expect(chosen(el)).to.equal(dayOf(new Date()));
  });

  it('from right to left the arrows follow the eye', async () => {
    const el = await open();
    el.style.direction = 'rtl';
    one(el, '.root').dir = 'rtl';
    one(el, '[data-day="2026-12-10"]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(() => chosen(el) === '2026-12-11');
  });
});

import type { CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import { placeList, settled, showList, titles } from '../../../../test/support/course-list.ts';
import { aTimeout, expect, sendKeys, waitUntil } from '../../../../test/support/elements.ts';
import { all, button, focused, one, press, texts } from '../../../../test/support/shadow.ts';
import type { CmeCourseList } from './course-list.element.ts';
import './define.ts';

const search = (el: CmeCourseList) => one<HTMLInputElement>(el, '#search');
const chips = (el: CmeCourseList) => texts(el, '.chip');

/** A filter's box, by the words beside it. */
function option(el: CmeCourseList, name: string): HTMLInputElement {
  return all(el, '.option').find((each) => each.querySelector('.option-name')!.textContent === name)!.querySelector('input')!;
}

async function type(el: CmeCourseList, text: string) {
  search(el).focus();
  await sendKeys({ type: text });
}

/** A backend that keeps every question. */
function listening(over: Partial<CmeBackend> = {}) {
  const backend = fakeBackend(over);
  const asked: (string | undefined)[] = [];
  return { asked, backend: { ...backend, listActivities: ((query, options) => (asked.push(query.q), backend.listActivities(query, options))) as CmeBackend['listActivities'] } };
}

describe('cme-course-list filters', () => {
  describe('search', () => {
    it('asks once the reader pauses and announces the result in a region that was there before', async () => {
      const { asked, backend } = listening();
      const el = await showList({ backend });
      const region = one(el, '.count');
      expect([region.getAttribute('role'), region.textContent]).to.deep.equal(['status', '9 activities']);
      // Without a pause between the letters, however slowly this machine sends keys.
      const field = search(el);
      for (let letters = 1; letters <= 'asthma'.length; letters += 1) {
        field.value = 'asthma'.slice(0, letters);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await waitUntil(() => titles(el).length === 1);
      expect(asked).to.deep.equal([undefined, 'asthma']);
      expect([one(el, '.count') === region, region.textContent]).to.deep.equal([true, '1 activity']);
      expect(all(el, '.toolbar [role=status], .results [role=status]')).to.have.length(0);
    });

    it('never takes a letter back, even where an answer comes in the middle of a word', async () => {
      const el = await showList();
      await type(el, 'as');
      el.requestUpdate();
      await el.updateComplete;
      expect(search(el).value).to.equal('as');
      await sendKeys({ type: 'thma' });
      await waitUntil(() => titles(el).length === 1);
      expect([search(el).value, focused(el) === search(el)]).to.deep.equal(['asthma', true]);
    });

    it('submitting reloads nothing, and the field is named', async () => {
      const el = await showList();
      await type(el, 'sepsis');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => el.matches(':state(empty)'));
      expect([one(el, 'form').getAttribute('role'), one(el, 'label[for=search]').textContent]).to.deep.equal(['search', 'Search activities']);
    });

    it('keeps the list in sight, dimmed, while the next answer is on its way', async () => {
      const backend = fakeBackend();
      const el = await showList({ backend: { ...backend, listActivities: (query, options) => (query.q ? new Promise(() => {}) : backend.listActivities(query, options)) } });
      await type(el, 'x');
      await waitUntil(() => one(el, '.results').getAttribute('aria-busy') === 'true');
      expect(titles(el)).to.have.length(9);
    });
  });

  describe('facets', () => {
    it('count what each value would leave, narrow with one press, and stand as chips that one press removes', async () => {
      const el = await showList();
      expect(texts(el, '.facet legend').slice(0, 3)).to.deep.equal(['Kind', 'Counts for my profession', 'Credit']);
      expect(texts(el, '.facet:first-child .option')).to.deep.equal(['Live Activities 5', 'On-Demand Activities 2', 'Grand Rounds and RSS 2']);
      option(el, 'Grand Rounds and RSS').click();
      await waitUntil(() => titles(el).length === 2);
      option(el, 'On-Demand Activities').click();
      await waitUntil(() => titles(el).length === 4);
      expect(texts(el, '.facet:first-child .option')).to.deep.equal(['Live Activities 5', 'On-Demand Activities 2', 'Grand Rounds and RSS 2']);
      expect(chips(el)).to.deep.equal(['Grand Rounds and RSS', 'On-Demand Activities', 'Clear all']);
      await expect(el).to.be.accessible();
      press(el, 'Remove filter: Grand Rounds and RSS');
      await waitUntil(() => titles(el).length === 2);
      expect([option(el, 'Grand Rounds and RSS').checked, option(el, 'On-Demand Activities').checked]).to.deep.equal([false, true]);
    });

    it('are worked by keyboard, and the focus stays where the reader is', async () => {
      const el = await showList();
      const box = option(el, 'On-Demand Activities');
      box.focus();
      await sendKeys({ press: ' ' });
      await waitUntil(() => titles(el).length === 2);
      expect([focused(el) === box, box.checked]).to.deep.equal([true, true]);
      button(el, 'Remove filter: On-Demand Activities').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => titles(el).length === 9);
      expect(focused(el) === one(el, '[part=heading]')).to.equal(true);
    });

    it('show the rare values on demand, and a chosen one always', async () => {
      const el = await showList({ attributes: { specialty: 'surgery' } });
      const group = all(el, '.facet').find((each) => each.querySelector('legend')!.textContent === 'Specialty')!;
      const names = () => [...group.querySelectorAll('.option-name')].map(({ textContent }) => textContent);
      const more = group.querySelector('button')!;
      expect([names().length, more.getAttribute('aria-expanded')]).to.deep.equal([7, 'false']);
      expect(names()).to.include('Surgery');
      more.click();
      await el.updateComplete;
      expect([names().length > 8, more.getAttribute('aria-expanded'), more.textContent]).to.deep.equal([true, 'true', 'Show fewer']);
    });

    it('a chosen value that nothing has any more can still be unchosen', async () => {
      const el = await showList({ attributes: { specialty: 'astrology' } });
      expect(el.matches(':state(empty)')).to.equal(true);
      option(el, 'astrology').click();
      await waitUntil(() => titles(el).length === 9);
    });

    it('ask for one profession at a time', async () => {
      const el = await showList();
      const select = one<HTMLSelectElement>(el, 'select[aria-label="Counts for my profession"]');
      const nurses = [...select.options].find(({ value }) => value === 'rn')!;
      expect(nurses.textContent).to.match(/^Registered nurses \(\d\)$/);
      select.value = 'rn';
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => chips(el).includes('Registered nurses'));
      await settled(el);
      expect(titles(el)).to.include('Asthma Update 2026: From Guideline to Bedside').and.to.have.length.lessThan(9);
      select.value = '';
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => titles(el).length === 9);
    });

    it('narrow by period and days, and say when the days stand in the wrong order', async () => {
      const el = await showList();
      option(el, 'Past').click();
      await waitUntil(() => titles(el).length === 2);
      expect(chips(el)).to.deep.equal(['Past']);
      press(el, 'Remove filter: Past');
      const [from, to] = all<HTMLInputElement>(el, 'input[type=date]');
      from!.value = '2026-12-03';
      from!.dispatchEvent(new Event('change'));
      await waitUntil(() => chips(el).includes('From Thu, Dec 3, 2026'));
      to!.value = '2026-12-01';
      to!.dispatchEvent(new Event('change'));
      await waitUntil(() => all(el, '#dates-error').length > 0);
      expect([from!.getAttribute('aria-invalid'), from!.getAttribute('aria-describedby')]).to.deep.equal(['true', 'dates-error']);
      await settled(el);
      await expect(el).to.be.accessible();
    });
  });

  it('sorts as chosen; an order that cuts across the kinds has no groups', async () => {
    const el = await showList();
    const sort = one<HTMLSelectElement>(el, '#sort');
    expect(texts(el, '#sort option')).to.deep.equal(['Soonest', 'Newest', 'Best match', 'Most credits']);
    sort.value = 'credits';
    sort.dispatchEvent(new Event('change'));
    await waitUntil(() => titles(el)[0] === 'Winter Symposium in Family Medicine');
    expect(all(el, '[part=group]')).to.have.length(0);
  });

  describe('the sheet of a narrow page', () => {
    const phone = async () => showList({ width: '20em' });
    const sheet = (el: CmeCourseList) => all<HTMLDialogElement>(el, 'dialog')[0];
    const openSheet = async (el: CmeCourseList) => {
      button(el, 'Filters').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => sheet(el)?.open);
    };

    it('opens as a modal dialog with a name, the filters and what they leave', async () => {
      const el = await phone();
      expect(all(el, '[part=filters]')).to.have.length(0);
      await openSheet(el);
      expect([sheet(el)!.matches(':modal'), one(el, '#sheet-title').textContent, sheet(el)!.getAttribute('aria-labelledby')]).to.deep.equal([true, 'Filters', 'sheet-title']);
      expect(sheet(el)!.contains(focused(el))).to.equal(true);
      await expect(el).to.be.accessible();
      option(el, 'Grand Rounds and RSS').click();
      await waitUntil(() => texts(el, '.sheet-foot .primary')[0] === 'Show 2 activities');
      press(el, 'Show 2 activities');
      await waitUntil(() => !sheet(el));
      expect([titles(el).length, focused(el)?.id, texts(el, '#filters')[0]]).to.deep.equal([2, 'filters', 'Filters (1)']);
    });

    it('closes with Escape and gives the focus back to its button', async () => {
      const el = await phone();
      await openSheet(el);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !sheet(el));
      expect(focused(el)?.id).to.equal('filters');
      await openSheet(el);
      press(el, 'Close');
      await waitUntil(() => !sheet(el));
      expect(focused(el)?.id).to.equal('filters');
    });

    it('goes when there is room beside the list, and does not come back by itself', async () => {
      const el = await phone();
      await openSheet(el);
      el.parentElement!.style.inlineSize = '64em';
      await waitUntil(() => all(el, '[part=filters]').length > 0);
      expect(sheet(el) === undefined).to.equal(true);
      el.parentElement!.style.inlineSize = '20em';
      await waitUntil(() => all(el, '#filters').length > 0);
      await aTimeout(50);
      expect(sheet(el) === undefined).to.equal(true);
    });
  });

  it('without a backend that answers the tools still stand, and the filters chosen so far', async () => {
    const el = await placeList({ backend: fakeBackend({ listActivities: () => Promise.reject(new Error('x')) }), attributes: { kind: 'live' } });
    await waitUntil(() => el.matches(':state(problem)'));
    expect([chips(el), all(el, '#search').length]).to.deep.equal([['Live Activities'], 1]);
  });
});

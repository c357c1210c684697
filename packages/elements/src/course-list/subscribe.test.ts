import type { CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import { showList, titles } from '../../../../test/support/course-list.ts';
import { expect, waitUntil } from '../../../../test/support/elements.ts';
import { all, one } from '../../../../test/support/shadow.ts';
import './define.ts';

const calendarLink: CmeBackend['calendarLink'] = (target) => ({ url: `https://cme.example.org/v1/activities.ics?${'filters' in target ? new URLSearchParams(target.filters as Record<string, string>) : ''}`, live: true });

const address = (el: Element) => one<HTMLInputElement>(el, '.subscribe input').value;

describe('cme-course-list subscription', () => {
  it('is to exactly what is on screen, in three ways', async () => {
    const el = await showList({ backend: fakeBackend({ calendarLink }) });
    expect(address(el)).to.equal('https://cme.example.org/v1/activities.ics?');
    all(el, '.option input')[0]!.click();
    await waitUntil(() => titles(el).length === 5);
    expect(address(el)).to.equal('https://cme.example.org/v1/activities.ics?kind=live');
    expect(all<HTMLAnchorElement>(el, '.subscribe a').map(({ href }) => href)).to.deep.equal(['webcal://cme.example.org/v1/activities.ics?kind=live', 'https://cme.example.org/v1/activities.ics?kind=live']);
    one(el, '.subscribe summary').click();
    await expect(el).to.be.accessible();
  });

  it('is not offered where a calendar could not follow, nor at an address that could run something', async () => {
    for (const link of [undefined, { url: 'https://cme.example.org/a.ics', live: false }, { url: 'javascript:alert(1)', live: true }, { url: 'data:text/calendar,x', live: true }]) {
      const el = await showList({ backend: fakeBackend({ calendarLink: () => link }) });
      expect(all(el, '.subscribe'), JSON.stringify(link)).to.have.length(0);
    }
  });
});

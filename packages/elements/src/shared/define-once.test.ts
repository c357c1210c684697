import { expect, fixture, html } from '../../../../test/support/elements.ts';
import { CmeBackendElement } from '../backend/backend.element.ts';
import { CmeCourseList } from '../course-list/course-list.element.ts';

describe('EMB-12 define', () => {
  const { warn } = console;
  const warned: string[] = [];
  before(() => (console.warn = (...words: unknown[]) => warned.push(words.join(' '))));
  after(() => (console.warn = warn));

  it('twice is once, without a word', () => {
    CmeCourseList.define('cme-course-list');
    const first = customElements.get('cme-course-list');
    CmeCourseList.define('cme-course-list');
    expect([customElements.get('cme-course-list') === first, warned]).to.deep.equal([true, []]);
  });

  it('by another version leaves the first one and names both', () => {
    class Newer extends CmeCourseList {
      static override readonly version: string = '9.9.9';
    }
    const first = customElements.get('cme-course-list');
    Newer.define('cme-course-list');
    expect(customElements.get('cme-course-list')).to.equal(first);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('0.1.0').and.to.contain('9.9.9');
  });

  it('beside a foreign element of that name throws nothing', () => {
    customElements.define('taken-element', class extends HTMLElement {});
    CmeBackendElement.define('taken-element');
    expect(warned.at(-1)).to.contain('version unknown');
  });

  it('upgrades what stands on the page, under a prefix of the page’s own too', async () => {
    const el = await fixture(html`<acme-course-list></acme-course-list>`);
    CmeCourseList.define('acme-course-list');
    expect([el instanceof CmeCourseList, el.matches(':state(waiting)') || el.shadowRoot !== null]).to.deep.equal([true, true]);
  });
});

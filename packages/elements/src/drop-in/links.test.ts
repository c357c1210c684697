import { aTimeout, expect, fixture, html } from '../../../../test/support/elements.ts';
import { pinFrom } from './pin.ts';
import { watch } from './watch.ts';

const api = 'https://cme.example.org/api';

async function printed(stored: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = stored;
  await aTimeout(0);
  return page;
}

const element = (page: Element) => page.querySelector('cme-course-list, cme-activity, cme-program');
const upgraded = async (href: string) => {
  const page = await printed('<a>Link</a>');
  const link = document.createElement('a');
  link.setAttribute('href', href);
  page.replaceChildren(link);
  await aTimeout(0);
  return element(page) !== null;
};

describe('recognised links', () => {
  const { warn } = console;
  before(() => {
    console.warn = () => {};
    watch(pinFrom(`https://cdn.example.org/cme-catalog.js?api-url=${encodeURIComponent(api)}&also=https://media.example.org/x&also=nonsense`));
  });
  after(() => (console.warn = warn));

  it('become the element that their address names, with its parameters, and stay inside as the fallback', async () => {
    const page = await printed(`Text <a href="${api}/w/course-list?specialty=cardiology&amp;page-size=10#cme">See the calendar</a>`);
    const el = element(page)!;
    expect([el.localName, el.getAttribute('specialty'), el.getAttribute('page-size'), el.textContent]).to.deep.equal(['cme-course-list', 'cardiology', '10', 'See the calendar']);
    expect(el.querySelector('a')!.getAttribute('href')).to.contain('/w/course-list');
  });

  it('take the place of a paragraph that holds nothing else, and of nothing more', async () => {
    expect((await printed(`<p>&nbsp;<a href="${api}/w/program">About</a><br></p><p>Text</p>`)).innerHTML).to.match(/^<cme-program><a [^>]*>About<\/a><\/cme-program><p>Text<\/p>$/);
    expect((await printed(`<p>See <a href="${api}/w/program">About</a></p>`)).innerHTML).to.match(/^<p>See <cme-program>/);
  });

  it('inside our elements they are a fallback and stay links', async () => {
    const page = await printed(`<cme-course-list><p><a href="${api}/w/course-list">List</a></p></cme-course-list><div data-cme="activity"><a href="${api}/w/activity">One</a></div>`);
    expect(page.querySelectorAll('cme-course-list, cme-activity')).to.have.length(2);
  });

  it('EMB-03 only at the pinned origin and below the pinned path', async () => {
    for (const href of [`${api}/w/course-list`, `${api}/w/course-list/`, 'HTTPS://CME.EXAMPLE.ORG/api/w/program', `${api}/x/../w/program`, 'https:\\\\cme.example.org/api/w/program', 'https://cme.example.org:443/api/w/program']) {
      expect(await upgraded(href), href).to.equal(true);
    }
    for (const href of [
      'https://evil.example/api/w/course-list', 'https://cme.example.org.evil.example/api/w/course-list', 'https://cme.example.org@evil.example/api/w/course-list', 'https://user@cme.example.org/api/w/course-list',
      'https://user:secret@cme.example.org/api/w/course-list', 'https://cme.example.org:444/api/w/course-list', 'http://cme.example.org/api/w/course-list', 'https://xcme.example.org/api/w/course-list', 'https://CME.example.org.x/api/w/course-list',
      'https://cme.example.org/w/course-list', 'https://cme.example.org/api-2/w/course-list', 'https://cme.example.org/api/v1/w/course-list', 'https://cme.example.org/api/../w/course-list', 'https://evil.example/?x=https://cme.example.org/api/w/course-list',
      'https://evil.example/#https://cme.example.org/api/w/course-list', '\\\\evil.example/api/w/course-list', '//evil.example/api/w/course-list', 'javascript://cme.example.org/api/w/course-list', '/api/w/course-list', '/w/course-list',
      `${api}/w/`, `${api}/w/backend`, `${api}/w/course-list/x`, `${api}/w/constructor`, `${api}/w/Course-List`, `${api}/w/%63ourse-list`, 'https://[/w/', '/w/',
    ]) expect(await upgraded(href), href).to.equal(false);
  });

  it('EMB-04 carry no address and nothing that the element does not know', async () => {
    const page = await printed(`<a href="${api}/w/course-list?src=https://evil.example/a.json&amp;activity-href=https://evil.example/{id}&amp;api-url=https://evil.example&amp;onclick=x&amp;style=x&amp;id=x&amp;specialty=a">List</a>`);
    expect([...element(page)!.attributes].map(({ name }) => name)).to.deep.equal(['specialty']);
  });

  it('EMB-04 a listed origin may serve data, but a link there stays a link', async () => {
    expect(await upgraded('https://media.example.org/w/course-list')).to.equal(false);
  });
});

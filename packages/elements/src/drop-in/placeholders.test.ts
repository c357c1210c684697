import fc from 'fast-check';
import { runs } from '../../../../test/support/fast-check.ts';
import { aTimeout, expect, fixture, html } from '../../../../test/support/elements.ts';
import { tags } from './tags.ts';
import { watch } from './watch.ts';

/** Puts what an editor stored into the page, as the CMS prints it. */
async function printed(stored: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = stored;
  await aTimeout(0);
  return page;
}

/** The element, its attributes and the text of its fallback. */
function read(page: Element) {
  const el = page.querySelector('cme-course-list, cme-activity, cme-program');
  return el && { tag: el.localName, attributes: Object.fromEntries([...el.attributes].map(({ name, value }) => [name, value])), text: el.textContent.replaceAll(/[\s\u00a0]+/g, ' ').trim() };
}

const wanted = { tag: 'cme-course-list', attributes: { specialty: 'cardiology', 'page-size': '10' }, text: 'See the calendar' };

describe('placeholders', () => {
  before(() => watch(undefined));

  it('become the element they name, and what they hold its fallback', async () => {
    const page = await printed('<div data-cme="course-list" data-cme-specialty="cardiology" data-cme-page-size="10"><a href="/calendar">See the calendar</a></div>');
    expect(read(page)).to.deep.equal(wanted);
    expect(page.querySelector('cme-course-list > a')!.getAttribute('href')).to.equal('/calendar');
    expect(page.querySelector('[data-cme]')).to.equal(null);
  });

  it('are found wherever and whenever the page adds them, nested or alone', async () => {
    const page = await printed('<section><p>Text</p><div><div data-cme="program"><a href="/">About</a></div></div></section>');
    expect(read(page)?.tag).to.equal('cme-program');
    const late = document.createElement('span');
    late.dataset['cme'] = 'activity';
    late.dataset['cmeActivityId'] = 'A-1';
    page.replaceChildren(late);
    await aTimeout(0);
    expect(read(page)).to.deep.equal({ tag: 'cme-activity', attributes: { 'activity-id': 'A-1' }, text: '' });
  });

  for (const [what, stored] of [
    ['TinyMCE adds a space to what is empty', '<div data-cme="course-list" data-cme-specialty="cardiology" data-cme-page-size="10">&nbsp;See the calendar&nbsp;</div>'],
    ['KSES encodes quotes anew', '<div data-cme=&quot;course-list&quot; data-cme-specialty="cardiology" data-cme-page-size="10">See the calendar</div>'.replaceAll('=&quot;course-list&quot;', '="course-list"')],
    ['an editor writes upper case', '<DIV DATA-CME="COURSE-LIST" DATA-CME-SPECIALTY="cardiology" DATA-CME-PAGE-SIZE="10">See the calendar</DIV>'],
    ['a text field adds spaces', '<div data-cme=" course-list&nbsp;" data-cme-specialty=" cardiology&nbsp;" data-cme-page-size="10 ">See the calendar</div>'],
    ['breaks and empty paragraphs stand around', '<p></p><div data-cme="course-list" data-cme-specialty="cardiology" data-cme-page-size="10"><p></p><br>See the calendar<br><p>&nbsp;</p></div><p>&nbsp;</p>'],
    ['a filter changes the order and adds its own', '<div class="x" style="" id="y" data-cme-page-size="10" data-cme-specialty="cardiology" data-cme="course-list" dir="ltr">See the calendar</div>'],
  ] as const) {
    it(`EMB-05 come out the same where ${what}`, async () => {
      expect(read(await printed(stored))).to.deep.equal(wanted);
    });
  }

  it('EMB-05 come out the same whatever noise stands around names and values', async () => {
    const noise = fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\n', '\t'), maxLength: 3 });
    const cased = (text: string) => fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }).map((upper) => [...text].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join(''));
    await fc.assert(fc.asyncProperty(fc.tuple(noise, cased('course-list'), noise), fc.tuple(noise, noise), cased('data-cme-specialty'), async (name, [left, right], attribute) => {
      const found = read(await printed(`<div data-cme="${name.join('')}" ${attribute}="${left}cardiology${right}"><br>&nbsp;</div>`));
      return found?.tag === 'cme-course-list' && found.attributes['specialty'] === 'cardiology';
    }), runs(50));
  });

  it('EMB-04 carry only what the element knows: no address of an API, no handler, no style, no id', async () => {
    const stored = ['api-url', 'token-endpoint', 'backend', 'onclick', 'onload', 'style', 'class', 'id', 'is', 'slot', 'part', 'href', 'srcdoc', 'redirect', 'verification-key', 'issuer', 'script'];
    for (const name of Object.keys(tags)) {
      const page = await printed(`<div data-cme="${name}" onclick="x" ${stored.map((attribute) => `data-cme-${attribute}="https://evil.example/"`).join(' ')}></div>`);
      expect(read(page)?.attributes, name).to.deep.equal({});
    }
  });

  it('EMB-04 name no other element than those for everyone', async () => {
    for (const name of ['backend', 'cme-course-list', 'script', 'iframe', '../course-list', 'constructor', '__proto__', 'toString', 'hasOwnProperty', '', ' ', 'course-list x', 'course_list']) {
      const page = await printed(`<div data-cme="${name}">Fallback</div>`);
      expect([page.querySelectorAll('*').length, page.textContent, page.firstElementChild!.localName], name).to.deep.equal([1, 'Fallback', 'div']);
    }
  });

  it('EMB-17 a form whose fields bear the names of members harms neither itself nor the rest of the page', async () => {
    const names = ['dataset', 'childNodes', 'getAttributeNames', 'getAttribute', 'querySelectorAll', 'matches', 'closest', 'isConnected', 'parentElement', 'localName', 'replaceWith', 'append', 'attributes', 'nodeType'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const page = await printed(`<form data-cme="course-list">${fields}</form><form>${fields}<div data-cme="program">About</div></form><div data-cme="activity">One</div>`);
    expect([...page.querySelectorAll('cme-program, cme-activity, cme-course-list')].map(({ localName }) => localName)).to.deep.equal(['cme-program', 'cme-activity']);
  });

  it('a thousand additions to a long page are looked at one by one, not the page a thousand times', async () => {
    const page = await printed('<p>Text</p>'.repeat(2000));
    const { querySelectorAll } = Document.prototype;
    let whole = 0;
    Document.prototype.querySelectorAll = function (this: Document, selector: string) {
      whole += 1;
      return querySelectorAll.call(this, selector) as never;
    };
    for (let row = 0; row < 1000; row += 1) page.append(document.createElement('p'));
    await aTimeout(0);
    Document.prototype.querySelectorAll = querySelectorAll;
    expect(whole).to.equal(0);
  });
});

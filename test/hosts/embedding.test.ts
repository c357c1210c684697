import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hospital, hostPage, loader } from '../support/host-page.ts';
import { axeFindings, engines, hosts, inPage, inState, ready, titlesIn } from '../support/hosts.ts';

const oldVersion = (await (await fetch(`${hosts}/cme/cme-catalog.js`)).text()).replaceAll(/([`"'])0\.1\.0\1/g, '"0.0.1"');
const attributes = { specialty: 'neonatology', 'page-size': '3', heading: 'Newborns', 'without-filters': '' };
const asTag = (prefix = '') => Object.entries(attributes).map(([name, value]) => `${prefix}${name}="${value}"`).join(' ');
const fallback = '<a href="/plain">See the calendar</a>';
const evil = 'http://127.0.0.1:9';

const lookAlikes = [
  'https://cme.example.org.evil.example/w/course-list', `${hosts.replace('127.0.0.1', '127.0.0.1.evil.example')}/w/course-list`, `${hosts.replace(/\d+$/, '1')}/w/course-list`,
  `${hosts.replace('//', '//user@')}/w/course-list`, `${hosts}/elsewhere/w/course-list`, `${hosts}\\evil/w/course-list`, `javascript:alert(1)//${hosts}/w/course-list`,
  `${hosts}/w/course-list/../../evil`, `${hosts}/w/transcript`, `${hosts}/w/constructor`,
];

const site = await hospital({
  '/tag': hostPage({ body: `<cme-course-list ${asTag()}>${fallback}</cme-course-list>` }),
  '/placeholder': hostPage({ body: `<div data-cme="course-list" ${asTag('data-cme-')}>${fallback}</div>` }),
  '/link': hostPage({ body: `<p><a href="${hosts}/w/course-list?${new URLSearchParams(attributes)}">See the calendar</a></p>` }),
  '/late': hostPage({ body: `<main></main><script>addEventListener('load', () => setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(`<div data-cme="course-list" ${asTag('data-cme-')}>${fallback}</div>`)}), 50))</script>` }),
  '/look-alikes': hostPage({ body: `<cme-program>About</cme-program><main>${lookAlikes.map((href) => `<p><a href="${href.replaceAll('"', '&quot;')}">Look</a></p>`).join('')}</main>` }),
  '/gadgets': hostPage({
    body: `<cme-backend api-url="${evil}/"><cme-course-list page-size="3">${fallback}</cme-course-list></cme-backend>
      <cme-course-list class="file" src="${evil}/activities.json">From a file</cme-course-list>
      <div data-cme="backend" data-cme-api-url="${evil}/">Nothing</div>
      <p><a href="${hosts}/w/course-list?src=${evil}/activities.json&amp;activity-href=${evil}/%7Bid%7D&amp;page-size=2&amp;api-url=${evil}/">A link</a></p>
      <cme-course-list class="away" page-size="2" without-filters activity-href="${evil}/{id}">Away</cme-course-list>`,
  }),
  '/tokens': hostPage({
    head: `<style>cme-course-list { ${['color-accent', 'color-surface', 'color-raised', 'color-border', 'color-text', 'shadow', 'radius-card', 'font-heading', 'color-focus', 'color-control'].map((name) => `--cme-${name}: url(${evil}/${name});`).join(' ')} }</style>`,
    body: `<cme-course-list view="cards" page-size="3">${fallback}</cme-course-list><cme-course-list view="table" page-size="3">${fallback}</cme-course-list><cme-program>About</cme-program>`,
  }),
  '/twice': hostPage({ head: loader() + loader(undefined, `${hosts}/cme/cme.js`), body: `<cme-course-list page-size="3">${fallback}</cme-course-list><cme-program>About</cme-program>` }),
  '/two-versions': hostPage({ head: loader(undefined, '/old.js'), body: `<cme-course-list page-size="3">${fallback}</cme-course-list><cme-program>About</cme-program>` }),
  [`/old.js?api-url=${hosts}/`]: { type: 'text/javascript', body: oldVersion },
  '/base': hostPage({ head: `<base href="${evil}/deep/">`, body: `<cme-course-list page-size="3" url-state activity-href="/activity?id={id}">${fallback}</cme-course-list>` }),
  '/clobbered': hostPage({
    body: `<form id="litNonce" name="currentScript" data-cme="course-list"><input name="parentElement"><input name="querySelectorAll"><input name="attributes"></form>
      ${['currentScript', 'litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'customElements', 'location', 'cme', 'config', 'documentElement', 'body', 'title'].map((name) => `<a id="${name}" name="${name}" href="${evil}/">x</a><img name="${name}" alt="">`).join('')}
      <cme-course-list page-size="3">${fallback}</cme-course-list>`,
  }),
  '/hostile': hostPage({
    head: `<style>body, main { text-align: justify !important; text-transform: uppercase !important; letter-spacing: 1em !important; word-spacing: 2em !important; text-indent: 5em !important; white-space: pre !important;
      line-height: 0 !important; visibility: hidden !important; -webkit-text-fill-color: transparent !important; font-style: italic !important; font-weight: 900 !important; }
      i, em, cite, span { font-style: normal !important; } * { box-sizing: content-box !important; } ul { list-style: square !important; } a { font-size: 3px !important; }</style>`,
    body: `<main><cme-course-list page-size="3">${fallback}</cme-course-list></main>`,
  }),
});

for (const engine of engines) {
  describe(`Embedding in ${engine}`, () => {
    it('EMB-01 tag, placeholder, recognised link and late insertion give the same widget and ask the same', async () => {
      const results = [];
      for (const path of ['/tag', '/placeholder', '/link', '/late']) {
        results.push(await inPage(engine, async (open) => {
          const { page, requests } = await open(site + path);
          await inState(page, 'cme-course-list', 'ready');
          return {
            html: await page.evaluate(() => document.querySelector('cme-course-list')!.shadowRoot!.textContent.replaceAll(/\s+/g, ' ')),
            attributes: await page.evaluate(() => [...document.querySelector('cme-course-list')!.attributes].map(({ name, value }) => `${name}=${value}`).sort()),
            left: await page.evaluate(() => document.querySelectorAll('[data-cme], body > p, p > cme-course-list').length),
            fallback: await page.evaluate(() => document.querySelector('cme-course-list')!.textContent.trim()),
            asked: requests.map(({ url }) => url).filter((url) => url.includes('/v1/')),
          };
        }));
      }
      assert.equal(results[0]!.asked.length, 1);
      for (const result of results.slice(1)) assert.deepEqual(result, results[0]);
    });

    it('EMB-03 links that only look like ours stay links', async () => {
      await inPage(engine, async (open) => {
        const { page } = await open(`${site}/look-alikes`);
        await ready(page);
        assert.equal(await page.evaluate(() => document.querySelectorAll('main p > a').length), lookAlikes.length);
        assert.equal(await page.evaluate(() => document.querySelectorAll('cme-course-list, cme-activity').length), 0);
      });
    });

    it('EMB-04 content chooses neither backend nor file nor the page of an activity', async () => {
      await inPage(engine, async (open) => {
        const { page, requests, complaints } = await open(`${site}/gadgets`);
        await inState(page, 'cme-backend > cme-course-list', 'ready');
        await inState(page, 'cme-course-list.away', 'ready');
        assert.deepEqual(requests.filter(({ url }) => url.startsWith(evil)), []);
        const hrefs = await page.evaluate(() => [...document.querySelectorAll('cme-course-list')].flatMap((list) => [...list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')].map(({ href }) => href)));
        assert.deepEqual(hrefs.filter((href) => href.startsWith(evil)), []);
        assert.equal(complaints.filter((line) => line.includes('<cme-backend')).length, 1, complaints.join('\n'));
        assert.equal(await page.evaluate(() => document.querySelector<HTMLElement>('.file')!.innerText), 'From a file', 'the fallback stands where the file is refused');
      });
    });

    it('DATA-13 a token that holds an address causes no request', async () => {
      await inPage(engine, async (open) => {
        const { page, requests } = await open(`${site}/tokens`);
        await ready(page);
        assert.deepEqual(requests.filter(({ url }) => url.startsWith(evil)), []);
      });
    });

    it('EMB-12 a script that is included twice defines once and works', async () => {
      await inPage(engine, async (open) => {
        const { page, complaints } = await open(`${site}/twice`);
        await ready(page);
        assert.equal((await titlesIn(page)).length, 3);
        assert.deepEqual(complaints, []);
      });
    });

    it('EMB-12 of two versions the first one works and the second one says that it does not', async () => {
      await inPage(engine, async (open) => {
        const { page, complaints } = await open(`${site}/two-versions`);
        await ready(page);
        assert.equal((await titlesIn(page)).length, 3);
        assert.ok(complaints.length > 0);
        for (const line of complaints) assert.match(line, /already defined by version 0\.0\.1; version 0\.1\.0 is not used/);
      });
    });

    it('EMB-14 <base href> moves neither requests nor links', async () => {
      await inPage(engine, async (open) => {
        const { page, requests } = await open(`${site}/base`);
        await ready(page);
        assert.deepEqual(requests.filter(({ url }) => url.startsWith(evil)), []);
        const hrefs = await page.evaluate(() => [...document.querySelector('cme-course-list')!.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.title')].map(({ href }) => href));
        assert.equal(hrefs.length, 3);
        for (const href of hrefs) assert.ok(href.startsWith(`${site}/activity?id=`), href);
      });
    });

    it('EMB-17 clobbered names have no effect', async () => {
      await inPage(engine, async (open) => {
        const { page, requests, complaints } = await open(`${site}/clobbered`);
        await inState(page, 'cme-course-list', 'ready');
        assert.equal((await titlesIn(page)).length, 3);
        assert.deepEqual(complaints, []);
        assert.deepEqual(requests.filter(({ url }) => url.startsWith(evil)), []);
      });
    });

    it('EMB-13 stays readable under a hostile inherited style sheet, with the credit phrase in italics', async () => {
      await inPage(engine, async (open) => {
        const { page } = await open(`${site}/hostile`);
        await ready(page);
        assert.deepEqual(await stylesIn(page), {
          aligned: true, textTransform: 'none', letterSpacing: 'normal', wordSpacing: '0px', textIndent: '0px', whiteSpace: 'normal', visibility: 'visible', fontStyle: 'normal', fontWeight: '600', fillIsText: true, tall: true, boxSizing: 'border-box',
          phrase: 'italic',
        });
        if (engine === 'chromium') assert.deepEqual(await axeFindings(page), []);
      });
    });

    it('EMB-13 the hospital with the loud theme gets the same', async () => {
      await inPage(engine, async (open) => {
        const { page } = await open(`${hosts}/hosts/harborside/series.html`);
        await ready(page);
        const { phrase, boxSizing, visibility, tall } = await stylesIn(page);
        assert.deepEqual({ phrase, boxSizing, visibility, tall }, { phrase: 'italic', boxSizing: 'border-box', visibility: 'visible', tall: true });
        assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('cme-course-list')!.shadowRoot!.querySelector('.title')!).fontSize), '18px', 'em, not rem');
      });
    });
  });
}

const stylesIn = (page: Parameters<typeof ready>[0]) =>
  page.evaluate(() => {
    const root = document.querySelector('cme-course-list')!.shadowRoot!;
    const title = getComputedStyle(root.querySelector('.row-title')!);
    const { textTransform, letterSpacing, wordSpacing, textIndent, whiteSpace, visibility, fontStyle, fontWeight, boxSizing } = title;
    return {
      textTransform, letterSpacing, wordSpacing, textIndent, whiteSpace, visibility, fontStyle, fontWeight, boxSizing,
      aligned: ['start', 'left'].includes(title.textAlign),
      fillIsText: title.webkitTextFillColor === title.color,
      tall: Number.parseFloat(title.lineHeight) >= Number.parseFloat(title.fontSize) * 1.2,
      phrase: getComputedStyle(root.querySelector('.credit-phrase')!).fontStyle,
    };
  });

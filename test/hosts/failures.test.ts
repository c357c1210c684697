import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hospital, hostPage } from '../support/host-page.ts';
import { engines, hosts, inPage, inState, violationsIn, type Engine } from '../support/hosts.ts';

const source = await (await fetch(`${hosts}/cme/cme-catalog.js`)).text();
const body = '<cme-course-list page-size="3"><p>Call us at 213 555 0142 or <a href="/plain">see the calendar</a>.</p></cme-course-list>';
const policy = (trustedTypes: string) => ({ 'content-security-policy': `default-src 'none'; script-src 'self' ${hosts}; connect-src ${hosts}; style-src 'self'; img-src ${hosts} data:; require-trusted-types-for 'script'; ${trustedTypes}` });
const jsonOf = (text: string) => ({ type: 'application/json', body: text, headers: { 'access-control-allow-origin': '*' } });

const site = await hospital({
  '/missing': hostPage({ script: '/nothing.js', body }),
  '/truncated': hostPage({ script: '/truncated.js', body }),
  [`/truncated.js?api-url=${hosts}/`]: { type: 'text/javascript', body: source.slice(0, source.length / 2) },
  '/changed': { type: 'text/html', body: `<!doctype html><html lang="en"><title>Changed</title><script type="module" src="/changed.js?api-url=${hosts}/" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin></script>${body}` },
  [`/changed.js?api-url=${hosts}/`]: { type: 'text/javascript', body: `${source}\n//` },
  '/api-down': hostPage({ query: '?api-url=http://127.0.0.1:9/', body }),
  '/api-html': hostPage({ query: '?api-url=/broken/', body }),
  '/no-query': hostPage({ query: '', body }),
  '/connect-blocked': hostPage({ headers: { 'content-security-policy': `default-src 'none'; script-src ${hosts}; connect-src 'self'` }, body }),
  '/tt-none': hostPage({ headers: policy(''), body }),
  '/tt-lit': hostPage({ headers: policy('trusted-types lit-html'), body }),
  '/tt-duplicates': hostPage({ head: `<script type="module" src="${hosts}/cme/cme.js?api-url=${hosts}/" crossorigin></script>`, headers: policy("trusted-types lit-html 'allow-duplicates'"), body }),
  '/tt-other': hostPage({ headers: policy('trusted-types dompurify'), body }),
  '/tt-nobody': hostPage({ headers: policy("trusted-types 'none'"), body }),
  '/broken/v1/activities?limit=3&group=kind': jsonOf('{"items":'),
});

const fallbackSeen = (engine: Engine, path: string, wait: 'load' | 'problem' | 'waiting') =>
  inPage(engine, async (open) => {
    const { page, complaints } = await open(site + path);
    if (wait !== 'load') await inState(page, 'cme-course-list', wait);
    // A fallback that nobody sees is none: what counts is that its box is on screen.
    await page.waitForSelector('cme-course-list a', { visible: true, timeout: 10_000 });
    assert.match(await page.evaluate(() => document.body.innerText), /Call us at 213 555 0142/);
    return { complaints, violations: await violationsIn(page) };
  });

for (const engine of engines) {
  describe(`When something fails in ${engine}`, () => {
    it('EMB-19 the script is missing: the fallback stays', () => fallbackSeen(engine, '/missing', 'load').then(() => {}));
    it('EMB-19 the script is truncated: the fallback stays', () => fallbackSeen(engine, '/truncated', 'load').then(() => {}));
    it('EMB-19 the script is not the one of the hash: the fallback stays', () => fallbackSeen(engine, '/changed', 'load').then(() => {}));
    it('EMB-19 no backend is configured: the fallback stays', () => fallbackSeen(engine, '/no-query', 'waiting').then(() => {}));
    it('EMB-19 the backend is down: it is said, and the fallback comes back', () => fallbackSeen(engine, '/api-down', 'problem').then(() => {}));
    it('EMB-19 the backend answers nonsense: it is said, and the fallback comes back', () => fallbackSeen(engine, '/api-html', 'problem').then(() => {}));
    it('CSP-08 the policy forbids the backend: it is said, and the fallback comes back', () => fallbackSeen(engine, '/connect-blocked', 'problem').then(() => {}));

    for (const path of ['/tt-none', '/tt-lit', '/tt-duplicates']) {
      it(`CSP-03 ${path.slice(4)}: the list works and nothing is reported`, async () => {
        await inPage(engine, async (open) => {
          const { page, complaints } = await open(site + path);
          await inState(page, 'cme-course-list', 'ready');
          assert.deepEqual(complaints, []);
          assert.deepEqual(await violationsIn(page), []);
        });
      });
    }
    for (const path of ['/tt-other', '/tt-nobody']) {
      it(`CSP-03 ${path.slice(4)}: the fallback stays, and the browser names the directive once`, async () => {
        const { violations } = await fallbackSeen(engine, path, 'load');
        assert.equal(violations.length, 1, violations.join('\n'));
        assert.match(violations[0]!, /^trusted-types /);
      });
    }
  });
}

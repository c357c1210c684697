import { expect } from '../../../../test/support/elements.ts';
import { pinnedApiUrl, pinOrigins, trustedAddress, trustedApiUrl, trustedPicture } from './trust.ts';

const own = location.origin;

const foreign = [
  'https://evil.example/', '//evil.example/', '\\\\evil.example/', '/\\evil.example/', 'https:evil.example', 'https:\\\\evil.example', '\thttps://evil.example', 'ht\ntps://evil.example/',
  `https://${location.host}@evil.example/`, `https://${location.host}.evil.example/`, 'https://media.example.org.evil.example/', 'https://media.example.org@evil.example/', 'https://media.example.org:444/',
  'http://media.example.org/', 'https://sub.media.example.org/', 'https://xmedia.example.org/', 'https://media.example.org\u3002evil.example/', `https://user@${location.host}/`, 'https://user:secret@media.example.org/',
];
const nothingAtAll = ['javascript:alert(1)', 'data:application/json,{}', 'blob:x', 'file:///etc/passwd', 'ftp://x/', 'https://', 'http://[', 'about:blank'];

describe('who may name an origin', () => {
  it('without a loader tag the page’s own code is in charge: an attribute names the API, data files stay at home', () => {
    expect([trustedApiUrl('/cme-api'), trustedApiUrl(' https://cme.example.org/\u00a0'), pinnedApiUrl()]).to.deep.equal(['/cme-api', 'https://cme.example.org/', undefined]);
    expect([trustedAddress('/a.json'), trustedAddress(' a.json\u00a0')]).to.deep.equal([`${own}/a.json`, `${own}/a.json`]);
    for (const address of [...foreign, ...nothingAtAll, 'https://media.example.org/a.json']) expect(trustedAddress(address), address).to.equal(undefined);
  });

  it('relative addresses are the page’s own, whatever <base> says', () => {
    const base = document.createElement('base');
    base.href = 'https://evil.example/';
    document.head.append(base);
    expect(trustedAddress('a.json')).to.equal(`${own}/a.json`);
    base.remove();
  });

  describe('EMB-04 once a loader tag has named an API', () => {
    before(() => {
      pinOrigins({ apiUrl: 'https://cme.example.org/api', also: ['https://media.example.org'] });
      pinOrigins({ apiUrl: 'https://evil.example/', also: ['https://evil.example'] });
    });

    it('no second tag changes it', () => {
      expect(pinnedApiUrl()).to.equal('https://cme.example.org/api');
    });

    it('a second copy of this module knows it: the split files hold one beside their loader’s', async () => {
      const copy = './trust.ts?copy';
      const { pinnedApiUrl: seen, trustedApiUrl: trusted } = (await import(copy)) as typeof import('./trust.ts');
      expect([seen(), trusted('https://evil.example/')]).to.deep.equal(['https://cme.example.org/api', undefined]);
    });

    it('attributes name only it, what lies under it, what it lists, and the page’s own origin', () => {
      for (const [written, read] of [
        ['https://cme.example.org/api', 'https://cme.example.org/api'], ['https://cme.example.org/api/p/lakeview/', 'https://cme.example.org/api/p/lakeview/'],
        ['https://media.example.org/v1', 'https://media.example.org/v1'], ['/cme-api', `${own}/cme-api`], ['HTTPS://CME.EXAMPLE.ORG/api/', 'https://cme.example.org/api/'],
      ] as const) expect(trustedApiUrl(written), written).to.equal(read);
      for (const address of [...foreign, ...nothingAtAll, 'https://cme.example.org/', 'https://cme.example.org/api-2/', 'https://cme.example.org/apis', 'https://cme.example.org/api/../other/', 'https://cme.example.org/api/%2e%2e/x', 'https://cme.example.org.evil.example/api', 'https://cme.example.org:444/api', 'https://a@cme.example.org/api']) {
        expect(trustedApiUrl(address), address).to.equal(undefined);
      }
    });

    it('DATA-11 a picture comes from the page, the API or a listed origin', () => {
      expect(['/a.svg', 'https://cme.example.org/a.svg', 'https://media.example.org/a.svg'].map(trustedPicture)).to.deep.equal([`${own}/a.svg`, 'https://cme.example.org/a.svg', 'https://media.example.org/a.svg']);
      for (const address of [...foreign, ...nothingAtAll, undefined]) expect(trustedPicture(address), address).to.equal(undefined);
    });

    it('data files and pages come from the page’s own origin or a listed one', () => {
      expect([trustedAddress('/a.json'), trustedAddress('https://media.example.org/a.json')]).to.deep.equal([`${own}/a.json`, 'https://media.example.org/a.json']);
      for (const address of [...foreign, ...nothingAtAll, 'https://cme.example.org/api/a.json']) expect(trustedAddress(address), address).to.equal(undefined);
    });
  });
});

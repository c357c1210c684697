import fc from 'fast-check';
import { runs } from '../../../../test/support/fast-check.ts';
import { expect } from '../../../../test/support/elements.ts';
import { leavesSite, safeUrl } from './link-gate.ts';

const here = location.origin;

const admitted: readonly (readonly [written: string, read: string])[] = [
  ['https://cme.example.org/a?b=c#d', 'https://cme.example.org/a?b=c#d'],
  ['HTTPS://CME.example.org', 'https://cme.example.org/'],
  ['http://old.example.org/', 'http://old.example.org/'],
  ['/education', `${here}/education`],
  ['education/a b', `${here}/education/a%20b`],
  ['?id=1', `${here}/?id=1`],
  ['#top', `${here}/#top`],
  ['../up', `${here}/up`],
  ['mailto:cme@example.org', 'mailto:cme@example.org'],
  ['tel:+15550100', 'tel:+15550100'],
  ['//cdn.example.org/x', `${location.protocol}//cdn.example.org/x`],
  ['\\\\cdn.example.org\\x', `${location.protocol}//cdn.example.org/x`],
  ['https:\\\\cme.example.org', 'https://cme.example.org/'],
  ['  https://cme.example.org/  ', 'https://cme.example.org/'],
  ['ht\ntps://cme.example.org/', 'https://cme.example.org/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
];

const refused: readonly string[] = [
  '', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', 'java\rscript:alert(1)',
  'javascript\t:alert(1)', 'javascript://cme.example.org/%0Aalert(1)', 'javascript:/*https://cme.example.org*/alert(1)', '\u00a0javascript:alert(1)//'.trim(),
  'vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>', 'DATA:text/html;base64,PHNjcmlwdD4=', 'blob:https://cme.example.org/1', 'filesystem:https://cme.example.org/x',
  'file:///etc/passwd', 'ftp://cme.example.org/', 'ws://cme.example.org/', 'about:blank', 'view-source:https://cme.example.org', 'intent://scan/#Intent;end', 'ms-word:ofe|u|https://x',
  'chrome://settings', 'x-apple.systempreferences:', 'feed:https://x', 'jar:https://x!/', 'steam://run/1', 'webcal://cme.example.org/a.ics', 'sms:+15550100', 'unknown:x',
  'https://user@cme.example.org/', 'https://user:secret@cme.example.org/', 'https://cme.example.org@evil.example/', 'https://', 'http://[::1', 'https://%/', '//', '///',
];

describe('DATA-02 the gate for addresses', () => {
  it('lets through what a person may follow, as the browser reads it', () => {
    for (const [written, read] of admitted) expect(safeUrl(written), JSON.stringify(written)).to.equal(read);
  });

  it('lets nothing through that runs, opens another program or hides where it leads', () => {
    for (const written of refused) expect(safeUrl(written), JSON.stringify(written)).to.equal(undefined);
    expect(safeUrl(undefined)).to.equal(undefined);
  });

  it('what it lets through leads a link to one of four protocols, whatever was written', () => {
    const scheme = fc.constantFrom('javascript', 'data', 'https', 'http', 'mailto', 'tel', 'vbscript', 'blob', 'file', 'jAvAscript');
    const noise = fc.string({ unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u0001', '\u00a0', ':', '/', '\\', '@', '%', 'a', '\u200b', '\u202e'), maxLength: 4 });
    const written = fc.oneof(fc.webUrl(), fc.string(), fc.tuple(noise, scheme, noise, fc.constantFrom(':', '://', ':\\\\', ''), noise, fc.webAuthority(), fc.string()).map((parts) => parts.join('')));
    const link = document.createElement('a');
    fc.assert(fc.property(written, (address) => {
      const url = safeUrl(address);
      if (url === undefined) return true;
      link.href = url;
      return ['https:', 'http:', 'mailto:', 'tel:'].includes(link.protocol) && link.username === '' && link.password === '';
    }), runs(2000));
  });

  it('a link says where it leaves the site', () => {
    expect([leavesSite('https://cme.example.org/'), leavesSite(`${here}/a`), leavesSite('mailto:a@b.c'), leavesSite('tel:1')]).to.deep.equal([true, false, false, false]);
  });
});

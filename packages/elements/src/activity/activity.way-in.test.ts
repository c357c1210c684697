import { activityOf, conference, enduring } from '../../../../test/support/activities.ts';
import { showActivity } from '../../../../test/support/activity-page.ts';
import { expect } from '../../../../test/support/elements.ts';
import { all, texts } from '../../../../test/support/shadow.ts';
import './define.ts';

describe('cme-activity leads on', () => {
  it('leads to the registration and says until when, with seats and fee', async () => {
    const el = await showActivity(conference);
    const [link] = all(el, '[part=actions] .primary') as HTMLAnchorElement[];
    expect(link!.href).to.equal('https://example.org/register');
    expect(texts(el, '[part=actions]')[0]).to.contain('Register by Fri, Nov 27, 2099').and.to.contain('38 seats left');
    expect(texts(el, '[part=summary] dd')).to.include('$425');
  });

  it('offers nothing to do with what is cancelled, over or expired, and says why', async () => {
    for (const [given, sentence] of [
      [{ ...conference, status: 'cancelled' as const }, 'This activity has been cancelled.'],
      [{ ...conference, time: { startsAt: '2020-01-01T10:00:00Z', timeZone: 'UTC' } }, 'This activity has ended.'],
      [{ ...enduring, expiresOn: '2020-01-01' }, 'This activity expired on Wed, Jan 1, 2020. It can no longer be started and no credit can be claimed.'],
    ] as const) {
      const el = await showActivity(given);
      expect(texts(el, '[part=banner]')).to.deep.equal([sentence]);
      expect(all(el, '[part=actions] a')).to.have.length(0);
      await expect(el).to.be.accessible();
    }
  });

  it('DATA-02 an address that could run something is no link', async () => {
    const odd = { ...conference, registration: { state: 'open' as const, url: 'java\nscript:alert(1)' }, privacyUrl: 'https://user@example.org/', contact: { role: 'CME office', email: 'a@b.c?bcc=x@y.z', url: 'data:text/html,x' } };
    const el = await showActivity(odd, { calendarLink: () => ({ url: 'javascript:alert(1)', live: true }) });
    expect(all(el, 'a')).to.have.length(0);
  });

  it('DATA-01 markup in data is text', async () => {
    const el = await showActivity(activityOf('X', { title: '<img src=x onerror=alert(1)>', overview: '<b>bold</b>', statements: [{ kind: 'disclosure', paragraphs: ['<i>x</i>'] }] }));
    expect(texts(el, '[part=title]')).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(el, 'img, b, .statement i')).to.have.length(0);
  });
});

import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import { placeActivity } from '../../../../test/support/activity-page.ts';
import { expect, sendKeys, waitUntil } from '../../../../test/support/elements.ts';
import { all, fallbackShows, texts } from '../../../../test/support/shadow.ts';
import './define.ts';

describe('cme-activity of a series', () => {
  const showSeries = async (over: Partial<CmeBackend> = {}) => {
    const el = await placeActivity(over, 'GR-01');
    await waitUntil(() => all(el, '.session').length > 0);
    return el;
  };
  const page = (from: number, to: number, nextCursor: string | null) => ({
    items: Array.from({ length: to - from }, (_, index) => ({ id: `s${from + index}`, title: `Session ${from + index}`, status: 'scheduled' as const, time: { startsAt: '2099-12-03T20:00:00Z', timeZone: 'America/Los_Angeles' }, credits: [] })),
    total: 14, facets: {}, nextCursor, dropped: 0,
  });

  it('lists its sessions and goes on at the first new one, by keyboard', async () => {
    const el = await showSeries({ listSessions: async (_id, { cursor }) => (cursor ? page(12, 14, null) : page(0, 12, 'next')) });
    const button = all(el, '.more-sessions button')[0]!;
    expect(button.textContent).to.equal('Show 2 more');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(el, '.session').length === 14);
    await waitUntil(() => el.shadowRoot!.activeElement?.textContent.includes('Session 12'));
    expect(texts(el, '.section > [role=status]')).to.deep.equal(['2 more sessions shown']);
    expect(all(el, '.more-sessions')).to.have.length(0);
    await expect(el).to.be.accessible();
  });

  it('shows the activity where its sessions cannot be read, and says that of the sessions alone', async () => {
    const el = await placeActivity({ listSessions: () => Promise.reject(new CmeError('network')) }, 'GR-01');
    await waitUntil(() => all(el, '[role=alert]').length > 0);
    expect(texts(el, '[part=title]')).to.deep.equal(['Medicine Grand Rounds']);
    expect(fallbackShows(el)).to.equal(false);
  });
});

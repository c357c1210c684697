import type { CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { Activity } from '@cme-elements/schema';
import { fixture, html, waitUntil } from './elements.ts';

type ActivityElement = HTMLElementTagNameMap['cme-activity'];

/** `cme-activity` in a page, with its fallback, as an editor writes it. */
export const placeActivity = (over: Partial<CmeBackend> = {}, id = 'x'): Promise<ActivityElement> =>
  fixture<ActivityElement>(html`<cme-activity activity-id=${id} .backend=${fakeBackend(over)}><a href="/calendar">Calendar</a></cme-activity>`);

/** The same, with its activity on the page. */
export async function showActivity(activity: Activity, over: Partial<CmeBackend> = {}): Promise<ActivityElement> {
  const el = await placeActivity({ getActivity: async () => activity, ...over });
  await waitUntil(() => el.matches(':state(ready)'));
  return el;
}

import type { CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { CmeCourseList } from '@cme-elements/elements';
import type { ActivitySummary } from '@cme-elements/schema';
import { fixture, html, waitUntil } from './elements.ts';
import { all, texts } from './shadow.ts';

interface Placed {
  backend?: CmeBackend | undefined;
  /** Of the box around the list: `64em` leaves room for the filters, `20em` is a phone. */
  width?: string;
  attributes?: Readonly<Record<string, string>>;
}

/** A list in a page, with its fallback, as an editor writes it. */
export async function placeList({ width = '64em', attributes = {}, ...given }: Placed = {}): Promise<CmeCourseList> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  const el = document.createElement('cme-course-list');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  const backend = 'backend' in given ? given.backend : fakeBackend();
  if (backend) el.backend = backend;
  el.insertAdjacentHTML('beforeend', '<a href="/calendar">Calendar</a>');
  box.append(el);
  await el.updateComplete;
  return el;
}

/** The list as soon as its answer is on screen. */
export async function showList(given: Placed = {}): Promise<CmeCourseList> {
  const el = await placeList(given);
  await settled(el);
  return el;
}

export const settled = (el: CmeCourseList): Promise<void> =>
  waitUntil(() => el.matches(':is(:state(ready), :state(empty))') && all(el, '[aria-busy=true]').length === 0);

export const titles = (el: Element): string[] => texts(el, '.title');

export const never = (): Promise<never> => new Promise(() => {});

/** Activities without dates, as many as a test needs: nothing about them changes with the calendar. */
export function manyActivities(count: number): ActivitySummary[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `M-${index}`, kind: 'on-demand', format: 'enduring', status: 'published', title: `Module ${index}`, language: 'en', credits: [], specialties: [], topics: [],
    updatedAt: '2026-11-01T00:00:00Z', sequence: 0,
  }));
}

/** A backend that pages through `items` and asks nothing about their contents. */
export function pagingBackend(items: readonly ActivitySummary[], over: Partial<CmeBackend> = {}): CmeBackend {
  return fakeBackend({
    listActivities: async ({ limit = 20, cursor = '0' }) => {
      const end = Number(cursor) + limit;
      return { items: items.slice(Number(cursor), end), total: items.length, facets: {}, nextCursor: end < items.length ? String(end) : null, dropped: 0 };
    },
    ...over,
  });
}

/** The parts of the page's address that a list wrote; the test runner has one of its own. */
export const address = (): string => [...new URLSearchParams(location.search)].filter(([name]) => !name.startsWith('wtr-')).map(([name, value]) => `${name}=${value}`).join('&');

import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/elements/src/course-list/define.ts';
import { failing, never } from '../data/answers.ts';
import { storyBackend } from '../data/catalog.ts';
import { placed } from '../support/placed.ts';
import { shown } from '../support/reader.ts';

const tag = 'cme-course-list';
const list = placed(tag, storyBackend);

export default { title: 'Elements/cme-course-list', component: tag, render: list } satisfies Meta;

export const Ready: StoryObj = {};

/** No backend is configured: what stands between the tags shows. */
export const Waiting: StoryObj = { render: placed(tag) };

/** The skeleton comes after 0.4 s; after 8 s a line says what is slow. */
export const Loading: StoryObj = { render: placed(tag, () => storyBackend({ listActivities: never })) };

export const Cards: StoryObj = { args: { view: 'cards' } };

export const Table: StoryObj = { args: { view: 'table' } };

export const Calendar: StoryObj = { args: { view: 'calendar' } };

/** One list in the order of dates. */
export const Ungrouped: StoryObj = { args: { 'without-groups': true } };

/** Chosen by the editor; the reader can remove each. */
export const Filtered: StoryObj = { args: { profession: 'rn', kind: 'live,on-demand', when: 'all' } };

/** A short list for a page about one subject. */
export const Short: StoryObj = { args: { heading: 'Upcoming in Pulmonary Medicine', specialty: 'pulmonary-medicine', 'page-size': 5, 'without-filters': true, 'without-views': true } };

/** What is over or expired, latest first. */
export const Past: StoryObj = { args: { when: 'past' } };

/** A page of many; the button says how many are left, and the focus goes to the first new one. */
export const FirstPage: StoryObj = { args: { 'page-size': 3 } };

/** On a phone the filters are in a sheet of their own. */
export const FiltersInASheet: StoryObj = {
  globals: { width: '320' },
  args: { 'credit-type': 'ama_pra_1' },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, tag, '#filters')).click();
    await shown(canvasElement, tag, 'dialog[open]');
  },
};

/** Says what was looked for, what to change and whom to ask. */
export const Empty: StoryObj = { args: { q: 'quantum dentistry', specialty: 'cardiology' } };

export const Problem: StoryObj = { render: placed(tag, () => storyBackend({ listActivities: failing('unavailable') })) };

/** Two records of the source could not be read; the others show, and the page says so. */
export const Partial: StoryObj = {
  render: placed(tag, () => {
    const whole = storyBackend();
    return { ...whole, listActivities: async (...asked) => ({ ...(await whole.listActivities(...asked)), dropped: 2 }) };
  }),
};

/** Without `activity-href` a title opens where the list stands, with an address of its own. */
export const ActivityInPlace: StoryObj = {
  beforeEach: () => () => history.replaceState(null, '', location.href.replace(/&cme\d*\.activity=[^&]*/, '')),
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, tag, '[data-id="C-1204"] .title')).click();
    await shown(canvasElement, tag, '[part=activity]');
  },
};

/** Each keeps its own filters and its own part of the page's address. */
export const TwoLists: StoryObj = {
  render: () => html`
    ${list({ heading: 'Live in the next weeks', kind: 'live', 'page-size': 3, 'without-filters': true })}
    <hr style="margin-block: 2rem; opacity: 0.3" />
    ${list({ heading: 'On demand', kind: 'on-demand', view: 'cards', 'page-size': 3, 'without-filters': true })}`,
};

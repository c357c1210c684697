import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/elements/src/activity/define.ts';
import '../../packages/elements/src/course-list/define.ts';
import { storyBackend } from '../data/catalog.ts';
import { fallback } from '../support/placed.ts';

export default { title: 'Elements/cme-backend', component: 'cme-backend' } satisfies Meta;

/** Every element inside it reads from the same backend, here one made by code. */
export const Ready: StoryObj = {
  render: () => html`
    <cme-backend .backend=${storyBackend()}>
      <cme-course-list heading="This month" page-size="2" without-filters without-views without-groups>${fallback()}</cme-course-list>
      <cme-activity activity-id="E-512" heading-level="3">${fallback()}</cme-activity>
    </cme-backend>`,
};

/** Without an address nothing is connected: what stands between the tags shows. */
export const Waiting: StoryObj = { render: () => html`<cme-backend><cme-course-list>${fallback()}</cme-course-list></cme-backend>` };

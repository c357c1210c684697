import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/elements/src/course-list/define.ts';
import { storyBackend } from '../data/catalog.ts';
import { never } from '../data/never.ts';

export default { title: 'Elements/cme-course-list', component: 'cme-course-list' } satisfies Meta;

export const Loading: StoryObj = { render: () => html`<cme-course-list .backend=${storyBackend({ listActivities: never })}></cme-course-list>` };
export const List: StoryObj = { render: () => html`<cme-course-list .backend=${storyBackend()}></cme-course-list>` };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/elements/src/program/define.ts';
import { failing, never } from '../data/answers.ts';
import { storyBackend } from '../data/catalog.ts';
import { lapsedProgram } from '../data/program.ts';
import { placed } from '../support/placed.ts';

const tag = 'cme-program';

export default { title: 'Elements/cme-program', component: tag, render: placed(tag, storyBackend) } satisfies Meta;

export const Ready: StoryObj = {};

/** No backend is configured: what stands between the tags shows. */
export const Waiting: StoryObj = { render: placed(tag) };

/** The skeleton comes after 0.4 s. */
export const Loading: StoryObj = { render: placed(tag, () => storyBackend({ getProgram: never })) };

/** Parts of it, where an editor spreads them over pages. */
export const ChosenSections: StoryObj = { args: { sections: 'figures accreditation', 'without-heading': true } };

/** After its last day the accreditation statement is withheld, and the page says so. */
export const AccreditationWithheld: StoryObj = { render: placed(tag, () => storyBackend({}, { program: lapsedProgram })) };

export const Problem: StoryObj = { render: placed(tag, () => storyBackend({ getProgram: failing('timeout') })) };

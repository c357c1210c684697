import type { SeriesStyle } from './session-titles.ts';

export interface Purpose {
  summary: string;
  overview: readonly [string, string];
  objectives: readonly string[];
}

/** What series of one kind are for. The service's name stands in the title, so these need not repeat it. */
export const seriesPurposes: Record<SeriesStyle, Purpose> = {
  rounds: {
    summary: 'Lectures and discussion by our faculty and invited guests.',
    overview: ['Evidence changes faster than routines, and colleagues learn of it at different times.', 'Topics follow quality data, referral questions and the yearly survey of those who attend.'],
    objectives: ['Summarize new evidence on the topic of the session', 'Compare it with current practice on the service', 'Name one change to try before the next session'],
  },
  case: {
    summary: 'Shared reasoning and planning by all disciplines of the service.',
    overview: ['Complex decisions improve when disciplines reason together, and worsen when they meet only in the record.', 'Cases are chosen for what they teach about decisions; nothing that identifies a patient is published.'],
    objectives: ['Apply current guidelines to complex decisions', 'Weigh the views of several disciplines', 'Agree on a plan and on who carries it out'],
  },
  'tumor-board': {
    summary: 'Prospective treatment planning with surgery, oncology, radiology, pathology and nursing.',
    overview: ['Plans made by one discipline miss options that another would see.', 'Attendance by all disciplines is a standard of accredited cancer programs.'],
    objectives: ['Integrate imaging, pathology and molecular findings', 'Select treatment by protocol and by trial eligibility', 'Plan supportive care and follow-up'],
  },
  morbidity: {
    summary: 'Confidential review that looks for causes in systems.',
    overview: ['Harm seldom has one cause, and blame hides the others.', 'The conference follows action items until they are done.'],
    objectives: ['Analyze events with a systems framework', 'Recognize cognitive bias and human factors', 'Propose and follow corrective actions'],
  },
  journal: {
    summary: 'One article, read closely by fellows and faculty.',
    overview: ['Abstracts persuade more readers than methods do.', 'Each session pairs a fellow with a methodologist.'],
    objectives: ['Appraise the methods of a study', 'Judge whether the results apply to our patients', 'State what would change your practice'],
  },
  core: {
    summary: 'The curriculum for fellows, open to all clinicians of the service.',
    overview: ['Training covers the common well and the rare by chance.', 'The curriculum returns to each topic every eighteen months.'],
    objectives: ['Explain the physiology behind the topic', 'Apply a structured approach to diagnosis', 'Choose first-line treatment and monitoring'],
  },
  simulation: {
    summary: 'Short team simulations with debriefing, held in the clinical area.',
    overview: ['Teams change with every shift, and emergencies do not wait until they know each other.', 'Each simulation tests the place as well as the people.'],
    objectives: ['Take up a role within the first minute', 'Use closed-loop communication', 'Name one hazard of the environment and report it'],
  },
};

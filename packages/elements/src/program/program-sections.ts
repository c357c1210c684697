import type { Program } from '@cme-elements/schema';

/** The parts of a program in the order in which they stand; an editor may choose some of them. */
export const programSections = [
  'mission', 'vision', 'figures', 'audience', 'activity-types', 'expected-results', 'competencies', 'sections', 'accreditation', 'lead-times', 'contacts',
] as const;

export type ProgramSection = (typeof programSections)[number];

const isSection = (name: string): name is ProgramSection => programSections.some((known) => known === name);

/** What an editor asked for; what is not among our names is left for a warning. Nothing asked for is everything. */
export function chosenSections(attribute: string): { chosen: ReadonlySet<ProgramSection>; unknown: string[] } {
  const names = attribute.split(/[\s,]+/).filter(Boolean);
  const chosen = names.filter(isSection);
  return { chosen: new Set(chosen.length ? chosen : programSections), unknown: names.filter((name) => !isSection(name)) };
}

const held: Readonly<Record<ProgramSection, (program: Program) => boolean>> = {
  mission: ({ mission }) => mission.length > 0,
  figures: ({ figures }) => figures.length > 0,
  vision: ({ vision }) => vision !== undefined,
  audience: ({ audience }) => audience.length > 0,
  'activity-types': ({ activityTypes }) => activityTypes.length > 0,
  'expected-results': ({ expectedResults }) => expectedResults.length > 0,
  competencies: ({ competencies }) => competencies.length > 0,
  sections: ({ sections }) => sections.length > 0,
  accreditation: ({ accreditations }) => accreditations.length > 0,
  'lead-times': ({ leadTimes }) => leadTimes.length > 0,
  contacts: ({ contacts }) => contacts.length > 0,
};

/** Parts that are wanted and about which the provider says something. */
export const shownSections = (program: Program, chosen: ReadonlySet<ProgramSection>): ProgramSection[] =>
  programSections.filter((name) => chosen.has(name) && held[name](program));

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

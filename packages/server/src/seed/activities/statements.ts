import { composeStatements, disclosureParagraphs, type RelationshipNature, supportParagraphs } from '@cme-elements/domain';
import type { ActivityFormat, CreditLine, Person, Statement } from '@cme-elements/schema';
import { certifications, wordedDesignations } from './credit-wording.ts';
import type { Season } from './host.ts';
import { chanceFor, choiceFor } from './variety.ts';

/** Invented ineligible companies. */
const companies = [
  'Tarnwick Biologics', 'Quillmere Pharmaceuticals', 'Osterby Medical Devices', 'Pelham Marsh Diagnostics', 'Hallowick Therapeutics',
  'Brindlecombe Nutrition', 'Varrowgate Respiratory', 'Lindmoor Wearables', 'Corvane Surgical', 'Ashlyre Genomics',
] as const;

const natures: readonly [RelationshipNature, ...RelationshipNature[]] = ['consultant', 'researcher', 'advisor', 'speaker', 'independent_contractor', 'royalty_patent'];

/** Who has which relevant relationship, and that everyone else has none. */
function disclosure(key: string, people: readonly Person[]): Statement {
  return {
    kind: 'disclosure',
    paragraphs: disclosureParagraphs(people.map(({ name, credentials, roles }) => ({
      name, ...(credentials !== undefined && { credentials }), roles,
      relationships: chanceFor(`${key}/relationship/${name}`, 16)
        ? [{ company: choiceFor(`${key}/company/${name}`, companies), natures: [choiceFor(`${key}/nature/${name}`, natures)], ended: chanceFor(`${key}/ended/${name}`, 20) }]
        : [],
    }))),
  };
}

/** Support by name only. Most activities have none and say so. */
function support(key: string): Statement {
  const company = choiceFor(`${key}/supporter`, companies);
  const grants = chanceFor(`${key}/grant`, 9) ? [{ company }] : [];
  const inKind = chanceFor(`${key}/in-kind`, 5) ? [{ company: choiceFor(`${key}/lender`, companies), inKind: choiceFor(key, ['durable equipment', 'disposable supplies'] as const) }] : [];
  return { kind: 'support', paragraphs: supportParagraphs([...grants, ...inKind]) };
}

export interface StatementsPlan {
  id: string;
  format: ActivityFormat;
  formatNote?: string | undefined;
  credits: readonly CreditLine[];
  people: readonly Person[];
}

/** Everything that must be said about credit and relationships, each statement for itself. */
export function statements({ program, today }: Season, { id, format, formatNote, credits, people }: StatementsPlan): Statement[] {
  return composeStatements({
    provider: program.name, accreditations: program.accreditations, format, formatNote, credits, today,
    // Before anyone is named, nothing can be said about relationships.
    given: [...wordedDesignations(program.name, credits), ...certifications(credits), ...(people.length > 0 ? [disclosure(id, people)] : []), support(id)],
  }).statements;
}

import type { ContentRole } from '@cme-elements/schema';
import { relationshipNatures, roleNames, type RelationshipNature } from './relationship-natures.ts';

/** A relationship that the provider found relevant and mitigated. Amounts, dates and notes are never told to learners. */
export interface DisclosedRelationship {
  /** By name only: no logo, trade name or address. */
  readonly company: string;
  readonly natures: readonly RelationshipNature[];
  /** In words, where a nature is `other`. */
  readonly natureNote?: string | undefined;
  readonly ended?: boolean;
}

/** Someone in control of content; without relationships the absence is disclosed. */
export interface DisclosedPerson {
  readonly name: string;
  readonly credentials?: string | undefined;
  readonly roles: readonly ContentRole[];
  readonly relationships: readonly DisclosedRelationship[];
}

const mitigated = 'All of the relevant financial relationships listed for these individuals have been mitigated.';
const noneOfTheOthers = 'All others in control of the content of this activity — planners, faculty and reviewers — have no relevant financial relationships with ineligible companies to disclose.';
const noneAtAll = 'No one in control of the content of this activity has a relevant financial relationship to disclose.';

/** Names of companies are text: what looks like markup or an address is taken out. */
const companyName = (typed: string) => typed.replace(/<[^<>]*>|\bhttps?:\/\/\S+/gi, ' ').replace(/\s+/g, ' ').trim();

const natureNames = ({ natures, natureNote, ended }: DisclosedRelationship) =>
  natures.map((nature) => (nature === 'other' && natureNote) || relationshipNatures[nature]).join(', ') + (ended ? ' (ended)' : '');

const lines = ({ name, credentials, roles, relationships }: DisclosedPerson) =>
  relationships.map((one) => {
    const person = credentials ? `${name}, ${credentials}` : name;
    return `${person} — ${roles.map((role) => roleNames[role]).join(', ')}: ${natureNames(one)} — ${companyName(one.company)}.`;
  });

/**
 * What learners are told before they engage: who has relevant relationships with whom, that these are mitigated, and
 * that nobody else has any. Give everyone in control of content; of nobody, nothing can be said.
 */
export function disclosureParagraphs(people: readonly DisclosedPerson[]): string[] {
  if (people.length === 0) return [];
  const related = people.filter((person) => person.relationships.length > 0);
  if (related.length === 0) return [noneAtAll];
  return [...related.flatMap(lines), mitigated, ...(related.length < people.length ? [noneOfTheOthers] : [])];
}

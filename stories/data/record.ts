import { composeStatements, disclosureParagraphs, supportParagraphs } from '@cme-elements/domain';
import type { ActivityFormat, ActivityRecord, CreditLine, Person, Statement } from '@cme-elements/schema';
import { day } from './days.ts';
import { accreditations, provider } from './program.ts';

/** A record with everything that its story does not care about. */
export const record = (id: string, title: string, given: Partial<ActivityRecord>): ActivityRecord => ({
  id, title, status: 'published', language: 'en', credits: [], specialties: [], topics: [], objectives: [], audience: [], people: [], schedule: [],
  statements: [], ...given,
});

/** The fixed statements as the domain words them, with a disclosure for the first person and support by a grant. */
export function statementsFor(format: ActivityFormat, credits: readonly CreditLine[], people: readonly Person[]): Statement[] {
  const disclosed = people.map(({ name, credentials, roles }, index) => ({
    name, roles, ...(credentials !== undefined && { credentials }), relationships: index ? [] : [{ company: 'Tarnwick Biologics', natures: ['consultant' as const] }],
  }));
  return composeStatements({
    provider, accreditations, format, credits, today: day(0),
    given: [
      { kind: 'disclosure', paragraphs: disclosureParagraphs(disclosed) },
      { kind: 'support', paragraphs: supportParagraphs([{ company: 'Osterby Medical Devices' }]) },
    ],
  }).statements;
}

export const amount = (hundredths: number, ...types: readonly string[]): CreditLine[] => types.map((type) => ({ type, hundredths }));

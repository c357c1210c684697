import type { Accreditation, ActivityFormat, CreditLine, Statement, StatementKind } from '@cme-elements/schema';
import { isInForce } from '../accreditation.ts';
import type { CreditTypeOverrides } from '../credit-types/credit-type.ts';
import { creditTypeRule } from '../credit-types/rules.ts';
import { accreditationStatement } from './accreditation-statement.ts';
import type { CreditNoun } from './credit-phrase.ts';
import { designationStatement } from './designation.ts';
import { interprofessionalStatement } from './interprofessional.ts';

/** Statements in the order in which a learner reads them. */
const order: readonly StatementKind[] = ['accreditation', 'interprofessional', 'designation', 'certification', 'disclosure', 'support'];

export interface JointProvider {
  readonly name: string;
  /** Makes, sells or markets healthcare products: can never be a joint provider. */
  readonly ineligible?: boolean;
}

export interface StatementsInput {
  readonly provider: string;
  readonly accreditations: readonly Accreditation[];
  readonly format: ActivityFormat;
  readonly formatNote?: string | undefined;
  /** Of one session, for a series. */
  readonly credits: readonly CreditLine[];
  readonly jointProviders?: readonly JointProvider[];
  /** The provider's own texts: they stand verbatim in place of ours. */
  readonly given?: readonly Statement[];
  /** Day on the provider's calendar. */
  readonly today: string;
  readonly creditNoun?: CreditNoun;
  readonly overrides?: CreditTypeOverrides;
}

/** What staff must mend before the statements are complete. */
export type StatementCode = 'statement.accreditation_lapsed' | 'statement.joint_provider_ineligible' | 'statement.format_note_missing';

export interface ComposedStatements {
  readonly statements: Statement[];
  readonly problems: StatementCode[];
}

/**
 * The fixed statements of one activity, each a block of its own, with what keeps one of them back. With an ineligible
 * joint provider nothing is stated: such an activity is neither accredited nor designated.
 */
export function composeStatements(input: StatementsInput): ComposedStatements {
  const { given = [], jointProviders = [] } = input;
  if (jointProviders.some((one) => one.ineligible)) return { statements: [], problems: ['statement.joint_provider_ineligible'] };
  const inForce = input.accreditations.filter((one) => isInForce(one, input.today));
  const lapsed = input.accreditations.length > 0 && inForce.length === 0;
  const kept = lapsed ? given.filter((one) => one.kind !== 'accreditation') : given;
  const nameless = input.format === 'other' && !input.formatNote?.trim();
  const composed = [
    ...inForce.flatMap((one) => block('accreditation', accreditationStatement(input.provider, one, jointProviders.map((other) => other.name)))),
    ...creditStatements(nameless ? input.credits.filter((line) => statementOf(line, input) !== 'ama') : input.credits, input),
  ];
  const statements = [...composed.filter((one) => !isGiven(one, given)), ...kept];
  return {
    statements: statements.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    problems: [...(lapsed ? (['statement.accreditation_lapsed'] as const) : []), ...(nameless ? (['statement.format_note_missing'] as const) : [])],
  };
}

const block = (kind: StatementKind, paragraph: string | undefined): Statement[] => (paragraph ? [{ kind, paragraphs: [paragraph] }] : []);

const statementOf = (line: CreditLine, { overrides }: StatementsInput) => creditTypeRule(line.type, overrides)?.statement;

function creditStatements(credits: readonly CreditLine[], input: StatementsInput): Statement[] {
  return credits.filter((line) => line.hundredths > 0).flatMap((line) => {
    const template = statementOf(line, input);
    switch (template) {
      case 'ama': return block('designation', designationStatement({ ...input, hundredths: line.hundredths }));
      case 'ipce': return block('interprofessional', interprofessionalStatement(line.hundredths));
      case undefined: return [];
      default: return template satisfies never;
    }
  });
}

/** A designation of other credit does not replace the AMA's; every other kind is replaced by any text of that kind. */
const isGiven = ({ kind }: Statement, given: readonly Statement[]): boolean =>
  given.some((one) => one.kind === kind && (kind !== 'designation' || one.paragraphs.some((text) => /AMA\s+PRA\s+Category\s+1/.test(text))));

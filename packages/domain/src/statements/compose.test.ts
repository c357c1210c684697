import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Accreditation, Statement } from '@cme-elements/schema';
import { composeStatements, type StatementsInput } from './compose.ts';

const joint: Accreditation = { organization: 'Joint Accreditation', effectiveFrom: '2024-01-01', effectiveUntil: '2027-12-31' };
const lapsed: Accreditation = { organization: 'ACCME', statement: 'Example Health is accredited.', effectiveFrom: '2022-04-01', effectiveUntil: '2026-03-31' };

const input: StatementsInput = {
  provider: 'Example Health',
  accreditations: [joint],
  format: 'live',
  credits: [{ type: 'ama_pra_1', hundredths: 150 }, { type: 'ancc', hundredths: 150 }, { type: 'ipce', hundredths: 150 }],
  today: '2026-11-21',
};
const kinds = (more: Partial<StatementsInput>) => composeStatements({ ...input, ...more }).statements.map((one) => one.kind);
const problems = (more: Partial<StatementsInput>) => composeStatements({ ...input, ...more }).problems;
const given = (kind: Statement['kind'], ...paragraphs: string[]): Statement => ({ kind, paragraphs });

test('ST-11 accreditation, interprofessional credit and designation are blocks of their own, in that order', () => {
  const { statements } = composeStatements(input);
  assert.deepEqual(statements.map((one) => one.kind), ['accreditation', 'interprofessional', 'designation']);
  assert.ok(statements.every((one) => one.paragraphs.length === 1));
  assert.match(statements[2]!.paragraphs[0]!, /^Example Health designates this live activity for a maximum of 1\.5 AMA PRA Category 1 Credits™\. /);
});

test('ST-15 after the last day of the accreditation its statement is withheld and staff are told', () => {
  assert.deepEqual(kinds({ accreditations: [lapsed] }), ['interprofessional', 'designation']);
  assert.deepEqual(problems({ accreditations: [lapsed] }), ['statement.accreditation_lapsed']);
  assert.deepEqual(kinds({ accreditations: [lapsed], given: [given('accreditation', 'Example Health is accredited.')] }), ['interprofessional', 'designation']);
});

test('an old accreditation beside one in force is neither shown nor reported', () => {
  assert.deepEqual(kinds({ accreditations: [lapsed, joint] }), ['accreditation', 'interprofessional', 'designation']);
  assert.deepEqual(problems({ accreditations: [lapsed, joint] }), []);
});

test('ST-10 with an ineligible company as joint provider nothing is stated', () => {
  const jointProviders = [{ name: 'Acme Biologics', ineligible: true }];
  assert.deepEqual(composeStatements({ ...input, jointProviders }), { statements: [], problems: ['statement.joint_provider_ineligible'] });
});

test('an eligible joint provider is named in the accreditation statement', () => {
  const [first] = composeStatements({ ...input, jointProviders: [{ name: 'Example College' }] }).statements;
  assert.match(first!.paragraphs[0]!, /planned and implemented by Example Health and Example College\./);
});

test('a provider’s own statements stand verbatim, in order, in place of ours', () => {
  const own = [given('support', 'None.'), given('disclosure', 'Nobody.', 'Nothing.'), given('accreditation', 'Own words.')];
  const { statements } = composeStatements({ ...input, given: own });
  assert.deepEqual(statements.map((one) => one.kind), ['accreditation', 'interprofessional', 'designation', 'disclosure', 'support']);
  assert.deepEqual(statements[0], own[2]);
});

test('a given designation of nursing credit does not replace the AMA’s, a given AMA one does', () => {
  const nursing = given('designation', 'Nurses earn 1.5 contact hours.');
  const ama = given('designation', 'Example Health designates this live activity for a maximum of 1.5 AMA PRA Category\u00a01 Credits™.');
  assert.equal(kinds({ given: [nursing] }).filter((kind) => kind === 'designation').length, 2);
  assert.equal(kinds({ given: [nursing, ama] }).filter((kind) => kind === 'designation').length, 2);
});

test('another format without its description is not designated, and staff are told', () => {
  assert.deepEqual(kinds({ format: 'other' }), ['accreditation', 'interprofessional']);
  assert.deepEqual(problems({ format: 'other' }), ['statement.format_note_missing']);
  assert.deepEqual(problems({ format: 'other', formatNote: 'blended learning' }), []);
});

test('credit of nothing designates nothing', () => assert.deepEqual(kinds({ credits: [{ type: 'ama_pra_1', hundredths: 0 }] }), ['accreditation']));
test('a provider without accreditation data states its credit alone and is not reported', () => {
  assert.deepEqual(kinds({ accreditations: [] }), ['interprofessional', 'designation']);
  assert.deepEqual(problems({ accreditations: [] }), []);
});

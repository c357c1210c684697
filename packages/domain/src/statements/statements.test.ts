import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accreditationStatement } from './accreditation-statement.ts';
import { designationStatement, participationStatement } from './designation.ts';
import { disclosureParagraphs, type DisclosedPerson } from './disclosure.ts';
import { interprofessionalStatement } from './interprofessional.ts';
import { supportParagraphs } from './support.ts';

const provider = 'Example Health';
const claimOnly = 'Physicians should claim only the credit commensurate with the extent of their participation in the activity.';
const founders = 'the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC)';
const accme = 'Accreditation Council for Continuing Medical Education (ACCME)';

const texts: [string, string | undefined, string | undefined][] = [
  ['ST-01 one credit of a live activity', designationStatement({ provider, format: 'live', hundredths: 100 }),
    `Example Health designates this live activity for a maximum of 1.0 AMA PRA Category 1 Credit™. ${claimOnly}`],
  ['part of a credit is singular', designationStatement({ provider, format: 'enduring', hundredths: 75 }),
    `Example Health designates this enduring material for a maximum of 0.75 AMA PRA Category 1 Credit™. ${claimOnly}`],
  ['more than one credit is plural', designationStatement({ provider, format: 'journal', hundredths: 1225 }),
    `Example Health designates this journal-based CME activity for a maximum of 12.25 AMA PRA Category 1 Credits™. ${claimOnly}`],
  ['the literal noun is kept for providers who want it', designationStatement({ provider, format: 'pi', hundredths: 2000, creditNoun: 'literal' }),
    `Example Health designates this PI CME activity for a maximum of 20.0 AMA PRA Category 1 Credit(s)™. ${claimOnly}`],
  ['another format says in words what it is', designationStatement({ provider, format: 'other', formatNote: 'blended learning', hundredths: 200 }),
    `Example Health designates this other activity (blended learning) for a maximum of 2.0 AMA PRA Category 1 Credits™. ${claimOnly}`],
  ['learning from teaching has a text of its own', designationStatement({ provider, format: 'learning_from_teaching', hundredths: 200 }),
    `Example Health designates this live activity for a maximum of 2 AMA PRA Category 1 Credits™ per 1 hour of interaction with medical student and/or residents/fellows. ${claimOnly}`],
  ['ST-08 joint accreditation names ACCME, ACPE and ANCC in that order', accreditationStatement(provider, { organization: 'Joint Accreditation' }),
    `In support of improving patient care, Example Health is jointly accredited by ${founders}, to provide continuing education for the healthcare team.`],
  ['joint accreditation with other organizations names them first', accreditationStatement(provider, { organization: 'Joint Accreditation' }, ['The Example Society', 'Example College']),
    `In support of improving patient care, this activity has been planned and implemented by Example Health, the Example Society, and Example College. Example Health is jointly accredited by ${founders}, to provide continuing education for the healthcare team.`],
  ['accreditation by the ACCME', accreditationStatement('The Example Society', { organization: 'ACCME' }),
    `The Example Society is accredited by the ${accme} to provide continuing medical education for physicians.`],
  ['joint providership under the ACCME', accreditationStatement('Example Medical Center', { organization: 'ACCME' }, ['the Example Society']),
    `This activity has been planned and implemented in accordance with the accreditation requirements and policies of the ${accme} through the joint providership of Example Medical Center and the Example Society. The Example Medical Center is accredited by the ACCME to provide continuing medical education for physicians.`],
  ['a provider’s own text is taken verbatim', accreditationStatement(provider, { organization: 'ACCME', statement: 'Own words.' }), 'Own words.'],
  ['a provider’s own text does not hide a joint provider', accreditationStatement(provider, { organization: 'ACCME', statement: 'Own words.' }, ['Example College'])?.slice(0, 45),
    'This activity has been planned and implemente'],
  ['an organization without a known text says nothing', accreditationStatement(provider, { organization: 'Example State Medical Association' }), undefined],
  ['ST-13 a nurse’s certificate says what the activity was designated for and awards nothing', participationStatement(200),
    'This activity was designated for 2.0 AMA PRA Category 1 Credits™.'],
  ['ST-17 credit for the team', interprofessionalStatement(150),
    'This activity was planned by and for the healthcare team, and learners will receive 1.5 Interprofessional Continuing Education (IPCE) credit for learning and change.'],
];
for (const [name, found, expected] of texts) test(name, () => assert.equal(found, expected));

const jane: DisclosedPerson = { name: 'Jane Roe', credentials: 'MD', roles: ['faculty'], relationships: [{ company: 'Acme Biologics', natures: ['consultant', 'speaker'] }] };
const others: DisclosedPerson[] = ['A', 'B', 'C', 'D'].map((name) => ({ name, roles: ['planner'], relationships: [] }));
const line = 'Jane Roe, MD — Faculty: Consultant, Speaker — Acme Biologics.';
const mitigated = 'All of the relevant financial relationships listed for these individuals have been mitigated.';
const relation = (more: object): DisclosedPerson => ({ ...jane, relationships: [{ ...jane.relationships[0]!, ...more }] });

const disclosures: [string, string[], string[]][] = [
  ['LRN-01 a relevant relationship is named with its mitigation', disclosureParagraphs([jane]), [line, mitigated]],
  ['LRN-02 everyone else is said to have none', disclosureParagraphs([jane, ...others]),
    [line, mitigated, 'All others in control of the content of this activity — planners, faculty and reviewers — have no relevant financial relationships with ineligible companies to disclose.']],
  ['absence is disclosed', disclosureParagraphs(others), ['No one in control of the content of this activity has a relevant financial relationship to disclose.']],
  ['of nobody nothing is said', disclosureParagraphs([]), []],
  ['DIS-32 an ended relationship is marked', disclosureParagraphs([relation({ natures: ['employee'], ended: true })]).slice(0, 1), ['Jane Roe, MD — Faculty: Employee (ended) — Acme Biologics.']],
  ['a company is a name, not markup or an address', disclosureParagraphs([relation({ company: '<b>Acme</b> <img src="x"> https://acme.example Biologics' })]).slice(0, 1), [line]],
  ['another nature is told in its own words', disclosureParagraphs([relation({ natures: ['other'], natureNote: 'Expert witness' })]).slice(0, 1), ['Jane Roe, MD — Faculty: Expert witness — Acme Biologics.']],
];
for (const [name, found, expected] of disclosures) test(name, () => assert.deepEqual(found, expected));

const supports: [string, string[], string[]][] = [
  ['no support is said', supportParagraphs([]), ['This activity received no commercial support.']],
  ['one grant', supportParagraphs([{ company: 'Acme' }]), ['This activity is supported by an educational grant from Acme.']],
  ['several grants and support in kind', supportParagraphs([{ company: 'Acme' }, { company: 'Bolt', inKind: 'durable equipment' }, { company: 'Cura' }]),
    ['This activity is supported by educational grants from Acme and Cura.', 'This activity is supported by in-kind support (durable equipment) from Bolt.']],
];
for (const [name, found, expected] of supports) test(name, () => assert.deepEqual(found, expected));

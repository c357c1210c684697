import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enduringProblems, frontMatterKeys, missingFrontMatter, reviewDueOn } from './enduring.ts';

const complete: Parameters<typeof enduringProblems>[0] = {
  format: 'enduring',
  title: 'Asthma in primary care',
  releasedOn: '2023-03-15',
  expiresOn: '2026-03-15',
  estimatedMinutes: 60,
  overview: 'Half of the children with asthma have no written plan.',
  objectives: ['Write an asthma action plan'],
  audience: ['physician'],
  people: [{ name: 'Jane Roe', credentials: 'MD', roles: ['course_director'] }],
  statements: [
    { kind: 'accreditation', paragraphs: ['Accredited.'] },
    { kind: 'designation', paragraphs: ['Designated.'] },
    { kind: 'disclosure', paragraphs: ['Nothing to disclose.'] },
  ],
  participation: 'Read, then take the assessment.',
  copyright: '© Example Health',
  passPercent: 70,
  bibliography: ['Roe J. Asthma. 2022.'],
};

test('EN-17 three years to the day after release are within the rule, one more day is not', () => {
  assert.deepEqual(enduringProblems(complete), []);
  assert.deepEqual(enduringProblems({ ...complete, expiresOn: '2026-03-16' }), ['enduring.review_overdue']);
});

test('a review starts the three years again', () => {
  assert.deepEqual(enduringProblems({ ...complete, reviewedOn: '2025-06-01', expiresOn: '2028-06-01' }), []);
  assert.equal(reviewDueOn({ releasedOn: '2023-03-15', reviewedOn: '2022-01-01' }), '2026-03-15');
});

test('material released on a leap day is due on 28 February', () => assert.equal(reviewDueOn({ releasedOn: '2024-02-29' }), '2027-02-28'));

test('the thirteen items of the front page come first and in order', () => {
  assert.deepEqual(frontMatterKeys.slice(0, 13), [
    'title', 'termsOfCredit', 'estimatedTime', 'overview', 'objectives', 'targetAudience', 'courseDirectors', 'accreditationStatement',
    'creditStatements', 'coiDisclosure', 'people', 'methodOfParticipation', 'copyright',
  ]);
});

const empty: typeof complete = { format: 'enduring', title: ' ', objectives: [], audience: [], people: [], statements: [] };
test('every missing item is named', () => assert.deepEqual(missingFrontMatter(empty), frontMatterKeys.map((key) => `frontmatter.missing:${key}`)));

test('AS-11 enduring material whose minimum performance is not told cannot be published', () => {
  const { passPercent: _untold, ...without } = complete;
  assert.deepEqual(enduringProblems(without), ['frontmatter.missing:minimumPerformance']);
});

test('a live activity needs no front matter of enduring material', () => assert.deepEqual(enduringProblems({ ...empty, format: 'live', releasedOn: '2020-01-01', expiresOn: '2030-01-01' }), []));

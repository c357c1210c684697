import type { Activity, StatementKind } from '@cme-elements/schema';
import { addYears } from './days.ts';

/** Years after its release or last review in which enduring material may be offered. */
const reviewYears = 3;

/** Last day on which material may be offered without another review. */
export function reviewDueOn({ releasedOn, reviewedOn }: { readonly releasedOn: string; readonly reviewedOn?: string | undefined }): string {
  return addYears(reviewedOn !== undefined && reviewedOn > releasedOn ? reviewedOn : releasedOn, reviewYears);
}

type Checked = Pick<
  Activity,
  | 'format' | 'title' | 'releasedOn' | 'expiresOn' | 'reviewedOn' | 'estimatedMinutes' | 'overview' | 'objectives' | 'audience' | 'audienceNote'
  | 'people' | 'statements' | 'participation' | 'copyright' | 'passPercent' | 'bibliography'
>;

const states = (...kinds: StatementKind[]) => ({ statements }: Checked) => statements.some((one) => kinds.includes(one.kind));

/**
 * What learners must be able to see before they start, in the order in which it is shown: the thirteen items of a common
 * front page, then what the AMA adds for enduring material.
 */
const frontMatter = {
  title: ({ title }: Checked) => title.trim() !== '',
  termsOfCredit: ({ releasedOn, expiresOn }: Checked) => releasedOn !== undefined && expiresOn !== undefined,
  estimatedTime: ({ estimatedMinutes }: Checked) => estimatedMinutes !== undefined && estimatedMinutes > 0,
  overview: ({ overview }: Checked) => overview !== undefined,
  objectives: ({ objectives }: Checked) => objectives.length > 0,
  targetAudience: ({ audience, audienceNote }: Checked) => audience.length > 0 || audienceNote !== undefined,
  courseDirectors: ({ people }: Checked) => people.some((person) => person.roles.includes('course_director')),
  accreditationStatement: states('accreditation'),
  creditStatements: states('designation', 'interprofessional', 'certification'),
  coiDisclosure: states('disclosure'),
  people: ({ people }: Checked) => people.length > 0,
  methodOfParticipation: ({ participation }: Checked) => participation !== undefined,
  copyright: ({ copyright }: Checked) => copyright !== undefined,
  minimumPerformance: ({ passPercent }: Checked) => passPercent !== undefined,
  bibliography: ({ bibliography = [] }: Checked) => bibliography.length > 0,
};

export type FrontMatterKey = keyof typeof frontMatter;

export const frontMatterKeys = Object.keys(frontMatter) as readonly FrontMatterKey[];

/** The front matter that enduring material lacks; nothing for other formats, which do not need it. */
export function missingFrontMatter(activity: Checked): `frontmatter.missing:${FrontMatterKey}`[] {
  if (activity.format !== 'enduring') return [];
  return frontMatterKeys.filter((key) => !frontMatter[key](activity)).map((key) => `frontmatter.missing:${key}` as const);
}

/** What keeps enduring material from being offered: its front matter, and a validity that outlives its last review. */
export function enduringProblems(activity: Checked): (`frontmatter.missing:${FrontMatterKey}` | 'enduring.review_overdue')[] {
  const { format, releasedOn, reviewedOn, expiresOn } = activity;
  const overdue = format === 'enduring' && releasedOn !== undefined && expiresOn !== undefined && expiresOn > reviewDueOn({ releasedOn, reviewedOn });
  return [...missingFrontMatter(activity), ...(overdue ? (['enduring.review_overdue'] as const) : [])];
}

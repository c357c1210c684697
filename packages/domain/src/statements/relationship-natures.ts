import type { ContentRole } from '@cme-elements/schema';

/** What a financial relationship with an ineligible company can be, and its name in the statement to learners. */
export const relationshipNatures = {
  employee: 'Employee',
  researcher: 'Researcher',
  consultant: 'Consultant',
  advisor: 'Advisor',
  speaker: 'Speaker',
  independent_contractor: 'Independent contractor',
  royalty_patent: 'Royalties or patent beneficiary',
  executive: 'Executive role',
  ownership: 'Ownership interest',
  stock_public: 'Individual stock, publicly traded company',
  stock_private: 'Individual stock, privately held company',
  stock_option: 'Stock options',
  research_pi: 'Principal or named investigator',
  other: 'Other',
} as const;

export type RelationshipNature = keyof typeof relationshipNatures;

/** Roles as the statement names them; like all fixed texts it is English. */
export const roleNames: Readonly<Record<ContentRole, string>> = {
  course_director: 'Activity director', planner: 'Planner', faculty: 'Faculty', moderator: 'Moderator', panelist: 'Panelist', author: 'Author',
  editor: 'Editor', reviewer: 'Reviewer', staff: 'Staff', facilitator: 'Facilitator', other: 'Contributor',
};

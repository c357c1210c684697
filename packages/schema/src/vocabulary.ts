/**
 * The closed word lists of the wire. A list that may grow without a new version of the contract
 * (credit types, professions) is an open string there and data in `@cme-elements/domain`.
 */

/** How an activity is grouped on screen: Live Activities, On-Demand Activities, Grand Rounds and RSS. */
export const activityKinds = ['live', 'on-demand', 'series'] as const;

/** Learning formats recognised for *AMA PRA Category 1 Credit™*; the word in the designation statement. */
export const activityFormats = [
  'live', 'enduring', 'journal', 'test_item_writing', 'manuscript_review', 'pi',
  'internet_point_of_care', 'learning_from_teaching', 'other',
] as const;

/** Activity types under which accredited providers report an activity. */
export const activityTypes = [
  'course', 'rss', 'internet_live', 'enduring', 'internet_enduring', 'journal', 'manuscript_review',
  'test_item_writing', 'committee_learning', 'performance_improvement', 'internet_searching_learning',
  'learning_from_teaching', 'other',
] as const;

/** Public states. Drafts and archived activities never cross the wire of a catalog. */
export const publicStatuses = ['published', 'cancelled'] as const;

/** States of a stored activity; only {@link publicStatuses} are shown to readers. */
export const activityStatuses = ['draft', ...publicStatuses, 'archived'] as const;

export const sessionStatuses = ['scheduled', 'held', 'cancelled'] as const;

export const deliveries = ['in-person', 'online', 'hybrid'] as const;

/** `varies`: free for some, paid for others; the note says for whom. */
export const costKinds = ['free', 'paid', 'varies'] as const;

export const registrationStates = ['open', 'waitlist', 'full', 'closed', 'by-request', 'not-required'] as const;

/** What a person does in an activity; everyone in control of content holds at least one role. */
export const contentRoles = [
  'course_director', 'planner', 'faculty', 'moderator', 'panelist', 'author', 'editor', 'reviewer',
  'staff', 'facilitator', 'other',
] as const;

export const scheduleItemKinds = ['accredited', 'break', 'meal', 'business', 'not-accredited'] as const;

export const statementKinds = ['accreditation', 'designation', 'interprofessional', 'certification', 'disclosure', 'support'] as const;

export const catalogSorts = ['soonest', 'newest', 'relevance', 'credits'] as const;

/** `kind`: all live activities first, then on-demand, then series. */
export const catalogGroups = ['kind'] as const;

/** `upcoming` is everything a learner can still take part in, on-demand and undated activities included. */
export const catalogPeriods = ['upcoming', 'past', 'all'] as const;

/** Facets in the order in which a screen shows them. Each is also the name of a filter of {@link CatalogQuery}. */
export const facetNames = ['kind', 'profession', 'creditType', 'specialty', 'format', 'location', 'language', 'cost'] as const;

export type ActivityKind = (typeof activityKinds)[number];
export type ActivityFormat = (typeof activityFormats)[number];
export type ActivityType = (typeof activityTypes)[number];
export type PublicStatus = (typeof publicStatuses)[number];
export type ActivityStatus = (typeof activityStatuses)[number];
export type SessionStatus = (typeof sessionStatuses)[number];
export type Delivery = (typeof deliveries)[number];
export type CostKind = (typeof costKinds)[number];
export type RegistrationState = (typeof registrationStates)[number];
export type ContentRole = (typeof contentRoles)[number];
export type ScheduleItemKind = (typeof scheduleItemKinds)[number];
export type StatementKind = (typeof statementKinds)[number];
export type CatalogSort = (typeof catalogSorts)[number];
export type CatalogPeriod = (typeof catalogPeriods)[number];
export type FacetName = (typeof facetNames)[number];

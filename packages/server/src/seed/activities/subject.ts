/**
 * What an activity is about. One subject can be taught live, recorded as enduring material or become a talk of a
 * conference; everything else about the activity comes from the provider and the format.
 */
export interface Subject {
  /** Readable code; the activity's id starts with it. */
  id: string;
  title: string;
  /** The first one chooses the faculty and the placeholder picture. */
  specialties: readonly [string, ...string[]];
  topics: readonly string[];
  summary: string;
  /** The professional practice gap and the need behind it, one paragraph each. */
  overview: readonly [string, string];
  /** Measurable: each begins with a verb that an assessment can check. */
  objectives: readonly string[];
  /** Professions planned for, where they differ from the provider's usual ones. */
  audience?: readonly string[];
  /** Where the subject needs it: hands in one room, or a screen at one's own pace. */
  taught?: 'in-person' | 'on-demand';
  /** BCP 47; English where left out. */
  language?: string;
}

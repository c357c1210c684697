import type { ActivityFormat } from '@cme-elements/schema';

/** The words that the AMA allows for the learning format in a designation statement. */
const words: Readonly<Record<Exclude<ActivityFormat, 'other'>, string>> = {
  live: 'live activity',
  enduring: 'enduring material',
  journal: 'journal-based CME activity',
  test_item_writing: 'test-item writing activity',
  manuscript_review: 'manuscript review activity',
  pi: 'PI CME activity',
  internet_point_of_care: 'internet point-of-care activity',
  learning_from_teaching: 'live activity',
};

/** The learning format as a designation statement names it. Any other format must say in words what it is. */
export const learningFormat = (format: ActivityFormat, note = ''): string =>
  format === 'other' ? `other activity (${note})` : words[format];

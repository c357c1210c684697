/**
 * Some fixed texts begin `The [provider]`. A provider whose name has the article (`The Example Society`) must not get it
 * twice, nor with a capital inside a sentence.
 */

const article = /^the\s+/i;

export const withArticle = (name: string): string => `The ${name.replace(article, '')}`;

export const insideSentence = (name: string): string => name.replace(article, 'the ');

/** `A`, `A and B`, `A, B, and C`: statements are English, whatever the language of the page. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

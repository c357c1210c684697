/** A run of ordinary text, or the credit phrase of the AMA: all of it italic, with a superscript ™ after it. */
export type StatementNode = { readonly text: string } | { readonly phrase: string; readonly mark: true };

/**
 * The phrase in any form in which a source may write it: singular, plural or both, with or without its mark, with hard
 * spaces, in small letters, or between the asterisks or underscores of Markdown.
 */
const phrase =
  /(?<open>[*_]{1,3})?AMA\s+PRA\s+Category\s+(?<category>[12])\s+[Cc]redit(?<ending>s|\(s\))?(?:\s?(?:™|\(TM\)|TM\b))?(?<late>\(s\))?(?![A-Za-z])(?<close>\k<open>)?/g;

/** A line never ends inside "Category 1". */
const hardSpace = '\u00a0';

type PhraseParts = { category: string } & Partial<Record<'open' | 'close' | 'ending' | 'late', string>>;

/**
 * A fixed statement as a plain tree, for an element or a page to draw without any markup in the text:
 * `{ phrase: 'AMA PRA Category 1 Credits', mark: true }` becomes `<i>AMA PRA Category 1 Credits<sup>™</sup></i>`.
 */
export function statementTree(statement: string): StatementNode[] {
  const nodes: StatementNode[] = [];
  let done = 0;
  for (const match of statement.matchAll(phrase)) {
    const { open = '', close, category, ending, late } = match.groups as PhraseParts;
    const start = match.index + (close ? 0 : open.length);
    if (start > done) nodes.push({ text: statement.slice(done, start) });
    nodes.push({ phrase: `AMA PRA Category${hardSpace}${category} Credit${ending ?? late ?? ''}`, mark: true });
    done = match.index + match[0].length;
  }
  if (done < statement.length) nodes.push({ text: statement.slice(done) });
  return nodes;
}

/** The same statement where there is no italic face, as in a calendar file, an e-mail or a label: the mark is never lost. */
export const plainStatement = (statement: string): string =>
  statementTree(statement).map((node) => ('phrase' in node ? `${node.phrase.replace(hardSpace, ' ')}™` : node.text)).join('');

/** A text that breaks a rule of wording: where it stands, what was found and what to write instead. */
export interface WordingProblem {
  readonly code: 'wording.trademark' | 'wording.term';
  readonly key: string;
  readonly found: string;
  readonly write: string;
}

const phrase = 'AMA PRA Category 1 Credit™';

/** Loose names for AMA credit, and promises of credit that is not designated. The categories of AAPA and AOA are their own. */
const looseNames = [
  /(?<!\bAMA PRA |\bAAPA )\bCategory [12] (?:CME )?credits?\b/gi,
  /\bAMA(?: PRA)? credits?\b/gi,
  /\bACCME credits?\b/gi,
  /\bcredits? (?:(?:is|are) |has been |have been )?(?:pending|applied for)\b/gi,
];
const anyPhrase = /\bAMA PRA Category [12] Credit(?:\(s\)|s)?™?/gi;
const rightPhrase = /^AMA PRA Category [12] Credit(?:s|\(s\))?™$/;

/** Places where the trademark of the AMA is misused: another name for it, other letters, or no ™. */
export function trademarkProblems(text: string): string[] {
  const flat = text.replace(/[*_]/g, '').replace(/\s+/g, ' ');
  const wrong = [...flat.matchAll(anyPhrase)].map(([found]) => found).filter((found) => !rightPhrase.test(found));
  return [...wrong, ...looseNames.flatMap((name) => [...flat.matchAll(name)].map(([found]) => found))];
}

/** Words of schools and shops, and what a clinical audience reads instead. */
const terms: readonly [RegExp, write: string][] = [
  [/(?<!\b(?:of|live) )\bcourses?\b/gi, 'Activity'],
  [/\b(?:quiz(?:zes)?|exams?|tests?(?!-item))\b/gi, 'Post-Activity Assessment'],
  [/\bcertificates?\b(?! of completion\b)/gi, 'Certificate of Completion'],
  [/\b(?:students?|users?|attendees?)\b/gi, 'Learner'],
  [/\baccredit(?:ation|ing) (?:body|bodies|agency|agencies)\b|\baccreditors?\b/gi, 'Accrediting Organization'],
  [/\b(?:medical training|physician education)\b/gi, 'Continuing Medical Education (CME)'],
  [/\b(?:conflicts? of interest|COI) forms?\b/gi, 'Disclosure form'],
  [/\b(?:co-?)?sponsors?\b/gi, 'Joint provider'],
];

/** Names of professions are proper names: `Trainees and health-profession students` is one of them. */
const namesProfession = (key: string) => key.startsWith('profession_');

/**
 * Everything in a dictionary that a professional audience should not read. A message may have plural forms.
 * "Course" alone is allowed in "Live course", a type under which activities are reported.
 */
export function wordingProblems(messages: Readonly<Record<string, string | Readonly<Record<string, string | undefined>>>>): WordingProblem[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const texts = typeof message === 'string' ? [message] : Object.values(message).filter((text) => text !== undefined);
    return texts.flatMap((text) => [
      ...trademarkProblems(text).map((found): WordingProblem => ({ code: 'wording.trademark', key, found, write: phrase })),
      ...(namesProfession(key) ? [] : terms).flatMap(([term, write]) =>
        [...text.matchAll(term)].map(([found]): WordingProblem => ({ code: 'wording.term', key, found, write }))),
    ]);
  });
}

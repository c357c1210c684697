import type { CreditLine } from '@cme-elements/schema';

// What follows a name: its unit, or the end of the phrase, so that "3 ANCC representatives" is no credit.
const unit = String.raw`(?: (?:(?:CE |contact |credit )?(?:credit|hour|CPEU|CEU|point)(?:s|\(s\))?))?[™®]?(?= ?(?:$|[,;.)/&+*]|(?:and|or) ))`;
const category1 = String.raw`Cat(?:egory|\.)? ?(?:1|I)(?: Credit(?:s|\(s\))?)?[™®]?\*?(?![\w-])`;
const uan = String.raw`(?: (?:contact hours?|credits?|hours?|CPE))? ?[(:]? ?(?:UAN:? ?)?((?:\d{4}|JA\d{7})-\d{4}-\d\d-\d{3,4}-[LHB]\d\d-[PT])\)?`;

// ACPE counts for the audience in the last letter of its number; without the number nobody can tell for whom.
const names: readonly (readonly [type: string, pattern: string])[] = [
  ['ama_pra_1', `AMA(?: PRA)?(?: ${category1}|${unit})`],
  ['aapa_1', `AAPA(?: ${category1}|${unit})`],
  ['ancc', `ANCC${unit}`],
  ['acpe_', `ACPE${uan}`],
  ['ipce', `IPCE${unit}`],
  ['cdr', `CDR${unit}`],
  ['aswb_ace', `ASWB(?: ACE)?${unit}`],
  ['apa_ce', `APA(?: CE)?${unit}`],
  ['ada_cerp', `ADA CERP${unit}`],
  ['aafp_prescribed', `AAFP Prescribed${unit}`],
  ['ama_attendance', `(?:Non-Physician )?AMA (?:Non-Physician )?Attendance`],
];

// The amount stands alone: it is no part of 1,000, 2.125, 1:30, 2-3 or $40.
const patterns = names.map(([type, name]) => [type, new RegExp(String.raw`(^|[^\w.,:$/-])(\d{1,3}(?:\.\d\d?)?) ?(?:hours? of )?\*?${name}`, 'gi')] as const);

/** What is left between two credits says nothing of its own. */
const glue = /\b(?:and|or)\b|[^\p{L}\p{N}]/giu;

/**
 * The credits that a text names, such as `2 AMA PRA Category 1 Credit(s)™; 2 CDR CPEU`, and the rest of the text: empty
 * when all of it was read. Nothing is guessed: one type with two amounts stays in the rest, because nobody can tell which
 * holds. A caller that expects credits and nothing else reports the rest.
 */
export function creditLinesOfProse(text: string): { lines: CreditLine[]; rest: string } {
  const found = new Map<string, { line: CreditLine; said: string[] }>();
  let left = text.replace(/[\n|]/g, ';').replace(/\s+/g, ' ').replace(/[\u2010-\u2013]/g, '-');
  for (const [type, pattern] of patterns) {
    left = left.replace(pattern, (said: string, before: string, amount: string, number: unknown) => {
      const hundredths = Math.round(Number(amount) * 100);
      const line: CreditLine = typeof number === 'string'
        ? { type: type + (/p$/i.test(number) ? 'pharmacist' : 'technician'), hundredths, uan: number.toUpperCase() }
        : { type, hundredths };
      const key = `${line.type} ${line.uan}`;
      const earlier = found.get(key);
      if (!earlier) found.set(key, { line, said: [said] });
      else if (earlier.line.hundredths !== hundredths) earlier.said.push(said);
      return before;
    });
  }
  const clear = [...found.values()].filter(({ said }) => said.length === 1);
  const unclear = [...found.values()].filter(({ said }) => said.length > 1).flatMap(({ said }) => said);
  const rest = [...left.split(';').filter((phrase) => phrase.replace(glue, '')), ...unclear];
  return { lines: clear.map(({ line }) => line), rest: rest.map((phrase) => phrase.replace(';', '').trim()).join('; ') };
}

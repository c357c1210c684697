import type { CreditLine } from '@cme-elements/schema';

/** Credit types by the names that prose gives them. */
const types = new Map(Object.entries({
  AMA: 'ama_pra_1', 'AMA PRA': 'ama_pra_1', AAPA: 'aapa_1', ANCC: 'ancc', ACPE: 'acpe_', IPCE: 'ipce', CDR: 'cdr',
  ASWB: 'aswb_ace', 'ASWB ACE': 'aswb_ace', APA: 'apa_ce', 'ADA CERP': 'ada_cerp', 'AAFP PRESCRIBED': 'aafp_prescribed',
  'AMA ATTENDANCE': 'ama_attendance', 'AMA NON-PHYSICIAN ATTENDANCE': 'ama_attendance',
}));

/**
 * An amount, a name, and then a unit, an ACPE number or the end of the phrase: "3 ANCC representatives" are no credit.
 * The amount stands alone: it is no part of 1,000, 2.125, 1:30, 2-3 or $40.
 */
const credit = new RegExp(
  String.raw`(^|[^\w.,:$/-])(\d{1,3}(?:\.\d\d?)?) ?\*?(${[...types.keys()].join('|')})`
  + String.raw`(?: Cat(?:egory|\.)? ?1(?![\w-]))?(?: (?:contact |credit )?(?:credit|hour|CPEU)(?:s|\(s\))?(?!\w)|(?= ?(?:$|[,;.()/&+*™®]|and |or )))[*™®]*`
  + String.raw`(?: ?\(?(?:UAN:? ?)?((?:\d{4}|JA\d{7})-\d{4}-\d\d-\d{3,4}-[LHB]\d\d-[PT])\)?)?`, 'gi');

/** What is left between two credits says nothing of its own. */
const glue = /\b(?:and|or)\b/gi;

/**
 * The credits that a text names, such as `2 AMA PRA Category 1 Credit(s)™; 2 CDR CPEU`, and the rest of the text: empty
 * when all of it was read. Nothing is guessed. One type with two amounts stays in the rest, because nobody can tell which
 * holds; so does ACPE credit without its number, whose last letter alone says for whom it counts.
 * A caller that expects credits and nothing else reports the rest.
 */
export function creditLinesOfProse(text: string): { lines: CreditLine[]; rest: string } {
  const found = new Map<string, { line: CreditLine; said: string[] }>();
  const left = text.replace(/[\n|]/g, ';').replace(/\s+/g, ' ').replace(/[\u2010-\u2013]/g, '-')
    .replace(credit, (said: string, before: string, amount: string, name: string, number?: string) => {
      let type = types.get(name.toUpperCase())!;
      if ((type === 'acpe_') !== Boolean(number)) return said;
      const uan = number?.toUpperCase();
      if (uan) type += uan.endsWith('P') ? 'pharmacist' : 'technician';
      const line: CreditLine = { type, hundredths: Math.round(Number(amount) * 100), ...(uan && { uan }) };
      const key = `${type} ${uan}`;
      const earlier = found.get(key);
      if (!earlier) found.set(key, { line, said: [said] });
      else if (earlier.line.hundredths !== line.hundredths) earlier.said.push(said);
      return before;
    });
  const clear = [...found.values()].filter(({ said }) => !said[1]);
  const unclear = [...found.values()].flatMap(({ said }) => (said[1] ? said : []));
  const rest = [...left.split(';').filter((phrase) => /[\p{L}\p{N}]/u.test(phrase.replace(glue, ''))), ...unclear];
  return { lines: clear.map(({ line }) => line), rest: rest.map((phrase) => phrase.replace(';', '').trim()).join('; ') };
}

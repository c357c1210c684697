/** Letters that Unicode does not decompose but that people type without their stroke or as two letters. */
const spelled: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', '’': "'" };

/**
 * Text as it is compared: lower case, accents of Latin, Greek and Cyrillic letters taken off, everything else kept. Vowel signs of
 * other scripts are letters to their readers, and so they stay.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most text is plain, and a list of 10 000 titles should not pay for what it does not hold.
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/[ßœæøłđ’]/g, (letter) => spelled[letter] ?? letter);
}

/** A name as it stands in an address: `Los Angeles, CA` is `los-angeles-ca`. Letters and digits of any script are kept. */
export function slug(text: string): string {
  return fold(text).split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '').join('-');
}

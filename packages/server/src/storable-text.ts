/** False for text with NUL or half a character (a lone surrogate), which PostgreSQL refuses. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

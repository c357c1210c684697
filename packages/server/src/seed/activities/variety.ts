/**
 * Variety without chance: the same key always gives the same choice, so the demo is the same on every machine and a
 * new activity does not reshuffle the others.
 */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  }
  // Without the last mixing, keys that differ in one digit would choose neighbours.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A whole number from `least` to `most`, both included. */
export function numberFor(key: string, least: number, most: number): number {
  return least + (hash(key) % (most - least + 1));
}

/** One of the choices. */
export function choiceFor<Choice>(key: string, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[hash(key) % choices.length] ?? choices[0];
}

/** True for about `percent` of all keys. */
export function chanceFor(key: string, percent: number): boolean {
  return hash(key) % 100 < percent;
}

/** `count` different choices, in the order of the list, starting at a place that depends on the key. */
export function someFor<Choice>(key: string, count: number, choices: readonly Choice[]): Choice[] {
  const start = hash(key) % Math.max(1, choices.length);
  return [...choices.slice(start), ...choices.slice(0, start)].slice(0, count);
}

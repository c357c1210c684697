const said = new Set<string>();

/** One warning for each thing the page's authors can mend, with the mend in it. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`CME Elements: ${message}`);
}

import { cleanText } from '@cme-elements/domain';

/** Nesting beyond which nothing of ours goes; engines fail in different places far above it. */
const deepest = 32;

/** Text in which there is nothing to clean, which is nearly all of it. */
const plain = /^[\t\n -~]*$/;

/**
 * Cleans every text of freshly parsed JSON in place and answers whether it is shallow enough to be read. It walks with
 * a list of its own: a recursive walk is what deep data is meant to break.
 */
export function admit(value: unknown): boolean {
  const open: { node: Record<string, unknown>; depth: number }[] = [];
  const enter = (child: unknown, depth: number): void => {
    if (typeof child === 'object' && child !== null) open.push({ node: child as Record<string, unknown>, depth });
  };
  enter(value, 1);
  for (let top = open.pop(); top; top = open.pop()) {
    const { node, depth } = top;
    if (depth > deepest) return false;
    for (const key of Object.keys(node)) {
      const child = node[key];
      if (typeof child !== 'string') enter(child, depth + 1);
      else if (!plain.test(child)) node[key] = cleanText(child);
    }
  }
  return true;
}

/** Parsed and admitted JSON; `undefined` where it is neither. */
export function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return admit(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

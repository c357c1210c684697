/** Text that is markup already. Only {@link html} makes it, so nothing else can stand unescaped in a fragment. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Part = Markup | string | number | undefined | readonly Part[];

/** A template whose holes are escaped, lists joined and `undefined` left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, at) => `${text}${asMarkup(parts[at - 1])}${string}`));
}

/** JSON inside a script element that is only data. No `<` is left that could end the element. */
export function jsonLd(data: unknown): Markup {
  return new Markup(`<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`);
}

function asMarkup(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.map(asMarkup).join('');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

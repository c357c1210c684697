/** Lit's `css` for the browsers that we support: all of them adopt style sheets. The exports are those of Lit's own module. */
export class CSSResult {
  #sheet;

  constructor(cssText) {
    // By this name Lit and its tools know a result.
    this._$cssResult$ = true;
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const unsafeCSS = (text) => new CSSResult(String(text));

/** Literals only: a value inside a style sheet could bring styles of a stranger. */
export function css([text], ...values) {
  if (values.length) throw new Error('Styles hold no values.');
  return new CSSResult(text);
}

export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (style) => style;

export function adoptStyles(root, styles) {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
}

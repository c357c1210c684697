/**
 * Runs in a page: texts that reach out of the window or are cut off by their box, and a page that scrolls sideways.
 * Text for screen readers alone and text that a line clamp ends on purpose are in place.
 */
export function outOfPlace(): string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push(`The page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px.`);

  const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

  /** Whether a box between the text and the page hides, shows by scrolling, or clamps it. */
  const excused = (start: Element): boolean => {
    for (let at: Element | null = start; at; at = parentOf(at)) {
      const { overflowX, clipPath, webkitLineClamp } = getComputedStyle(at);
      if (overflowX === 'auto' || overflowX === 'scroll' || clipPath === 'inset(50%)' || webkitLineClamp !== 'none') return true;
    }
    return false;
  };

  const visit = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof Element) {
        if (node instanceof HTMLStyleElement || node instanceof SVGElement || node instanceof HTMLSelectElement || !node.checkVisibility({ visibilityProperty: true })) continue;
        const { overflowX } = getComputedStyle(node);
        if ((overflowX === 'hidden' || overflowX === 'clip') && node.scrollWidth > node.clientWidth + 1 && !excused(node)) found.push(`Cut off: ${node.outerHTML.slice(0, 160)}`);
        if (node.shadowRoot) visit(node.shadowRoot);
        visit(node);
      } else if (node instanceof Text && node.data.trim()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const outside = [...range.getClientRects()].some(({ left, right }) => left < -1 || right > width + 1);
        const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
        if (outside && parent && !excused(parent)) found.push(`Outside the window: ${node.data.trim().slice(0, 80)}`);
      }
    }
  };
  visit(document.body);
  return found;
}

import { warnOnce } from './warn.ts';

interface Defined { readonly version?: string }

/**
 * Registers an element. The first definition of a tag wins; another version says so and stays silent.
 * @param tag Another tag name gives a prefix of your own: `define('acme-course-list')`.
 */
export function defineOnce(this: CustomElementConstructor & Defined, tag: string, registry: CustomElementRegistry = customElements): void {
  const existing = registry.get(tag) as Defined | undefined;
  if (!existing) {
    // A class may be registered once only; a subclass leaves it free for a second tag.
    registry.define(tag, class extends this {});
  } else if (existing.version !== this.version) {
    warnOnce(`<${tag}> is already defined by version ${existing.version ?? 'unknown'}; version ${this.version} is not used. Load one version on a page.`);
  }
}

/**
 * Editors may write `id`s, and an element takes the place of a global that bears its `id`. Lit keeps its notes in such
 * globals and would fail on an element, so this comes before Lit in every file. It must import nothing.
 */
const notes = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport', 'litElementHydrateSupport', 'litNonce'];

const globals = globalThis as unknown as Record<string, unknown>;
for (const name of notes) if (globals[name] instanceof Element || globals[name] instanceof HTMLCollection) globals[name] = undefined;

export {};

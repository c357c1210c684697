import { readFileSync } from 'node:fs';

const replaced = {
  '@lit/reactive-element/css-tag.js': new URL('lean-lit/css-tag.js', import.meta.url),
  '@lit/reactive-element/decorators/property.js': new URL('lean-lit/property.js', import.meta.url),
};

/** Leaves out of Lit what only browsers need that we do not support, and decorators that we do not compile: 1 % of the drop-in. */
export const leanLit = {
  name: 'lean-lit',
  enforce: 'pre',
  load(id) {
    const [, path] = /\/node_modules\/(@lit\/.+)$/.exec(id) ?? [];
    return Object.hasOwn(replaced, path ?? '') ? readFileSync(replaced[path], 'utf8') : undefined;
  },
};

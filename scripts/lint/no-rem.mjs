import { inTemplates } from './template-text.mjs';

/** A host page owns the root font size, and `html { font-size: 62.5% }` is common: rem would shrink everything of ours. */
export const noRem = {
  create: inTemplates(['css'], /\d\s*rem\b/, 'The host page owns rem. Use em or a token.'),
};

import { inTemplates } from './template-text.mjs';

const message = 'A strict CSP blocks styles written as text, in Firefox even on first render. Set a property: .style or a class.';
const inMarkup = inTemplates(['html', 'svg'], /(?<![.\w-])style\s*=|<style[\s>]/i, message);

/** CSP-02: no style attribute, no style element, no styleMap, which writes the attribute. */
export const noStyleText = {
  create: (context) => ({
    ...inMarkup(context),
    CallExpression({ callee, arguments: [first] }) {
      if (callee.property?.name === 'setAttribute' && first?.value === 'style') context.report({ node: callee, message });
    },
    ImportDeclaration(node) {
      if (node.source.value.includes('directives/style-map')) context.report({ node, message });
    },
  }),
};

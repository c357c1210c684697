const message = 'Text that becomes markup is how foreign script gets in. Render it with a template.';
const sinks = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment']);
const unsafeModule = /^lit(-html)?\/(directives\/unsafe-|static-html|static\.js)/;

/** CSP-04: no way from a string to markup, not even a trusted one. */
export const noHtmlSink = {
  create: (context) => ({
    MemberExpression(node) {
      if (sinks.has(node.property.name ?? node.property.value)) context.report({ node, message });
    },
    ImportDeclaration(node) {
      if (unsafeModule.test(node.source.value)) context.report({ node, message });
    },
    TaggedTemplateExpression({ tag, quasi }) {
      for (const node of quasi.quasis) {
        if (tag.name === 'html' && /\s(srcdoc|on[a-z]+)\s*=|\.(innerhtml|outerhtml|srcdoc)\s*=/i.test(node.value.raw)) context.report({ node, message });
      }
    },
  }),
};

/** Reports when the fixed text of a tagged template matches: `html` and `svg` for markup, `css` for styles. */
export function inTemplates(tags, pattern, message) {
  return (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (!tags.includes(tag.name)) return;
      for (const node of quasi.quasis) {
        if (pattern.test(node.value.raw)) context.report({ node, message });
      }
    },
  });
}

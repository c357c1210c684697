import { join } from 'node:path';
import * as schema from '@cme-elements/schema';
import * as all from '../../packages/schema/src/compiled/readers.ts';
import { compileShape } from '../../packages/schema/src/compiled/compile-shape.ts';

/**
 * In the drop-in the schemas are calls of small readers: the validator would be a fifth of the file.
 * What is not a schema (word lists, small checks) comes from where it always does.
 */
export function compiledSchema(root) {
  const source = join(root, 'packages/schema/src');
  const virtual = '\0compiled-schema';
  return {
    name: 'compiled-schema',
    enforce: 'pre',
    resolveId: (id) => (id === '@cme-elements/schema' ? virtual : undefined),
    load: (id) => (id === virtual ? moduleText(source) : undefined),
  };
}

function moduleText(source) {
  const readers = join(source, 'compiled/readers.ts');
  const exactlyOne = new Map([[schema.Time, schema.momentOrDays]]);
  const written = new Map();
  const share = (code) => {
    if (!written.has(code)) written.set(code, `shape${written.size}`);
    return written.get(code);
  };
  const schemas = Object.entries(schema)
    .filter(([, value]) => typeof value === 'object' && '_zod' in value && isRead(value))
    .map(([name, value]) => `const schema${name} = /* @__PURE__ */ schemaOf(${compileShape(value, exactlyOne, share)}); export { schema${name} as ${name} };`);
  return [
    `import { ${Object.keys(all).join(', ')} } from ${JSON.stringify(readers)};`,
    ...['vocabulary', 'days-and-instants'].map((file) => `export * from ${JSON.stringify(join(source, `${file}.ts`))};`),
    ...[...written].map(([code, name]) => `const ${name} = ${code};`),
    ...schemas,
  ].join('\n');
}

/** Records of open keys are read by hand; nothing in the browser asks for one. */
const isRead = (value) => !['record'].includes(value._zod.def.type);

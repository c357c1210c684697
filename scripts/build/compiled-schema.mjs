import { join } from 'node:path';
import * as schema from '@cme-elements/schema';
import { compileShape } from '../../packages/schema/src/compiled/compile-shape.ts';

/**
 * In the drop-in the schemas are plain data read by a small function: the validator would be a fifth of the file.
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
  const exactlyOne = new Map([[schema.Time, schema.momentOrDays]]);
  const write = shapeWriter();
  const shapes = Object.entries(schema)
    .filter(([, value]) => typeof value === 'object' && '_zod' in value && isRead(value))
    .map(([name, value]) => `export const ${name} = /* @__PURE__ */ compiled(${write(compileShape(value, exactlyOne))});`);
  const shared = write.shared();
  return [
    `import { compiled } from ${JSON.stringify(join(source, 'compiled/compiled-shape.ts'))};`,
    ...['vocabulary', 'days-and-instants'].map((file) => `export * from ${JSON.stringify(join(source, `${file}.ts`))};`),
    ...shared,
    ...shapes,
  ].join('\n');
}

/** Records of open keys are read by hand; nothing in the browser asks for one. */
const isRead = (value) => !['record'].includes(value._zod.def.type);

/** Writes shapes as code and each repeated part once. */
function shapeWriter() {
  const names = new Map();
  const write = (shape) => {
    if (typeof shape !== 'object' || Array.isArray(shape)) return JSON.stringify(shape);
    const text = `{${Object.entries(shape).map(([key, value]) => `${key}:${key === 'fields' ? `{${Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${write(field)}`).join()}}` : ['list', 'several', 'maybe', 'orNull', 'shape'].includes(key) ? write(value) : JSON.stringify(value)}`).join()}}`;
    if (text.length < 24) return text;
    if (!names.has(text)) names.set(text, `shape${names.size}`);
    return names.get(text);
  };
  write.shared = () => [...names].map(([text, name]) => `const ${name} = ${text};`);
  return write;
}

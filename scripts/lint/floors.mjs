import { posix } from 'node:path';

/**
 * Who may import whom: a floor calls only floors beneath it. `types` are imports that vanish when compiled.
 * The libraries that ship to browsers are listed too: another one needs a decision record.
 */
const plan = {
  schema: { values: ['zod/mini'], types: [] },
  domain: { values: [], types: ['schema'] },
  words: { values: [], types: ['schema', 'domain'] },
  adapters: { values: ['schema', 'domain'], types: [] },
  elements: { values: ['adapters', 'domain', 'words', 'lit', '@lit/context', '@lit/task'], types: ['schema'] },
  server: { values: ['schema', 'domain', 'words'], types: [], anyLibrary: true },
};

export const floors = {
  create(context) {
    const [, floor, file] = /\/packages\/([^/]+)\/src\/(.+)$/.exec(context.filename.replaceAll('\\', '/')) ?? [];
    if (!(floor in plan)) return {};

    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const message = source.startsWith('.') ? problemNearby(file, source) : problemBelow(floor, file, source, onlyTypes(node));
      if (message) context.report({ node, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

const isTest = (file) => /\.(test|testing)\.ts$|^testing\//.test(file);

function problemNearby(file, source) {
  const target = posix.join(posix.dirname(file), source);
  if (target.startsWith('../') && !(isTest(file) && target.startsWith('../../../test/support/'))) {
    return 'A file outside this package is reached through the package that owns it.';
  }
  if (file.endsWith('.template.ts') && target.endsWith('.controller.ts')) {
    return 'A template gets a view and actions; it knows no controller.';
  }
  return undefined;
}

function problemBelow(floor, file, source, typesOnly) {
  if (/^@cme-elements\/[^/]+\/(src|dist)\//.test(source)) return 'Import the package, not a file inside it.';
  if (isTest(file)) return undefined;
  if (floor === 'elements' && file.endsWith('.controller.ts') && isIn(['lit'], source) && !typesOnly) {
    return 'A controller knows and does, it draws nothing: it takes only types from lit.';
  }
  const { values, types, anyLibrary } = plan[floor];
  const name = source.replace('@cme-elements/', '');
  if (isIn(values, name) || (typesOnly && isIn(types, name)) || (anyLibrary && name === source)) return undefined;
  return isIn(types, name) ? `${floor} takes only types from ${name}: write "import type".` : `${floor} does not import ${name}.`;
}

const isIn = (list, name) => list.some((entry) => name === entry || name.startsWith(`${entry}/`));

function onlyTypes({ importKind, exportKind, specifiers }) {
  return importKind === 'type' || exportKind === 'type' || (specifiers?.length > 0 && specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type'));
}

/**
 * The public surface as one text, reviewed in diffs: a change that shows here is a promise to somebody's page.
 * `node scripts/api-golden.mjs --write` rewrites it.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepCheckedIn } from './golden/checked-in.mjs';
import { declaration } from './golden/declaration.mjs';
import { root } from './setup.mjs';

const adapters = 'packages/adapters/src';
const elements = 'packages/elements/src';

export async function apiGolden() {
  const { buildPackages } = await import('./build/packages.mjs');
  await buildPackages();
  const parts = [elementsPart(), await dropInPart(), tokensPart(), exportsPart(), portPart(), httpPart(), await wordsPart()];
  return {
    file: 'packages/elements/src/api.golden.md',
    text: `# The public surface\n\nWritten by \`node scripts/api-golden.mjs --write\`. Nothing changes here: patch. Names are added: minor. Names go or mean something else: major.\n\n${parts.join('\n\n')}\n`,
    command: 'node scripts/api-golden.mjs --write',
  };
}

function elementsPart() {
  const { modules } = readJson('packages/elements/dist/custom-elements.json');
  const classes = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName).sort(byName('tagName'));
  const states = declaration(`${elements}/shared/cme-element.ts`, 'StateName').match(/(?<=')[a-z]+(?=')/g);
  return [
    '## Elements',
    '',
    `Every class has \`static define(tag, registry)\` and \`static version\`. States, for \`:state()\`: ${list(states)}.`,
    ...classes.map(elementText),
    '',
    '### Event details',
    '',
    code(declaration(`${elements}/shared/events.ts`, 'CmeErrorDetail')),
  ].join('\n');
}

function elementText({ tagName, name, members = [], attributes = [], events = [], slots = [], cssParts = [] }) {
  const attributeOf = (member) => attributes.find(({ fieldName }) => fieldName === member.name)?.name;
  const fields = members.filter(({ kind }) => kind === 'field').sort(byName());
  const methods = members.filter(({ kind }) => kind === 'method').sort(byName());
  return [
    `\n### \`<${tagName}>\` ${name}\n`,
    '| Attribute | Property | Type | Default |',
    '|---|---|---|---|',
    ...fields.map((field) => `| ${attributeOf(field) ?? ''} | ${field.name} | \`${alternatives(field.type.text)}\` | ${field.default ?? ''} |`),
    '',
    `- Methods: ${list(methods.map((method) => `${method.name}(${(method.parameters ?? []).map((one) => one.name).join(', ')})`))}`,
    `- Events: ${list([...events].sort(byName()).map((event) => `${event.name}: ${event.type.text}`))}`,
    `- Slots: ${list(slots.map((slot) => slot.name || '(default)').sort(byText))}`,
    `- Parts: ${list(cssParts.map((part) => part.name).sort(byText))}`,
  ].join('\n');
}

async function dropInPart() {
  const { tags } = await import('../packages/elements/src/drop-in/tags.ts');
  const pin = readFileSync(join(root, elements, 'drop-in/pin.ts'), 'utf8');
  const parameters = [...pin.matchAll(/searchParams\.get(?:All)?\('([a-z-]+)'\)/g)].map(([, name]) => name);
  return ['## Drop-in', '', `Parameters of the script's address: ${list(parameters)}. As tag, \`data-cme="…"\` or link \`…/w/…\`:`, '', ...Object.entries(tags).map(([name, attributes]) => `- ${name}: ${list([...attributes].sort())}`)].join('\n');
}

function tokensPart() {
  const styles = globSync(`${elements}/**/*.styles.ts`, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  return `## Tokens\n\n${list([...new Set(styles.match(/--cme-[a-z0-9-]+/g))].sort())}`;
}

function exportsPart() {
  const manifests = globSync('packages/*/package.json', { cwd: root }).sort().map(readJson);
  const paths = manifests.flatMap(({ name, exports }) => Object.keys(exports).map((path) => `${name}${path.slice(1)}`));
  const names = exportedNames(paths.filter((path) => !/\.json$|\/define$/.test(path)));
  const lines = paths.map((path) => [`- \`${path}\``, ...(names[path] ?? []).map((name) => `  - \`${name}\``)].join('\n'));
  return ['## Export paths', '', 'With the values behind them; types come beside.', '', ...lines].join('\n');
}

/** Asked of the compiled packages in a plain Node: the sources of the elements hold decorators. */
function exportedNames(paths) {
  const script = `const names = {}; for (const path of ${JSON.stringify(paths)}) names[path] = Object.keys(await import(path)).sort(); console.log(JSON.stringify(names));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' }));
}

function portPart() {
  const backend = `${adapters}/backend.ts`;
  return [
    '## Port',
    '',
    code(['Capability', 'ReadOptions', 'CalendarTarget', 'CalendarLink', 'CmeBackend'].map((name) => declaration(backend, name)).join('\n\n')),
    '',
    '## Error codes',
    '',
    code([declaration(`${adapters}/cme-error.ts`, 'CmeErrorCode'), declaration('packages/server/src/problem.ts', 'ProblemCode')].join('\n\n')),
  ].join('\n');
}

function httpPart() {
  const { info, paths, components } = readJson('packages/server/openapi.json');
  const operations = Object.entries(paths).flatMap(([path, entries]) => Object.entries(entries).filter(([, { responses }]) => responses).map(([method, operation]) => operationText(path, method, operation)));
  const shapes = Object.entries(components.schemas).sort(([one], [other]) => byText(one, other)).map(([name, { properties = {}, required = [] }]) => `- ${name}: ${list(Object.keys(properties).sort().map((key) => (required.includes(key) ? key : `${key}?`)))}`);
  return [`## HTTP ${info.version}`, '', ...operations, '', '### Shapes', '', ...shapes].join('\n');
}

function operationText(path, method, { parameters = [], responses }) {
  const answers = Object.entries(responses).map(([status, { content }]) => [status, ...Object.keys(content ?? {})].join(' '));
  return `- ${method.toUpperCase()} ${path}\n  - takes ${list(parameters.map(({ name }) => name))}\n  - answers ${answers.join(', ')}`;
}

async function wordsPart() {
  const { en } = await import('@cme-elements/words');
  return `## Words\n\n${Object.keys(en).sort().map((key) => `- \`${key}\``).join('\n')}`;
}

/** The analyzer says `undefined` twice where the source does so for the compiler. */
const alternatives = (type) => [...new Set(type.split(' | '))].join(' \\| ');
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const byText = (one, other) => (one < other ? -1 : 1);
const byName = (key = 'name') => (one, other) => byText(one[key], other[key]);
const list = (names) => (names.length > 0 ? names.map((name) => `\`${name}\``).join(' ') : 'none');
const code = (text) => `\`\`\`ts\n${text}\n\`\`\``;

await keepCheckedIn(import.meta.url, apiGolden);

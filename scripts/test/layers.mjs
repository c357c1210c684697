/**
 * The layers of `npm test`, in the order they run. To add one, add a row: a layer whose files are missing fails.
 * In packages/elements `*.controller.test.ts` and `*.node.test.ts` run in Node, every other `*.test.ts` in three browsers.
 */
import { browsers, postgres } from '../system-packages.mjs';
import { elementTests } from './elements.mjs';
import { hostTests } from './hosts.mjs';
import { lint } from './lint.mjs';
import { nodeTests } from './node-tests.mjs';
import { packageTests } from './package.mjs';
import { serverTests } from './server.mjs';
import { storyTests } from './stories.mjs';
import { types } from './types.mjs';

const rules = ['packages/{schema,domain,words}/src/**/*.test.ts'];
const doors = ['packages/adapters/src/**/*.test.ts', 'test/conformance/**/*.test.ts', 'packages/elements/src/**/*.{controller,node}.test.ts'];
const server = ['packages/server/src/**/*.test.ts'];
const hosts = ['test/hosts/**/*.test.ts'];
const stories = ['test/stories/**/*.test.ts'];

export const layers = [
  { name: 'types', about: 'TypeScript over packages and tests', run: types },
  { name: 'lint', about: 'code, templates, styles and the floors between packages', run: lint },
  { name: 'scripts', about: 'these commands themselves', needs: browsers, run: () => nodeTests({ files: ['scripts/**/*.test.mjs'] }) },
  { name: 'rules', about: 'shapes, rules and words', run: () => nodeTests({ files: rules }) },
  { name: 'doors', about: 'adapters with the conformance suite, and controllers, in Node', run: () => nodeTests({ files: doors }) },
  { name: 'server', about: 'the backend on PGlite, then on PostgreSQL', needs: postgres, run: () => serverTests({ files: server }) },
  { name: 'elements', about: 'elements in Chromium, Firefox and WebKit', needs: browsers, run: elementTests },
  { name: 'stories', about: 'every story of the built Storybook: axe, what screen readers get, light, dark, 320 px', needs: browsers, run: () => storyTests({ files: stories }) },
  { name: 'package', about: 'what is published: contents, exports, surface, sizes, licences, documents', run: () => packageTests({ files: ['test/package/**/*.test.ts'] }) },
  { name: 'hosts', about: 'the demo hospitals and hostile host pages, in Chromium and Firefox', needs: browsers, run: () => hostTests({ files: hosts }) },
];

import { checks } from './tool.mjs';

export const types = () =>
  checks([
    { name: 'packages', command: ['tsc', '-b', 'packages/adapters', 'packages/elements', 'packages/server'] },
    { name: 'tests', command: ['tsc', '-p', 'tsconfig.tests.json'] },
  ]);

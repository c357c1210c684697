import { checks } from './tool.mjs';

/** The rules are in `.oxlintrc.json`; our own, and the floors between packages, in `scripts/lint`. */
export const lint = () => checks([{ name: 'lint', command: ['oxlint', '--type-aware', '.'] }]);

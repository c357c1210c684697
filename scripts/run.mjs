/** Runs one TypeScript entry of ours with everything it needs: `node scripts/run.mjs packages/server/src/seed/main.ts --flags`. */
import { ensurePackages, runUnderNode24 } from './setup.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('Say which file to run: node scripts/run.mjs packages/server/src/seed/main.ts');
  process.exit(2);
}
ensurePackages();
process.exit(await runUnderNode24(entry, args));

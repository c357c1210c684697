/** `npm start`: installs what is missing, builds the drop-in when its sources changed, starts the backend with the demo pages. */
import { runUnderNode24, setUp } from './setup.mjs';

await setUp(import.meta.url);

// Not before: the build needs a newer Node than the one that may have started us.
const { buildIfChanged } = await import('./build.mjs');
await buildIfChanged();

process.exit(await runUnderNode24('packages/server/src/main.ts', ['demo/plugin.ts']));

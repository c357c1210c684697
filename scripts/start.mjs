/** `npm start`: installs what is missing, builds the drop-in when its sources changed, starts the backend with the demo pages. */
import { existsSync } from 'node:fs';
import { runUnderNode24, setUp } from './setup.mjs';

await setUp(import.meta.url);

const build = new URL('./build.mjs', import.meta.url);
if (existsSync(build)) await (await import(build)).buildIfChanged();

process.exit(await runUnderNode24('packages/server/src/main.ts', process.argv.slice(2)));

/** `npm run storybook`: every element in every state on 127.0.0.1:6006; with `--build` as files in `storybook-static`. */
import { setUp } from './setup.mjs';

await setUp(import.meta.url);

const { tool } = await import('./test/tool.mjs');

const run = async (command, ...args) => {
  const { ok } = await tool(command, args);
  if (!ok) process.exit(1);
};

await run('cem', 'analyze', '--quiet');
if (process.argv.includes('--build')) await run('storybook', 'build', '--disable-telemetry', '--quiet');
else await run('storybook', 'dev', '--disable-telemetry', '--no-version-updates', '--host=127.0.0.1', '--port=6006', '--no-open');

/**
 * `npm run storybook`: every element in every state on 127.0.0.1:6006. With `--build` as files in `storybook-static`, with
 * `--pictures` also as pictures in a temporary folder.
 */
import { runUnderNode24, setUp } from './setup.mjs';

await setUp(import.meta.url);

const { tool } = await import('./test/tool.mjs');
const [task, wanted = ''] = process.argv.slice(2);

const run = async (command, ...args) => {
  const { ok } = await tool(command, args);
  if (!ok) process.exit(1);
};

await run('cem', 'analyze', '--quiet');
if (task !== '--build' && task !== '--pictures') {
  const options = ['--disable-telemetry', '--no-version-updates', '--host=127.0.0.1', '--port=6006', '--no-open'];
  process.exit(await runUnderNode24('node_modules/storybook/dist/bin/dispatcher.js', ['dev', ...options]));
}
await run('storybook', 'build', '--disable-telemetry', '--quiet');
if (task === '--pictures') await (await import('../test/stories/pictures.ts')).takePictures(wanted);

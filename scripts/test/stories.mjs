import { nodeTests } from './node-tests.mjs';
import { tool } from './tool.mjs';

/** Stories are tested as they are published: built. The files share one browser each, so they run one after the other. */
export async function storyTests({ files }) {
  const { ok, output } = await tool(process.execPath, ['scripts/storybook.mjs', '--build'], { quiet: true });
  if (!ok) {
    console.error(output);
    return { passed: 0, failed: 1 };
  }
  return nodeTests({ files, concurrency: 1 });
}

import { ensureSystemPackages } from '../system-packages.mjs';

/**
 * Runs layers one after another: on two cores browsers and databases would only make each other time out.
 * A layer answers `{ passed, failed }`; one that throws or runs nothing has failed.
 */
export async function runLayers(layers) {
  const needed = [...new Set(layers.flatMap(({ needs = [] }) => needs))];
  if (!ensureSystemPackages(needed)) return { passed: 0, failed: 1 };

  const lines = [];
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of layers) {
    const started = performance.now();
    const { passed, failed } = await countOf(name, run);
    total.passed += passed;
    total.failed += failed;
    lines.push(`${name.padEnd(9)} ${passed} passed, ${failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    console.log(lines.at(-1));
  }
  // Failures scroll the first lines away; here the whole run is in one place.
  if (total.failed > 0) console.log(`\n${lines.join('\n')}`);
  return total;
}

async function countOf(name, run) {
  try {
    const { passed, failed } = await run();
    if (passed + failed > 0) return { passed, failed };
    console.error(`${name}: no test ran.`);
  } catch (error) {
    console.error(error);
  }
  return { passed: 0, failed: 1 };
}

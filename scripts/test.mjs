/** `npm test`: runs all layers in order, or those named, and ends with one line `N passed, N failed`. */
import { setUp } from './setup.mjs';

await setUp(import.meta.url);

const { layers } = await import('./test/layers.mjs');
const { runLayers } = await import('./test/run-layers.mjs');

const names = process.argv.slice(2);
const unknown = names.filter((name) => !layers.some((layer) => layer.name === name));
if (unknown.length > 0) {
  console.error(`No layer is called ${unknown.join(', ')}. The layers are:`);
  for (const { name, about } of layers) console.error(`  ${name.padEnd(9)} ${about}`);
  process.exit(2);
}

const { passed, failed } = await runLayers(layers.filter(({ name }) => names.length === 0 || names.includes(name)));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

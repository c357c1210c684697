import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cardsStyles } from '../course-list/cards.styles.ts';
import { hostStyles } from './host.styles.ts';

type Colour = readonly [red: number, green: number, blue: number];

const hex = (text: string): Colour => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Colour;
const mix = (over: Colour, share: number, under: Colour): Colour => over.map((value, at) => value * share + under[at]! * (1 - share)) as unknown as Colour;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Pages as hospitals have them: their surface and the colour of their text. */
const pages = [
  { scheme: 'light', surface: '#ffffff', text: '#000000' },
  { scheme: 'light', surface: '#ffffff', text: '#333333' },
  { scheme: 'light', surface: '#f7f7f5', text: '#1c1c1c' },
  { scheme: 'dark', surface: '#121212', text: '#ffffff' },
  { scheme: 'dark', surface: '#1e1e1e', text: '#e0e0e0' },
] as const;

const pair = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/;

/** What text and icons are drawn in: every colour that is not a surface, a line or meant for the accent. */
const textTones = [...hostStyles.cssText.matchAll(/--_([a-z-]+): var\(--cme-color-[a-z-]+, (?:light-dark\(#|color-mix\()/g)]
  .map(([, name]) => name!)
  .filter((name) => !['on-accent', 'raised', 'border', 'control'].includes(name));

/** The fallback of a token on a page. */
function token(name: string, { scheme, surface, text }: (typeof pages)[number]): Colour {
  const [, fallback = ''] = new RegExp(`--_${name}: var\\(--cme-[a-z-]+, (.*)\\);`).exec(hostStyles.cssText) ?? [];
  const drawn = pair.exec(fallback);
  if (drawn) return hex(drawn[scheme === 'light' ? 1 : 2]!);
  const tone = /currentColor (\d+)%/.exec(fallback);
  assert.ok(tone, `--_${name} has a fallback that this test can read`);
  return mix(hex(text), Number(tone[1]) / 100, hex(surface));
}

for (const page of pages) {
  const on = `${page.text} on ${page.surface}`;

  test(`A11Y-17 text in the default colours has a contrast of 4.5 : 1, ${on}`, () => {
    const surface = hex(page.surface);
    const raised = token('raised', page);
    assert.ok(textTones.length >= 5, textTones.join());
    for (const name of textTones) {
      for (const [where, under] of [['surface', surface], ['raised', raised]] as const) {
        const ratio = contrast(token(name, page), under);
        assert.ok(ratio >= 4.5, `${name} on ${where}: ${ratio.toFixed(2)}`);
      }
    }
    const accent = token('accent', page);
    for (const [where, under] of [['accent', accent], ['hovered accent', mix(accent, 0.88, token('on-accent', page))]] as const) {
      const ratio = contrast(token('on-accent', page), under);
      assert.ok(ratio >= 4.5, `on-accent on ${where}: ${ratio.toFixed(2)}`);
    }
  });

  test(`A11Y-17 borders of controls and the focus ring have a contrast of 3 : 1, ${on}`, () => {
    for (const name of ['control', 'accent']) {
      const ratio = contrast(token(name, page), hex(page.surface));
      assert.ok(ratio >= 3, `${name}: ${ratio.toFixed(2)}`);
    }
  });
}

test('A11Y-17 the drawings on cards are seen in light and dark', () => {
  const tones = [...cardsStyles.cssText.matchAll(/tone-(\d) \{ color: light-dark\((#\w{6}), (#\w{6})\); background-color: light-dark\((#\w{6}), (#\w{6})\)/g)];
  assert.equal(tones.length, 5);
  for (const [, name, light, dark, onLight, onDark] of tones) {
    assert.ok(contrast(hex(light!), hex(onLight!)) >= 4.5, `tone ${name}, light`);
    assert.ok(contrast(hex(dark!), hex(onDark!)) >= 4.5, `tone ${name}, dark`);
  }
});

test('DATA-13 no token stands where an address would be fetched', () => {
  const fetching = /(?<![-\w])(?:background|background-image|border-image(?:-source)?|list-style(?:-image)?|content|cursor|mask(?:-image)?|filter|clip-path|shape-outside|src):[^;]*var\(/g;
  for (const file of globSync('packages/elements/src/**/*.styles.ts')) {
    assert.deepEqual(readFileSync(file, 'utf8').match(fetching) ?? [], [], file);
  }
});

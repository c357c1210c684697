import { hostStyles } from '../../packages/elements/src/shared/host.styles.ts';
import manifest from '../../packages/elements/dist/custom-elements.json' with { type: 'json' };

export interface Token {
  name: string;
  meaning: string;
  /** As the style sheet has it, in public names. */
  fallback: string;
  /** The private name under which the styles use it, its fallback filled in. */
  used: string;
}

interface Described {
  name: string;
  description?: string;
}

interface Declared {
  tagName?: string;
  cssProperties?: Described[];
  cssParts?: Described[];
}

const declared = (manifest as { modules: { declarations: Declared[] }[] }).modules.flatMap(({ declarations }) => declarations);
const defaults = new Map([...hostStyles.cssText.matchAll(/(--_[\w-]+): var\((--cme-[\w-]+), (.+)\);$/gm)].map(([, used, name, fallback]) => [name!, { used: used!, fallback: fallback! }]));

/** Every public token: its meaning from the manifest, its default from the style sheet, so that neither is written twice. */
export const tokens: readonly Token[] = (declared.find(({ cssProperties }) => cssProperties?.length)?.cssProperties ?? []).map(({ name, description = '' }) => {
  const found = defaults.get(name);
  if (!found) throw new Error(`${name} is described in cme-element.ts, and no style uses it.`);
  return { name, meaning: description, used: found.used, fallback: found.fallback.replace('--_accent', '--cme-color-accent') };
});

/** Every part of every element. */
export const parts: readonly { tag: string; parts: readonly Described[] }[] = declared
  .filter(({ tagName, cssParts }) => tagName && cssParts?.length)
  .map(({ tagName, cssParts }) => ({ tag: tagName!, parts: cssParts! }));

/** What a colour is read against, and the contrast that WCAG 2.2 asks for: 4.5 for text, 3 for edges and the focus. */
export const contrasts: Readonly<Record<string, { against: string; least: number }>> = {
  '--cme-color-accent': { against: '--_surface', least: 4.5 },
  '--cme-color-on-accent': { against: '--_accent', least: 4.5 },
  '--cme-color-text': { against: '--_surface', least: 7 },
  '--cme-color-text-muted': { against: '--_raised', least: 4.5 },
  '--cme-color-control': { against: '--_surface', least: 3 },
  '--cme-color-info': { against: '--_surface', least: 3 },
  '--cme-color-warning': { against: '--_surface', least: 4.5 },
  '--cme-color-danger': { against: '--_surface', least: 4.5 },
  '--cme-color-focus': { against: '--_surface', least: 3 },
};

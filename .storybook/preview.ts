import { setCustomElementsManifest, type Preview, type WebComponentsRenderer } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../packages/elements/dist/custom-elements.json' with { type: 'json' };
import { inSurroundings, surroundings } from './surroundings.ts';

interface Manifest {
  modules: { declarations: { members: { attribute?: string }[]; cssParts?: { name: string }[] }[] }[];
}

const documented = structuredClone(manifest) as Manifest;
for (const declaration of documented.modules.flatMap(({ declarations }) => declarations)) {
  // A property that has an attribute would stand in the documentation twice; editors write attributes.
  declaration.members = declaration.members.filter(({ attribute }) => !attribute);
  // Storybook keeps one row for a name: a part would hide the attribute of that name.
  for (const part of declaration.cssParts ?? []) part.name = `::part(${part.name})`;
}
setCustomElementsManifest(documented);

/** Only attributes can be tried out; the rest is there to be read. */
const attributesAsControls: ArgTypesEnhancer<WebComponentsRenderer> = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, type.table?.category === 'attributes' ? type : { ...type, control: false }]));

export default {
  tags: ['autodocs'],
  globalTypes: surroundings,
  initialGlobals: { scheme: 'light', locale: 'en', text: '100', width: 'full' },
  decorators: [inSurroundings],
  argTypesEnhancers: [attributesAsControls],
  parameters: {
    layout: 'fullscreen',
    // The scheme of the toolbar paints the page; a second switch for its colour would disagree with it.
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: { storySort: { order: ['Elements', ['cme-course-list', 'cme-activity', 'cme-program', 'cme-backend'], 'Theming', ['Tokens', 'Parts']] } },
  },
} satisfies Preview;

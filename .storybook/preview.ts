import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/dist/custom-elements.json' with { type: 'json' };
import { inSurroundings, surroundings } from './surroundings.ts';

interface Manifest {
  modules: { declarations: { members: { attribute?: string }[] }[] }[];
}

// A property that has an attribute would stand in the documentation twice; editors write attributes.
for (const { declarations } of (manifest as Manifest).modules) {
  for (const declaration of declarations) declaration.members = declaration.members.filter(({ attribute }) => !attribute);
}
setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  globalTypes: surroundings,
  initialGlobals: { scheme: 'light', locale: 'en', text: '100', width: 'full' },
  decorators: [inSurroundings],
  parameters: {
    layout: 'fullscreen',
    // The scheme of the toolbar paints the page; a second switch for its colour would disagree with it.
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: { storySort: { order: ['Elements', ['cme-course-list', 'cme-activity', 'cme-program', 'cme-backend'], 'Theming', ['Tokens', 'Parts']] } },
  },
} satisfies Preview;

import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) => ({
    ...config,
    define: { ...config.define, 'process.env.NODE_ENV': '"production"' },
    resolve: {
      ...config.resolve,
      // The packages are read from their sources, so that a story shows what is being written now.
      conditions: ['@cme-elements/source', 'browser', 'module', 'import', 'default'],
      dedupe: ['lit'],
    },
    server: { ...config.server, fs: { allow: [root] } },
    build: { ...config.build, chunkSizeWarningLimit: 3000 },
  }),
} satisfies StorybookConfig;

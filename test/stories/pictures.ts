/** `npm run storybook -- --pictures [part of an id]`: how every story looks, for eyes. The names sort by story, then by surroundings. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorybook, storyIndex, type Surroundings } from '../support/storybook.ts';

const looks: Readonly<Record<string, { width: number; surroundings?: Surroundings; forced?: 'active' }>> = {
  '1280-light': { width: 1280 },
  '1280-dark': { width: 1280, surroundings: { scheme: 'dark' } },
  '1280-rtl': { width: 1280, surroundings: { locale: 'ar-XB' } },
  '1280-text-200': { width: 1280, surroundings: { text: '200' } },
  '1280-forced': { width: 1280, forced: 'active' },
  '320-light': { width: 320 },
  '320-dark-long': { width: 320, surroundings: { scheme: 'dark', locale: 'en-XA' } },
  '320-rtl': { width: 320, surroundings: { locale: 'ar-XB' } },
};

export async function takePictures(wanted: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  const book = await openStorybook();
  for (const { id } of storyIndex().filter((story) => story.type === 'story' && story.id.includes(wanted))) {
    for (const [name, { width, surroundings, forced }] of Object.entries(looks)) {
      await book.page.emulateMedia({ forcedColors: forced ?? 'none' });
      await book.visit(id, width, surroundings);
      await book.page.screenshot({ path: join(folder, `${id}.${name}.png`), fullPage: true });
    }
  }
  await book.close();
  console.log(folder);
}

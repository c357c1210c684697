import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataDirectoryLocked } from '../store/data-directory-lock.ts';
import type { StoreLocation } from '../store/database.ts';
import { openStore } from '../store/store.ts';
import { type SeedTask, seedTask, usage, WrongUsage } from './arguments.ts';
import { seedBigCatalog } from './big-catalog.ts';
import { seedDemo } from './demo.ts';
import { demoActivitiesFile } from './demo-file.ts';

export interface SeedRun {
  store: StoreLocation;
  print: (text: string) => void;
  now: Date;
}

/** The whole command. Resolves to its exit code: 0, or 2 with a sentence where nothing could be done. */
export async function runSeed(argv: readonly string[], run: SeedRun): Promise<number> {
  try {
    await carryOut(seedTask(argv), run);
    return 0;
  } catch (error) {
    if (error instanceof WrongUsage) run.print(`${error.message}\n\n${usage}`);
    else if (error instanceof DataDirectoryLocked || error instanceof RangeError) run.print(error.message);
    else throw error;
    return 2;
  }
}

async function carryOut(task: SeedTask, { store: location, print, now }: SeedRun): Promise<void> {
  if (task.task === 'file') {
    mkdirSync(dirname(task.path), { recursive: true });
    writeFileSync(task.path, `${JSON.stringify(demoActivitiesFile(now), null, 1)}\n`);
    print(`Written: ${task.path}`);
    return;
  }
  const store = await openStore(location);
  try {
    if (task.task === 'big') {
      await seedBigCatalog(store, task, now, (written) => {
        if (written % 5000 === 0 || written === task.activities) print(`${task.provider}: ${String(written)} of ${String(task.activities)} activities`);
      });
      return;
    }
    for (const { provider, activities, sessions } of await seedDemo(store, now)) print(`${provider}: ${String(activities)} activities, ${String(sessions)} sessions`);
  } finally {
    await store.close();
  }
}

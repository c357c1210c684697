import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ActivitiesFile } from '@cme-elements/schema';
import * as z from 'zod/mini';
import { openStore } from '../store/store.ts';
import { seedTask, WrongUsage } from './arguments.ts';
import { seedBigCatalog } from './big-catalog.ts';
import { seedDemo } from './demo.ts';
import { demoActivitiesFile } from './demo-file.ts';
import { runSeed } from './run.ts';

const now = new Date('2026-11-22T19:00:00Z');

describe('the demo in a store', () => {
  it('seeding twice writes once, the first host is the default, drafts and archived activities stay out of sight', async () => {
    const store = await openStore({ memory: true });
    try {
      const first = await seedDemo(store, now);
      assert.deepEqual(first.map(({ provider }) => provider), ['lakeview', 'harborside', 'summit', 'redwood']);
      const versions = () => store.db.selectFrom('provider').select(['id', 'catalog_version', 'is_default']).orderBy('id').execute();
      const before = await versions();
      assert.deepEqual(await seedDemo(store, now), first);
      assert.deepEqual(await versions(), before);
      assert.deepEqual(before.filter(({ is_default: isDefault }) => isDefault).map(({ id }) => id), ['lakeview']);
      const hidden = await store.db.selectFrom('activity').select('id').where('status', 'in', ['draft', 'archived']).execute();
      assert.equal(hidden.length, 2);
    } finally {
      await store.close();
    }
  });

  it('an interrupted seed names no default provider, and the next one completes it', async () => {
    const store = await openStore({ memory: true });
    try {
      let left = 4;
      const db = new Proxy(store.db, {
        get(target, name) {
          if (name === 'transaction' && (left -= 1) < 0) throw new Error('the process was ended');
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      await assert.rejects(seedDemo({ ...store, db }, now), /ended/);
      assert.equal(await store.provider(), undefined);
      await seedDemo(store, now);
      assert.ok(await store.provider());
    } finally {
      await store.close();
    }
  });

  it('a large catalog fills a provider of its own and says how far it is', async () => {
    const store = await openStore({ memory: true });
    try {
      const heard: number[] = [];
      await seedBigCatalog(store, { provider: 'big', activities: 1200 }, now, (written) => heard.push(written));
      assert.deepEqual(heard, [1000, 1200]);
      const { count } = await store.db.selectFrom('activity').select((of) => of.fn.countAll<string>().as('count')).where('provider_id', '=', 'big').executeTakeFirstOrThrow();
      assert.equal(Number(count), 1200);
    } finally {
      await store.close();
    }
  });
});

describe('the static file of the demo', () => {
  it('is read by the shape that src reads, with about forty activities and one series with sessions', () => {
    const file = demoActivitiesFile(now);
    assert.deepEqual(z.parse(ActivitiesFile, file), JSON.parse(JSON.stringify(file)));
    assert.ok(file.activities.length >= 35 && file.activities.length <= 45, String(file.activities.length));
    assert.deepEqual(file.activities.filter(({ sessions = [] }) => sessions.length > 0).map(({ id }) => id), ['asthma-and-allergy-conference']);
  });

  it('is written where the command says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-'));
    try {
      const path = join(folder, 'files', 'activities.json');
      assert.equal(await runSeed(['--file', path], { store: {}, print: () => {}, now }), 0);
      assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(JSON.stringify(demoActivitiesFile(now))));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the words after npm run seed', () => {
  it('say what to write', () => {
    assert.deepEqual(seedTask([]), { task: 'demo' });
    assert.deepEqual(seedTask(['--activities', '100000']), { task: 'big', provider: 'big', activities: 100_000 });
    assert.deepEqual(seedTask(['--activities', '5', '--provider', 'p2']), { task: 'big', provider: 'p2', activities: 5 });
    assert.deepEqual(seedTask(['--file', 'a.json']), { task: 'file', path: 'a.json' });
  });

  for (const wrong of [['--activities', '0'], ['--activities', 'many'], ['--activities', '-3'], ['--provider', 'big'], ['--file', 'a.json', '--provider', 'big'], ['extra'], ['--unknown']]) {
    it(`${wrong.join(' ')} is refused with the usage and writes nothing`, async () => {
      assert.throws(() => seedTask(wrong), WrongUsage);
      const printed: string[] = [];
      assert.equal(await runSeed(wrong, { store: { dataDir: '/nowhere' }, print: (text) => printed.push(text), now }), 2);
      assert.match(printed.join('\n'), /Usage: npm run seed/);
    });
  }
});

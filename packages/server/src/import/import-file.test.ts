import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { upsertProvider } from '../store/write-provider.ts';
import { programOf } from '../../../../test/support/programs.ts';
import { openTestStore } from '../../../../test/support/server-store.ts';
import { importOptions } from './arguments.ts';
import { importFile } from './import-file.ts';

const now = new Date('2026-12-01T12:00:00Z');
const store = await openTestStore();
const folder = mkdtempSync(join(tmpdir(), 'cme-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const program = programOf('Harborside Teaching Hospital');

/** Each test has a provider of its own, so that none leans on what another one wrote. */
async function provider(id: string): Promise<(file: string, ...flags: string[]) => ReturnType<typeof importFile>> {
  await upsertProvider(store, { id, program });
  return (file, ...flags) => importFile(store, importOptions([file, '--provider', id, ...flags]), now);
}

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const stored = (provider: string) => store.db.selectFrom('activity').select(['id', 'status', 'document', 'sequence']).where('provider_id', '=', provider).orderBy('id').execute();

test('a messy export: a dry run writes nothing, --apply writes the good rows, and again nothing changes', async () => {
  const run = await provider('portal');
  const dry = await run(fixture('portal.csv'));
  assert.equal(dry.exitCode, 1);
  assert.match(dry.text, /To be created:\n {2}row 2 +B-100 +Stroke Alert in Ten Minutes/);
  assert.match(dry.text, /Left out:\n {2}row 6 +B-103 +Course Title is empty.*\n {2}row 7 +B-104 +Date "13\/45\/2027" is not a day.*\n {2}row 8 +B-100 +Course ID "B-100" is used in row 2/);
  assert.match(dry.text, /Dry run: nothing is written\..*--apply/);
  assert.deepEqual(await stored('portal'), []);

  const applied = await run(fixture('portal.csv'), '--apply');
  assert.equal(applied.exitCode, 1);
  assert.match(applied.text, /Imported 6 activities\./);
  const first = await stored('portal');
  assert.deepEqual(first.map(({ id, status }) => [id, status]), [['B-100', 'published'], ['B-101', 'cancelled'], ['B-102', 'published'], ['B-105', 'archived'], ['B-106', 'draft'], ['B-107', 'published']]);

  const again = await run(fixture('portal.csv'), '--apply');
  assert.match(again.text, / 0 new\n +0 changed\n +6 unchanged\n +3 left out\n/);
  assert.match(again.text, /Nothing to change/);
  assert.deepEqual(await stored('portal'), first);
});

test('a change is named by its fields, and activities that the file does not name are left alone', async () => {
  const run = await provider('changes');
  await run(written('before.csv', 'id,title,date,fee\n1,Sepsis,03/18/2027,Free\n2,Asthma,03/19/2027,Free\n'), '--apply');
  const { text, exitCode } = await run(written('after.csv', 'id,title,date,fee\n1,Sepsis in Children,03/18/2027,$20\n'), '--apply');
  assert.equal(exitCode, 0);
  assert.match(text, /Changed:\n {2}row 2 +1 +title, cost \(Sepsis in Children\)/);
  assert.match(text, / 1 changed\n +0 unchanged\n +0 left out\n +1 of the provider not in this file, left alone/);
  assert.deepEqual((await stored('changes')).map(({ id, sequence, document }) => [id, sequence, document.title]), [['1', 1, 'Sepsis in Children'], ['2', 0, 'Asthma']]);
});

test('a table keeps what it has no column for: faculty and objectives entered elsewhere survive', async () => {
  const run = await provider('kept');
  await run(written('full.json', JSON.stringify({ activities: [{ id: '1', title: 'Sepsis', objectives: ['Recognize sepsis'], people: [{ name: 'Ana Ruiz', roles: ['faculty'] }], cost: { kind: 'free' } }] })), '--apply');
  await run(written('thin.csv', 'id,title,fee\n1,Sepsis Update,\n'), '--apply');
  const [activity] = await stored('kept');
  const { title, objectives, people, cost } = activity!.document;
  assert.deepEqual({ title, objectives, people: people.map(({ name }) => name), cost }, { title: 'Sepsis Update', objectives: ['Recognize sepsis'], people: ['Ana Ruiz'], cost: undefined });
  assert.match((await run(written('thin.csv', 'id,title,fee\n1,Sepsis Update,\n'))).text, /Nothing to change/);
});

test('an activities file goes in with its sessions, and again nothing changes', async () => {
  const run = await provider('json');
  const { text, exitCode } = await run(fixture('activities.json'), '--apply');
  assert.equal(exitCode, 1);
  assert.match(text, /activities\[2\] +J-3 +time\.startsAt "2027-03-02" must be a time like/);
  const sessions = await store.db.selectFrom('session').select(['activity_id', 'id']).where('provider_id', '=', 'json').execute();
  assert.deepEqual(sessions, [{ activity_id: 'J-5', id: 'J-5-1' }]);
  assert.match((await run(fixture('activities.json'), '--apply')).text, /Nothing to change/);
});

test('an activities file with a program introduces the provider that it is imported for, once', async () => {
  const file = fixture('activities.json');
  const dry = await importFile(store, importOptions([file, '--provider', 'newcomer']), now);
  assert.match(dry.text, /imports 3 activities and introduces the provider "newcomer"/);
  await importFile(store, importOptions([file, '--provider', 'newcomer', '--apply']), now);
  assert.equal((await stored('newcomer')).length, 3);
  assert.match((await importFile(store, importOptions([file, '--provider', 'newcomer']), now)).text, /program in the file is not imported/);
});

test('a calendar goes in with its series, moved, cancelled and floating times, and again nothing changes', async () => {
  const run = await provider('calendar');
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:gr-1', 'DTSTART;TZID=Pacific Standard Time:20270303T120000', 'DTEND;TZID=Pacific Standard Time:20270303T130000', 'RRULE:FREQ=WEEKLY;COUNT=4',
    'EXDATE;TZID=Pacific Standard Time:20270310T120000', 'SUMMARY:Grand Rounds', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:float-1', 'DTSTART:20270211T080000', 'SUMMARY:Workshop', 'END:VEVENT',
    'BEGIN:VEVENT', 'UID:bad-1', 'DTSTART:20271345T080000', 'SUMMARY:No such day', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const { text, exitCode } = await run(written('hospital.ics', calendar), '--apply');
  assert.equal(exitCode, 1);
  assert.match(text, /bad-1 +DTSTART "20271345T080000" is no date/);
  assert.match(text, /DTSTART +1× +names no time zone: America\/Los_Angeles \(the provider's\) \(float-1\)/);
  const sessions = await store.db.selectFrom('session').select('starts_at').where('provider_id', '=', 'calendar').orderBy('starts_at').execute();
  // The clocks go forward on 14 March: noon stays noon.
  assert.deepEqual(sessions.map(({ starts_at }) => starts_at.toISOString()), ['2027-03-03T20:00:00.000Z', '2027-03-17T19:00:00.000Z', '2027-03-24T19:00:00.000Z']);
  assert.match((await run(written('hospital.ics', calendar), '--apply')).text, /Nothing to change/);
});

test('--zone decides for rows that name none, and the report says whose zone it was', async () => {
  const run = await provider('zone');
  const { text } = await run(written('zone.csv', 'id,title,date,time\n1,Sepsis,03/18/2027,7:30 AM\n'), '--zone', 'Eastern', '--apply');
  assert.match(text, /America\/New_York \(given with --zone\)/);
  assert.equal((await stored('zone'))[0]?.document.time?.startsAt, '2027-03-18T11:30:00Z');
});

test('a provider that nobody knows is refused with the names of those that are', async () => {
  await provider('known');
  await assert.rejects(importFile(store, importOptions([fixture('portal.csv'), '--provider', 'unknown']), now), /no provider "unknown"\. Known are: .*known/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeRecord } from '@cme-elements/domain';
import { now, recordOf } from '../../../../test/support/catalog-records.ts';
import { openTestApp } from '../../../../test/support/server-app.ts';
import { upsertActivities } from '../store/write-activities.ts';
import { upsertProvider } from '../store/write-provider.ts';
import { programOf } from '../../../../test/support/programs.ts';

const { app, store, json } = await openTestApp();
const fragment = async (url: string) => (await app.inject(url)).body;
const dataOf = (text: string) => JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(text)?.[1] ?? '') as { itemListElement: { position: number; item: ReturnType<JSON['parse']> }[] };
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0\u2009]/g, ' ');

test('the fragment shows the very list of the API, in its order, with a link to each', async () => {
  const { body } = await json('/v1/activities?when=all');
  const text = await fragment('/v1/fragments/activities?when=all');
  const links = [...text.matchAll(/<a href="([^"]+)"><bdi lang="en">([^<]+)<\/bdi><\/a>/g)].map(([, href, title]) => [href, title]);
  assert.deepEqual(links, body.items.map(({ id, title }: { id: string; title: string }) => [`/alder/activity?id=${id}`, title]));
  assert.match(text, /Showing 5 of 5/);
  assert.doesNotMatch(text, /<(?!script type="application\/ld\+json")(script|style|link|iframe)| style=| on\w+=/);
});

test('it says when, where and for how much credit, with the credit phrase set as its owner asks', async () => {
  const text = plain(await fragment('/v1/fragments/activities?when=all'));
  assert.match(text, /<time datetime="2026-12-03T20:00:00Z">Thu, Dec 3, 2026, 12:00 – 1:00 PM PST<\/time>/);
  assert.match(text, /1\.25 <i lang="en">AMA PRA Category 1 Credits<sup>™<\/sup><\/i>/);
  assert.match(text, /alder hall, alder city · Online/);
  assert.match(text, /3 sessions, next Mon, Dec 14, 2026/);
  assert.match(text, /<strong>Cancelled<\/strong>/);
});

test('search engines read events, series and courses', async () => {
  const { itemListElement } = dataOf(await fragment('/v1/fragments/activities?when=all&sort=soonest'));
  const items = Object.fromEntries(itemListElement.map(({ item }) => [item.identifier, item]));
  assert.deepEqual(itemListElement.map(({ position }) => position), [1, 2, 3, 4, 5]);
  assert.deepEqual([items.live?.['@type'], items.live?.startDate, items.live?.eventAttendanceMode, items.live?.url], ['EducationEvent', '2026-12-03T20:00:00Z', 'https://schema.org/MixedEventAttendanceMode', 'https://alder.example/alder/activity?id=live']);
  assert.deepEqual([items.series?.['@type'], items.series?.subEvent?.startDate], ['EventSeries', '2026-12-14T20:00:00Z']);
  assert.deepEqual([items.lasting?.['@type'], items.lasting?.provider?.name], ['Course', 'alder hospital']);
  assert.equal(items.gone?.eventStatus, 'https://schema.org/EventCancelled');
});

test('nothing that a text brings along becomes markup, and no link leads to a script', async () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&`;
  await upsertProvider(store, { id: 'evil', program: programOf(evil), pages: { activity: 'javascript:alert({id})' } });
  await upsertActivities(store, 'evil', [completeRecord(recordOf('evil', {
    title: evil, summary: evil, language: '" onclick="alert(1)', place: { delivery: 'in-person', venue: evil, city: evil }, credits: [{ type: evil, hundredths: 100, label: evil }],
    image: { url: 'javascript:alert(1)', alt: '' }, time: { startsAt: '2026-12-20T20:00:00Z', timeZone: 'UTC' },
  }), now)], now);
  const text = await fragment('/p/evil/v1/fragments/activities');
  assert.deepEqual([...text.matchAll(/<[a-z]+/g)].map(([tag]) => tag).filter((tag) => !['<div', '<ul', '<li', '<article', '<h', '<bdi', '<p', '<time', '<span', '<script'].includes(tag)), []);
  assert.equal(text.match(/<script/g)?.length, 1);
  assert.doesNotMatch(text, /javascript:/);
  assert.doesNotMatch(text.slice(0, text.indexOf('<script')), /" onclick/);
  assert.equal(dataOf(text).itemListElement[0]?.item.name, evil);
});

test('an empty list says so', async () => {
  assert.match(await fragment('/v1/fragments/activities?q=zzzzzz'), /<p>No activities are announced at the moment\.<\/p>/);
});

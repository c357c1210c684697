import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOfText } from './place-of-text.ts';

describe('places in one line', () => {
  for (const [text, place] of [
    ['Lakeview Auditorium, Ground Floor', { delivery: 'in-person', venue: 'Lakeview Auditorium, Ground Floor' }],
    ['Lakeview Auditorium, 100 Harbor Way, Los Angeles, CA', { delivery: 'in-person', venue: 'Lakeview Auditorium', address: '100 Harbor Way', city: 'Los Angeles, CA' }],
    ['Harbor Hotel, Seattle, WA 98101', { delivery: 'in-person', venue: 'Harbor Hotel', city: 'Seattle, WA' }],
    ['https://video.example.org/j/123', { delivery: 'online' }],
    ['Zoom', { delivery: 'online' }],
    ['Online', { delivery: 'online' }],
    ['Webinar (link follows)', { delivery: 'online' }],
    ['Hybrid: Room 210 and online', { delivery: 'hybrid', venue: 'Hybrid: Room 210 and online' }],
    ['Main Auditorium / Zoom', { delivery: 'hybrid', venue: 'Main Auditorium / Zoom' }],
    ['Onlinear Hall', { delivery: 'in-person', venue: 'Onlinear Hall' }],
  ] as const) it(text, () => assert.deepEqual(placeOfText(text), place));
});

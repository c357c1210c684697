import { addDays, addYears } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import { nextClockChange, offHolidays, onWeekday } from './calendar.ts';
import { enduring } from './enduring.ts';
import { office, type Season } from './host.ts';
import { live } from './live.ts';
import { overnight, special } from './subjects/lakeview/specials.ts';

/** An activity through the night in which the clocks change, so that its length differs from what the clock shows. */
function throughTheNight(season: Season): ActivityRecord {
  const change = nextClockChange(season.today, season.program.timeZone) ?? addDays(season.today, 60);
  return live(season, overnight, { day: addDays(change, -1), time: '22:00', minutes: 480, delivery: 'in-person' });
}

/** Activities in every state in which a real catalog finds itself sooner or later. */
export function lakeviewSpecials(season: Season): ActivityRecord[] {
  const { program, today } = season;
  const day = (days: number) => offHolidays(onWeekday(addDays(today, days), 'Wed'));
  const url = (id: string) => `https://example.org/lakeview/register/${id}`;
  const email = office(season).email ?? '';
  const online = { time: '12:00', minutes: 60, delivery: 'online' } as const;
  return [
    throughTheNight(season),
    live(season, special.cancelled, { day: day(19), ...online }, { status: 'cancelled', sequence: 4, registration: { state: 'closed' } }),
    live(season, special.cancelledPast, { day: day(-40), ...online }, { status: 'cancelled', sequence: 3, registration: { state: 'closed' } }),
    live(season, special.full, { day: day(26), time: '08:00', minutes: 240, delivery: 'in-person' }, { registration: { state: 'full', seatsLeft: 0 } }),
    live(season, special.waitlist, { day: day(47), time: '13:00', minutes: 180, delivery: 'in-person' }, { registration: { state: 'waitlist', url: url(special.waitlist.id), seatsLeft: 0 } }),
    live(season, special.byRequest, { day: day(54), ...online }, { registration: { state: 'by-request', note: `Open to teams of partner hospitals. Write to ${email} with the name of your unit.` } }),
    live(season, special.walkIn, { day: day(9), ...online, delivery: 'in-person' }, { registration: { state: 'not-required' }, cost: { kind: 'free' } }),
    live(season, special.longTitle, { day: day(88), time: '09:00', minutes: 180, delivery: 'hybrid' }),
    live(season, special.noFaculty, { day: day(130), ...online }, { people: [] }),
    live(season, special.wholeDays, { day: day(160), time: '08:00', minutes: 720, delivery: 'in-person' }, {
      time: { startDate: day(160), endDate: addDays(day(160), 2), timeZone: program.timeZone }, schedule: [],
      cost: { kind: 'varies', amount: 35_000, currency: 'USD', note: 'Reduced fee for trainees, nurses and clinicians of community clinics.' },
    }),
    undated(live(season, special.undated, { day: day(200), time: '08:00', minutes: 360, delivery: 'hybrid' }), 'by-request', `Write to ${email} and we will tell you when the date is set.`),
    undated(live(season, special.undatedOnline, { day: day(200), ...online }), 'not-required', undefined),
    enduring(season, special.expired, { releasedOn: addDays(addYears(today, -3), -30), minutes: 60 }, { reviewedOn: addDays(addYears(today, -3), -30), expiresOn: addDays(today, -31), registration: { state: 'closed' } }),
    enduring(season, special.expiresSoon, { releasedOn: addDays(addYears(today, -2), 12), minutes: 45 }, { reviewedOn: addDays(addYears(today, -2), 12), expiresOn: addDays(today, 11) }),
    enduring(season, special.notYet, { releasedOn: addDays(today, 14), minutes: 60 }, { reviewedOn: addDays(today, 14) }),
    live(season, special.draft, { day: day(100), ...online }, { status: 'draft' }),
    enduring(season, special.archived, { releasedOn: addYears(today, -5), minutes: 60 }, { status: 'archived', expiresOn: addYears(today, -2) }),
  ];
}

/** Announced before its date is known. */
function undated({ time: _time, schedule: _schedule, ...record }: ActivityRecord, state: 'by-request' | 'not-required', note: string | undefined): ActivityRecord {
  return { ...record, schedule: [], registration: { state, ...(note !== undefined && { note }) } };
}

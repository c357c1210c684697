import { addDays } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import { lakeviewSubjects } from './lakeview.ts';
import type { Season } from './host.ts';
import { recorded, scheduled } from './mixture.ts';
import { series } from './series.ts';
import type { Subject } from './subject.ts';
import { chanceFor, choiceFor, numberFor } from './variety.ts';

/** Words that tell generated activities apart in a search, as sites and seasons do in a real catalog. */
const sites = ['Alder Point', 'Bellmere', 'Cobalt Creek', 'Dunmore', 'Eastfield', 'Foxglove Hill', 'Granite Falls', 'Hollins', 'Ironwood', 'Juniper Flats', 'Kestrel Bay', 'Larkspur'] as const;

/** One activity of a large generated catalog: a twentieth are series of eight sessions, a third is on demand. */
export function generated(season: Season, number: number): ActivityRecord {
  const key = `generated/${String(number)}`;
  const source = lakeviewSubjects[number % lakeviewSubjects.length]!;
  const site = choiceFor(`${key}/site`, sites);
  const subject: Subject = { ...source, id: `g-${String(number).padStart(6, '0')}`, title: `${source.title} (${site}, group ${String(numberFor(`${key}/group`, 1, 400))})` };
  const city = { city: site };
  if (number % 20 === 0) {
    return series({ ...season, host: { ...season.host, ...city } }, subject, { style: 'rounds', weekday: 'Wed', time: '12:00', minutes: 60, everyWeeks: 7, delivery: 'hybrid', access: 'open' });
  }
  const local = { ...season, host: { ...season.host, ...city }, today: addDays(season.today, numberFor(`${key}/shift`, -200, 200)) };
  return chanceFor(`${key}/demand`, 33) ? recorded(season, subject) : scheduled(local, subject);
}

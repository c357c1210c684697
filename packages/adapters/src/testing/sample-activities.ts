import type { ActivityRecord, Program, Session } from '@cme-elements/schema';

const day = 86_400_000;
const zone = 'America/Los_Angeles';

/** The moment of {@link fakeBackend}, so that pictures of stories do not change with the calendar. */
export const sampleNow = new Date('2026-12-01T14:00:00Z');

export const sampleProgram: Program = {
  name: 'Lakeview Medical Center', shortName: 'Lakeview', timeZone: zone,
  mission: ['We help clinicians close the gap between what is known and what is done at the bedside.'],
  audience: ['Physicians', 'Nurses', 'Physician associates', 'Pharmacists'],
  activityTypes: ['Courses', 'Regularly scheduled series', 'Enduring materials'],
  expectedResults: ['Learners say what they will change, and most of them do.'],
  figures: [{ value: '128', label: 'activities a year' }], competencies: ['Patient care', 'Medical knowledge'], sections: [],
  accreditations: [{ organization: 'ACCME', level: 'Accreditation with Commendation', effectiveFrom: '2023-03-31', effectiveUntil: '2029-03-31' }],
  contacts: [{ role: 'CME office', email: 'cme@lakeview.example', phone: '+1 555 0100' }],
  leadTimes: [{ what: 'Live courses', time: '6 months' }],
};

/** A small catalog with one of each thing that a screen shows differently; its dates lie around `now`. */
export function sampleActivities(now: Date = sampleNow): ActivityRecord[] {
  const instant = (days: number, hour = 20): string => `${dateOnly(days)}T${String(hour).padStart(2, '0')}:00:00Z`;
  const dateOnly = (days: number): string => new Date(now.getTime() + days * day).toISOString().slice(0, 10);
  const timed = (days: number, hours = 1): ActivityRecord['time'] => ({ startsAt: instant(days), endsAt: instant(days, 20 + hours), timeZone: zone });
  const credit = (hundredths: number, type = 'ama_pra_1') => ({ type, hundredths });
  const session = (number: number, days: number, title: string, status: Session['status'] = 'scheduled'): Session => ({
    id: `GR-01.${number}`, number, title, status, time: { startsAt: instant(days, 16), endsAt: instant(days, 17), timeZone: zone }, credits: [credit(100)],
  });
  const record = (id: string, title: string, given: Partial<ActivityRecord>): ActivityRecord => ({
    id, title, status: 'published', language: 'en', credits: [], specialties: [], topics: [], objectives: [], audience: [], people: [], schedule: [],
    statements: [], updatedAt: instant(-20), ...given,
  });
  return [
    record('A-2041', 'Asthma Update 2026: From Guideline to Bedside', {
      time: timed(9, 3), place: { delivery: 'hybrid', venue: 'Founders Hall', city: 'Los Angeles, CA' }, credits: [credit(300), credit(300, 'ancc')],
      specialties: ['Pulmonary Medicine', 'Pediatrics'], topics: ['Inhaled corticosteroids'], cost: { kind: 'paid', amount: 12_000, currency: 'USD' },
      registration: { state: 'open', url: 'https://lakeview.example/register/A-2041', seatsLeft: 42 },
      summary: 'What the new guideline changes in daily practice, with cases from three clinics.',
      overview: 'Half of our patients with asthma are not controlled.\n\nMost of them use their inhaler in a way that does not reach the lungs.',
      objectives: ['Choose the first controller by phenotype', 'Teach inhaler technique in two minutes'], audience: ['Physicians', 'Nurses'],
      people: [
        { name: 'Miriam Okafor', credentials: 'MD, MPH', roles: ['course_director', 'faculty'], affiliation: 'Lakeview Medical Center' },
        { name: 'José Núñez', credentials: 'RN', roles: ['faculty'] },
      ],
      schedule: [
        { title: 'Phenotypes', kind: 'accredited', startsAt: instant(9, 20), endsAt: instant(9, 21) },
        { title: 'Inhalers, hands on', kind: 'accredited', startsAt: instant(9, 21), endsAt: instant(9, 23) },
      ],
    }),
    record('A-2042', 'Perioperative Anticoagulation', { time: timed(3), place: { delivery: 'online' }, credits: [credit(100)], specialties: ['Surgery', 'Cardiology'], cost: { kind: 'free' }, registration: { state: 'full' } }),
    record('A-2043', 'Winter Symposium in Family Medicine', {
      time: { startDate: dateOnly(40), endDate: dateOnly(42), timeZone: zone }, place: { delivery: 'in-person', venue: 'Harbor Hotel', city: 'San Diego, CA' },
      credits: [credit(1850), credit(1850, 'aafp_prescribed')], specialties: ['Family Medicine'], cost: { kind: 'paid' }, registration: { state: 'waitlist' },
    }),
    record('A-2044', 'Airway Workshop', { status: 'cancelled', time: timed(15, 2), place: { delivery: 'in-person', city: 'Los Angeles, CA' }, credits: [credit(200)], specialties: ['Anesthesiology'] }),
    record('A-1990', 'Heart Failure in Clinic', { time: timed(-30, 2), place: { delivery: 'in-person', city: 'Los Angeles, CA' }, credits: [credit(200)], specialties: ['Cardiology'], updatedAt: instant(-60) }),
    record('A-2050', 'Ethics Forum', { specialties: ['Medical Ethics'], registration: { state: 'by-request', note: 'Dates are agreed with each department.' } }),
    record('E-300', 'Opioid Stewardship: A Self-Paced Module', {
      activityType: 'internet_enduring', place: { delivery: 'online' }, releasedOn: dateOnly(-100), expiresOn: dateOnly(600), estimatedMinutes: 75,
      credits: [credit(125), credit(125, 'acpe_pharmacist')], specialties: ['Pain Medicine'], cost: { kind: 'free' },
    }),
    record('E-301', 'Diabetes tipo 2: actualización', { activityType: 'internet_enduring', language: 'es', place: { delivery: 'online' }, releasedOn: dateOnly(-10), credits: [credit(50)], specialties: ['Endocrinology'], cost: { kind: 'free' } }),
    record('E-201', 'Sepsis Bundles 2024', { activityType: 'internet_enduring', releasedOn: dateOnly(-900), expiresOn: dateOnly(-170), credits: [credit(100)], specialties: ['Critical Care'] }),
    record('GR-01', 'Medicine Grand Rounds', {
      place: { delivery: 'hybrid', venue: 'Auditorium', city: 'Los Angeles, CA' }, credits: [credit(100)], specialties: ['Internal Medicine'], cost: { kind: 'free' }, series: { cadence: 'Weekly' },
      sessions: [
        session(1, -7, 'Amyloidosis for the Generalist', 'held'), session(2, 2, 'Long QT in Practice', 'cancelled'),
        session(3, 6, 'Point-of-Care Ultrasound'), session(4, 13, 'Celiac Disease'), session(5, 20, 'Morbidity and Mortality'),
      ],
    }),
    record('GR-02', 'Tumor Board', { series: {}, specialties: ['Oncology'] }),
  ];
}

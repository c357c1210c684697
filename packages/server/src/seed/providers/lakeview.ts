import { addDays, addYears } from '@cme-elements/domain';
import type { Day } from '../activities/calendar.ts';
import { accredited, demoPages, type DemoProvider } from './demo-provider.ts';

const name = 'Lakeview Children’s Hospital';

/** A children's hospital on the West Coast, accredited for physicians. The default provider of the demo. */
export function lakeview(today: Day): DemoProvider {
  const renewed = addDays(today, -236);
  return {
    id: 'lakeview',
    pages: demoPages('lakeview'),
    program: {
      name,
      shortName: 'Lakeview CME',
      timeZone: 'America/Los_Angeles',
      mission: [
        'The mission of the Lakeview Children’s Hospital continuing medical education program is to improve the health of infants, children, adolescents and young adults by closing gaps in the knowledge, competence and performance of those who care for them.',
        'We plan every activity from a needs assessment, with the learners who will use it, and we measure what changed in practice.',
      ],
      vision: 'Every child is cared for by a team that keeps learning together.',
      audience: [
        'Physicians in pediatrics, its subspecialties and family medicine',
        'Physician assistants and nurse practitioners',
        'Nurses, social workers and psychologists',
        'Respiratory therapists, pharmacists, dietitians and other members of the care team',
        'Local, regional, national and international learners',
      ],
      activityTypes: [
        'Live conferences, symposia and workshops, in person and online',
        'Regularly scheduled series: grand rounds, tumor boards, and conferences on morbidity and mortality',
        'Enduring materials, on demand',
        'National programs with medical societies',
        'Performance improvement, journal-based and other self-directed activities',
      ],
      expectedResults: [
        'Learners show a gain from the pre-activity to the post-activity assessment.',
        'Learners report, three to six months later, that they have carried out the changes to which they committed.',
        'Teams that take part in interprofessional activities report better collaboration.',
        'Selected activities show a change in measured processes of care or in patient outcomes.',
      ],
      figures: [
        { value: '125+', label: 'activities each year' },
        { value: '4.7 of 5', label: 'mean learner satisfaction', note: 'All evaluations of the last academic year' },
        { value: '68 %', label: 'of learners report a change in practice', note: 'Follow-up at three to six months' },
        { value: '+21 points', label: 'mean gain from pre- to post-activity assessment', note: 'In percent of questions answered correctly' },
      ],
      competencies: [
        'Patient care and procedural skills', 'Medical knowledge', 'Practice-based learning and improvement', 'Interpersonal and communication skills', 'Professionalism', 'Systems-based practice',
      ],
      sections: [
        {
          title: 'Partnerships',
          paragraphs: ['We plan activities with medical societies, community clinics, school districts and families. A partner that is not accredited works with us as a joint provider; a member of our medical staff directs each joint activity.'],
        },
        {
          title: 'Pediatric Grand Rounds',
          paragraphs: ['Pediatric Grand Rounds meets every week. Attendance is by request and approval: write to us with your name, profession and institution.'],
        },
        {
          title: 'Planning a new activity',
          paragraphs: ['Talk to us early. A new live conference needs time for the needs assessment, faculty, venue, contracts and announcements. A series suits a consistent audience that meets weekly, monthly or quarterly.'],
          items: ['Describe the practice gap and how you know it exists', 'Name the planners and their professions', 'Say how you will measure a change'],
        },
        {
          title: 'Joint Accreditation',
          paragraphs: ['We are preparing an application for Joint Accreditation, so that one activity can offer credit to the whole team.'],
        },
      ],
      accreditations: [
        accredited(name, { organization: 'ACCME', level: 'Accreditation', effectiveFrom: addYears(addDays(renewed, 1), -4), effectiveUntil: renewed }),
        accredited(name, { organization: 'ACCME', level: 'Accreditation with Commendation', effectiveFrom: addDays(renewed, 1), effectiveUntil: addYears(renewed, 6) }),
      ],
      contacts: [
        { role: 'CME office', name: 'Rosalind Ashdowne, MEd', email: 'cme@lakeview.example.org', phone: '+1 213 555 0142' },
        { role: 'Grand rounds requests', email: 'grandrounds@lakeview.example.org', phone: '+1 213 555 0143' },
        { role: 'Accommodations', email: 'access@lakeview.example.org', phone: '+1 213 555 0144' },
      ],
      leadTimes: [
        { what: 'New live conference or workshop', time: '10 to 12 months before the first day' },
        { what: 'New regularly scheduled series', time: '6 months before the first session' },
        { what: 'Enduring material', time: '4 months before release' },
        { what: 'Disclosure forms of speakers', time: '6 weeks before the activity' },
      ],
    },
  };
}

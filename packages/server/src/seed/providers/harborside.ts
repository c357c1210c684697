import { addDays, addYears } from '@cme-elements/domain';
import type { Day } from '../activities/calendar.ts';
import { accredited, demoPages, type DemoProvider } from './demo-provider.ts';

const name = 'Harborside Children’s Hospital';

/** A teaching hospital on the East Coast with 82 regularly scheduled series and simulation courses. */
export function harborside(today: Day): DemoProvider {
  const granted = addDays(today, -700);
  return {
    id: 'harborside',
    pages: demoPages('harborside'),
    program: {
      name,
      shortName: 'Harborside CME',
      timeZone: 'America/New_York',
      mission: [
        'Harborside Children’s Hospital teaches those who care for children, at our bedsides and around the world. Our continuing medical education program helps clinicians recognize gaps in their practice, learn with colleagues, and carry what they learned back to their patients.',
        'Teaching is one of the four pillars of the hospital, beside care, research and community.',
      ],
      vision: 'Knowledge that reaches every child, wherever the child lives.',
      audience: ['Pediatricians and pediatric subspecialists', 'Family physicians', 'Fellows and residents', 'Nurses and nurse practitioners', 'Physician assistants, psychologists, social workers and therapists', 'Clinicians abroad who join online'],
      activityTypes: ['Regularly scheduled series', 'Simulation courses with actors and manikins', 'Live courses with interactive dialogue', 'A global online platform for on-demand learning', 'Observerships beside the CME program'],
      expectedResults: ['Clinicians apply current evidence in daily care.', 'Teams communicate more clearly in emergencies.', 'Participants state, and later report, a change in practice.', 'Processes of care improve where an activity was planned around a measured gap.'],
      figures: [
        { value: '2,000+', label: 'participants a year in live courses' },
        { value: '82', label: 'regularly scheduled series' },
        { value: '53 %', label: 'of participants come from other states' },
        { value: '9 %', label: 'of participants come from other countries' },
        { value: '37 %', label: 'rate our courses superior to similar courses', note: 'Participant evaluations of the last academic year' },
      ],
      competencies: ['Patient care and procedural skills', 'Medical knowledge', 'Practice-based learning and improvement', 'Interpersonal and communication skills', 'Professionalism', 'Systems-based practice'],
      sections: [
        {
          title: 'Four pillars',
          paragraphs: ['Our work stands on four pillars, and the CME program serves all of them.'],
          items: ['Care: safe, family-centered care for every child', 'Research: questions from the bedside, answers that return to it', 'Community: partnership with schools, clinics and neighborhoods', 'Teaching: learning as a daily habit of the whole team'],
        },
        {
          title: 'History',
          paragraphs: ['Weekly clinical conferences began at Harborside in the hospital’s first decade. The department of continuing medical education was founded to open them to physicians of the region; recorded courses followed, and today clinicians in more than forty countries join online.'],
        },
        {
          title: 'How we teach',
          paragraphs: ['Adults learn by doing. Our courses use interactive dialogue, actor-based practice of difficult conversations, and simulation with debriefing.'],
        },
        {
          title: 'Integrity and independence',
          paragraphs: ['All activities follow the Standards for Integrity and Independence in Accredited Continuing Education. Everyone in control of content discloses all financial relationships with ineligible companies of the past 24 months; relevant ones are mitigated before the activity and told to learners.'],
        },
      ],
      accreditations: [
        accredited(name, { organization: 'ACCME', level: 'Accreditation with Commendation', effectiveFrom: granted, effectiveUntil: addDays(addYears(granted, 6), -1) }),
      ],
      contacts: [
        { role: 'CME office', name: 'Desmond Hartsworth, MPH', email: 'cme@harborside.example.org', phone: '+1 617 555 0117' },
        { role: 'Series coordinators', email: 'series@harborside.example.org', phone: '+1 617 555 0118' },
        { role: 'Simulation program', email: 'simulation@harborside.example.org', phone: '+1 617 555 0119' },
        { role: 'Accommodations', email: 'access@harborside.example.org', phone: '+1 617 555 0120' },
      ],
      leadTimes: [
        { what: 'Live or simulation course', time: '9 months before the first day' },
        { what: 'New series', time: '90 days before the first session' },
        { what: 'Renewal of a series', time: '60 days before the academic year' },
        { what: 'On-demand course', time: '6 months before release' },
      ],
    },
  };
}

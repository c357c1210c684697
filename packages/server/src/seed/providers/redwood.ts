import { addDays, addYears } from '@cme-elements/domain';
import type { Day } from '../activities/calendar.ts';
import { accredited, demoPages, type DemoProvider } from './demo-provider.ts';

const name = 'Redwood Bay University School of Medicine';

/** A jointly accredited school of medicine whose catalog is also published as a static file. */
export function redwood(today: Day): DemoProvider {
  const granted = addDays(today, -420);
  return {
    id: 'redwood',
    pages: demoPages('redwood'),
    program: {
      name,
      shortName: 'Redwood Bay CE',
      timeZone: 'America/Chicago',
      mission: [
        'Purpose: the Office of Continuing Education of Redwood Bay University School of Medicine supports lifelong learning of healthcare professionals, so that discoveries in medicine become better care.',
        'Content areas: the full range of clinical medicine, basic science, teaching, leadership, ethics, quality improvement and health equity.',
      ],
      audience: ['Physicians of the school, its teaching hospitals and the region', 'Nurses, pharmacists, physician assistants, psychologists and social workers', 'Residents, fellows and students', 'Allied health professionals'],
      activityTypes: ['Live courses, in person and online', 'Regularly scheduled series', 'Online and other enduring materials'],
      expectedResults: ['Knowledge', 'Competence', 'Performance', 'Patient care', 'Patient outcomes'],
      figures: [],
      competencies: ['Patient-centered care', 'Interdisciplinary teams', 'Evidence-based practice', 'Quality improvement', 'Informatics'],
      sections: [
        {
          title: 'Objectives of the department',
          paragraphs: ['The department has set itself seven objectives.'],
          items: [
            'Identify gaps in professional practice with data from learners, patients and health systems.',
            'Design activities that change skills, strategy, performance or patient outcomes.',
            'Plan with the professions that will learn together.',
            'Use active methods that suit the setting, the content and the learners.',
            'Protect the independence of education from commercial interests.',
            'Measure change and share what was found with planners and faculty.',
            'Study continuing education and publish the results.',
          ],
        },
      ],
      accreditations: [
        accredited(name, { organization: 'Joint Accreditation', level: 'Joint Accreditation', effectiveFrom: granted, effectiveUntil: addDays(addYears(granted, 4), -1) }),
      ],
      contacts: [
        { role: 'Office of Continuing Education', name: 'Thaddeus Wexcombe, PhD', email: 'ce@redwoodbay.example.org', phone: '+1 314 555 0186' },
        { role: 'Accommodations', email: 'access@redwoodbay.example.org', phone: '+1 314 555 0187' },
      ],
      leadTimes: [
        { what: 'Live course', time: '9 months before the course' },
        { what: 'Regularly scheduled series', time: 'Before the academic year begins' },
        { what: 'Enduring material', time: '6 months before release' },
      ],
    },
  };
}

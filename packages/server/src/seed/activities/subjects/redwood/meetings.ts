import type { Meeting } from '../../conference.ts';

export const redwoodMeetings: readonly Meeting[] = [
  {
    subject: {
      id: 'internal-medicine-review', title: 'Internal Medicine Review: Two Days on the River', specialties: ['Primary Care', 'Cardiology', 'Endocrinology'], topics: ['internal medicine', 'board review', 'asthma'],
      summary: 'A review for board preparation and for practice.',
      overview: ['Generalists must keep up with eleven subspecialties.', 'Faculty of the school choose what changed and what matters.'],
      objectives: ['Apply updates across subspecialties', 'Identify gaps with self-assessment questions', 'Choose one change in practice'],
    },
    days: [
      { plenary: ['Cardiology Update', 'Diabetes and Obesity', 'Asthma and COPD', 'Infectious Diseases'], parallel: [['Questions', 'Board-Style Questions I'], ['Skills', 'Joint Injection']], panel: 'Panel: Ask the generalists' },
      { plenary: ['Kidney Disease', 'Hematology for Internists', 'Rheumatology', 'Perioperative Care'], parallel: [['Questions', 'Board-Style Questions II'], ['Skills', 'Bedside Ultrasound']], panel: 'Commitment to change' },
    ],
  },
  {
    subject: {
      id: 'health-professions-education', title: 'Health Professions Education Day', specialties: ['Medical Education', 'Nursing', 'Pharmacy'], topics: ['education', 'assessment', 'interprofessional learning'],
      summary: 'Teachers of medicine, nursing and pharmacy learn from each other.',
      overview: ['Schools teach teamwork to students whose teachers have never taught together.', 'The day was planned by the three schools and their students.'],
      objectives: ['Design an interprofessional session', 'Assess teamwork fairly', 'Give feedback across professions'],
    },
    days: [
      { plenary: ['Learning Together: What the Evidence Says', 'Assessment of Teams', 'Students as Partners', 'Teaching with Simulation'], parallel: [['Workshop', 'Writing an Interprofessional Scenario'], ['Research', 'Scholarship in Education']], panel: 'Students ask, teachers answer' },
    ],
  },
];

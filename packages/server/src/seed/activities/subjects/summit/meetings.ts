import type { Meeting } from '../../conference.ts';

export const summitMeetings: readonly Meeting[] = [
  {
    subject: {
      id: 'hospital-medicine-west', title: 'Hospital Medicine West: Teams at the Bedside', specialties: ['Primary Care', 'Critical Care', 'Pharmacy'], topics: ['hospital medicine', 'sepsis', 'transitions of care', 'asthma'], audience: ['physician', 'pa', 'np', 'rn', 'pharmacist', 'social_worker', 'dietitian'],
      summary: 'Two days for every profession that cares for hospitalized adults.',
      overview: ['Length of stay and readmission depend on coordination more than on any single decision.', 'Planners of five professions chose topics in which one profession’s work limits another’s.'],
      objectives: ['Apply updates in sepsis, heart failure and asthma', 'Plan discharge from the first day', 'Use bedside rounds that include every profession'],
    },
    days: [
      { plenary: ['Sepsis: The Gap Between Order and Dose', 'Heart Failure Before Discharge', 'Acute Asthma in Adults: Beyond Nebulizers', 'Delirium: Everyone’s Problem'], parallel: [['Pharmacy', 'Antibiotic Allergies'], ['Nursing', 'Mobility as Medicine']], panel: 'Bedside rounds: a live demonstration' },
      { plenary: ['Anticoagulation Around Procedures', 'Kidney Injury: Prevention on Rounds', 'Nutrition in the First Two Days', 'Alcohol Withdrawal'], parallel: [['Social Work', 'Housing and Discharge'], ['Quality', 'Readmission Reviews']], panel: 'Panel: What families told us' },
    ],
  },
  {
    subject: {
      id: 'pharmacy-practice-day', title: 'Pharmacy Practice Day: Therapeutics, Safety and Law', specialties: ['Pharmacy', 'Infectious Diseases'], topics: ['pharmacy practice', 'immunization', 'medication safety'], audience: ['pharmacist', 'pharmacy_technician'],
      summary: 'Live credit for pharmacists and technicians in one day.',
      overview: ['Scope of practice widens each year, and training is scattered.', 'Pharmacists and technicians ranked topics in the yearly survey.'],
      objectives: ['Update therapeutics in infection and diabetes', 'Apply new rules on prescribing and dispensing', 'Prevent errors with technicians as partners'],
    },
    days: [
      { plenary: ['Therapeutics Update', 'Immunization in Pharmacies', 'Law and Scope of Practice', 'High-Alert Medications'], parallel: [['Pharmacists', 'Renal Dosing Workshop'], ['Technicians', 'Medication History Interviews']], panel: 'Panel: Shortages and substitutions' },
    ],
  },
  {
    subject: {
      id: 'stroke-systems-symposium', title: 'Stroke Systems of Care Symposium', specialties: ['Neurology', 'Emergency Medicine', 'Rehabilitation'], topics: ['stroke', 'thrombectomy', 'rehabilitation'], audience: ['physician', 'pa', 'np', 'rn', 'physical_therapist', 'occupational_therapist', 'speech_language_pathologist'],
      summary: 'From the first call to the first steps.',
      overview: ['Each minute of delay costs brain, and most minutes are lost between organizations.', 'Emergency services, hospitals and rehabilitation units share their data for the first time.'],
      objectives: ['Recognize large-vessel occlusion in the field', 'Reduce time between arrival and treatment', 'Begin rehabilitation early'],
    },
    days: [
      { plenary: ['Recognition in the Field', 'Imaging Selection', 'Thrombectomy: Late Windows', 'Blood Pressure After Treatment'], parallel: [['Acute', 'Transfer in Thirty Minutes'], ['Recovery', 'Swallowing and Speech']], panel: 'Panel: One patient’s path, told by the team' },
    ],
  },
];

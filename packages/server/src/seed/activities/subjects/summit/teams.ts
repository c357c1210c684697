import type { Subject } from '../../subject.ts';

const team = ['physician', 'pa', 'np', 'rn', 'pharmacist', 'social_worker'] as const;

/** Activities planned by and for several professions. */
export const summitTeams: readonly Subject[] = [
  {
    id: 'opioid-stewardship-surgery', title: 'Opioid Stewardship After Surgery: One Team, One Plan', specialties: ['Surgery', 'Anesthesiology', 'Pharmacy'], topics: ['opioid stewardship', 'enhanced recovery', 'pain'], audience: ['physician', 'pa', 'np', 'rn', 'pharmacist', 'pharmacy_technician'],
    summary: 'Multimodal analgesia, tapering and disposal across the surgical pathway.',
    overview: ['Prescriptions after the same operation differ tenfold between teams, and leftover tablets reach others at home.', 'Surgeons, pharmacists and nurses each hold part of the plan. This activity puts the parts together.'],
    objectives: ['Prescribe by procedure and inpatient use', 'Educate patients on tapering and disposal', 'Identify patients who need a specialist plan', 'Assign stewardship roles within the team'],
  },
  {
    id: 'heart-failure-clinic', title: 'Four Pillars in Ninety Days: Team-Based Titration in Heart Failure', specialties: ['Cardiology', 'Pharmacy'], topics: ['heart failure', 'medication titration', 'pharmacist-led care'], audience: team,
    summary: 'How pharmacists, nurses and physicians reach target doses together.',
    overview: ['Most patients leave hospital on fewer therapies than they qualify for, and doses rarely rise afterward.', 'Clinics with shared protocols reach target doses twice as often.'],
    objectives: ['Sequence guideline therapies after discharge', 'Use a titration protocol with laboratory checks', 'Divide visits among professions'],
  },
  {
    id: 'adult-asthma-pharmacy', title: 'Asthma Across the Counter: Pharmacists and Prescribers Preventing Exacerbations', specialties: ['Pulmonology', 'Pharmacy'], topics: ['asthma', 'inhaler technique', 'adherence'], audience: ['physician', 'pa', 'np', 'pharmacist', 'pharmacy_technician', 'respiratory_therapist'],
    summary: 'Refill data, device checks and a shared action plan.',
    overview: ['Overuse of rescue inhalers is visible in pharmacy records months before an emergency visit.', 'Pharmacists asked for a direct route to the prescriber, and prescribers for usable refill data.'],
    objectives: ['Identify overuse of rescue medication from refill data', 'Correct inhaler technique at dispensing', 'Recommend anti-inflammatory reliever therapy', 'Agree on a communication route between pharmacy and clinic'],
  },
  {
    id: 'sepsis-interprofessional', title: 'Sepsis: The Interprofessional Hour', taught: 'in-person', specialties: ['Critical Care', 'Nursing', 'Pharmacy'], topics: ['sepsis', 'antibiotics', 'rapid response'], audience: ['physician', 'pa', 'np', 'rn', 'pharmacist', 'respiratory_therapist'],
    summary: 'Simulated rapid responses with shared roles and shared data.',
    overview: ['Antibiotics are ordered in time and hung late. The gap lies between professions.', 'Teams map their own delays and rehearse a faster handover.'],
    objectives: ['Recognize deterioration with a shared language', 'Prepare and give antibiotics within the hour', 'Debrief as a team'],
  },
  {
    id: 'dementia-care-partners', title: 'Dementia: Caring with Care Partners', specialties: ['Neurology', 'Social Work', 'Primary Care'], topics: ['dementia', 'caregiver support', 'advance care planning'], audience: ['physician', 'np', 'rn', 'social_worker', 'psychologist'],
    summary: 'Diagnosis disclosure, safety and support for those who provide care.',
    overview: ['Care partners learn of services late and by chance, although most would accept them at diagnosis.', 'Social workers and clinicians planned the activity with two care partners.'],
    objectives: ['Disclose a diagnosis with the care partner present', 'Assess driving, firearms and finances', 'Connect families with respite and counseling', 'Begin advance care planning early'],
  },
  {
    id: 'diabetes-technology-adults', title: 'Glucose Data in Ten Minutes: Reading Sensor Reports as a Team', specialties: ['Endocrinology', 'Nutrition', 'Pharmacy'], topics: ['diabetes', 'continuous glucose monitoring'], audience: ['physician', 'pa', 'np', 'rn', 'pharmacist', 'dietitian'],
    summary: 'A shared method for reading reports and adjusting food, activity and medicine.',
    overview: ['Reports are printed and filed, because each profession waits for another to read them.', 'A ten-minute method lets any member of the team begin.'],
    objectives: ['Read a standard glucose report in five steps', 'Adjust therapy by pattern', 'Coach on food and activity', 'Know when to refer'],
  },
  {
    id: 'sports-concussion-sideline', title: 'Sideline to Clinic: Concussion for Athletic Trainers and Physicians', specialties: ['Orthopedics', 'Neurology', 'Rehabilitation'], topics: ['concussion', 'sports medicine', 'return to play'], audience: ['physician', 'pa', 'athletic_trainer', 'psychologist'],
    summary: 'Recognition, removal and return, from whistle to clearance.',
    overview: ['Athletes are evaluated by one professional on the field and cleared by another who never saw the play.', 'Athletic trainers and physicians share scenarios and agree on what to record.'],
    objectives: ['Perform a sideline examination', 'Write a handover from field to clinic', 'Supervise a graded return'],
  },
  {
    id: 'malnutrition-in-hospital', title: 'Malnutrition in Hospital: Find It, Feed It, Follow It', specialties: ['Nutrition', 'Gastroenterology', 'Nursing'], topics: ['malnutrition', 'enteral nutrition', 'documentation'], audience: ['physician', 'rn', 'dietitian', 'diet_technician', 'pharmacist'],
    summary: 'Screening on admission, feeding within two days and a plan for home.',
    overview: ['One of three adults in hospital is malnourished and one of ten leaves with a plan.', 'Dietitians make recommendations that are signed too late. Teams build a faster path.'],
    objectives: ['Screen and diagnose with agreed criteria', 'Begin enteral nutrition without delay', 'Write a nutrition plan for discharge'],
  },
  {
    id: 'oral-systemic-health', title: 'The Mouth Is Part of the Body: Oral Health for Medical Teams', specialties: ['Primary Care', 'Nursing'], topics: ['oral health', 'diabetes', 'fluoride'], audience: ['physician', 'pa', 'np', 'rn', 'dentist', 'dental_hygienist'],
    summary: 'Examine, prevent and refer across the medical and dental divide.',
    overview: ['Patients with diabetes see a physician four times as often as a dentist.', 'Dentists and primary care teams asked for one referral form and one set of messages.'],
    objectives: ['Examine the mouth in one minute', 'Apply fluoride varnish', 'Refer and receive with a shared form'],
  },
  {
    id: 'eye-emergencies', title: 'Eye Emergencies for the Front Line', specialties: ['Emergency Medicine', 'Ophthalmology'], topics: ['red eye', 'vision loss', 'triage'], audience: ['physician', 'pa', 'np', 'optometrist', 'rn'],
    summary: 'Triage and first treatment, with optometrists as partners.',
    overview: ['Sudden vision loss is triaged by pain, and the most urgent causes are painless.', 'Optometrists see many of these patients first and asked for direct pathways.'],
    objectives: ['Triage vision loss by cause', 'Treat chemical injury at once', 'Use an agreed pathway between optometry and emergency care'],
  },
  {
    id: 'implicit-bias-practice', title: 'Implicit Bias in Clinical Decisions: From Awareness to Habit', specialties: ['Quality and Safety', 'Psychology', 'Social Work'], topics: ['implicit bias', 'health equity', 'communication'], audience: ['physician', 'pa', 'np', 'rn', 'psychologist', 'social_worker', 'pharmacist'],
    summary: 'Structured habits that make decisions fairer, with data from our own units.',
    overview: ['Equity data of the medical center show differences in pain treatment and in consultation that are not explained by need.', 'Awareness alone fades. Checklists, defaults and feedback last.'],
    objectives: ['Recognize where bias enters clinical decisions', 'Apply two structured habits in your own work', 'Interpret equity data of your unit'],
  },
  {
    id: 'language-access', title: 'Every Word Counts: Working with Medical Interpreters', specialties: ['Quality and Safety', 'Nursing', 'Social Work'], topics: ['language access', 'interpreters', 'cultural and linguistic competency'], audience: ['physician', 'pa', 'np', 'rn', 'social_worker', 'pharmacist'],
    summary: 'Positioning, pacing and teach-back through an interpreter.',
    overview: ['Family members interpret in one of four encounters, although interpreters are a call away.', 'Interpreters helped to plan the activity and lead the practice.'],
    objectives: ['Decide when an interpreter is required', 'Conduct an interpreted encounter', 'Use teach-back through an interpreter'],
  },
];

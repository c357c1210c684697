import type { Subject } from '../../subject.ts';

const acuteTeam = ['physician', 'physician_resident', 'pa', 'np', 'rn', 'respiratory_therapist'] as const;

/** Hands-on courses that are held several times a year. */
export const workshops: readonly Subject[] = [
  {
    id: 'sedation-provider', title: 'Pediatric Procedural Sedation Provider Workshop', specialties: ['Anesthesiology', 'Emergency Medicine'], topics: ['sedation', 'airway', 'monitoring'], audience: acuteTeam,
    summary: 'Simulation-based practice for clinicians who sedate children outside the operating room.',
    overview: ['Sedation outside the operating room grows each year, and adverse events are rare enough that rescue skills fade.', 'The credentialing committee asked for a course that checks rescue, not recall.'],
    objectives: ['Assess risk before sedation', 'Select agents by procedure and child', 'Rescue a child from apnea and laryngospasm in simulation', 'Apply discharge criteria'],
  },
  {
    id: 'neonatal-resuscitation-teams', title: 'Neonatal Resuscitation for Teams That Seldom Need It', specialties: ['Neonatology', 'Nursing'], topics: ['resuscitation', 'simulation', 'teamwork'], audience: acuteTeam,
    summary: 'In situ practice for delivery units with fewer than five hundred births a year.',
    overview: ['Skills in positive-pressure ventilation decline within three months without practice.', 'Small units asked for a course that comes with portable manikins and fits one shift.'],
    objectives: ['Deliver effective ventilation within sixty seconds', 'Correct ventilation that does not move the chest', 'Coordinate roles in a team of three'],
  },
  {
    id: 'central-line-access', title: 'Central Line Access and Care: A Skills Laboratory', specialties: ['Nursing', 'Critical Care'], topics: ['central lines', 'infection prevention', 'procedures'], audience: acuteTeam,
    summary: 'Sterile technique, troubleshooting and family teaching for central lines.',
    overview: ['Line infections in our network fell and then rose again as staff turned over.', 'Observation showed lapses in hub care and dressing changes that practice can correct.'],
    objectives: ['Perform a dressing change without breaks in sterility', 'Restore patency of an occluded catheter by protocol', 'Teach line care to a family with teach-back'],
  },
  {
    id: 'ultrasound-access', title: 'Ultrasound-Guided Vascular Access in Infants and Children', specialties: ['Emergency Medicine', 'Critical Care'], topics: ['ultrasound', 'vascular access', 'procedures'], audience: acuteTeam,
    summary: 'Supervised needle guidance on models, with a log for credentialing.',
    overview: ['First-attempt success in small children is below half without ultrasound, and repeated attempts cause harm and delay.', 'Learners want supervised repetition until the needle tip is always in view.'],
    objectives: ['Identify veins suited to cannulation', 'Follow the needle tip in short and long axis', 'Log supervised attempts for credentialing'],
  },
  {
    id: 'asthma-educator', title: 'Asthma Educator Skills: Inhalers, Spacers and Teach-Back', specialties: ['Pulmonology', 'Nursing', 'Respiratory Care'], topics: ['asthma', 'patient education', 'inhaler technique'],
    summary: 'Correct the technique, confirm with teach-back and document in two minutes.',
    overview: ['Four of five families make at least one critical error with an inhaler, and most have never been watched using it.', 'Nurses and respiratory therapists asked for placebo devices and for a short checklist.'],
    objectives: ['Demonstrate correct use of five device types', 'Correct errors with teach-back', 'Choose a device by age and ability', 'Document education so that the next visit builds on it'],
  },
  {
    id: 'difficult-conversations', title: 'Sharing Serious News: Communication Practice with Actors', specialties: ['Palliative Care', 'Oncology', 'Psychology'], topics: ['communication', 'serious illness', 'empathy'],
    summary: 'Small groups, trained actors and immediate feedback.',
    overview: ['Clinicians report that they were shown how to place a line but not how to say that treatment has failed.', 'Parents on our advisory council wrote the scenarios and give feedback in each group.'],
    objectives: ['Prepare the setting and agree on an agenda', 'Deliver serious news in plain words', 'Respond to emotion before giving facts', 'Close with a next step'],
  },
  {
    id: 'lumbar-puncture-lab', title: 'Lumbar Puncture in Infants: From First Attempt to Confident Operator', specialties: ['Emergency Medicine', 'Primary Care'], topics: ['lumbar puncture', 'procedures', 'pain'], audience: ['physician', 'physician_resident', 'pa', 'np'],
    summary: 'Positioning, analgesia and technique on task trainers.',
    overview: ['Success at first attempt among trainees is near half; holder skill and analgesia explain much of the rest.', 'Residents asked for deliberate practice before nights.'],
    objectives: ['Position an infant and coach the holder', 'Provide analgesia before the procedure', 'Use early stylet removal when appropriate'],
  },
  {
    id: 'school-nurse-emergencies', title: 'Emergencies at School: A Workshop for School Nurses', specialties: ['Nursing', 'Emergency Medicine'], topics: ['school health', 'anaphylaxis', 'seizure', 'asthma'], audience: ['rn', 'lpn_lvn', 'np'],
    summary: 'Asthma, anaphylaxis, seizure and diabetes emergencies until help arrives.',
    overview: ['School nurses cover several buildings and meet true emergencies alone.', 'They asked for drills with the equipment that a school has, not the equipment of a hospital.'],
    objectives: ['Give rescue medicine for asthma, anaphylaxis and seizure', 'Direct untrained staff during an emergency', 'Complete a report that improves the plan'],
  },
];

import type { Subject } from '../../subject.ts';

/** Simulation and dialogue courses that the hospital teaches beside its series. */
export const harborsideCourses: readonly Subject[] = [
  {
    id: 'airway-crisis-simulation', title: 'Airway Crisis in Children: A High-Fidelity Simulation Course', taught: 'in-person', specialties: ['Anesthesiology', 'Critical Care', 'Emergency Medicine'], topics: ['airway', 'simulation', 'crisis resource management'],
    summary: 'Airway emergencies with manikins, video review and expert debriefing.',
    overview: ['Difficult airways are uncommon in children, and rescue skills fade between events.', 'Review of emergency calls showed late calls for help and fixation on one technique.'],
    objectives: ['Predict difficulty and prepare alternatives', 'Lead a team through a cannot-oxygenate scenario', 'Use cognitive aids aloud', 'Call for help before the second attempt'],
  },
  {
    id: 'asthma-simulation-ward', title: 'The Child with Asthma Who Gets Worse at Night: Ward Simulation', taught: 'in-person', specialties: ['Pulmonology', 'Nursing'], topics: ['asthma', 'deterioration', 'simulation', 'escalation'],
    summary: 'Recognize deterioration and escalate with one voice.',
    overview: ['Escalation on wards is delayed at night when nurses and residents have met for the first time.', 'Learners asked to rehearse phone calls as much as treatment.'],
    objectives: ['Recognize respiratory fatigue', 'Escalate with a structured call', 'Begin treatment while help is on the way'],
  },
  {
    id: 'actors-difficult-news', title: 'Conversations That Matter: Practice with Actors', taught: 'in-person', specialties: ['Palliative Care', 'Psychology', 'Social Work'], topics: ['communication', 'actors', 'serious news'],
    summary: 'Unscripted conversations with professional actors and family faculty.',
    overview: ['Communication is the most frequent subject of family complaints and the least practiced procedure.', 'Parents teach beside clinicians and give feedback in their own words.'],
    objectives: ['Open a difficult conversation', 'Stay with silence and emotion', 'Reflect on your own reactions', 'Give feedback to a colleague'],
  },
  {
    id: 'trauma-team-course', title: 'Pediatric Trauma Team Training', taught: 'in-person', specialties: ['Surgery', 'Emergency Medicine', 'Nursing'], topics: ['trauma', 'teamwork', 'simulation'],
    summary: 'Whole teams from community hospitals train in our trauma bay.',
    overview: ['Community teams receive few severely injured children and practice less than they wish.', 'Time to transfer and to blood were the largest gaps in the regional registry.'],
    objectives: ['Assign roles before arrival', 'Complete the primary survey in two minutes', 'Activate blood and transfer early'],
  },
  {
    id: 'ecmo-simulation', title: 'ECMO Simulation for Specialists and Bedside Nurses', taught: 'in-person', specialties: ['Critical Care', 'Nursing', 'Respiratory Care'], topics: ['extracorporeal support', 'simulation', 'emergencies'],
    summary: 'Circuit emergencies, from alarm to resolution.',
    overview: ['Circuit emergencies are rare and demand action within a minute.', 'Staff asked for quarterly practice with the circuit used at the bedside.'],
    objectives: ['Respond to air, clot and power failure', 'Communicate during circuit change', 'Verify checklists under time pressure'],
  },
  {
    id: 'global-asthma-online', title: 'Global Pediatrics Online: Childhood Asthma with Limited Resources', taught: 'on-demand', specialties: ['Pulmonology', 'Primary Care'], topics: ['asthma', 'global health', 'essential medicines'],
    summary: 'Diagnosis and control where spirometry and combination inhalers are scarce.',
    overview: ['Most children with asthma live where diagnosis rests on history and medicines are interrupted.', 'Partners on four continents wrote the scenarios.'],
    objectives: ['Diagnose asthma without spirometry', 'Plan treatment with essential medicines', 'Make a spacer from local materials'],
  },
  {
    id: 'global-newborn-online', title: 'Global Pediatrics Online: The First Day of Life', taught: 'on-demand', specialties: ['Neonatology', 'Nursing'], topics: ['newborn', 'global health', 'kangaroo care'],
    summary: 'Warmth, feeding and early recognition of illness.',
    overview: ['Most newborn deaths are preventable with care that needs little equipment.', 'Nurses and midwives asked for short modules that run on a phone.'],
    objectives: ['Provide warmth with skin-to-skin care', 'Support early feeding', 'Recognize danger signs and refer'],
  },
  {
    id: 'pocus-fellowship-primer', title: 'Ultrasound Primer for New Fellows', taught: 'in-person', specialties: ['Emergency Medicine', 'Critical Care', 'Radiology'], topics: ['ultrasound', 'fellows'],
    summary: 'Supervised scanning with models and image review.',
    overview: ['Fellows arrive with uneven experience, and early errors become habits.', 'Program directors asked for one standard at the start of the year.'],
    objectives: ['Optimize images', 'Perform focused cardiac and lung examinations', 'Save and label images for review'],
  },
  {
    id: 'simulation-instructor', title: 'Simulation Instructor Course: Debriefing with Curiosity', taught: 'in-person', specialties: ['Medical Education', 'Nursing'], topics: ['simulation', 'debriefing', 'faculty development'],
    summary: 'Learn to write scenarios and to lead a debriefing that changes practice.',
    overview: ['Simulation spreads faster than the skill of debriefing it.', 'New instructors told us that they lecture when they mean to ask.'],
    objectives: ['Write a scenario from an objective', 'Ask with curiosity and share your view', 'Close with a take-home plan'],
  },
  {
    id: 'congenital-heart-online', title: 'Congenital Heart Disease: An Illustrated Course on Demand', taught: 'on-demand', specialties: ['Cardiology', 'Radiology'], topics: ['congenital heart disease', 'imaging', 'anatomy'],
    summary: 'Twelve lesions in drawings, echocardiograms and specimens.',
    overview: ['Learners without access to specimens struggle to connect anatomy and imaging.', 'The course pairs each drawing with moving images.'],
    objectives: ['Describe twelve common lesions', 'Correlate anatomy with echocardiographic views', 'Predict physiology from anatomy'],
  },
  {
    id: 'adolescent-depression-online', title: 'Adolescent Depression: Interactive Dialogues for Primary Care', taught: 'on-demand', specialties: ['Psychiatry', 'Primary Care'], topics: ['depression', 'interviewing', 'primary care'],
    summary: 'Practice interviews with branching video.',
    overview: ['Screening has increased, while treatment in primary care has not.', 'Learners asked to practice the interview before they meet the patient.'],
    objectives: ['Interview an adolescent alone and with parents', 'Choose a treatment by severity and preference', 'Plan follow-up by measurement'],
  },
  {
    id: 'pediatric-nutrition-online', title: 'Malnutrition: Diagnosis and Documentation at the Bedside', taught: 'on-demand', specialties: ['Nutrition', 'Gastroenterology'], topics: ['malnutrition', 'growth', 'documentation'],
    summary: 'Indicators, words and codes that agree.',
    overview: ['Malnutrition is documented in a fraction of the children who have it.', 'Dietitians and physicians use different words for the same findings.'],
    objectives: ['Apply indicators of malnutrition', 'Perform a nutrition-focused examination', 'Document so that treatment follows'],
  },
  {
    id: 'observership-orientation', title: 'Orientation for International Observers: Teaching Methods at the Bedside', specialties: ['Medical Education'], topics: ['observership', 'bedside teaching'],
    summary: 'For observers who will teach at home what they saw here.',
    overview: ['Observers see much and practice little, and few plan how to teach it at home.', 'Former observers asked for a method they can take with them.'],
    objectives: ['Observe with a structured guide', 'Plan a teaching session for your own hospital', 'Adapt a pathway to local resources'],
  },
  {
    id: 'code-blue-cardiac', title: 'Code Blue in the Cardiac Unit: Chest Reopening and Beyond', taught: 'in-person', specialties: ['Cardiology', 'Critical Care', 'Surgery'], topics: ['resuscitation', 'cardiac surgery', 'simulation'],
    summary: 'Team drills for arrest after cardiac surgery.',
    overview: ['Arrest after cardiac surgery has causes that can be reversed at the bedside if the team is ready.', 'Drills in our unit cut the time to chest reopening by half.'],
    objectives: ['Recognize tamponade', 'Assist with emergency chest reopening', 'Coordinate with the operating room and extracorporeal team'],
  },
  {
    id: 'sedation-simulation', title: 'Sedation Safety: Rescue Skills in Simulation', taught: 'in-person', specialties: ['Anesthesiology', 'Nursing'], topics: ['sedation', 'rescue', 'capnography'],
    summary: 'Capnography, apnea and the first thirty seconds.',
    overview: ['Sedation outside the operating room depends on early recognition of hypoventilation.', 'Observation showed that capnography alarms are often silenced before they are read.'],
    objectives: ['Interpret capnography', 'Manage apnea and laryngospasm', 'Complete a presedation assessment'],
  },
  {
    id: 'difficult-behavior-nursing', title: 'When Behavior Is Communication: Care of Children with Autism in Hospital', specialties: ['Nursing', 'Psychology'], topics: ['autism', 'de-escalation', 'family partnership'],
    summary: 'Plan admissions with families and adapt the room.',
    overview: ['Hospital routines distress many children with autism, and restraint is used more often than for others.', 'Parents wrote the passport that the course teaches.'],
    objectives: ['Prepare an individual care passport', 'Adapt the environment', 'Prevent and respond to distress'],
  },
];

import type { Subject } from '../../subject.ts';

export const brainAndMind: readonly Subject[] = [
  {
    id: 'first-seizure', title: 'After the First Unprovoked Seizure', specialties: ['Neurology', 'Emergency Medicine'], topics: ['seizure', 'epilepsy', 'EEG'],
    summary: 'Risk, testing and counseling in the days after a first seizure.',
    overview: ['Imaging and treatment after a first seizure vary more by clinician than by risk of recurrence.', 'Families leave the emergency department unsure about swimming, sleep and rescue medicine.'],
    objectives: ['Estimate the risk of recurrence from history and EEG', 'Decide when imaging is urgent', 'Prescribe rescue medicine and teach its use', 'Counsel on water, heights and driving'],
  },
  {
    id: 'headache-red-flags', title: 'Headache in Childhood: Red Flags, Green Lights and Everything Between', specialties: ['Neurology', 'Primary Care'], topics: ['headache', 'migraine', 'imaging'],
    summary: 'Diagnose migraine with confidence and image only when it helps.',
    overview: ['Most children with recurrent headache have migraine, but few leave primary care with the diagnosis or a plan for school.', 'Imaging is ordered for reassurance; preventive treatment starts late.'],
    objectives: ['Diagnose migraine by criteria adapted to age', 'Recognize signs of raised intracranial pressure', 'Build an acute treatment plan for school', 'Choose a first preventive strategy'],
  },
  {
    id: 'concussion-return', title: 'Return to Learn Before Return to Play', specialties: ['Neurology', 'Rehabilitation', 'Adolescent Medicine'], topics: ['concussion', 'school', 'sports medicine'],
    summary: 'Early activity, school accommodation and graded return after concussion.',
    overview: ['Advice to rest in a dark room persists, although early light activity speeds recovery.', 'School letters from clinics are seldom specific enough for a teacher to use.'],
    objectives: ['Prescribe relative rest and early aerobic activity', 'Write accommodations that a teacher can apply', 'Identify adolescents at risk of prolonged symptoms'],
  },
  {
    id: 'suicide-screening', title: 'Asking Saves Lives: Suicide Risk Screening in Every Setting', specialties: ['Psychiatry', 'Emergency Medicine', 'Primary Care'], topics: ['suicide prevention', 'screening', 'safety planning'],
    summary: 'Screen, assess and plan for safety in clinics, wards and emergency departments.',
    overview: ['Many young people who die by suicide saw a clinician in the month before, and few were asked.', 'Staff fear that asking takes too long or leaves them alone with the answer. Clear pathways change this.'],
    objectives: ['Use a brief validated screening tool', 'Carry out a focused assessment after a positive screen', 'Write a safety plan that includes lethal means', 'Arrange follow-up within seven days'],
  },
  {
    id: 'adhd-complex', title: 'ADHD When the First Plan Does Not Work', specialties: ['Psychiatry', 'Primary Care', 'Psychology'], topics: ['ADHD', 'comorbidity', 'school'],
    summary: 'Step back, look for comorbidity and adjust treatment with the family.',
    overview: ['When the first medicine fails, the next step is often a second medicine instead of a second look at diagnosis, sleep and anxiety.', 'Primary care clinicians asked for structured reevaluation in two visits.'],
    objectives: ['Reassess diagnosis and comorbidity in a structured visit', 'Adjust stimulant and nonstimulant treatment', 'Combine behavioral parent training with medication', 'Request school support with specific language'],
  },
  {
    id: 'autism-early-signs', title: 'Earlier Answers: Recognizing Autism Before Age Two', specialties: ['Primary Care', 'Psychology', 'Psychiatry'], topics: ['autism', 'developmental screening', 'early intervention'],
    summary: 'Move from positive screen to services without waiting for a diagnosis.',
    overview: ['The median age of diagnosis in our region is above four years, and two years higher for children whose families speak a language other than English.', 'Positive screens are often followed by watchful waiting. Services need not wait.'],
    objectives: ['Recognize early signs of autism in diverse families', 'Act on a positive screen at the same visit', 'Refer to early intervention while evaluation is pending'],
  },
  {
    id: 'eating-disorders-medical', title: 'Eating Disorders: Medical Stabilization and the First Ten Days', specialties: ['Adolescent Medicine', 'Psychiatry', 'Nutrition'], topics: ['eating disorders', 'refeeding', 'family-based treatment'],
    summary: 'Admit, refeed and hand over with one voice.',
    overview: ['Admissions for restrictive eating disorders have risen, and general wards care for more of these adolescents.', 'Inconsistent messages about food and exercise prolong stay; teams want a common protocol.'],
    objectives: ['Apply criteria for admission', 'Refeed safely with laboratory monitoring', 'Speak with adolescents and parents in a way that keeps them allied', 'Plan a handover to family-based treatment'],
  },
  {
    id: 'agitation-deescalation', title: 'Agitation in the Hospitalized Child: De-escalation First', specialties: ['Psychiatry', 'Nursing', 'Emergency Medicine'], topics: ['agitation', 'de-escalation', 'staff safety'],
    summary: 'Team-based prevention and response that avoids restraint.',
    overview: ['Injury to staff and use of restraint cluster in a few hours of the week and a few units.', 'Debriefings show missed early signs and mixed instructions. A shared plan of roles lowers both.'],
    objectives: ['Recognize early signs and triggers of agitation', 'Use verbal and environmental de-escalation', 'Choose medication by cause when it is needed'],
  },
];

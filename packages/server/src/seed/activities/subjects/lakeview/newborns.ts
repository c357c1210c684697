import type { Subject } from '../../subject.ts';

export const newborns: readonly Subject[] = [
  {
    id: 'golden-hour-preterm', title: 'The Golden Hour for Extremely Preterm Infants', specialties: ['Neonatology', 'Respiratory Care', 'Nursing'], topics: ['preterm infant', 'delivery room', 'thermoregulation'],
    summary: 'Coordinate the first sixty minutes from delivery room to stable admission.',
    overview: ['Admission hypothermia and delayed surfactant still occur in one of six extremely preterm infants born in our network.', 'Teams that rarely attend such births asked for checklists and for in situ practice with the equipment they have.'],
    objectives: ['Prepare a delivery room with assigned roles and equipment', 'Maintain normal temperature from birth to admission', 'Decide on initial respiratory support by gestational age', 'Complete vascular access and nutrition within one hour'],
  },
  {
    id: 'jaundice-thresholds', title: 'Newborn Jaundice: Using the New Thresholds with Confidence', specialties: ['Neonatology', 'Primary Care'], topics: ['jaundice', 'bilirubin', 'phototherapy'],
    summary: 'Apply hour-specific nomograms and plan follow-up that happens.',
    overview: ['Revised thresholds reduced phototherapy in some nurseries, but others have not changed practice or have changed it unevenly.', 'Charts show missed follow-up after early discharge, mostly over weekends.'],
    objectives: ['Read hour-specific thresholds for infants with and without risk factors', 'Choose timing of repeat testing', 'Plan a weekend follow-up that does not depend on the emergency department', 'Recognize early signs of bilirubin encephalopathy'],
  },
  {
    id: 'cooling-before-transport', title: 'Hypoxic-Ischemic Encephalopathy: Cooling Before the Transport Team Arrives', specialties: ['Neonatology', 'Neurology'], topics: ['encephalopathy', 'therapeutic hypothermia', 'transport'],
    summary: 'Examine, decide and begin passive cooling safely in a community nursery.',
    overview: ['Eligible infants benefit most when cooling starts within six hours, but the bedside examination is difficult and overcooling is a risk.', 'Community teams asked for video examples of mild and moderate encephalopathy.'],
    objectives: ['Perform a staged neurologic examination', 'Begin passive cooling with continuous core temperature', 'Report the data that the accepting center needs'],
  },
  {
    id: 'late-preterm-followup', title: 'Late Preterm Does Not Mean Nearly Term: Follow-Up in the First Two Years', specialties: ['Neonatology', 'Primary Care', 'Psychology'], topics: ['late preterm', 'development', 'feeding'],
    summary: 'Surveillance that catches feeding, respiratory and developmental problems early.',
    overview: ['Late preterm infants make up most preterm births and have higher rates of readmission and language delay than clinicians expect.', 'Few practices correct for age at screening or plan early referral.'],
    objectives: ['Use corrected age in growth and developmental screening', 'Identify infants for early intervention before twelve months', 'Counsel families about respiratory infection in the first winter'],
  },
  {
    id: 'eat-sleep-console', title: 'Eat, Sleep, Console: Caring for Newborns Exposed to Opioids', specialties: ['Neonatology', 'Nursing', 'Social Work'], topics: ['neonatal opioid withdrawal', 'family-centered care', 'stigma'],
    summary: 'Function-based assessment with parents as the first treatment.',
    overview: ['Units that moved to function-based care shortened stay and reduced medication, but change is hard where staff fear that infants will suffer.', 'Language and trust shape whether parents stay at the bedside; staff asked for practice in both.'],
    objectives: ['Assess withdrawal by eating, sleeping and consoling', 'Support rooming-in and feeding choices', 'Use nonstigmatizing language in rounds and records', 'Write a plan of safe care with the family'],
  },
  {
    id: 'perinatal-palliative', title: 'Holding Hope: Perinatal Palliative Care Conversations', specialties: ['Palliative Care', 'Neonatology', 'Obstetrics and Gynecology'], topics: ['palliative care', 'prenatal diagnosis', 'communication'],
    summary: 'Speak with parents after a life-limiting prenatal diagnosis.',
    overview: ['Parents remember the words of the first conversation for life, yet most clinicians learn them by trial and error.', 'Obstetric and neonatal teams told us that they give different messages in the same week.'],
    objectives: ['Explore what parents understand and hope for', 'Describe options without steering', 'Write a birth plan that every shift can follow'],
  },
];

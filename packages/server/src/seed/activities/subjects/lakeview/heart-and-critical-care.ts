import type { Subject } from '../../subject.ts';

export const heartAndCriticalCare: readonly Subject[] = [
  {
    id: 'murmur-or-not', title: 'Innocent Until Proven Otherwise: Evaluating the Heart Murmur', specialties: ['Cardiology', 'Primary Care'], topics: ['heart murmur', 'auscultation', 'referral'],
    summary: 'Sharpen auscultation and refer the right child at the right time.',
    overview: ['Half of referrals to our cardiology clinic are for murmurs that prove to be innocent, while some infants with significant disease are seen late.', 'Clinicians in practice asked for listening practice with recorded sounds and for clear referral criteria.'],
    objectives: ['Describe the features of the five common innocent murmurs', 'Recognize findings that call for referral within a day', 'Explain an innocent murmur to a worried family'],
  },
  {
    id: 'syncope-adolescents', title: 'Fainting in Adolescents: Benign, Autonomic or Dangerous?', specialties: ['Cardiology', 'Adolescent Medicine'], topics: ['syncope', 'electrocardiogram', 'POTS'],
    summary: 'A focused evaluation that finds the rare dangerous cause without testing everyone.',
    overview: ['Syncope is frequent in adolescence and seldom cardiac, but missed inherited arrhythmia is a leading concern in closed claims.', 'Electrocardiograms are often read without comparison to age norms, and orthostatic intolerance is treated with little guidance.'],
    objectives: ['List red flags in the history and family history', 'Interpret corrected QT and pre-excitation on an electrocardiogram', 'Plan first-line treatment of orthostatic intolerance', 'Give clear guidance on sport and driving'],
  },
  {
    id: 'kawasaki-incomplete', title: 'Incomplete Kawasaki Disease: The Diagnosis We Make Late', specialties: ['Cardiology', 'Infectious Diseases', 'Rheumatology'], topics: ['Kawasaki disease', 'coronary aneurysm', 'fever'],
    summary: 'Recognize incomplete presentations in infants before the tenth day of fever.',
    overview: ['Infants under six months have the highest risk of coronary aneurysm and the least typical signs.', 'In our registry, time to treatment was twice as long for incomplete disease. Clinicians asked for a shared algorithm with infectious diseases and rheumatology.'],
    objectives: ['Apply the algorithm for suspected incomplete disease', 'Select laboratory tests and timing of echocardiography', 'Stratify initial treatment by risk', 'Arrange follow-up by coronary involvement'],
  },
  {
    id: 'single-ventricle-interstage', title: 'Interstage Care of the Infant with a Single Ventricle', specialties: ['Cardiology', 'Nursing', 'Nutrition'], topics: ['congenital heart disease', 'home monitoring', 'growth'],
    summary: 'What primary care and home nursing teams need to know between the first and second operations.',
    overview: ['Mortality between stages falls when families monitor weight and saturation at home and know whom to call.', 'Practices that see one such infant every few years want concise thresholds and contact pathways.'],
    objectives: ['Name the home monitoring thresholds that trigger a call', 'Adjust feeds to reach growth goals', 'Coordinate immunization and dental care around operations'],
  },
  {
    id: 'septic-shock-bundle', title: 'Septic Shock in Children: Making the Bundle Work on Every Shift', specialties: ['Critical Care', 'Emergency Medicine', 'Nursing'], topics: ['sepsis', 'septic shock', 'quality improvement'],
    summary: 'Recognition huddles, first-hour goals and the human factors behind delay.',
    overview: ['Bundle compliance in our network is highest by day and lowest between midnight and six, when teams are small and escalation is hesitant.', 'Interviews with staff pointed to unclear roles and to alert fatigue more than to lack of knowledge.'],
    objectives: ['Apply current criteria for pediatric sepsis', 'Lead a two-minute recognition huddle', 'Prioritize access, antibiotics and fluid in the first hour', 'Use feedback reports to improve performance on your shift'],
  },
  {
    id: 'delirium-picu', title: 'Delirium in the Pediatric Intensive Care Unit', specialties: ['Critical Care', 'Psychiatry', 'Pharmacy'], topics: ['delirium', 'sedation', 'early mobility'],
    summary: 'Screen, prevent and treat delirium with the whole bedside team.',
    overview: ['One in four critically ill children develops delirium, which prolongs ventilation and distresses families, but screening is not routine.', 'Sedation practices differ by team. Nurses asked for bedside tools, physicians for guidance on when medication helps.'],
    objectives: ['Use a validated screening tool for the child’s developmental age', 'Reduce benzodiazepine exposure with a shared sedation target', 'Design a sleep and mobility plan for one child on your unit'],
  },
  {
    id: 'ecmo-referral', title: 'When to Call for ECMO: Timing, Transport and Honest Conversations', specialties: ['Critical Care', 'Surgery', 'Palliative Care'], topics: ['extracorporeal support', 'transport', 'communication'],
    summary: 'Referral criteria and communication before extracorporeal support.',
    overview: ['Outcomes after extracorporeal support depend on the time of referral, and calls often come after a second organ has failed.', 'Referring hospitals ask what they can do while they wait and how to speak with families about uncertain benefit.'],
    objectives: ['Identify triggers for an early consultation call', 'Stabilize a child for transport to an extracorporeal center', 'Use a structured conversation about time-limited trials'],
  },
  {
    id: 'pediatric-code-leadership', title: 'Leading the Pediatric Arrest Team: Words That Work', taught: 'in-person', specialties: ['Critical Care', 'Emergency Medicine'], topics: ['resuscitation', 'team leadership', 'debriefing'],
    summary: 'Practice the phrases and positions that let a team perform under pressure.',
    overview: ['Chest compression pauses in our arrests cluster around role changes and rhythm checks.', 'Video review shows that a leader’s first twenty words predict how well roles are taken up. Learners asked to practice them.'],
    objectives: ['Assign roles within the first thirty seconds', 'Coach compressions with closed-loop feedback', 'Lead a five-minute debriefing after the event'],
  },
];

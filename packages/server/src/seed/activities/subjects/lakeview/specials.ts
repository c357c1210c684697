import type { Subject } from '../../subject.ts';

export const overnight: Subject = {
  id: 'night-transport-simulation', title: 'Night Shift: Overnight Simulation for Transport Teams', specialties: ['Critical Care', 'Emergency Medicine', 'Respiratory Care'], topics: ['transport', 'simulation', 'fatigue'],
  summary: 'A full night of simulated transports, held when fatigue is real.',
  overview: ['Errors in transport cluster in the last hours of the night, and training takes place by day.', 'Team members asked for practice under the conditions in which they work, with rest planning as part of it.'],
  objectives: ['Recognize the effects of fatigue on decisions', 'Apply cross-checks for medication and equipment', 'Debrief with attention to human factors'],
};

export const special = {
  cancelled: {
    id: 'telehealth-skills', title: 'Examination at a Distance: Telehealth Skills for Pediatric Visits', specialties: ['Primary Care'], topics: ['telehealth', 'physical examination'],
    summary: 'What can be examined through a camera, and what cannot.',
    overview: ['Virtual visits remain common, but examination through the camera is improvised.', 'Learners asked for a structured examination that parents can help with.'],
    objectives: ['Guide a parent through a structured examination', 'Recognize findings that need an in-person visit', 'Document a virtual examination'],
  },
  cancelledPast: {
    id: 'growth-chart-clinic', title: 'The Growth Chart Clinic', specialties: ['Endocrinology', 'Nutrition'], topics: ['growth', 'malnutrition'],
    summary: 'An hour of growth charts, read together.',
    overview: ['Faltering growth is recognized late when points are plotted and not read.', 'Dietitians and clinicians asked to practice together.'],
    objectives: ['Recognize patterns of growth faltering', 'Set a nutrition goal', 'Decide when tests are due'],
  },
  full: {
    id: 'laceration-repair', title: 'Laceration Repair Without Tears: Technique, Topical Anesthesia and Child Life', specialties: ['Emergency Medicine', 'Surgery'], topics: ['laceration', 'procedures', 'pain', 'child life'],
    summary: 'Hands-on closure techniques and coping strategies for children.',
    overview: ['Restraint during laceration repair is still common, although topical anesthesia and preparation make it unnecessary for most.', 'Clinicians asked to practice with child life specialists.'],
    objectives: ['Choose closure technique by wound and site', 'Apply topical anesthesia effectively', 'Use age-appropriate coping strategies'],
  },
  waitlist: {
    id: 'lung-function-lab', title: 'Reading Spirometry in Children with Asthma', specialties: ['Pulmonology', 'Respiratory Care'], topics: ['spirometry', 'asthma'],
    summary: 'Coach, measure and interpret: a laboratory afternoon.',
    overview: ['Office spirometry in children often fails quality criteria, and results are interpreted as if it had not.', 'Practices asked for coaching techniques and for curves to read.'],
    objectives: ['Coach a child to an acceptable maneuver', 'Judge quality before interpreting', 'Classify obstruction and response to bronchodilator'],
  },
  byRequest: {
    id: 'sepsis-partner-hospitals', title: 'Sepsis Improvement Exchange for Partner Hospitals', specialties: ['Quality and Safety', 'Critical Care'], topics: ['sepsis', 'quality improvement'],
    summary: 'Units compare data and exchange what worked.',
    overview: ['Partner hospitals collect the same measures and rarely see each other’s.', 'Teams asked for an exchange with protected discussion.'],
    objectives: ['Interpret your unit’s control chart', 'Adopt one practice of a partner', 'Plan measurement for the next quarter'],
  },
  walkIn: {
    id: 'asthma-action-hour', title: 'Asthma Action Hour: Bring Your Questions', specialties: ['Pulmonology', 'Primary Care'], topics: ['asthma', 'questions and answers'],
    summary: 'An open hour with pulmonologists, nurses and a pharmacist.',
    overview: ['Questions about devices, insurance substitutions and school forms take more time than any lecture allows.', 'This open hour grew from questions left over after grand rounds.'],
    objectives: ['Solve one problem from your own practice', 'Select an alternative when a device is not covered', 'Complete school forms correctly'],
  },
  longTitle: {
    id: 'complex-care-collaborative', title: 'Caring for Children with Medical Complexity at Home, at School and in Hospital: An Interprofessional Workshop on Shared Care Plans, Emergency Information, Feeding and Respiratory Technology, and the Well-Being of Families and Home Nurses', specialties: ['Primary Care', 'Nursing', 'Social Work'], topics: ['medical complexity', 'care coordination', 'technology dependence'],
    summary: 'One shared plan that travels with the child.',
    overview: ['Children with medical complexity have on average eleven clinicians and no single plan.', 'Families and home nurses helped to design the workshop around the transitions that go wrong.'],
    objectives: ['Write a shared care plan with the family', 'Prepare an emergency information form', 'Recognize strain in caregivers and offer support', 'Coordinate equipment between home and school'],
  },
  noFaculty: {
    id: 'injury-prevention-forum', title: 'Injury Prevention Forum: Faculty to Be Announced', specialties: ['Primary Care', 'Emergency Medicine'], topics: ['injury prevention', 'safe storage', 'water safety'],
    summary: 'Water, wheels and safe storage: what counseling can change.',
    overview: ['Injury remains the leading cause of death after infancy, and counseling is crowded out of visits.', 'The forum will select short interventions with evidence.'],
    objectives: ['Select brief interventions with evidence', 'Counsel on safe storage', 'Use local injury data in counseling'],
  },
  wholeDays: {
    id: 'advocacy-academy', title: 'Child Health Advocacy Academy', specialties: ['Primary Care', 'Social Work'], topics: ['advocacy', 'policy', 'social drivers of health'],
    summary: 'Three days from story to policy.',
    overview: ['Clinicians see the effects of policy daily and rarely take part in shaping it.', 'Participants asked for practice in writing, speaking and building coalitions.'],
    objectives: ['Turn data and stories into a brief', 'Meet a policymaker with a clear request', 'Build a coalition around one local issue'],
  },
  undated: {
    id: 'trauma-systems-day', title: 'Regional Pediatric Trauma Systems Day', specialties: ['Surgery', 'Emergency Medicine', 'Nursing'], topics: ['trauma', 'systems of care'],
    summary: 'Planned with the county; the date will be announced.',
    overview: ['Injured children reach pediatric trauma care by routes that differ by county line.', 'County agencies and hospitals plan a shared day of learning and drills.'],
    objectives: ['Apply field triage criteria', 'Use the regional transfer agreement', 'Identify a gap in your hospital’s readiness'],
  },
  undatedOnline: {
    id: 'pharmacogenomics-primer', title: 'Pharmacogenomics Primer for Pediatric Prescribers', specialties: ['Genetics', 'Pharmacy'], topics: ['pharmacogenomics', 'prescribing'],
    summary: 'When a genotype should change a prescription. In preparation.',
    overview: ['Genotype results are entering records before prescribers know what to do with them.', 'A needs survey named antidepressants, proton pump inhibitors and anesthetics as the first topics.'],
    objectives: ['Interpret a pharmacogenomic report', 'Identify medicines with actionable genotypes', 'Document results for later prescribers'],
  },
  expired: {
    id: 'rsv-prevention-old', title: 'Respiratory Syncytial Virus: Prevention Before the New Antibodies', specialties: ['Infectious Diseases', 'Neonatology'], topics: ['RSV', 'prevention'],
    summary: 'Kept for reference; credit is no longer offered.',
    overview: ['Before long-acting antibodies were available, prevention reached only the infants at highest risk.', 'Clinicians asked for clear eligibility criteria.'],
    objectives: ['Identify infants eligible for prophylaxis', 'Advise families on reducing exposure', 'Plan doses through a season'],
  },
  expiresSoon: {
    id: 'asthma-guideline-essentials', title: 'Asthma Guideline Essentials in Forty-Five Minutes', specialties: ['Pulmonology', 'Primary Care'], topics: ['asthma', 'guidelines'],
    summary: 'The steps that changed and the doses that follow.',
    overview: ['Stepwise treatment changed, and electronic order sets changed more slowly.', 'Learners asked for a short course with worked examples.'],
    objectives: ['Classify control and risk', 'Step treatment up and down by age group', 'Choose single-inhaler therapy when suitable'],
  },
  notYet: {
    id: 'new-antibody-prevention', title: 'Preventing RSV with Long-Acting Antibodies and Maternal Vaccination', specialties: ['Infectious Diseases', 'Neonatology', 'Obstetrics and Gynecology'], topics: ['RSV', 'immunization'],
    summary: 'Available in two weeks: who needs which protection, and when.',
    overview: ['Two ways of protection exist, and infants are missed when each team assumes that the other has acted.', 'Obstetric and pediatric clinicians asked for one checklist.'],
    objectives: ['Determine whether an infant is protected', 'Coordinate maternal vaccination and infant antibody', 'Counsel families on both'],
  },
  draft: {
    id: 'draft-sports-cardiology', title: 'Sports Cardiology in Adolescents', specialties: ['Cardiology', 'Adolescent Medicine'], topics: ['sports cardiology'],
    summary: 'In planning.',
    overview: ['Screening before sport is uneven.', 'The needs assessment is under way.'],
    objectives: ['Evaluate the athlete with symptoms', 'Interpret the athlete’s electrocardiogram', 'Share decisions about participation'],
  },
  archived: {
    id: 'archived-h1n1', title: 'Influenza Season Review', specialties: ['Infectious Diseases'], topics: ['influenza'],
    summary: 'Archived.',
    overview: ['Each season differs.', 'Learners asked for a yearly review.'],
    objectives: ['Summarize the season', 'Apply treatment criteria', 'Plan vaccination clinics'],
  },
} as const satisfies Record<string, Subject>;

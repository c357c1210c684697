import type { Subject } from '../../subject.ts';

export const lungsAndAllergy: readonly Subject[] = [
  {
    id: 'asthma-in-schools', title: 'Asthma Control Where Children Spend the Day: Partnering with School Nurses', specialties: ['Pulmonology', 'Primary Care'], topics: ['asthma', 'school health', 'care coordination'],
    summary: 'Build an asthma plan that works in the classroom, the gym and the nurse’s office.',
    overview: ['Asthma action plans are written in clinics but used in schools, where fewer than half of the plans we audited were on file and many named inhalers that the child no longer used.', 'Clinicians asked for one workflow that prescribers, families and school nurses can share from August to June.'],
    objectives: ['Write an asthma action plan that a school nurse can carry out without calling the clinic', 'Choose a medication schedule that includes supervised doses at school', 'Describe three ways to share updates with schools while protecting privacy', 'Set up a registry of children with repeated rescue inhaler use'],
  },
  {
    id: 'status-asthmaticus', title: 'The First Hour of Status Asthmaticus', specialties: ['Emergency Medicine', 'Pulmonology'], topics: ['asthma', 'status asthmaticus', 'resuscitation'],
    summary: 'A minute-by-minute approach to the child who does not respond to the first round of bronchodilators.',
    overview: ['Time to systemic steroids and to adjunct therapy varies widely between emergency departments of the region, and delays are longest when the diagnosis is clear but the severity is underestimated.', 'Review of transfer records showed that severity scores were recorded in one of three children; learners asked for practice in scoring and in planning the next step before it is needed.'],
    objectives: ['Score severity on arrival and after each round of treatment', 'Sequence bronchodilators, steroids and magnesium within the first hour', 'Identify signs of impending respiratory failure that call for early transfer', 'Communicate a concise handover to the transport team'],
  },
  {
    id: 'biologics-severe-asthma', title: 'Biologic Therapy for Severe Asthma in School-Age Children', specialties: ['Pulmonology', 'Allergy and Immunology'], topics: ['asthma', 'biologics', 'phenotyping'],
    summary: 'Who benefits, how to choose, and what to measure in the first year of treatment.',
    overview: ['Children with severe asthma are often referred after several courses of oral steroids, and biomarkers that guide the choice of a biologic are missing at the first visit.', 'Primary care and subspecialty clinicians differ in their criteria for referral; a shared pathway is needed.'],
    objectives: ['Distinguish severe asthma from difficult-to-treat asthma', 'Interpret eosinophil counts, exhaled nitric oxide and IgE in context', 'Compare the indications of available biologics by age', 'Plan monitoring and criteria for stopping'],
  },
  {
    id: 'bronchiolitis-less-is-more', title: 'Bronchiolitis: Doing Less, Doing It Well', specialties: ['Pulmonology', 'Primary Care', 'Emergency Medicine'], topics: ['bronchiolitis', 'high-value care', 'oxygen therapy'],
    summary: 'How teams reduced tests and treatments that do not help infants with bronchiolitis.',
    overview: ['Guidelines discourage routine radiographs, bronchodilators and continuous oximetry in bronchiolitis, yet each winter many infants receive all three.', 'Local benchmarking found a fourfold difference between units. Clinicians want scripts and order sets that make the simpler path the easier one.'],
    objectives: ['Apply current recommendations to outpatient and inpatient care', 'Explain to families why supportive care is active care', 'Select criteria for starting and weaning high-flow oxygen', 'Use run charts to follow overuse on your own unit'],
  },
  {
    id: 'cystic-fibrosis-modulators', title: 'Living Longer with Cystic Fibrosis: Modulators and the Care Model of Tomorrow', specialties: ['Pulmonology', 'Genetics'], topics: ['cystic fibrosis', 'modulators', 'transition of care'],
    summary: 'What highly effective modulator therapy changes for children, families and clinics.',
    overview: ['Modulators have changed the daily life of most people with cystic fibrosis faster than clinic routines have changed to match.', 'Teams report uncertainty about which therapies can be reduced, how to follow mental health effects, and how to care for those who are not eligible.'],
    objectives: ['Summarize eligibility for modulator therapy by genotype and age', 'Monitor liver function, mood and growth during treatment', 'Discuss with families which supportive therapies may be simplified', 'Outline care for children without an eligible variant'],
  },
  {
    id: 'sleep-apnea-beyond-tonsils', title: 'Sleep-Disordered Breathing Beyond Tonsils and Adenoids', specialties: ['Pulmonology', 'Surgery'], topics: ['sleep apnea', 'polysomnography', 'positive airway pressure'],
    summary: 'Evaluation of the child whose sleep apnea persists after surgery.',
    overview: ['Residual sleep apnea after adenotonsillectomy is common in children with obesity, Down syndrome or craniofacial conditions, but a repeat study is often not ordered.', 'Learners asked for criteria that tell them whom to restudy, whom to refer and how to support the use of positive airway pressure at home.'],
    objectives: ['Identify children at high risk of residual sleep apnea', 'Choose between repeat polysomnography, drug-induced sleep endoscopy and imaging', 'Coach families in the first month of positive airway pressure'],
  },
  {
    id: 'food-allergy-early', title: 'Early Introduction, Late Questions: Food Allergy Prevention in the First Year', specialties: ['Allergy and Immunology', 'Primary Care'], topics: ['food allergy', 'prevention', 'infant feeding'],
    summary: 'Turn prevention guidelines into advice that families can follow at the kitchen table.',
    overview: ['Early introduction of peanut and egg prevents allergy, but uptake is uneven and advice at well-child visits is inconsistent.', 'A survey of regional practices showed confusion about eczema severity, testing before introduction and what to do after a mild reaction.'],
    objectives: ['Classify the risk of an infant from eczema severity and history', 'Counsel families on introducing allergenic foods at home', 'State when testing before introduction is of use', 'Respond to a first mild reaction'],
  },
  {
    id: 'penicillin-delabeling', title: 'Is It Really an Allergy? Removing Penicillin Labels in Primary Care', specialties: ['Allergy and Immunology', 'Infectious Diseases'], topics: ['drug allergy', 'penicillin', 'stewardship'],
    summary: 'A stepwise method for assessing and removing low-risk penicillin allergy labels.',
    overview: ['Most children labeled as allergic to penicillin tolerate it, and the label leads to broader antibiotics for years.', 'Community clinicians told us that they lack a short, safe script for risk assessment and direct oral challenge.'],
    objectives: ['Take a history that separates low-risk from high-risk reactions', 'Select children who may have a direct oral challenge', 'Document delabeling so that it holds across systems'],
  },
];

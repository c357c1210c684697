import type { Subject } from '../../subject.ts';

export const bonesSkinAndGenes: readonly Subject[] = [
  {
    id: 'limping-child', title: 'The Limping Child at Two in the Morning', specialties: ['Orthopedics', 'Emergency Medicine', 'Infectious Diseases'], topics: ['limp', 'septic arthritis', 'osteomyelitis'],
    summary: 'Separate transient synovitis from infection with the tests you have at night.',
    overview: ['Infection of bone and joint is uncommon and harmful when late, and MRI is rarely available overnight.', 'Emergency clinicians want a pathway that names who needs aspiration, who needs imaging and who may go home.'],
    objectives: ['Examine hip, knee and spine in a crying child', 'Combine predictors of septic arthritis', 'Choose imaging by hour and availability'],
  },
  {
    id: 'jia-joint-exam', title: 'Juvenile Idiopathic Arthritis: The Sixty-Second Joint Examination', specialties: ['Rheumatology', 'Primary Care', 'Rehabilitation'], topics: ['arthritis', 'physical examination', 'uveitis'],
    summary: 'A quick screening examination and referral that saves joints and sight.',
    overview: ['Children with arthritis wait five months on average for a rheumatologist, often after orthopedic procedures that did not help.', 'A short examination in primary care shortens this time.'],
    objectives: ['Carry out a screening joint examination', 'Select tests that help before referral', 'Arrange eye screening by risk'],
  },
  {
    id: 'eczema-step-up', title: 'Atopic Dermatitis: Stepping Up Without Fear of Steroids', specialties: ['Dermatology', 'Primary Care', 'Allergy and Immunology'], topics: ['eczema', 'topical treatment', 'skin of color'],
    summary: 'Effective topical care, newer agents and assessment in all skin tones.',
    overview: ['Undertreatment is common because prescriptions are small and instructions are vague.', 'Erythema is underestimated in darker skin. Clinicians asked for photographs and scripts.'],
    objectives: ['Assess severity in all skin tones', 'Prescribe enough topical medicine by body area', 'Address fear of steroids with families', 'Recognize when systemic treatment is due'],
  },
  {
    id: 'hemangioma-window', title: 'Infantile Hemangioma: The Window for Treatment', specialties: ['Dermatology', 'Surgery'], topics: ['hemangioma', 'beta blockers', 'telehealth'],
    summary: 'Refer high-risk lesions by one month of age.',
    overview: ['The ideal time of referral is four weeks; the usual age at first visit in our clinic is five months.', 'Photographs sent by primary care have shortened the time in pilot practices.'],
    objectives: ['Identify high-risk features by site and pattern', 'Send a photograph that supports triage', 'Start and monitor treatment with the specialist'],
  },
  {
    id: 'rapid-genome', title: 'Rapid Genome Sequencing at the Bedside: Ordering, Consent and What Comes After', specialties: ['Genetics', 'Neonatology', 'Critical Care'], topics: ['genome sequencing', 'consent', 'rare disease'],
    summary: 'Integrate rapid sequencing into intensive care decisions.',
    overview: ['Sequencing changes management in a third of selected infants, but consent under stress and uncertain results are hard for teams.', 'Neonatal and genetics staff asked to practice disclosure of results together.'],
    objectives: ['Select infants likely to benefit', 'Obtain consent that covers incidental findings', 'Disclose results, including uncertain ones', 'Coordinate follow-up for the family'],
  },
  {
    id: 'newborn-screen-positive', title: 'The Newborn Screen Is Positive: What Happens in the Next Twenty-Four Hours', specialties: ['Genetics', 'Primary Care', 'Endocrinology'], topics: ['newborn screening', 'metabolic disease', 'urgent referral'],
    summary: 'Call, examine, treat and reassure after a critical screen result.',
    overview: ['Primary care clinicians receive few critical results in a career, usually on a Friday.', 'Action sheets exist but are not at hand. Scripts for the first call lower parents’ distress.'],
    objectives: ['Act on five time-critical results', 'Make the first call to the family', 'Arrange confirmatory testing and specialist contact'],
  },
  {
    id: 'transition-to-adult', title: 'Ready at Eighteen: Building a Transition Program for Youth with Chronic Conditions', specialties: ['Adolescent Medicine', 'Social Work', 'Quality and Safety'], topics: ['transition', 'self-management', 'care coordination'],
    summary: 'Policies, readiness tools and a transfer that does not lose anyone.',
    overview: ['One of three young adults with a chronic condition has no adult visit in the year after leaving pediatric care.', 'Clinics that start at fourteen and track transfer do better. Few do both.'],
    objectives: ['Write a transition policy for your clinic', 'Assess readiness with a validated tool', 'Prepare a transfer summary of one page', 'Track completion of the first adult visit'],
  },
  {
    id: 'pain-without-opioids', title: 'Acute Pain Without Fear: Opioid-Sparing Analgesia After Surgery and Injury', specialties: ['Anesthesiology', 'Surgery', 'Nursing'], topics: ['pain', 'opioid stewardship', 'regional anesthesia'],
    summary: 'Multimodal analgesia that is safe at home.',
    overview: ['Opioid prescriptions after common operations exceed use by a factor of three, and leftovers stay in the house.', 'Parents want to know what works instead, and nurses want consistent instructions.'],
    objectives: ['Plan scheduled nonopioid analgesia', 'Prescribe opioids by procedure-specific need', 'Teach storage and disposal', 'Assess pain in children who cannot report it'],
  },
  {
    id: 'gender-inclusive-care', title: 'Welcoming Every Adolescent: Confidential and Inclusive Care', specialties: ['Adolescent Medicine', 'Primary Care', 'Psychology'], topics: ['confidentiality', 'inclusive care', 'sexual health'],
    summary: 'Private time, respectful language and records that protect trust.',
    overview: ['Half of adolescents had no private time at their last visit, and portals have made confidentiality harder to keep.', 'Clinics asked for scripts and for record settings that protect what is told in private.'],
    objectives: ['Introduce private time to adolescents and parents', 'Use inclusive language in history taking', 'Configure records and portals to protect confidentiality'],
  },
];

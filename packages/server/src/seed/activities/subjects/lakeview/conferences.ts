import type { Meeting } from '../../conference.ts';

export const meetings: readonly Meeting[] = [
  {
    subject: {
      id: 'pediatric-update', title: 'Pediatrics by the Lake: Annual Update for Primary Care', specialties: ['Primary Care', 'Pulmonology', 'Infectious Diseases'], topics: ['primary care', 'asthma', 'immunization', 'mental health'],
      summary: 'Three days of practical updates chosen by last year’s learners.',
      overview: ['Primary care clinicians face changes in guidelines for asthma, obesity, jaundice and mental health within a single year.', 'Topics were ranked by 640 learners in last year’s evaluation and matched with referral data of our region.'],
      objectives: ['Apply new recommendations for five common conditions', 'Decide which children need referral and how soon', 'Choose one change in practice and plan how to measure it', 'Use local resources for mental health and social needs'],
    },
    days: [
      { plenary: ['Asthma: One Inhaler for Control and Relief?', 'Well-Child Care in Twelve Minutes', 'New Thresholds for Newborn Jaundice', 'Obesity: Medication, Surgery and Respect'], parallel: [['Skin', 'Rashes in Every Skin Tone'], ['Bones', 'Limp, Pain and Overuse']], panel: 'Panel: Questions from practice' },
      { plenary: ['Respiratory Virus Season: What to Test and Treat', 'Vaccines: The Second Conversation', 'Antibiotic Duration', 'Urinary Tract Infection After the Trials'], parallel: [['Mind', 'Anxiety in Ten Visits or Fewer'], ['Gut', 'Constipation That Will Not Quit']], panel: 'Panel: Stewardship in the office' },
      { plenary: ['Autism: Acting on a Positive Screen', 'Sleep Across Childhood', 'Food Allergy Prevention', 'Adolescent Confidentiality and Portals'], parallel: [['Practice', 'Team-Based Care That Pays for Itself'], ['Equity', 'Language Access in Daily Work']], panel: 'Commitment to change: learners and faculty' },
    ],
  },
  {
    subject: {
      id: 'pediatric-emergency-symposium', title: 'Pediatric Emergency Care Symposium: First Hour, First Team', specialties: ['Emergency Medicine', 'Critical Care', 'Nursing'], topics: ['emergency care', 'sepsis', 'trauma', 'asthma'],
      summary: 'For general emergency departments that see children every day.',
      overview: ['Four of five children who need emergency care are seen in general emergency departments, where pediatric readiness varies.', 'Readiness assessments in the region named equipment, weight-based dosing and transfer as the leading gaps.'],
      objectives: ['Prepare a department for the critically ill child', 'Prioritize treatment in shock, seizure and asthma', 'Use a structured call for transfer'],
    },
    days: [
      { plenary: ['Pediatric Readiness: What the Survey Shows', 'Shock Without Numbers', 'Severe Asthma in the First Hour', 'The Seizing Child'], parallel: [['Procedures', 'Airway Station'], ['Procedures', 'Access Station']], panel: 'Panel: Should this child be transferred?' },
      { plenary: ['Febrile Infants', 'Head Injury and Imaging', 'Sedation for Short Procedures', 'Behavioral Health Boarding'], parallel: [['Trauma', 'Massive Transfusion'], ['Medical', 'Diabetic Ketoacidosis']], panel: 'Debriefing as a habit' },
    ],
  },
  {
    subject: {
      id: 'congenital-heart-conference', title: 'Congenital Heart Disease Across the Lifespan', specialties: ['Cardiology', 'Surgery', 'Nursing'], topics: ['congenital heart disease', 'imaging', 'transition'],
      summary: 'From fetal diagnosis to adult care, with families as faculty.',
      overview: ['Adults with congenital heart disease now outnumber children with it, and half are lost to follow-up.', 'Cardiologists, surgeons and nurses asked for a meeting that follows one lifespan instead of one specialty.'],
      objectives: ['Integrate fetal findings into delivery planning', 'Recognize late complications in young adults', 'Build a transition plan with the family'],
    },
    days: [
      { plenary: ['Fetal Diagnosis and Counseling', 'Surgical Choices in the First Week', 'Imaging Without Sedation', 'Neurodevelopment After Surgery'], parallel: [['Clinic', 'Exercise and Sport'], ['Unit', 'Arrhythmia After Surgery']], panel: 'Families and clinicians: what we wish we had known' },
    ],
  },
  {
    subject: {
      id: 'neonatal-nutrition-forum', title: 'Neonatal Nutrition Forum: Human Milk, Growth and the Gut', specialties: ['Neonatology', 'Nutrition', 'Nursing'], topics: ['human milk', 'growth', 'necrotizing enterocolitis'],
      summary: 'A joint day for neonatologists, dietitians, nurses and lactation specialists.',
      overview: ['Growth of preterm infants differs between units with similar patients, mostly because feeding protocols differ.', 'Dietitians and nurses are seldom at the same meeting as prescribers. This forum brings them together.'],
      objectives: ['Compare feeding protocols and their outcomes', 'Assess growth with current charts', 'Support mothers in providing milk', 'Reduce variation on your unit'],
    },
    days: [
      { plenary: ['Why Protocols Beat Preferences', 'Donor Milk: Evidence and Ethics', 'Fortification by Measurement', 'The Microbiome in the First Month'], parallel: [['Growth', 'Charts and Velocity'], ['Lactation', 'First Hour Expression']], panel: 'Panel: Designing one protocol' },
    ],
  },
  {
    subject: {
      id: 'child-mental-health-summit', title: 'Child and Adolescent Mental Health Summit', specialties: ['Psychiatry', 'Psychology', 'Social Work', 'Primary Care'], topics: ['mental health', 'depression', 'collaborative care'],
      summary: 'Skills for primary care teams that treat anxiety, depression and ADHD.',
      overview: ['Primary care now provides most of the mental health care that children receive, with little training for it.', 'Clinics that adopted collaborative care tell how they began, what it cost and what changed.'],
      objectives: ['Treat mild and moderate depression in primary care', 'Start and monitor first-line medication', 'Use brief cognitive and behavioral strategies', 'Set up a collaborative care registry'],
    },
    days: [
      { plenary: ['Depression: Measurement-Based Care', 'Anxiety: Exposure Made Simple', 'Medication in Primary Care', 'Suicide: From Screen to Safety Plan'], parallel: [['Skills', 'Motivational Interviewing'], ['Systems', 'Starting Collaborative Care']], panel: 'Young people on being helped' },
      { plenary: ['ADHD Beyond Stimulants', 'Autism and Anxiety', 'Trauma-Informed Clinics', 'Sleep as Treatment'], parallel: [['Skills', 'Parent Training in Brief'], ['Systems', 'Schools as Partners']], panel: 'What we will change on Monday' },
    ],
  },
  {
    subject: {
      id: 'pacific-pulmonary', title: 'Pacific Pediatric Pulmonary and Sleep Conference', specialties: ['Pulmonology', 'Allergy and Immunology', 'Respiratory Care'], topics: ['asthma', 'sleep', 'cystic fibrosis', 'home ventilation'],
      summary: 'Case-based learning on asthma, sleep, cystic fibrosis and home ventilation, held in Honolulu.',
      overview: ['Clinicians in the Pacific care for children with complex lung disease far from subspecialty centers.', 'Telehealth helps, but regional teams asked to meet, practice and agree on shared pathways.'],
      objectives: ['Choose biologic therapy for severe asthma', 'Plan home ventilation with limited resources', 'Interpret sleep studies in complex disease'],
    },
    days: [
      { plenary: ['Severe Asthma: Choosing and Stopping Biologics', 'Vaping: What We See on Imaging', 'Sleep in Down Syndrome', 'Cystic Fibrosis Without Hospital Days'], parallel: [['Asthma', 'Spirometry Reading Room'], ['Home', 'Ventilator Troubleshooting']], panel: 'Panel: Telehealth across an ocean' },
    ],
  },
  {
    subject: {
      id: 'desert-hematology', title: 'Desert Southwest Pediatric Hematology Day', specialties: ['Hematology', 'Oncology', 'Primary Care'], topics: ['anemia', 'bleeding disorders', 'sickle cell disease'],
      summary: 'A practical day for general pediatricians, held in Phoenix with a partner society.',
      overview: ['Anemia and bruising are common in primary care, and referral wait times in the Southwest exceed three months.', 'The partner society asked for algorithms that allow more children to be cared for at home.'],
      objectives: ['Evaluate anemia with a stepwise approach', 'Recognize bleeding that needs a hematologist', 'Give sickle cell care that follows current guidance'],
    },
    days: [
      { plenary: ['Anemia by the Numbers', 'Easy Bruising: Bleeding or Harm?', 'Iron: Dose, Duration and Taste', 'Sickle Cell Care Close to Home'], parallel: [['Smears', 'Reading the Blood Smear'], ['Clinic', 'Neutropenia Without Panic']], panel: 'Panel: When to call the hematologist' },
    ],
  },
  {
    subject: {
      id: 'paris-rare-disease', title: 'Transatlantic Workshop on Rare Diseases in Childhood', specialties: ['Genetics', 'Neurology', 'Endocrinology'], topics: ['rare disease', 'genome sequencing', 'gene therapy'],
      summary: 'Two days in Paris with European partners: diagnosis, therapy and registries.',
      overview: ['Children with rare diseases wait five years on average for a diagnosis, and evidence for treatment is spread over small registries.', 'Teams on both sides of the Atlantic agreed to compare pathways and to share protocols.'],
      objectives: ['Compare diagnostic pathways between health systems', 'Select children for gene therapy trials', 'Plan registry participation with families'],
    },
    days: [
      { plenary: ['The Diagnostic Odyssey in Numbers', 'Genomes at the Bedside', 'Gene Therapy: Promise and Follow-Up', 'Newborn Screening Beyond Borders'], parallel: [['Neurology', 'Movement Disorders'], ['Metabolism', 'Urgent Presentations']], panel: 'Families as partners in registries' },
      { plenary: ['Data Sharing and Trust', 'Small Trials, Sound Evidence', 'Transition in Rare Disease', 'Paying for Gene Therapy'], parallel: [['Ethics', 'Expanded Access'], ['Methods', 'Registry Design']], panel: 'Shared protocols: what we agreed' },
    ],
  },
];

import type { Subject } from '../../subject.ts';

export const bloodAndCancer: readonly Subject[] = [
  {
    id: 'fever-neutropenia', title: 'Fever and Neutropenia: Antibiotics Within the Hour', specialties: ['Oncology', 'Emergency Medicine', 'Nursing'], topics: ['febrile neutropenia', 'central lines', 'sepsis'],
    summary: 'A door-to-antibiotic pathway that any emergency department can use.',
    overview: ['Time to antibiotics for children with cancer and fever exceeds one hour in most community emergency departments of our region.', 'Delays come from central line access and from waiting for counts. Both can be removed.'],
    objectives: ['Start empiric antibiotics before counts return', 'Access an implanted port or choose an alternative', 'Stratify risk for outpatient management'],
  },
  {
    id: 'leukemia-warning-signs', title: 'Could This Be Leukemia? Warning Signs in Primary Care', specialties: ['Oncology', 'Hematology', 'Primary Care'], topics: ['leukemia', 'early diagnosis', 'blood smear'],
    summary: 'From limp, pallor and fever to a same-day smear.',
    overview: ['Children with leukemia visit primary care a median of three times before diagnosis, often for bone pain or prolonged fever.', 'Clinicians asked for a practical threshold for testing that does not alarm every family.'],
    objectives: ['Recognize patterns that call for a same-day blood count', 'Interpret cytopenias and the smear report', 'Avoid steroids before the diagnosis is made', 'Prepare the family for referral'],
  },
  {
    id: 'sickle-cell-pain', title: 'Sickle Cell Pain: Timely, Individual, Respectful', specialties: ['Hematology', 'Emergency Medicine', 'Psychology'], topics: ['sickle cell disease', 'pain', 'equity'],
    summary: 'Individual pain plans and equity in emergency care.',
    overview: ['Children with sickle cell disease wait longer for their first dose of analgesia than children with long-bone fractures in the same departments.', 'Patients and parents helped to plan this activity; they name disbelief as the barrier that hurts most.'],
    objectives: ['Give the first dose of analgesia within sixty minutes', 'Write and use an individual pain plan', 'Identify bias in language and triage', 'Add nonpharmacologic strategies'],
  },
  {
    id: 'hemophilia-gene-therapy', title: 'Hemophilia in the Era of Nonfactor and Gene Therapy', specialties: ['Hematology', 'Genetics'], topics: ['hemophilia', 'gene therapy', 'prophylaxis'],
    summary: 'What general pediatric teams need to know when treatment no longer looks like factor.',
    overview: ['New agents change laboratory tests and the treatment of bleeds, which can mislead emergency teams.', 'Requests for advice from partner hospitals doubled in two years.'],
    objectives: ['Explain how nonfactor agents affect coagulation tests', 'Manage an acute bleed in a child on prophylaxis', 'Discuss what is known about gene therapy in young people'],
  },
  {
    id: 'childhood-cancer-survivors', title: 'Childhood Cancer Survivors in Your Practice', specialties: ['Oncology', 'Primary Care', 'Cardiology'], topics: ['survivorship', 'late effects', 'surveillance'],
    summary: 'Read a survivorship care plan and act on it for decades.',
    overview: ['Two of three survivors have a late effect, but most are followed by clinicians who never saw a treatment summary.', 'Guidelines for heart, thyroid and second cancers are long; practices want the parts that apply to one survivor.'],
    objectives: ['Extract exposures from a treatment summary', 'Order heart and endocrine surveillance by exposure', 'Address fertility, learning and mental health'],
  },
  {
    id: 'transfusion-thresholds', title: 'Transfusion Thresholds in Children: When Less Blood Is Better Care', specialties: ['Hematology', 'Critical Care', 'Pathology'], topics: ['transfusion', 'patient blood management', 'anemia'],
    summary: 'Evidence for restrictive thresholds and how to make them the default.',
    overview: ['Restrictive thresholds are safe for most stable children, but one in three transfusions on our wards is given above them.', 'Order sets and a pause before the second unit have changed practice elsewhere.'],
    objectives: ['State thresholds for stable, critically ill and cardiac patients', 'Recognize and report a transfusion reaction', 'Reduce blood lost to testing'],
  },
];

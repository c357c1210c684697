import type { Subject } from '../../subject.ts';

export const infectionAndEmergency: readonly Subject[] = [
  {
    id: 'febrile-young-infant', title: 'The Well-Appearing Febrile Infant: Applying the Guideline at Eight Days, Five Weeks and Eight Weeks', specialties: ['Emergency Medicine', 'Infectious Diseases', 'Primary Care'], topics: ['fever', 'infant', 'lumbar puncture'],
    summary: 'Age-banded decisions, inflammatory markers and shared choices with parents.',
    overview: ['The guideline allows fewer lumbar punctures and admissions in the second month of life, but adoption is slow where procalcitonin is unavailable.', 'Clinicians want to practice shared decisions in the gray zone.'],
    objectives: ['Apply the guideline in each age band', 'Use inflammatory markers that your laboratory offers', 'Share the decision about lumbar puncture with parents', 'Arrange safe follow-up after discharge'],
  },
  {
    id: 'antibiotic-duration', title: 'Shorter Is Smarter: Antibiotic Duration in Common Pediatric Infections', specialties: ['Infectious Diseases', 'Primary Care', 'Pharmacy'], topics: ['antibiotics', 'stewardship', 'pneumonia'],
    summary: 'Trials behind five-day courses and how to change the default.',
    overview: ['Trials support short courses in pneumonia, urinary tract infection and skin infection, but ten days remain the default in many order sets.', 'Prescribers say that habit and the fear of relapse keep them from changing.'],
    objectives: ['Select duration for five common infections', 'Counsel families on when to call instead of when to continue', 'Change one default in your order set'],
  },
  {
    id: 'vaccine-conversations', title: 'Vaccine Conversations That Keep the Door Open', specialties: ['Primary Care', 'Infectious Diseases', 'Nursing'], topics: ['immunization', 'vaccine hesitancy', 'communication'],
    summary: 'Presumptive openings, motivational interviewing and the second visit.',
    overview: ['Refusals have risen since 2020, and clinicians report fatigue and fear of losing families.', 'Short communication training changes uptake. Practice with feedback makes it last.'],
    objectives: ['Open with a presumptive recommendation', 'Respond to concerns with motivational interviewing', 'Plan the next conversation when the answer is not yet'],
  },
  {
    id: 'pocus-essentials', title: 'Point-of-Care Ultrasound Essentials for Pediatric Acute Care', taught: 'in-person', specialties: ['Emergency Medicine', 'Critical Care', 'Radiology'], topics: ['ultrasound', 'procedures', 'lung ultrasound'],
    summary: 'Hands-on scanning of lung, heart, abdomen and soft tissue.',
    overview: ['Ultrasound machines stand unused at night because few clinicians feel confident to scan alone.', 'Learners asked for supervised scanning and for a pathway to credentialing.'],
    objectives: ['Acquire standard lung, cardiac and abdominal views', 'Interpret pneumonia, effusion and pneumothorax on lung ultrasound', 'Guide peripheral access with ultrasound', 'List the steps of local credentialing'],
  },
  {
    id: 'button-battery', title: 'Button Batteries and Magnets: Minutes Matter', specialties: ['Emergency Medicine', 'Gastroenterology', 'Surgery'], topics: ['foreign body', 'ingestion', 'injury prevention'],
    summary: 'Recognize, mitigate and remove; then prevent the next one.',
    overview: ['Severe injury can follow within two hours, and a third of ingestions are not witnessed.', 'Transfer delays in our region arise from uncertainty about honey, imaging and who removes the battery.'],
    objectives: ['Recognize a battery on plain film', 'Give mitigation on the way to removal', 'Activate the right team by location and time', 'Advise families on prevention at home'],
  },
  {
    id: 'child-abuse-sentinel', title: 'Sentinel Injuries: Small Bruises, Large Consequences', specialties: ['Emergency Medicine', 'Social Work', 'Radiology'], topics: ['child protection', 'bruising', 'mandated reporting'],
    summary: 'Recognize, document and report with fairness.',
    overview: ['A quarter of severely abused infants had a minor injury noted by a clinician before.', 'Evaluation is uneven by race and insurance. Standard pathways raise detection and lower bias together.'],
    objectives: ['Identify bruises that need evaluation in an infant who does not cruise', 'Order a standard evaluation', 'Document with neutral language', 'Fulfill the duty to report and support the family'],
  },
  {
    id: 'travel-fever', title: 'Fever in the Returned Traveler: What Not to Miss in a Child', specialties: ['Infectious Diseases', 'Emergency Medicine'], topics: ['malaria', 'travel medicine', 'tuberculosis'],
    summary: 'A geographic and time-based approach to the febrile child after travel.',
    overview: ['Children who visit friends and relatives abroad are less often given prophylaxis and present later with malaria.', 'Frontline clinicians see few such cases and asked for a map-based aid.'],
    objectives: ['Take a travel history by place, time and exposure', 'Exclude malaria safely', 'Recognize infections that need isolation on arrival'],
  },
  {
    id: 'heat-wildfire', title: 'Smoke and Heat: Protecting Children in a Changing Climate', specialties: ['Primary Care', 'Pulmonology', 'Emergency Medicine'], topics: ['climate and health', 'air quality', 'asthma', 'heat illness'],
    summary: 'Advice for families and clinics before, during and after smoke and heat.',
    overview: ['Visits for asthma rise within a day of wildfire smoke, and heat illness is often missed in toddlers and athletes.', 'Few practices have a plan for power loss, air quality alerts or evacuation of children who depend on technology.'],
    objectives: ['Use air quality data in anticipatory guidance', 'Adjust asthma action plans for smoke season', 'Recognize and cool heat illness', 'Prepare an emergency plan for children who depend on electricity'],
  },
];

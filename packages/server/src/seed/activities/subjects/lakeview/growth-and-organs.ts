import type { Subject } from '../../subject.ts';

export const growthAndOrgans: readonly Subject[] = [
  {
    id: 'dka-first-presentation', title: 'Diabetic Ketoacidosis at First Presentation', specialties: ['Endocrinology', 'Emergency Medicine', 'Critical Care'], topics: ['diabetes', 'ketoacidosis', 'fluids'],
    summary: 'Fluids, insulin and neurologic monitoring without the myths.',
    overview: ['Half of children with new type 1 diabetes present in ketoacidosis, and fluid practice still reflects fears that trials have not borne out.', 'Referring teams ask for one protocol by weight that starts before transfer.'],
    objectives: ['Calculate fluids by current evidence', 'Start insulin at the right time and rate', 'Recognize and treat suspected cerebral injury', 'Teach one prevention message at well-child visits'],
  },
  {
    id: 'automated-insulin', title: 'Automated Insulin Delivery in Daily Life', specialties: ['Endocrinology', 'Nursing', 'Nutrition'], topics: ['type 1 diabetes', 'technology', 'school health'],
    summary: 'Start, adjust and troubleshoot automated insulin delivery with families and schools.',
    overview: ['Technology lowers glucose and burden, but access differs threefold by insurance and language.', 'School nurses and primary care clinicians meet the devices daily and want to know what to do when they fail.'],
    objectives: ['Describe how closed-loop systems adjust insulin', 'Respond to a pump failure at school', 'Identify and reduce barriers to access'],
  },
  {
    id: 'short-stature', title: 'Short Stature: Whom to Watch, Whom to Test', specialties: ['Endocrinology', 'Primary Care'], topics: ['growth', 'short stature', 'growth hormone'],
    summary: 'Read the growth chart first and test with purpose.',
    overview: ['Referrals for short stature are often missing serial measurements or parental heights.', 'Broad panels find incidental results; a stepwise evaluation finds disease.'],
    objectives: ['Plot and interpret growth velocity', 'Recognize patterns of constitutional delay and familial short stature', 'Order first-line tests by pattern'],
  },
  {
    id: 'obesity-whole-child', title: 'Obesity Care for the Whole Child: From Stigma to Strategy', specialties: ['Endocrinology', 'Primary Care', 'Nutrition', 'Psychology'], topics: ['obesity', 'pharmacotherapy', 'weight stigma'],
    summary: 'Intensive behavioral care, medication and surgery without blame.',
    overview: ['Guidelines ask for early, intensive treatment. Most children receive brief advice, and many avoid care after feeling judged.', 'Clinicians asked how to combine treatments and how to speak about weight.'],
    objectives: ['Use language that avoids stigma', 'Offer intensive behavioral treatment or its local equivalent', 'Select adolescents for medication and monitor them', 'Refer for surgery by criteria'],
  },
  {
    id: 'functional-abdominal-pain', title: 'Functional Abdominal Pain: A Positive Diagnosis', specialties: ['Gastroenterology', 'Psychology', 'Primary Care'], topics: ['abdominal pain', 'gut-brain interaction', 'cognitive behavioral therapy'],
    summary: 'Make the diagnosis at the first visit and start treatment that works.',
    overview: ['Serial tests delay treatment and raise worry. Children recover sooner when the diagnosis is positive and explained.', 'Primary care clinicians want words for the explanation and access to brief therapy.'],
    objectives: ['Apply symptom-based criteria', 'Limit tests to those with value', 'Explain gut-brain interaction in two minutes', 'Begin diet and psychological therapies'],
  },
  {
    id: 'ibd-early-biologics', title: 'Inflammatory Bowel Disease: Treat Early, Treat to Target', specialties: ['Gastroenterology', 'Surgery', 'Nutrition'], topics: ['Crohn disease', 'ulcerative colitis', 'biologics'],
    summary: 'Early effective therapy, nutrition and monitoring of children with bowel disease.',
    overview: ['Growth failure is still the first sign in many children, and the time to effective therapy is longer than it needs to be.', 'New agents arrive faster than pediatric labels. Teams need a framework for choice.'],
    objectives: ['Recognize early signs including poor growth', 'Choose induction by phenotype and risk', 'Monitor with calprotectin and imaging', 'Plan transition to adult care'],
  },
  {
    id: 'nephrotic-relapse', title: 'Nephrotic Syndrome: Fewer Relapses, Fewer Steroids', specialties: ['Nephrology', 'Primary Care'], topics: ['nephrotic syndrome', 'steroids', 'home monitoring'],
    summary: 'Treatment length, steroid-sparing options and what families can do at home.',
    overview: ['Shorter steroid courses are as effective as longer ones in first episodes, but practice varies.', 'Families who track urine protein at home call earlier and come to the hospital less.'],
    objectives: ['Treat a first episode by current evidence', 'Recognize complications that need admission', 'Coach home monitoring', 'Select steroid-sparing therapy with the nephrologist'],
  },
  {
    id: 'hypertension-in-youth', title: 'High Blood Pressure in Youth: Measure Twice, Treat Once', specialties: ['Nephrology', 'Cardiology', 'Primary Care'], topics: ['hypertension', 'ambulatory monitoring', 'prevention'],
    summary: 'Accurate measurement, confirmation and first treatment.',
    overview: ['Elevated readings are recorded and not acted on in four of five visits.', 'Wrong cuff size and missing confirmation explain part of it; uncertainty about treatment explains the rest.'],
    objectives: ['Measure blood pressure with the correct cuff and position', 'Interpret readings by age and height', 'Order ambulatory monitoring when indicated', 'Start lifestyle and drug treatment'],
  },
];

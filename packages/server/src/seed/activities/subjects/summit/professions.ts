import type { Subject } from '../../subject.ts';

/** Activities for one profession or a few. */
export const summitProfessions: readonly Subject[] = [
  {
    id: 'anticoagulation-update', title: 'Anticoagulation Update: Reversal, Bridging and the Gray Zones', specialties: ['Hematology', 'Pharmacy', 'Cardiology'], topics: ['anticoagulation', 'atrial fibrillation', 'reversal'], audience: ['physician', 'pharmacist', 'np'],
    summary: 'Difficult decisions with direct oral anticoagulants.',
    overview: ['Bridging persists where trials advise against it, and reversal agents are used beyond their evidence.', 'Prescribers and pharmacists asked to work through decisions at the margins of the guidelines.'],
    objectives: ['Decide on interruption and bridging before procedures', 'Select reversal strategies', 'Dose in renal impairment and extremes of weight'],
  },
  {
    id: 'pharmacy-compounding-safety', title: 'Sterile Compounding: Safety for Technicians and Pharmacists', taught: 'in-person', specialties: ['Pharmacy'], topics: ['compounding', 'sterility', 'medication safety'], audience: ['pharmacist', 'pharmacy_technician'],
    summary: 'Technique, environment and documentation, with observed practice.',
    overview: ['Environmental excursions rise when new staff are trained by shadowing alone.', 'Technicians asked for observed practice with feedback.'],
    objectives: ['Demonstrate aseptic technique', 'Respond to an environmental excursion', 'Document by current standards'],
  },
  {
    id: 'pharmacotherapy-aprn', title: 'Pharmacotherapeutics for Advanced Practice Nurses: Hypertension and Lipids', specialties: ['Primary Care', 'Pharmacy', 'Nursing'], topics: ['hypertension', 'lipids', 'prescribing'], audience: ['np', 'rn', 'pharmacist', 'physician'],
    summary: 'Prescribing hours with worked examples.',
    overview: ['Control of blood pressure has fallen nationally, and therapy is not intensified at two of three visits with high readings.', 'Nurse practitioners asked for prescribing algorithms that allow for cost.'],
    objectives: ['Intensify antihypertensive therapy by algorithm', 'Select lipid therapy by risk', 'Recognize interactions and cost barriers'],
  },
  {
    id: 'pa-dermatology', title: 'Dermatology for PAs: Biopsy, Dermoscopy and When to Wait', taught: 'in-person', specialties: ['Dermatology', 'Primary Care'], topics: ['skin cancer', 'dermoscopy', 'biopsy'], audience: ['pa', 'np', 'physician'],
    summary: 'Laboratory practice with models and image sets.',
    overview: ['PAs perform a growing share of biopsies, and technique determines whether the pathologist can answer.', 'Learners asked for dermoscopy with immediate feedback.'],
    objectives: ['Choose a biopsy technique by lesion', 'Recognize dermoscopic patterns of melanoma', 'Document and close the loop on results'],
  },
  {
    id: 'nursing-pressure-injury', title: 'Pressure Injury Prevention in Patients with Darker Skin Tones', specialties: ['Nursing', 'Dermatology'], topics: ['pressure injury', 'skin assessment', 'equity'], audience: ['rn', 'lpn_lvn', 'np', 'physical_therapist'],
    summary: 'Assessment beyond redness.',
    overview: ['Early pressure injury is missed in darker skin, and later stages are overrepresented in our data.', 'Bedside nurses asked for methods that rely on temperature, texture and comparison.'],
    objectives: ['Assess skin without relying on redness', 'Select surfaces and schedules by risk', 'Document with standard photographs'],
  },
  {
    id: 'social-work-ethics', title: 'Ethics for Health Care Social Workers: Boundaries, Capacity and Conflict', specialties: ['Social Work'], topics: ['ethics', 'capacity', 'boundaries'], audience: ['social_worker', 'psychologist'],
    summary: 'Three dilemmas and a method for working through them.',
    overview: ['Social workers carry ethical conflict that teams do not see.', 'Experienced staff asked for a method they can use in the moment and teach to students.'],
    objectives: ['Apply a stepwise method to a dilemma', 'Assess capacity in collaboration', 'Set and repair boundaries'],
  },
  {
    id: 'psychology-chronic-pain', title: 'Psychological Treatment of Chronic Pain: What Works, for Whom', specialties: ['Psychology', 'Anesthesiology'], topics: ['chronic pain', 'cognitive behavioral therapy', 'acceptance'], audience: ['psychologist', 'social_worker', 'physician'],
    summary: 'Evidence and practice of cognitive, acceptance-based and reprocessing therapies.',
    overview: ['Referrals come late and with the message that nothing else is left.', 'Psychologists asked to compare newer therapies with established ones.'],
    objectives: ['Compare evidence for three therapies', 'Explain pain in a way that engages', 'Adapt treatment to trauma and culture'],
  },
  {
    id: 'ortho-trainer-knee', title: 'The Injured Knee: From Athletic Training Room to Operating Room', specialties: ['Orthopedics', 'Rehabilitation'], topics: ['knee injury', 'rehabilitation', 'prevention'], audience: ['athletic_trainer', 'physician', 'pa', 'physical_therapist'],
    summary: 'Examination, imaging, surgery and return, in sequence.',
    overview: ['Return to sport before nine months multiplies the risk of a second injury.', 'Athletic trainers and surgeons use different criteria for the same athlete.'],
    objectives: ['Examine ligaments and menisci', 'Order imaging with purpose', 'Apply criteria-based return'],
  },
  {
    id: 'perioperative-medicine', title: 'Perioperative Medicine: The Week Before Surgery', specialties: ['Anesthesiology', 'Primary Care'], topics: ['preoperative evaluation', 'frailty', 'medication'], audience: ['physician', 'np', 'pa', 'rn'],
    summary: 'Optimization, medicines to stop and tests to skip.',
    overview: ['Cancellations on the day of surgery are mostly avoidable, and routine tests rarely change plans.', 'Clinics asked for a shared list of what to do and what to leave undone.'],
    objectives: ['Estimate risk and frailty', 'Manage medicines before surgery', 'Order only tests that change care'],
  },
  {
    id: 'thoracic-surgery-lung-screening', title: 'Lung Nodules and Screening: From Scan to Decision', specialties: ['Thoracic Surgery', 'Pulmonology', 'Radiology'], topics: ['lung cancer screening', 'nodules', 'shared decisions'], audience: ['physician', 'pa', 'np', 'rn'],
    summary: 'Eligibility, nodule pathways and minimally invasive diagnosis.',
    overview: ['Fewer than one in five eligible people are screened, and follow-up of nodules is incomplete.', 'A nodule clinic with one coordinator doubled completion in a year.'],
    objectives: ['Identify people eligible for screening', 'Follow nodules by guideline', 'Choose a diagnostic procedure with the patient'],
  },
  {
    id: 'hearing-loss-otolaryngology', title: 'Sudden Hearing Loss and Dizziness: What Cannot Wait', specialties: ['Otolaryngology', 'Neurology'], topics: ['hearing loss', 'vertigo', 'stroke'], audience: ['physician', 'pa', 'np'],
    summary: 'Bedside tests that separate ear from brain.',
    overview: ['Sudden hearing loss is treated late, and stroke is missed in dizzy patients.', 'Emergency and primary care clinicians asked to practice the examination under supervision.'],
    objectives: ['Perform a three-step eye examination in continuous vertigo', 'Begin treatment of sudden hearing loss', 'Perform repositioning maneuvers'],
  },
  {
    id: 'pathology-lab-stewardship', title: 'The Right Test: Laboratory Stewardship for Clinicians', specialties: ['Pathology', 'Quality and Safety'], topics: ['laboratory stewardship', 'diagnostic error', 'high-value care'], audience: ['physician', 'np', 'pa'],
    summary: 'Fewer panels, better questions.',
    overview: ['Daily panels in stable patients cause anemia and incidental findings.', 'Pathologists offer feedback reports and asked clinicians what would make them useful.'],
    objectives: ['Select tests by pretest probability', 'Interpret common pitfalls', 'Use a feedback report to change ordering'],
  },
  {
    id: 'colorectal-screening-quality', title: 'Colonoscopy Quality and Colorectal Cancer in Younger Adults', specialties: ['Gastroenterology', 'Surgery', 'Oncology'], topics: ['colorectal cancer', 'screening', 'quality'], audience: ['physician', 'pa', 'np', 'rn'],
    summary: 'Quality measures, younger patients and alarm symptoms.',
    overview: ['Incidence is rising in adults under fifty, and alarm symptoms are explained away.', 'Detection rates differ threefold among endoscopists; feedback narrows the range.'],
    objectives: ['Act on alarm symptoms in younger adults', 'Measure adenoma detection', 'Choose among screening strategies with the patient'],
  },
  {
    id: 'maternal-hypertension', title: 'Severe Hypertension in Pregnancy and After: Treatment Within the Hour', specialties: ['Obstetrics and Gynecology', 'Emergency Medicine', 'Nursing'], topics: ['preeclampsia', 'postpartum care', 'maternal safety'], audience: ['physician', 'cnm', 'np', 'rn', 'pharmacist'],
    summary: 'Recognition and rapid treatment on labor units and in emergency departments.',
    overview: ['Half of maternal deaths from hypertension follow delivery, often after a visit to an emergency department that did not know of the pregnancy.', 'Teams asked for one order set in both places.'],
    objectives: ['Ask about pregnancy in the past year', 'Treat severe hypertension within sixty minutes', 'Plan follow-up within three days'],
  },
  {
    id: 'breast-imaging-decisions', title: 'Dense Breasts, Clear Decisions: Supplemental Imaging', specialties: ['Radiology', 'Oncology', 'Primary Care'], topics: ['breast cancer', 'imaging', 'shared decisions'], audience: ['physician', 'np', 'pa', 'radiologic_technologist'],
    summary: 'What notification laws mean for the conversation and the order.',
    overview: ['Patients receive density letters and bring questions that clinicians were not trained to answer.', 'Radiologists and primary care clinicians agreed on messages for each level of risk.'],
    objectives: ['Estimate individual risk', 'Compare supplemental imaging options', 'Hold a five-minute shared decision'],
  },
  {
    id: 'palliative-pharmacology', title: 'Symptom Relief at End of Life: A Practical Formulary', specialties: ['Palliative Care', 'Pharmacy', 'Nursing'], topics: ['palliative care', 'symptom management', 'opioids'], audience: ['physician', 'np', 'rn', 'pharmacist', 'social_worker'],
    summary: 'Pain, breathlessness, delirium and secretions, with doses and routes.',
    overview: ['Comfort kits go unused because families and nurses fear giving too much.', 'Hospice partners asked hospital teams to prescribe what can be given at home.'],
    objectives: ['Convert opioids between routes', 'Treat breathlessness and delirium', 'Teach families to give rescue doses'],
  },
  {
    id: 'mate-substance-use', title: 'Treating Substance Use Disorders in Any Setting', specialties: ['Psychiatry', 'Primary Care'], topics: ['substance use', 'buprenorphine', 'harm reduction'], audience: ['physician', 'pa', 'np', 'pharmacist', 'social_worker'],
    summary: 'Counts toward the federal training requirement for prescribers.',
    overview: ['Prescribers may start buprenorphine in any setting, and most have never done so.', 'Learners asked for scripts, dosing aids and a person to call.'],
    objectives: ['Start buprenorphine in clinic and hospital', 'Treat alcohol use disorder with medication', 'Offer harm reduction without judgment', 'Arrange continuing care'],
  },
  {
    id: 'kidney-disease-early', title: 'Chronic Kidney Disease: The Test That Is Missing', specialties: ['Nephrology', 'Primary Care', 'Pharmacy'], topics: ['chronic kidney disease', 'albuminuria', 'prevention'], audience: ['physician', 'pa', 'np', 'pharmacist', 'dietitian'],
    summary: 'Albuminuria, risk equations and medicines that protect.',
    overview: ['Urine albumin is measured in fewer than half of patients with diabetes, and protective medicines start late.', 'Pharmacists and dietitians asked to be part of the pathway from the first result.'],
    objectives: ['Stage disease by filtration and albuminuria', 'Start protective therapy', 'Adjust doses and avoid harm'],
  },
];

import type { Subject } from '../../subject.ts';

export const medicationAudio: Subject = {
  id: 'medication-safety-audio', title: 'Medication Safety by Ear: Ten Stories', specialties: ['Pharmacy', 'Quality and Safety', 'Nursing'], topics: ['medication safety', 'human factors'], audience: ['physician', 'rn', 'pharmacist', 'pharmacy_technician'],
  summary: 'Ten short stories for the commute, with a booklet of questions.',
  overview: ['Safety bulletins are sent weekly and read seldom.', 'Staff said that they remember stories and would listen on the way to work.'],
  objectives: ['Recognize ten recurrent patterns of medication error', 'Choose a barrier for each', 'Report near misses in your own unit'],
};

export const stewardshipProject: Subject = {
  id: 'pi-antibiotic-timeout', title: 'Antibiotic Time-Out: A Performance Improvement Project for Hospital Teams', specialties: ['Infectious Diseases', 'Pharmacy', 'Quality and Safety'], topics: ['stewardship', 'quality improvement', 'hospital medicine'], audience: ['physician'],
  summary: 'Measure, introduce a forty-eight-hour review and measure again.',
  overview: ['Empiric therapy continues past forty-eight hours without review in half of courses.', 'Hospital teams asked for a project that fits their rounds.'],
  objectives: ['Measure baseline review rates', 'Introduce a time-out on rounds', 'Show the change on a run chart'],
};

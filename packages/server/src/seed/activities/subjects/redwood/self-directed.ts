import type { Subject } from '../../subject.ts';

export const caseReport: Subject = {
  id: 'journal-deprescribing', title: 'Journal-Based CME: Deprescribing in Older Adults', specialties: ['Primary Care', 'Pharmacy'], topics: ['deprescribing', 'geriatrics'], audience: ['physician', 'pharmacist', 'rn'],
  summary: 'An article with questions that test application.',
  overview: ['Older adults take more medicines each year and stop few.', 'Readers asked for an order in which to stop them.'],
  objectives: ['Prioritize medicines to stop', 'Plan a taper', 'Monitor for return of symptoms'],
};

export const teachingReflection: Subject = {
  id: 'learning-from-teaching', title: 'Learning from Teaching: Clerkships and Residency', specialties: ['Medical Education'], topics: ['teaching', 'reflection'], audience: ['physician'],
  summary: 'Credit for what teachers learn as they prepare.',
  overview: ['Teachers learn as they prepare, and the learning goes unrecorded.', 'A short form connects each session with a change in practice.'],
  objectives: ['Name a gap before you teach', 'Choose an active method', 'Record a change in your practice'],
};

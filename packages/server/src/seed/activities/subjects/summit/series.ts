import type { SeriesRow } from '../../series-row.ts';

/** Grand rounds and series of the medical center. */
export const summitSeries: readonly SeriesRow[] = [
  { title: 'Medicine Grand Rounds', specialties: ['Primary Care', 'Cardiology'], style: 'rounds', weekday: 'Fri', time: '08:00', access: 'open' },
  { title: 'Surgery Grand Rounds and Quality Conference', specialties: ['Surgery', 'Quality and Safety'], style: 'rounds', weekday: 'Wed', time: '07:00' },
  { title: 'Tumor Board: Thoracic Oncology', specialties: ['Oncology', 'Radiology'], style: 'tumor-board', weekday: 'Tue', time: '12:00' },
  { title: 'Tumor Board: Breast', specialties: ['Oncology', 'Surgery'], style: 'tumor-board', weekday: 'Mon', time: '12:00' },
  { title: 'Asthma and Airways Clinic Conference', specialties: ['Pulmonology', 'Allergy and Immunology'], style: 'case', weekday: 'Thu', time: '12:00', everyWeeks: 2 },
  { title: 'Morbidity and Mortality (Anesthesiology)', specialties: ['Anesthesiology', 'Quality and Safety'], style: 'morbidity', weekday: 'Wed', time: '06:30', everyWeeks: 4 },
  { title: 'Pharmacy Journal Club', specialties: ['Pharmacy'], style: 'journal', weekday: 'Thu', time: '13:00', everyWeeks: 4, delivery: 'online', access: 'open' },
  { title: 'Nursing Research Forum', specialties: ['Nursing'], style: 'rounds', weekday: 'Tue', time: '15:00', everyWeeks: 13, access: 'open' },
];

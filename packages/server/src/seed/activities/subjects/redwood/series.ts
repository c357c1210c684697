import type { SeriesRow } from '../../series-row.ts';

/** Regularly scheduled series of the school's departments. */
export const redwoodSeries: readonly SeriesRow[] = [
  { title: 'Department of Medicine Grand Rounds', specialties: ['Primary Care'], style: 'rounds', weekday: 'Thu', time: '08:00', access: 'open' },
  { title: 'Asthma and Allergy Conference', specialties: ['Pulmonology', 'Allergy and Immunology'], style: 'rounds', weekday: 'Tue', time: '12:00', everyWeeks: 4, access: 'open' },
  { title: 'Medical Education Journal Club', specialties: ['Medical Education'], style: 'journal', weekday: 'Wed', time: '12:00', everyWeeks: 4, delivery: 'online', access: 'open' },
  { title: 'Tumor Board: Gastrointestinal Oncology', specialties: ['Oncology', 'Gastroenterology'], style: 'tumor-board', weekday: 'Mon', time: '07:00' },
];

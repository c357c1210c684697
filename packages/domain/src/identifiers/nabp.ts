import { read, refuse, type Reading } from './reading.ts';

/** A NABP e-Profile ID, under which pharmacy credit is recorded in CPE Monitor: 6 to 10 digits. */
export function readNabpId(typed: string): Reading<string, 'id.nabp.format'> {
  const digits = typed.trim();
  return /^\d{6,10}$/.test(digits) ? read(digits) : refuse('id.nabp.format');
}

import { read, refuse, type Reading } from './reading.ts';
import { readState } from './state.ts';

export interface License {
  readonly number: string;
  readonly state: string;
}

/** A professional licence. There is no national format: 1 to 20 letters, digits, dots and hyphens. */
export function readLicense(typed: License): Reading<License, 'id.license.format' | 'id.state.unknown'> {
  const number = typed.number.trim().toUpperCase();
  const state = readState(typed.state);
  if (!state.ok) return state;
  return /^[A-Z0-9.-]{1,20}$/.test(number) ? read({ number, state: state.value }) : refuse('id.license.format');
}

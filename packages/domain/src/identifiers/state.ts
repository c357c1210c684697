import { read, refuse, type Reading } from './reading.ts';

/** Two-letter codes of the postal service: the states, the District of Columbia and the territories. */
export const stateCodes =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP'.split(' ');

export function readState(typed: string): Reading<string, 'id.state.unknown'> {
  const code = typed.trim().toUpperCase();
  return stateCodes.includes(code) ? read(code) : refuse('id.state.unknown');
}

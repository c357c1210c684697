import { read, refuse, type Reading } from './reading.ts';

/** The number under which a certifying board knows a physician: 1 to 10 digits, no stricter, since boards differ. */
export function readBoardId(typed: string): Reading<string, 'id.board.format'> {
  const digits = typed.trim();
  return /^\d{1,10}$/.test(digits) ? read(digits) : refuse('id.board.format');
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBoardId } from './board-id.ts';
import { readLicense } from './license.ts';
import { monthDayOfBirthDate, readMonthDay } from './month-day.ts';
import { readNabpId } from './nabp.ts';
import { readState, stateCodes } from './state.ts';

const refused = (code: string) => ({ ok: false, code });
const kept = (value: unknown) => ({ ok: true, value });

const rows: [string, object, object][] = [
  ['CT-02 five digits are no e-Profile ID', readNabpId('12345'), refused('id.nabp.format')],
  ['six digits are one', readNabpId(' 123456 '), kept('123456')],
  ['eleven digits are none', readNabpId('12345678901'), refused('id.nabp.format')],
  ['CT-05 29 February is a birthday', readMonthDay('0229'), kept('02-29')],
  ['CT-07 a date with its year is refused where a person types it', readMonthDay('1975-04-09'), refused('id.mmdd.invalid')],
  ['CT-07 an import keeps month and day and drops the year', monthDayOfBirthDate('1975-04-09'), kept('04-09')],
  ['an import may already have month and day alone', monthDayOfBirthDate('04-09'), kept('04-09')],
  ['30 February does not exist', readMonthDay('0230'), refused('id.mmdd.invalid')],
  ['there is no month 13 or 0', readMonthDay('1301'), refused('id.mmdd.invalid')],
  ['there is no day 0', readMonthDay('0100'), refused('id.mmdd.invalid')],
  ['month and day may be set apart', readMonthDay('4/9'), kept('04-09')],
  ['three digits are ambiguous', readMonthDay('111'), refused('id.mmdd.invalid')],
  ['ID-14 a board ID has digits only', readBoardId('123456'), kept('123456')],
  ['ID-14 a letter in it is refused', readBoardId('12A456'), refused('id.board.format')],
  ['ID-15 a licence is trimmed and upper case', readLicense({ number: ' a-12345 ', state: 'CA' }), kept({ number: 'A-12345', state: 'CA' })],
  ['a licence number has no white space inside', readLicense({ number: 'A 1', state: 'CA' }), refused('id.license.format')],
  ['ID-16 XX is no state', readState('XX'), refused('id.state.unknown')],
  ['ID-16 nor is it the state of a licence', readLicense({ number: 'A1', state: 'XX' }), refused('id.state.unknown')],
  ['a territory is a state here', readState(' pr '), kept('PR')],
];
for (const [name, found, expected] of rows) test(name, () => assert.deepEqual(found, expected));

test('fifty states, the District and five territories are known once each', () => assert.equal(new Set(stateCodes).size, 56));

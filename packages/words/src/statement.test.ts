import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { designationStatement, trademarkProblems } from '@cme-elements/domain';
import { longText } from '../../../test/support/long-text.ts';
import { plainStatement, statementTree, type StatementNode } from './statement.ts';

const phrase = (ending: string, category = 1): StatementNode => ({ phrase: `AMA PRA Category\u00a0${category} Credit${ending}`, mark: true });

const rows: [string, string, StatementNode[]][] = [
  ['ST-04 the whole phrase is one node, its mark included', 'a maximum of 1.0 AMA PRA Category 1 Credit™. Physicians', [{ text: 'a maximum of 1.0 ' }, phrase(''), { text: '. Physicians' }]],
  ['the plural', 'AMA PRA Category 1 Credits™', [phrase('s')]],
  ['both numbers', 'AMA PRA Category 1 Credit(s)™.', [phrase('(s)'), { text: '.' }]],
  ['the mark between the noun and its plural', 'AMA PRA Category 1 Credit™(s)', [phrase('(s)')]],
  ['a missing mark is made good', '2 AMA PRA Category 1 Credits each', [{ text: '2 ' }, phrase('s'), { text: ' each' }]],
  ['a mark in letters', 'AMA PRA Category 1 Credits (TM) and AMA PRA Category 1 CreditTM', [phrase('s'), { text: ' and ' }, phrase('')]],
  ['the second category', 'AMA PRA Category 2 Credit™', [phrase('', 2)]],
  ['hard spaces and line breaks of the source', 'AMA\u00a0PRA\nCategory\u00a01 Credit™', [phrase('')]],
  ['the capital letter that belongs to the trademark', 'AMA PRA Category 1 credits', [phrase('s')]],
  ['a longer word is another word', 'AMA PRA Category 1 Creditable', [{ text: 'AMA PRA Category 1 Creditable' }]],
  ['the asterisks of Markdown', 'earn *AMA PRA Category 1 Credits™*, _AMA PRA Category 1 Credit_', [{ text: 'earn ' }, phrase('s'), { text: ', ' }, phrase('')]],
  ['emphasis that goes on after the phrase is left alone', '*AMA PRA Category 1 Credit™ only*', [{ text: '*' }, phrase(''), { text: ' only*' }]],
  ['nothing but text stays whole', 'AAPA Category 1 CME credit', [{ text: 'AAPA Category 1 CME credit' }]],
  ['markup of a source stays text', '<b>AMA</b>', [{ text: '<b>AMA</b>' }]],
  ['nothing is nothing', '', []],
];
for (const [name, text, expected] of rows) test(name, () => assert.deepEqual(statementTree(text), expected));

test('plain text keeps the mark, and gets it where the source forgot it', () => {
  assert.equal(plainStatement('1.5 AMA PRA Category 1 Credits and *AMA PRA Category 1 Credit(s)™*'), '1.5 AMA PRA Category 1 Credits™ and AMA PRA Category 1 Credit(s)™');
});

test('our own designation statement comes out word for word and keeps the trademark', () => {
  const statement = designationStatement({ provider: 'Example Health', format: 'live', hundredths: 225 });
  assert.equal(plainStatement(statement), statement);
  assert.equal(statementTree(statement).filter((node) => 'phrase' in node).length, 1);
  assert.deepEqual(trademarkProblems(plainStatement(statement)), []);
});

test('a statement in plain text is a fixed point, and text without the phrase is never changed', () => {
  fc.assert(fc.property(fc.string(), fc.boolean(), fc.string(), (before, withPhrase, after) => {
    const source = withPhrase ? `${before} AMA PRA Category 1 Credits ${after}` : `${before}${after}`;
    const plain = plainStatement(source);
    return plainStatement(plain) === plain && (withPhrase || plain === source);
  }));
});

for (const part of ['*', 'AMA  PRA ', '_', ' '])
  test(`DATA-14 a megabyte of ${JSON.stringify(part)} is read in time that grows with its length`, () => void statementTree(longText(part)));

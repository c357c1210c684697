import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingProblems } from '@cme-elements/domain';
import { en } from './en.ts';

test('UI-01, UI-03, UI-04, UI-05 the English words are those of a professional audience, and no trademark is misused', () => {
  assert.deepEqual(wordingProblems(en), []);
});

test('UI-06 the catalog is grouped as programs group it', () => {
  assert.deepEqual([en.groupLive, en.groupOnDemand, en.groupSeries], ['Live Activities', 'On-Demand Activities', 'Grand Rounds and RSS']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiGolden } from '../../scripts/api-golden.mjs';
import { differenceOf } from '../../scripts/golden/checked-in.mjs';

test('the public surface changes only where a review has seen it', async () => assert.equal(differenceOf(await apiGolden()), undefined));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedRead } from './shared-read.ts';

/** A source whose value moves on, read by steps that the test takes. */
function source() {
  const waiting: (() => void)[] = [];
  const state = { value: 0, reads: 0, step: () => waiting.shift()?.() };
  const read = async () => {
    state.reads += 1;
    const { value } = state;
    await new Promise<void>((resolve) => waiting.push(resolve));
    if (value < 0) throw new Error('gone');
    return value;
  };
  return { state, read: sharedRead(read) };
}

test('who asks during a read gets one that began later, and shares it', async () => {
  const { state, read } = source();
  const first = read('a');
  state.value = 1;
  const later = [read('a'), read('a'), read('a')];
  state.step();
  assert.equal(await first, 0);
  await Promise.resolve();
  state.step();
  assert.deepEqual(await Promise.all(later), [1, 1, 1]);
  assert.equal(state.reads, 2);
});

test('a failed read fails for those who shared it, and the next one is tried anew', async () => {
  const { state, read } = source();
  state.value = -1;
  const first = read('a');
  const second = read('a');
  state.step();
  await assert.rejects(first, /gone/);
  state.value = 5;
  state.step();
  await assert.rejects(second, /gone/);
  const third = read('a');
  state.step();
  assert.equal(await third, 5);
});

test('keys do not wait for each other', async () => {
  const { state, read } = source();
  const both = [read('a'), read('b')];
  assert.equal(state.reads, 2);
  state.step();
  state.step();
  await Promise.all(both);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditTypeRule } from './credit-types/rules.ts';
import { lastClaimDay, lastReportDay } from './deadlines.ts';
import { defaultSettings } from './settings.ts';

const ama = creditTypeRule('ama_pra_1')!;
const acpe = creditTypeRule('acpe_pharmacist')!;

test('CT-16 pharmacy credit is claimed within 30 days and reported within 60', () => {
  assert.equal(lastClaimDay('2026-10-30', acpe, defaultSettings), '2026-11-29');
  assert.equal(lastReportDay('2026-10-30', acpe), '2026-12-29');
});

test('AMA-21, AMA-22 credit of a live activity can be claimed on day 30, not on day 31', () => {
  assert.equal(lastClaimDay('2026-10-01', ama, defaultSettings), '2026-10-31');
});

test('the pharmacy window does not move with that of other credit', () => {
  const settings = { ...defaultSettings, claimWindow: { ...defaultSettings.claimWindow, liveDays: 90 } };
  assert.equal(lastClaimDay('2026-10-30', acpe, settings), '2026-11-29');
});

test('credit without a limit has no last day for its report', () => assert.equal(lastReportDay('2026-10-01', ama), undefined));

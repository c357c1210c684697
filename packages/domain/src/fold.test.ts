import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, slug } from './fold.ts';

test('accents, case and special letters do not decide whether a search finds a title', () => {
  const pairs = {
    'Ménière’s Disease': "meniere's disease", 'STRAẞE': 'strasse', 'Œdème': 'oedeme', 'Ærø': 'aero', 'Łódź': 'lodz', 'Đặng': 'dang',
    'Ωμέγα': 'ωμεγα', 'Й': 'и', 'İstanbul': 'istanbul', '': '',
  };
  for (const [written, folded] of Object.entries(pairs)) assert.equal(fold(written), folded);
});

test('scripts whose marks are letters keep them', () => {
  assert.equal(fold('हृदय रोग'), 'हृदय रोग');
  assert.notEqual(fold('が'), fold('か'));
  assert.equal(fold('심장학'), '심장학'.normalize('NFC'));
});

test('a slug is what an editor would write in an attribute', () => {
  assert.equal(slug('Los Angeles, CA'), 'los-angeles-ca');
  assert.equal(slug('  Ob/Gyn & Women’s Health '), 'ob-gyn-women-s-health');
  assert.equal(slug('São Paulo'), 'sao-paulo');
  assert.equal(slug('心臓病学'), '心臓病学');
  assert.equal(slug('—'), '');
});

test('folding and slugs are stable: doing it twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    assert.equal(fold(fold(text)), fold(text));
    assert.equal(slug(slug(text)), slug(text));
  }));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIndexText } from './index-text.ts';
import { stemWord } from './stem.ts';
import { findWords } from './words.ts';

const same = (lang: 'fr' | 'en', ...words: string[]) =>
  assert.equal(new Set(words.map((word) => stemWord(word, lang))).size, 1, words.join(' '));

test('French words meet their inflected and accentless forms', () => {
  same('fr', 'procès', 'proces', 'PROCÈS');
  same('fr', 'annoncée', 'annoncee', 'annoncé', 'annonce', 'annoncées');
  same('fr', 'modèles', 'modele', 'modèle');
  same('fr', 'investi', 'investir', 'investissements');
  same('fr', 'rachète', 'rachete', 'racheté');
  same('fr', 'cœur', 'coeur');
});

test('English words meet their inflected forms', () => {
  same('en', 'investment', 'investments', 'invested', 'investing');
  same('en', 'launch', 'launches', 'launched');
  same('en', 'companies', 'company');
});

test('different words stay apart', () => {
  assert.notEqual(stemWord('procès', 'fr'), stemWord('prochain', 'fr'));
  assert.notEqual(stemWord('modèle', 'fr'), stemWord('mode', 'fr'));
  assert.notEqual(stemWord('university', 'en'), stemWord('unity', 'en'));
});

test('elided articles and English endings are no words', () => {
  const words = (text: string) => findWords(text).map((word) => word.text);
  assert.deepEqual(words('l’accord qu’OpenAI n’a pas signé'), ['accord', 'OpenAI', 'a', 'pas', 'signé']);
  assert.deepEqual(words('Meta’s GPT-4o isn’t it'), ['Meta', 'GPT', '4o', 'isn', 'it']);
  assert.deepEqual(words('S 3, l 12'), ['S', '3', 'l', '12']);
});

test('a name written as a name stays whole, the common word does not', () => {
  const names = new Set(['meta', 'apple']);
  assert.equal(formatIndexText('Meta met fin', 'fr', names), 'meta met fin');
  assert.equal(formatIndexText('Apple sells apples', 'en', names), 'apple sell appl');
  assert.equal(formatIndexText('OpenAI est ouverte, la FTC aussi', 'fr'), 'openai est ouvert la ftc auss');
});

test('a word of a megabyte and a broken surrogate are indexed small', () => {
  assert.equal(stemWord('x'.repeat(1_000_000), 'fr').length <= 64, true);
  assert.equal(formatIndexText('\ud800abc', 'en'), 'abc');
});

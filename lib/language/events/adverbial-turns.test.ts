import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string[] =>
  readMarked(lang, marked).map(({ kind, participants }) => `${kind} ${participants.join(',')}`);

test('an adverb of several words stands inside a compound verb', () => {
  assert.deepEqual(told('fr', '{google|Google} a de son côté racheté {windsurf|Windsurf} <2025-06-10|mardi>.'), [
    'acquisition google,windsurf',
  ]);
  assert.deepEqual(told('en', '{google|Google} has in turn acquired {windsurf|Windsurf} on <2025-06-10|Tuesday>.'), [
    'acquisition google,windsurf',
  ]);
  assert.deepEqual(told('fr', '{google|Google} a en horreur {windsurf|Windsurf}.'), []);
  assert.deepEqual(told('en', '{google|Google} has in stock {windsurf|Windsurf}.'), []);
});

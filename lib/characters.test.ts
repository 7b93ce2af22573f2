import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classAt, DIGIT, LETTER, MARK, SPACE, skipRun } from './characters.ts';

test('letters, marks, figures and spaces of every script are told apart', () => {
  assert.deepEqual(
    [...'aÉœ中ʼ'].map((sign) => classAt(sign, 0)),
    [LETTER, LETTER, LETTER, LETTER, LETTER],
  );
  assert.equal(classAt('\u0301', 0), MARK);
  assert.deepEqual(
    [...'7½٣'].map((sign) => classAt(sign, 0)),
    [DIGIT, DIGIT, DIGIT],
  );
  assert.deepEqual(
    [...' \n\u00a0\u202f'].map((sign) => classAt(sign, 0)),
    [SPACE, SPACE, SPACE, SPACE],
  );
});

test('signs, half characters and what lies outside the text are in no class', () => {
  assert.deepEqual(
    ['-', '’', '€', '_', '\ud83d', '\u200b'].map((sign) => classAt(sign, 0)),
    [0, 0, 0, 0, 0, 0],
  );
  assert.equal(classAt('a', 1), 0);
  assert.equal(classAt('a', -1), 0);
});

test('both halves of a character beyond the first plane are of its class', () => {
  assert.deepEqual([classAt('𝐀', 0), classAt('𝐀', 1)], [LETTER, LETTER]);
  assert.deepEqual([classAt('😀', 0), classAt('😀', 1)], [0, 0]);
});

test('a run ends where the class does', () => {
  assert.equal(skipRun('GPT-5', 0, LETTER | MARK), 3);
  assert.equal(skipRun('e\u0301te\u0301 2024', 0, LETTER | MARK), 5);
  assert.equal(skipRun('2024', 0, LETTER), 0);
});

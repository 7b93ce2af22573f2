import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from './remember.ts';

test('a word is read once, its answer is the same ever after', () => {
  const read: string[] = [];
  const count = remember((word) => read.push(word));
  assert.deepEqual([count('accord'), count('deal'), count('accord')], [1, 2, 1]);
  assert.deepEqual(read, ['accord', 'deal']);
});

test('an empty answer is remembered too, a very long word is not', () => {
  const read: string[] = [];
  const list = remember((word) => {
    read.push(word.slice(0, 1));
    return '';
  });
  for (const word of ['a', 'a', 'b'.repeat(100), 'b'.repeat(100)]) list(word);
  assert.deepEqual(read, ['a', 'b', 'b']);
});

test('past its limit it forgets and goes on', () => {
  const size = remember((word) => word.length);
  for (let index = 0; index < 60_000; index += 1) assert.equal(size(`${index}`), `${index}`.length);
});

test('what is asked for again and again stays, however many others come', () => {
  const read: string[] = [];
  const keep = remember((word) => {
    if (word.length > 5) read.push(word);
    return word;
  });
  for (let index = 0; index < 60_000; index += 1) {
    keep(`${index}`);
    keep('contrat');
  }
  assert.deepEqual(read, ['contrat']);
});

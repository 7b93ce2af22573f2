import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compilePattern } from './dates-pattern.ts';
import { figures, link, words } from './dates-word-class.ts';

const classes = {
  day: figures('\\d{1,2}', Number, ['#1', '#2']),
  month: words({ march: 3, 'month of may': 5 }),
  to: link('-| to ', ['to']),
};

const read = (pattern: string, text: string) => {
  const { regex } = compilePattern(pattern, classes);
  regex.lastIndex = 0;
  return regex.exec(text)?.[0];
};

test('terms follow one another with a space or a hyphen between', () => {
  assert.equal(read('{day} {month}', '3 march'), '3 march');
  assert.equal(read('{day} {month}', '3-march'), '3-march');
  assert.equal(read('{day} {month}', '3march'), undefined);
});

test('an optional term may be missing, at the head or inside', () => {
  assert.equal(read('the? {day} of? {month}', '3 march'), '3 march');
  assert.equal(read('the? {day} of? {month}', 'the 3 of march'), 'the 3 of march');
});

test('a match ends at the end of a word', () => {
  assert.equal(read('{day} {month}', '3 marching'), undefined);
});

test('a term after a tilde follows without a space', () => {
  assert.equal(read('{day} ~{to} ~{day2}', '3-5'), '3-5');
  assert.equal(read('{day} ~{to} ~{day2}', '3 - 5'), undefined);
});

test('a pattern knows what it may begin with and what must then come second', () => {
  const { starts } = compilePattern('the? {day} {month}', classes);
  assert.deepEqual([...starts.keys()].sort(), ['#1', '#2', 'the']);
  assert.deepEqual([...(starts.get('#2') ?? [])].sort(), ['march', 'month']);
  assert.deepEqual([...(starts.get('the') ?? [])], ['#']);
  assert.equal(compilePattern('{month} {day}?', classes).starts.get('march'), undefined);
});

test('a class that does not exist is a mistake in the rule', () => {
  assert.throws(() => compilePattern('{weekday} {month}', classes), /No word class/);
});

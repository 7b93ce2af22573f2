import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooMuch, parseMarkdown } from './parse.ts';
import { createSourceMap } from './position.ts';

/** The source that a piece of the plain text was read from. */
function sourceOf(source: string, words: string): string {
  const markdown = parseMarkdown(source);
  assert.ok(!isTooMuch(markdown));
  const start = markdown.text.indexOf(words);
  assert.notEqual(start, -1, `${words} is not in ${markdown.text}`);
  const span = createSourceMap(markdown, source)({ start, end: start + words.length });
  return source.slice(span.start, span.end);
}

const places: readonly (readonly [source: string, words: string, found?: string])[] = [
  ['Plain text.', 'text'],
  ['# A heading #\n\nThen text.', 'heading'],
  ['Setext\n======\n\nThen text.', 'Then text'],
  ['  indented\n   goes on', 'goes on'],
  ['One **two** three', 'two'],
  ['One **two** three', 'two three', 'two** three'],
  ['See [the deal](https://example.org "title") here', 'the deal'],
  ['A `code word` here', 'code word'],
  ['AT&amp;T and \\*stars\\*', 'stars'],
  ['> quoted\n> again', 'again'],
  ['- one\n- two\n\n  three', 'three'],
  ['1. one\n2. two', 'two'],
  ['| a | b |\n|---|---|\n| same | same |\n| x \\| y | last |', 'last'],
  ['| a | b |\n|---|---|\n| x \\| y | z |', 'y'],
  ['- [x] done thing', 'done thing'],
  ['Note[^1] here\n\n[^1]: The note.', 'The note'],
  ['First\r\nline\r\n\r\nSecond paragraph', 'Second paragraph'],
  ['Mail to press@example.org now', 'press@example.org'],
  ['See www.example.org now', 'www.example.org'],
  ['~~gone~~ stays', 'stays'],
  ['Fin d’été 🎉 puis Mistral', 'Mistral'],
];

test('a place in the plain text is found in the source', () => {
  for (const [source, words, found = words] of places) assert.equal(sourceOf(source, words), found, source);
});

test('a place between two blocks is no place of its own', () => {
  const source = 'One.\n\nTwo.';
  const markdown = parseMarkdown(source);
  assert.ok(!isTooMuch(markdown));
  const place = createSourceMap(markdown, source);
  assert.deepEqual(place({ start: 0, end: markdown.text.length }), { start: 0, end: source.length });
  assert.ok(place({ start: 4, end: 5 }).start <= source.length);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasons } from '../content/reasons-fr.ts';
import { getMessages } from './messages.ts';

/** Every text of a catalogue; what a message is made with stands for itself. */
function listTexts(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (typeof message === 'function') return listTexts(Reflect.apply(message, undefined, ['2025-01', '2025-02', 'x']));
  if (typeof message !== 'object' || message === null) return [];
  return Object.values(message).flatMap(listTexts);
}

// Imprimerie nationale, Lexique des règles typographiques: the sign stays with its word, whatever the width of a line.
const breaks = / [:;?!»]|« |«[^\u00a0\u202f]/;

test('no French message can break before a sign of two parts, or within its quotation marks', () => {
  const texts = listTexts([getMessages('fr'), Object.values(reasons)]);
  assert.ok(texts.length > 300, `${texts.length} texts`);
  assert.deepEqual(
    texts.filter((text) => breaks.test(text)),
    [],
  );
});

test('no message has an apostrophe or quotation marks of a typewriter', () => {
  const inWords = /\p{L}'\p{L}|(?<![:\p{L}])"\p{L}{2,}"(?=[.,;])/u;
  for (const locale of ['fr', 'en'] as const)
    assert.deepEqual(
      listTexts(getMessages(locale)).filter((text) => inWords.test(text)),
      [],
    );
});

test('a month that begins with a vowel is elided in French', () => {
  const { site, follow } = getMessages('fr');
  assert.equal(site.archive.month('octobre 2025'), 'Articles d’octobre 2025');
  assert.equal(follow.feeds.month('août 2025'), 'Articles d’août 2025');
  assert.equal(site.archive.month('mars 2025'), 'Articles de mars 2025');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../model.ts';
import { endOfWord, nextStart } from './spelling.ts';

function split(text: string, lang: Lang): string[] {
  const words: string[] = [];
  for (let at = nextStart(text, 0); at < text.length; ) {
    const end = endOfWord(text, at, lang);
    words.push(text.slice(at, end));
    at = nextStart(text, end);
  }
  return words;
}

const french: readonly (readonly [string, readonly string[]])[] = [
  ['l’accord d’OpenAI', ['l’', 'accord', 'd’', 'OpenAI']],
  ['lorsqu’elle signe aujourd’hui', ['lorsqu’', 'elle', 'signe', 'aujourd’hui']],
  ['10 000 puces, 5,3 %', ['10 000', 'puces', ',', '5,3', '%']],
  ['GPT-5.2 « start-up »', ['GPT-5.2', '«', 'start-up', '»']],
  ['la presqu’île de l’5', ['la', 'presqu', '’', 'île', 'de', 'l', '’', '5']],
  ['30b 😀.', ['30', 'b', '😀', '.']],
];

const english: readonly (readonly [string, readonly string[]])[] = [
  ['Meta’s deal', ['Meta', '’s', 'deal']],
  ['it didn’t sign', ['it', 'didn’t', 'sign']],
  ['5.3 bn, 1,000', ['5.3', 'bn', ',', '1,000']],
  ['GPT-5.2 start-up', ['GPT-5.2', 'start-up']],
  ['the partners’ o’clock ’sun n’t', ['the', 'partners', '’', 'o', '’', 'clock', '’', 'sun', 'n', '’', 't']],
  ['30b 😀.', ['30', 'b', '😀', '.']],
];

for (const [lang, table] of [['fr', french] as const, ['en', english] as const])
  for (const [text, words] of table) test(`${lang}: ${text}`, () => assert.deepEqual(split(text, lang), words));

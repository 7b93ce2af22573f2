import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const tones = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ kind, tone }) => `${kind} ${tone}`)
    .join(' ; ');

const twins: readonly (readonly [name: string, fr: string, en: string, tones: string])[] = [
  [
    'a ruling in a case of one against the other leaves them at odds',
    'Un juge a rejeté <2025-06-10|mardi> les demandes de {getty-images|Getty Images} contre {stability-ai|Stability AI}.',
    'A judge dismissed the claims of {getty-images|Getty Images} against {stability-ai|Stability AI} on <2025-06-10|Tuesday>.',
    'legal conflict',
  ],
  [
    'a trial goes on between the two who met in court before',
    '{disney|Disney} a assigné {midjourney|Midjourney} en <2024|2024>. Le procès de {disney|Disney} et {midjourney|Midjourney} s’est ouvert <2025-06-10|mardi>.',
    '{disney|Disney} sued {midjourney|Midjourney} in <2024|2024>. The trial of {disney|Disney} and {midjourney|Midjourney} opened on <2025-06-10|Tuesday>.',
    'legal conflict ; legal conflict',
  ],
  [
    'two tried together by a stranger are not at odds',
    'Le procès de {disney|Disney} et {midjourney|Midjourney} s’est ouvert <2025-06-10|mardi>.',
    'The trial of {disney|Disney} and {midjourney|Midjourney} opened on <2025-06-10|Tuesday>.',
    'legal neutral',
  ],
  [
    'two who sign one code do it each for itself',
    '{google|Google} et {openai|OpenAI} ont signé le code de bonnes pratiques <2025-06-10|mardi>.',
    '{google|Google} and {openai|OpenAI} signed the code of practice on <2025-06-10|Tuesday>.',
    'regulation neutral',
  ],
];

for (const [name, fr, en, expected] of twins) {
  test(name, () => {
    assert.equal(tones('fr', fr), expected);
    assert.equal(tones('en', en), expected);
  });
}

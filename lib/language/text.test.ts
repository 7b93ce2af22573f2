import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Lang } from '../model.ts';
import { findSentences } from './text.ts';
import { fold, foldWord } from './text-fold.ts';
import { findWords } from './text-words.ts';

const sentences = (text: string, lang: Lang) =>
  findSentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** The bar shows where one sentence ends and the next begins. */
const FRENCH = [
  'M. Altman est reparti. |J.-P. Dupont et A. Mensch sont restés.',
  'OpenAI Inc. a levé 5,3 Md€. |Microsoft suit.',
  'Elle vaut 3.5 milliards, p. ex. en Bourse, etc. |Puis elle baisse.',
  'Voir https://openai.com/index.html?a=b et Z.ai pour le détail. |Fin.',
  '« À moitié. |Personne ne m’a crue. » |Le prix monte.',
  'Il écrivait : “L’an prochain, un industriel entrera.” |C’était vrai.',
  'Quoi ? demanda-t-il. |Personne ne sait… |Microsoft non plus !',
  'Le n° 1, soit le no. 1, est ici, au 3 av. J.-C. |Le reste suit.',
  'iPhone et Mac reculent. |xAI monte. |o3 aussi. |2025 fut dure.',
  'Il a dit oui (voir p. 12). |« Non. » |Tout est là.',
  'Un titre sans point\n\n|Une phrase.\n|Une autre sur sa ligne.',
  'Une ligne coupée par la mise en\npage se poursuit ici, chez les\nGoogle et autres.',
  'La citation coupée […] Microsoft poursuit.',
  'Le Dr. Watson et Me. Dupont plaident. |Il me. |Fin.',
];

const ENGLISH = [
  'Mr. Altman left. |J. P. Morgan and George W. Bush stayed.',
  'OpenAI Inc. raised $5.3 billion. |Microsoft follows.',
  'Apple Inc. Chief Executive Tim Cook spoke at 9 a.m. on Monday. |Nobody came.',
  'See https://openai.com/index.html?a=b and Z.ai, e.g. for details. |Done.',
  '“Nobody asked. |Everybody wants it.” |The price rises.',
  'He wrote: "Next year it will list." |It was true.',
  '"Really?" asked the judge. |Nobody knows… |Microsoft neither!',
  'The U.S. Congress met in the U.K. |The talks failed.',
  'He said : " Nobody came . "',
  'iPhone sales fell. |xAI rose. |o3 too. |2025 was hard.',
  'He said yes (see p. 12). |“No.” |All is there.',
  'A heading without a stop\n\n|A sentence.\n|Another on its line.',
  'A line broken by the layout of the\npage goes on here, with the\nGoogle of old.',
  'The quotation cut […] Microsoft goes on.',
  'They posted it on X. |Musk agreed. |It was no. 1 in Oct. 2025. |He said no. |They left.',
];

for (const [lang, table] of [
  ['fr', FRENCH],
  ['en', ENGLISH],
] as const) {
  test(`sentences end where a reader of ${lang} ends them`, () => {
    for (const marked of table) {
      const expected = marked.split('|').map((sentence) => sentence.trim());
      assert.deepEqual(sentences(marked.replaceAll('|', ''), lang), expected);
    }
  });
}

test('bullets, heading marks and cell bars stay outside the sentence', () => {
  const text =
    '## Deals\n- OpenAI signs\n* Microsoft pays\n2. Meta waits\n| Oracle | SoftBank builds. |\n|---|---|\n> Quoted.';
  assert.deepEqual(sentences(text, 'en'), [
    'Deals',
    'OpenAI signs',
    'Microsoft pays',
    'Meta waits',
    'Oracle',
    'SoftBank builds.',
    'Quoted.',
  ]);
});

test('a text without words has no sentence', () => {
  for (const text of ['', '   ', '\n\n', '---', '| | |', '…']) assert.deepEqual(sentences(text, 'fr'), []);
});

const prose = fc.string({ unit: fc.constantFrom(...'aB3 .!?…«»“”"\n|-,’é\u00a0\t(M'), maxLength: 80 });

test('sentences are ordered, apart, trimmed, and together hold every word', () => {
  fc.assert(
    fc.property(prose, fc.constantFrom('fr' as const, 'en' as const), (text, lang) => {
      let end = 0;
      let outside = '';
      for (const sentence of findSentences(text, lang)) {
        assert.ok(sentence.start >= end && sentence.end > sentence.start);
        assert.equal(text.slice(sentence.start, sentence.end).trim(), text.slice(sentence.start, sentence.end));
        outside += text.slice(end, sentence.start);
        end = sentence.end;
      }
      assert.doesNotMatch((outside + text.slice(end)).replace(/^\s*(?:\(?[a\d]+[.)]|\W)+/gm, ''), /[B]/);
    }),
  );
});

test('a paragraph of its own is cut alike whatever stands before it', () => {
  const paragraph = 'M. Altman part. Mme Murati reste.';
  fc.assert(
    fc.property(prose, (before) => {
      const found = sentences(`${before}\n\n${paragraph}`, 'fr');
      assert.deepEqual(found.slice(-2), ['M. Altman part.', 'Mme Murati reste.']);
    }),
  );
});

test('folding levels case, accents, apostrophes, hyphens and spaces', () => {
  assert.equal(foldWord('L’ÉTÉ d’Évry‑sur\u00a0Seine\u202f!'), "l'ete d'evry-sur seine !");
  assert.equal(foldWord('Œuvre, ægis, cafe\u0301, co\u00adopé'), 'oeuvre, aegis, cafe, coope');
});

test('folded positions lead back to the same letters of the original', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÉœ\u0301\u00ad’ 🤗x'), maxLength: 20 }), (padding) => {
      const text = `${padding}OpenAI`;
      const folded = fold(text);
      const at = folded.text.indexOf('openai');
      assert.equal(text.slice(folded.original(at), folded.original(at + 6)), 'OpenAI');
    }),
  );
});

test('words keep elisions and endings apart and numbers whole', () => {
  const words = (text: string) => findWords(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(words('L’accord d’OpenAI, qu’il signe'), ['L’', 'accord', 'd’', 'OpenAI', 'qu’', 'il', 'signe']);
  assert.deepEqual(words('Meta’s GPT-5.2 start-up'), ['Meta', '’s', 'GPT-5.2', 'start-up']);
  assert.deepEqual(words('5,3 Md€ hier.'), ['5,3', 'Md', 'hier']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Lang } from '../model.ts';
import { findDates } from './dates.ts';

const pieces: Readonly<Record<Lang, readonly string[]>> = {
  fr: 'le la fin début mi- mars mai 3 5 2025 lundi dernier prochain il y a deux ans trimestre été semaine d’ici l’ jusqu’au au du 1er , . « » \n de plus tard années 90 XIXe siècle cet dès'.split(
    ' ',
  ),
  en: 'the end of early mid- March May 3 5th 2025 Monday last next two years ago quarter summer week by ’ until to from . , “ ” \n later 1990s 19th century this Q3'.split(
    ' ',
  ),
};

const langs: readonly Lang[] = ['fr', 'en'];
const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const textIn = (lang: Lang) =>
  fc.array(fc.constantFrom(...pieces[lang]), { maxLength: 40 }).map((all) => all.join(' '));

for (const lang of langs) {
  test(`positions slice to the text, in order and none over another (${lang})`, () => {
    fc.assert(
      fc.property(textIn(lang), day, (text, reference) => {
        let end = 0;
        for (const found of findDates(text, lang, reference)) {
          assert.equal(text.slice(found.start, found.end), found.text);
          assert.ok(found.start >= end && found.end > found.start);
          end = found.end;
        }
      }),
    );
  });

  test(`a span runs forward and starts in the year of its value (${lang})`, () => {
    fc.assert(
      fc.property(textIn(lang), day, (text, reference) => {
        for (const { span, value } of findDates(text, lang, reference)) {
          if (!span) continue;
          assert.ok(span.from <= span.to);
          const isWeek = span.precision === 'week';
          assert.ok(isWeek || span.from.startsWith(value.slice(0, 4)), `${value} from ${span.from}`);
        }
      }),
    );
  });

  test(`a day with its year reads the same wherever it stands and whenever it is read (${lang})`, () => {
    const sentence = lang === 'fr' ? 'Il signa le 3 mars 2021.' : 'He signed on 3 March 2021.';
    fc.assert(
      fc.property(textIn(lang), textIn(lang), day, (before, after, reference) => {
        const text = `${before}\n\n${sentence}\n\n${after}`;
        const start = before.length + 2;
        const found = findDates(text, lang, reference).filter(
          (date) => date.start >= start && date.end <= start + sentence.length,
        );
        assert.deepEqual(
          found.map(({ value }) => value),
          ['2021-03-03'],
        );
      }),
    );
  });
}

const edges: readonly (readonly [lang: Lang, reference: string, sentence: string, value: string])[] = [
  ['fr', '2024-03-01', 'Il a signé hier.', '2024-02-29'],
  ['en', '2023-03-01', 'He signed yesterday.', '2023-02-28'],
  ['fr', '2025-03-31', 'Le mois dernier, il a signé.', '2025-02'],
  ['en', '2025-01-31', 'Next month he will sign.', '2025-02'],
  ['fr', '2025-01-01', 'La semaine dernière, il a signé.', '2024-W52'],
  ['en', '2021-01-02', 'This week he signed.', '2020-W53'],
  ['fr', '2025-06-01', 'Il est né un 3 mars ; le 29 février, il a signé.', '2024-02-29'],
  ['en', '2025-06-01', 'The deal of February 29 was signed.', '2024-02-29'],
  ['fr', '2024-01-20', 'Il a signé en janvier dernier.', '2023-01'],
  ['en', '2024-03-15', 'He signed last January.', '2024-01'],
  ['fr', '2024-01-20', 'Cet hiver, il a signé.', '2023-WI'],
  ['en', '2024-01-20', 'This winter he signed.', '2023-WI'],
  ['fr', '2025-12-31', 'Il signera demain.', '2026-01-01'],
  ['en', '2025-12-31', 'He will sign tomorrow.', '2026-01-01'],
  ['fr', '0001-01-01', 'Il a signé il y a dix ans.', 'PAST_REF'],
  ['en', '0001-01-01', 'He signed ten years ago.', 'PAST_REF'],
  ['fr', '9999-12-31', 'Il signera dans dix ans.', 'FUTURE_REF'],
  ['en', '9999-12-31', 'He will sign in ten years.', 'FUTURE_REF'],
];

for (const [lang, reference, sentence, value] of edges) {
  test(`on ${reference}: ${sentence}`, () => {
    const found = findDates(sentence, lang, reference).at(-1);
    assert.equal(found?.value, value);
    assert.equal(found.span === undefined, value.endsWith('_REF'));
  });
}

const spans: readonly (readonly [lang: Lang, sentence: string, span: readonly string[]])[] = [
  ['fr', 'Elle dirige le laboratoire depuis 2019.', ['2019-01-01', '2019-12-31', 'year', 'since']],
  ['en', 'She has run the lab since 2019.', ['2019-01-01', '2019-12-31', 'year', 'since']],
  ['fr', 'Le contrat court jusqu’en 2030.', ['2030-01-01', '2030-12-31', 'year', 'until']],
  ['en', 'The contract runs until 2030.', ['2030-01-01', '2030-12-31', 'year', 'until']],
  ['fr', 'Un gigawatt sera prêt d’ici la fin de 2026.', ['2026-01-01', '2026-12-31', 'year', 'by']],
  ['en', 'A gigawatt will be ready by the end of 2026.', ['2026-01-01', '2026-12-31', 'year', 'by']],
  ['fr', 'Il a signé vers le 10 mars.', ['2025-03-10', '2025-03-10', 'day', 'about']],
  ['en', 'He signed around March 10.', ['2025-03-10', '2025-03-10', 'day', 'about']],
  ['fr', 'Rien ne fut dit avant juin 2024.', ['2024-06-01', '2024-06-30', 'month', 'before']],
  ['en', 'Nothing was said before June 2024.', ['2024-06-01', '2024-06-30', 'month', 'before']],
  ['fr', 'Tout changea après l’été 2024.', ['2024-06-01', '2024-08-31', 'season', 'after']],
  ['en', 'All changed after the summer of 2024.', ['2024-06-01', '2024-08-31', 'season', 'after']],
  ['fr', 'L’hiver 2023 fut froid.', ['2023-12-01', '2024-02-29', 'season', '']],
  ['en', 'It was cold in the winter of 2023.', ['2023-12-01', '2024-02-29', 'season', '']],
];

for (const [lang, sentence, expected] of spans) {
  test(`the span of: ${sentence}`, () => {
    const span = findDates(sentence, lang, '2025-10-14')[0]?.span;
    assert.deepEqual([span?.from, span?.to, span?.precision, span?.qualifier ?? ''], expected);
  });
}

test('an expression says what it was resolved against, unless it stands by itself', () => {
  const [first, second] = findDates('In May 2024 he left; two weeks ago he returned.', 'en', '2025-10-14');
  assert.equal(first?.reference, undefined);
  assert.equal(second?.reference, '2025-10-14');
  assert.equal(second?.rule, 'ago');
});

test('no-break spaces and either apostrophe read as plain ones', () => {
  const found = findDates('Le 3\u00a0mars\u202f2025, d’ici l\u2019an prochain.', 'fr', '2025-10-14');
  assert.deepEqual(
    found.map(({ value }) => value),
    ['2025-03-03', '2026'],
  );
});

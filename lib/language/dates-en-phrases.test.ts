// 33 newspaper phrasings, written for this project (project licence), read on Tuesday 14 October 2025.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './dates.ts';

type Row = readonly [sentence: string, ...expressions: (readonly [text: string, type: string, value: string])[]];

const phrases: readonly Row[] = [
  ['OpenAI signed the deal last January.', ['last January', 'DATE', '2025-01']],
  ['The start-up raised money last August.', ['last August', 'DATE', '2025-08']],
  ['The model came out last February.', ['last February', 'DATE', '2025-02']],
  ['The company opened a Paris office in June.', ['June', 'DATE', '2025-06']],
  ['It had promised as much in December.', ['December', 'DATE', '2024-12']],
  ['The group confirmed the news yesterday.', ['yesterday', 'DATE', '2025-10-13']],
  ['The contract runs until 2030.', ['2030', 'DATE', '2030']],
  ['The two firms met last week.', ['last week', 'DATE', '2025-W41']],
  ["Nvidia's chief announced a new plan on Monday.", ['Monday', 'DATE', '2025-10-13']],
  ['The deal was unveiled on Tuesday, October 14.', ['Tuesday, October 14', 'DATE', '2025-10-14']],
  ['The stock jumped last month.', ['last month', 'DATE', '2025-09']],
  ['The company was founded two years ago.', ['two years ago', 'DATE', '2023']],
  ['Mistral launched the offer in late 2024.', ['late 2024', 'DATE', '2024']],
  ['The service opened in early October.', ['early October', 'DATE', '2025-10']],
  ['Revenue doubled in the third quarter.', ['the third quarter', 'DATE', '2025-Q3']],
  ['The chip will ship by the end of the year.', ['the end of the year', 'DATE', '2025']],
  ['The takeover closed this summer.', ['this summer', 'DATE', '2025-SU']],
  ['She has run the lab since 2019.', ['2019', 'DATE', '2019']],
  ['The project began in spring 2023.', ['spring 2023', 'DATE', '2023-SP']],
  ['The rule took effect on March 1.', ['March 1', 'DATE', '2025-03-01']],
  ['The law will take effect on March 1.', ['March 1', 'DATE', '2026-03-01']],
  ['A new version will arrive in the coming months.', ['the coming months', 'DATE', 'FUTURE_REF']],
  ['The trial began in mid-September.', ['mid-September', 'DATE', '2025-09']],
  [
    'On October 7 Anthropic hit back; the day before, OpenAI had opened its show.',
    ['October 7', 'DATE', '2025-10-07'],
    ['the day before', 'DATE', '2025-10-06'],
  ],
  ['The shares fell on the 5th.', ['the 5th', 'DATE', '2025-10-05']],
  ['Last year the group lost money.', ['Last year', 'DATE', '2024']],
  ['The conference takes place next week.', ['next week', 'DATE', '2025-W43']],
  ['Profit fell in the first half of 2025.', ['the first half of 2025', 'DATE', '2025-H1']],
  ['The court ruled this Tuesday.', ['this Tuesday', 'DATE', '2025-10-14']],
  ['The plant will open next November.', ['next November', 'DATE', '2025-11']],
  ['The product arrives in 2026.', ['2026', 'DATE', '2026']],
  ['Revenue tripled in a year.', ['a year', 'DURATION', 'P1Y']],
  ['In the 2010s the sector slept.', ['the 2010s', 'DATE', '201']],
];

/** The article is a matter of taste: le 5, the third quarter. */
const bare = (text: string) => text.replace(/^the /i, '');

for (const [sentence, ...expected] of phrases) {
  test(`in English: ${sentence}`, () => {
    const found = findDates(sentence, 'en', '2025-10-14').map(({ text, type, value }) => [bare(text), type, value]);
    assert.deepEqual(
      found,
      expected.map(([text, type, value]) => [bare(text), type, value]),
    );
  });
}

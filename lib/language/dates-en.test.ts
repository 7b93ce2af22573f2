// English expressions, rule by rule, read on Tuesday 14 October 2025. Twin of dates-fr.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './dates.ts';

const reference = '2025-10-14';

/** Rule, sentence, expressions and values, each parted by a bar. */
const readings: readonly (readonly [rule: string, sentence: string, texts: string, values: string])[] = [
  ['iso-day', 'Updated 2025-10-13.', '2025-10-13', '2025-10-13'],
  ['figure-day', 'The deed is dated 10/13/2025.', '10/13/2025', '2025-10-13'],
  ['figure-day-month', 'The show will open on 12/17.', '12/17', '2025-12-17'],
  ['figure-month', 'Statement 09/2025.', '09/2025', '2025-09'],
  ['day-range', 'The summit ran March 3-5, 2025.', 'March 3|5, 2025', '2025-03-03|2025-03-05'],
  [
    'day-range over a month’s end',
    'It lasted from February 28 to March 3.',
    'February 28|March 3',
    '2025-02-28|2025-03-03',
  ],
  ['day-month', 'The trial began on April 1, 2024.', 'April 1, 2024', '2024-04-01'],
  [
    'day-month with its weekday, which tells the year',
    'See you on Thursday, January 15.',
    'Thursday, January 15',
    '2026-01-15',
  ],
  ['day-month in words', 'He left on the twenty-fourth of May.', 'the twenty-fourth of May', '2025-05-24'],
  [
    'day-month-of-year',
    'In 2021 he sold it all on March 14 of that year.',
    '2021|March 14 of that year',
    '2021|2021-03-14',
  ],
  ['month-range', 'Sales fell from January to March 2025.', 'January|March 2025', '2025-01|2025-03'],
  ['month-year', 'The lab was born in December 2015.', 'December 2015', '2015-12'],
  ['month-year in two figures', 'She has worked there since October 98.', 'October 98', '1998-10'],
  ['relative-month', 'The price fell last May.', 'last May', '2025-05'],
  ['month', 'The service will close in November.', 'November', '2025-11'],
  ['quarter', 'Sales doubled in the second quarter.', 'the second quarter', '2025-Q2'],
  ['quarter by its number', 'Q3 2025 was good.', 'Q3 2025', '2025-Q3'],
  ['half', 'In the second half of 2024 all changed.', 'the second half of 2024', '2024-H2'],
  ['season-year', 'The team left in the summer of 2023.', 'the summer of 2023', '2023-SU'],
  ['relative-season', 'Last winter was mild.', 'Last winter', '2024-WI'],
  ['season', 'The price fell in the spring.', 'the spring', '2025-SP'],
  ['fiscal-year', 'Fiscal 2024 ended in a loss.', 'Fiscal 2024', '2024'],
  ['year-range', 'The 2025-2027 roadmap is ready.', '2025|2027', '2025|2027'],
  ['year-range in short', 'The 2023-24 season was long.', '2023|24', '2023|2024'],
  ['year', 'It was founded in 1975.', '1975', '1975'],
  ['decade', 'In the 1990s all went well.', 'the 1990s', '199'],
  ['century', 'An idea of the 19th century.', 'the 19th century', '18'],
  ['holiday', 'The shop will open at Christmas.', 'Christmas', '2025-12-25'],
  [
    'nth-weekday',
    'The meeting is on the first Tuesday of November 2025.',
    'the first Tuesday of November 2025',
    '2025-11-04',
  ],
  ['nth-day', 'On the last day of February 2024 it snowed.', 'the last day of February 2024', '2024-02-29'],
  ['nth-week', 'The second week of March 2025 was quiet.', 'The second week of March 2025', '2025-W11'],
  ['week-of', 'It was announced the week of September 22.', 'the week of September 22', '2025-W39'],
  ['part-of', 'The chip arrived at the end of 2024.', 'the end of 2024', '2024'],
  ['part-of a current unit', 'It will be ready by the end of the month.', 'the end of the month', '2025-10'],
  ['part-of a month', 'In early May he resigned.', 'early May', '2025-05'],
  ['weekend', 'They met this weekend.', 'this weekend', '2025-W41'],
  ['same-period', 'The share is worth more than in the same period last year.', 'the same period last year', '2024-10'],
  ['deictic', 'He signed the day before yesterday.', 'the day before yesterday', '2025-10-12'],
  [
    'anchored-day',
    'On May 7 he resigned. The next day he was called back.',
    'May 7|The next day',
    '2025-05-07|2025-05-08',
  ],
  ['relative-unit', 'Next month the price will rise.', 'Next month', '2025-11'],
  [
    'relative-unit from the date last spoken of',
    'He joined in March 2021 and left the following year.',
    'March 2021|the following year',
    '2021-03|2022',
  ],
  ['weekday', 'The court ruled on Friday.', 'Friday', '2025-10-10'],
  ['relative-weekday', 'He spoke last Tuesday.', 'last Tuesday', '2025-10-07'],
  ['weekday-of-week', 'She will speak on Thursday of next week.', 'Thursday of next week', '2025-10-23'],
  ['weekday-day', 'He signed on Monday the 6th.', 'Monday the 6th', '2025-10-06'],
  ['day-only', 'The strike began on the 9th.', 'the 9th', '2025-10-09'],
  ['ago', 'It was born three weeks ago.', 'three weeks ago', '2025-W39'],
  ['later', 'He joined in May 2020; two years later he left.', 'May 2020|two years later', '2020-05|2022'],
  [
    'earlier',
    'On 27 February he sold. Four months earlier he was buying.',
    '27 February|Four months earlier',
    '2025-02-27|2024-10',
  ],
  ['before-after', 'He bought on May 3 and sold ten days after.', 'May 3|ten days after', '2025-05-03|2025-05-13'],
  ['several-units', 'The share has climbed in recent months.', 'recent months', 'PAST_REF'],
  ['ahead', 'The machine will be delivered in two years.', 'two years', '2027'],
  ['vague', 'The product will be out soon.', 'soon', 'FUTURE_REF'],
  ['a day that planning puts ahead', 'The hearing is scheduled for December 16.', 'December 16', '2025-12-16'],
  ['a limit that is nearer ahead', 'They were given until Wednesday.', 'Wednesday', '2025-10-15'],
  [
    'a quotation with its own date',
    'In a note of March 2023 he wrote: “Next year we will sell.”',
    'March 2023|Next year',
    '2023-03|2024',
  ],
];

for (const [rule, sentence, texts, values] of readings) {
  test(`English ${rule}: ${sentence}`, () => {
    const dates = findDates(sentence, 'en', reference).filter(({ type }) => type === 'DATE');
    assert.deepEqual(
      [dates.map(({ text }) => text).join('|'), dates.map(({ value }) => value).join('|')],
      [texts, values],
    );
  });
}

/** Sentences without a date, whatever they look like. */
const dateless: readonly string[] = [
  'There were 3 deaths in the mine.',
  'May said no.',
  'The probe flies to Mars.',
  'They march on the capital.',
  'MAI-1 is a model.',
  'MAI-Image-1 draws well.',
  'iOS 18 came out quietly.',
  'The plan costs $19.99.',
  'Version 2.1.3 fixes it all.',
  'They won 3-1.',
  'He scored late (2/3).',
  'The second team lost.',
  'The first model is slow.',
  'A second-order matter.',
  'GPT-4 and o3 are ready.',
  'Flight 2025 is full.',
  'The plant employs 2000 workers.',
  'It is worth $2024.',
  'Windows 2000 was stable.',
  'More than 1990 people signed.',
  'Page 2016 of the code.',
  'He may have won.',
  'It may or may not work.',
  'The summer camp was full.',
  'The Christmas market draws crowds.',
  'Prices fall in Europe.',
  'He ranked 5th overall.',
  'Apple’s Fifth Avenue shop sells more.',
  'The 11th Circuit ruled against him.',
  'A daily meeting.',
  'She runs every day.',
  'Every Monday he plays.',
  'Each year she invests.',
  'The contract lasts five years.',
  'For three months he slept.',
  'A ten-year plan.',
  'She waited several weeks.',
  'It gained 12% more.',
  'A ratio of 3/4 will do.',
  'The 4x4 broke down.',
  'The system fits in 2 TB.',
  'Call 555 0123.',
  'An update is here.',
  'The order of the day is long.',
  'The sun shines.',
  'She sat down.',
  'The end was near.',
  'There are two firms in the race.',
  'The first half of the book is good.',
  'April Jones sings.',
  'The 31st of June does not exist.',
  'Black Monday is a film.',
  'An hour’s march is enough.',
];

for (const sentence of dateless) {
  test(`no English date in: ${sentence}`, () => {
    const dates = findDates(sentence, 'en', reference).filter(({ type }) => type === 'DATE');
    assert.deepEqual(
      dates.map(({ text }) => text),
      [],
    );
  });
}

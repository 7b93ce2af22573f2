// English turns of phrase in the news: lists, stretches, rows, days told from others. Read on Wednesday 20 March
// 2013, or on the day named. Twin of dates-fr-turns.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './dates.ts';

/** Sentence, expressions and values, each parted by a bar; another reference date. */
const readings: readonly (readonly [sentence: string, texts: string, values: string, reference?: string])[] = [
  ['It published on Tuesday ten models.', 'Tuesday', '2013-03-19'],
  ['It paid on Monday 6 million.', 'Monday', '2013-03-18'],
  ['It pledged on Tuesday 1.5 billion dollars.', 'Tuesday', '2013-03-19'],
  ['They named on Tuesday five new sites.', 'Tuesday', '2013-03-19'],
  ['Since October 21 it will have lost.', 'October 21', '2012-10-21'],
  [
    'It left on Monday, as in the spring of 2012. Four days earlier it had won.',
    'Monday|the spring of 2012|Four days earlier',
    '2013-03-18|2012-SP|2013-03-14',
  ],
  ['It signed on Monday the 17th in the night.', 'Monday the 17th', '2012-12-17'],
  ['The meetings of May 16, 17 and 18 failed.', 'May 16|17|18', '2012-05-16|2012-05-17|2012-05-18'],
  ['They met on the 16th, 17th and 18th of May.', 'the 16th|17th|18th of May', '2012-05-16|2012-05-17|2012-05-18'],
  ['From March to May it lost.', 'March|May', '2012-03|2012-05'],
  ['It will lose between April and June.', 'April|June', '2013-04|2013-06'],
  ['From Monday to Tuesday it lost.', 'Monday|Tuesday', '2013-03-18|2013-03-19'],
  ['The weekend of May 4 was lost.', 'The weekend of May 4', '2012-W18'],
  ['Two weeks before Christmas, it lost.', 'Two weeks before Christmas', '2012-12-11'],
  ['Two days after March 3, it lost.', 'Two days after|March 3', '2013-03-05|2013-03-03'],
  ['The eve of Thanksgiving, it lost.', 'The eve of Thanksgiving', '2012-11-21'],
  ['Two days before Christmas, it plans to ship.', 'Two days before Christmas', '2013-12-23'],
  ['It promises a chip for January.', 'January', '2014-01'],
  ['It is aiming for January.', 'January', '2014-01'],
  ['The chip is promised for January.', 'January', '2014-01'],
  ['It promised a chip in January.', 'January', '2013-01'],
  ['The day after Thanksgiving, it lost.', 'The day after Thanksgiving', '2012-11-23'],
  ['On May 3 it left; the next day it lost.', 'May 3|the next day', '2012-05-03|2012-05-04'],
  ['On May 3 it left for 2011. A day earlier it lost.', 'May 3|2011|A day earlier', '2012-05-03|2011|2012-05-02'],
  ['On May 3 it left; hours later it lost.', 'May 3|hours later', '2012-05-03|2012-05-03'],
  ['In April it left; that same day it lost.', 'April|that same day', '2012-04|2012-04'],
  ['In April it left; in the same week it lost.', 'April|the same week', '2012-04|2012-04'],
  [
    'On May 3 it left; since March it had lost. The same day it won.',
    'May 3|March|The same day',
    '2012-05-03|2013-03|2012-05-03',
  ],
  ['It will supply chips under a deal signed on Monday.', 'Monday', '2013-03-18'],
  ['The deal will be signed on Monday.', 'Monday', '2013-03-25'],
  ['On February 3 it left; on the 17th it came back.', 'February 3|the 17th', '2013-02-03|2013-02-17'],
  ['On May 3 it left; on the 10th it came back.', 'May 3|the 10th', '2012-05-03|2012-05-10'],
  ['It lost for a third straight day.', 'a third straight day', '2013-03-20'],
  ['It lost the second week in a row.', 'the second week in a row', '2013-W12'],
  ['It lost days ago.', 'days ago', 'PAST_REF'],
  ['It left; weeks later, it lost.', 'weeks later', 'PAST_REF'],
  ['It lost the week before last.', 'the week before last', '2013-W10'],
  ['It lost in September that year, in 1998.', 'September that year|1998', '2013-09|1998'],
  ['This coming Friday it plays.', 'This coming Friday', '2013-03-22'],
  ['This Friday it plays.', 'This Friday', '2013-03-22'],
  ['This Friday it lost.', 'This Friday', '2013-03-15'],
  ['The council meets Friday.', 'Friday', '2013-03-22'],
  ['It made less in the year-ago quarter.', 'the year-ago quarter', '2012-Q1'],
  [
    'The fourth quarter was good. The same period of 2011 was not.',
    'The fourth quarter|The same period of 2011',
    '2012-Q4|2011-Q4',
  ],
  ['Since 9/11 all has changed.', '9/11', '2001-09-11'],
  ['On September 9 it left.', 'September 9', '2012-09-09'],
  ['They met two hours ago.', 'two hours ago', '2013-03-20'],
  ['It has to end in five days.', 'five days', '2013-03-25'],
  ['2/15', '2/15', '2013-02-15'],
  ['It closed on Fri. at noon.', 'Fri.', '2013-03-15'],
  ['The first Monday of the month was lost.', 'The first Monday of the month', '2013-03-04'],
  ['It lost two Fridays ago.', 'two Fridays ago', '2013-03-08'],
  ['It will lose the Friday after next.', 'the Friday after next', '2013-03-29'],
];

for (const [sentence, texts, values, reference = '2013-03-20'] of readings) {
  test(`English: ${sentence}`, () => {
    const dates = findDates(sentence, 'en', reference).filter(({ type }) => type === 'DATE');
    assert.deepEqual(
      [dates.map(({ text }) => text).join('|'), dates.map(({ value }) => value).join('|')],
      [texts, values],
    );
  });
}

/** Sentences without a date, whatever they look like. */
const dateless: readonly string[] = [
  'They won it in 45 minutes.',
  'Between 60 and 90 soldiers died.',
  'The game ended 98-99.',
  'He has 16, 17 and 18 pawns.',
  'The 9/11 of it that is left is gone.',
  'Two days before the feast, nothing.',
  'The second team in a row lost.',
  'They put points 3, 4 and 5 aside.',
  'It took 2.5 hours.',
  'They may or march.',
  'It was lost in 1500 BC.',
  'The sun sat on the wed.',
  'It won 2/15 of the vote.',
];

for (const sentence of dateless) {
  test(`no English date in: ${sentence}`, () => {
    const dates = findDates(sentence, 'en', '2013-03-20').filter(({ type }) => type === 'DATE');
    assert.deepEqual(
      dates.map(({ text }) => text),
      [],
    );
  });
}

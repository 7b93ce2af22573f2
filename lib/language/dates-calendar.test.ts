import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  civil,
  containing,
  dayNumber,
  firstDay,
  formatDay,
  formatPeriod,
  lastDay,
  nearest,
  parseDay,
  weekdayOf,
} from './dates-calendar.ts';
import { holidayIn } from './dates-holidays.ts';

const index = fc.integer({ min: -200000, max: 60000 });

test('a day number and its year, month and day are one day, as UTC has it', () => {
  fc.assert(
    fc.property(index, (day) => {
      const { year, month, day: of } = civil(day);
      assert.equal(dayNumber(year, month, of), day);
      assert.equal(formatDay(day), new Date(day * 86400000).toISOString().slice(0, 10));
      assert.equal(weekdayOf(day) % 7, new Date(day * 86400000).getUTCDay());
    }),
  );
});

test('periods of a unit follow one another and hold their days', () => {
  const unit = fc.constantFrom('day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade');
  fc.assert(
    fc.property(index, unit, (day, of) => {
      const period = containing(day, of);
      assert.ok(firstDay(period) <= day && day <= lastDay(period));
      assert.deepEqual(containing(lastDay(period) + 1, of), { unit: of, index: period.index + 1 });
    }),
  );
});

test('the nearest place in a cycle lies within one round, on the side asked for', () => {
  fc.assert(
    fc.property(index, fc.integer({ min: 0, max: 11 }), fc.boolean(), fc.boolean(), (from, place, forward, strict) => {
      const away = (nearest(from, place, 12, forward, strict) - from) * (forward ? 1 : -1);
      assert.ok(away >= (strict ? 1 : 0) && away <= (strict ? 12 : 11));
    }),
  );
});

const weeks: readonly (readonly [day: string, week: string])[] = [
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2018-12-31', '2019-W01'],
  ['2016-01-01', '2015-W53'],
];

for (const [day, week] of weeks) {
  test(`${day} lies in ${week}`, () => assert.equal(formatPeriod(containing(parseDay(day), 'week')), week));
}

const holidays: readonly (readonly [code: string, year: number, day: string])[] = [
  ['E0', 2024, '2024-03-31'],
  ['E0', 2025, '2025-04-20'],
  ['E39', 2025, '2025-05-29'],
  ['11-4-4', 2025, '2025-11-27'],
  ['5-L-1', 2025, '2025-05-26'],
  ['9-1-1', 2025, '2025-09-01'],
];

for (const [code, year, day] of holidays) {
  test(`${code} of ${year} is ${day}`, () => assert.equal(formatDay(holidayIn(code, year)), day));
}

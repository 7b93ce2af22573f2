import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listRowArticles, listRowReports } from './timeline-reports.ts';

const report = (article: string, start: number, lang: 'fr' | 'en' = 'en') => ({ article, start, lang });

test('a row lists the first report of each article', () => {
  const reports = [report('a', 1), report('a', 2), report('b', 3), report('a', 4)];
  assert.deepEqual(listRowReports(reports), { shown: [report('a', 1), report('b', 3)], more: 0 });
});

test('of an event that many articles report a row lists the earliest, and says how many it leaves out', () => {
  const reports = Array.from({ length: 90 }, (_, n) => report(`a${Math.floor(n / 3)}`, n));
  const { shown, more } = listRowReports(reports);
  assert.deepEqual([shown.length, shown.at(-1)?.article, more], [6, 'a5', 24]);
  assert.deepEqual(listRowReports(reports.slice(0, 30), 500), { shown, more: 494 });
  assert.equal(listRowReports(reports.slice(0, 24)).shown.length, 8);
});

test('the articles that a row names include those whose sentence it quotes in either language', () => {
  const english = Array.from({ length: 30 }, (_, n) => report(`a${n}`, n));
  const named = listRowArticles([...english, report('b', 0, 'fr'), report('c', 0, 'fr')]);
  assert.deepEqual(named, ['b', 'a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatEntry } from './entry-text.ts';
import { createTurnover, type StandingEvent } from './turnover.ts';

const when = { from: '2024-03-14', to: '2024-03-14', precision: 'day' } as const;
const told = {
  basis: 'stated',
  kind: 'legal',
  modality: 'asserted',
  langs: ['en'],
  sources: [],
  disputed: false,
} as const;

function stand(articles: readonly number[], parties: readonly string[] = ['microsoft', 'openai']): StandingEvent {
  const entry = { when, ...told, articles, learnt: '2024-03-15', retold: `2024-03-${15 + articles.length}` };
  const seats = [{ a: 'microsoft', b: 'openai', tone: 'conflict' }] as const;
  return { id: 'x', ...formatEntry(parties, entry), seats };
}

function turn(former: StandingEvent, now: StandingEvent) {
  const turnover = createTurnover();
  turnover.count(-1, former);
  turnover.count(1, now);
  const [timeline] = turnover.list();
  return { figures: timeline?.places.length, isAltered: timeline?.isAltered, tellings: timeline?.tellings.length };
}

test('what goes and comes back as it was alters nothing', () => {
  assert.deepEqual(turn(stand([1, 2]), stand([1, 2])), { figures: 0, isAltered: false, tellings: 2 });
});

test('of one more article figures know nothing, but for the second', () => {
  assert.deepEqual(turn(stand([1, 2]), stand([1, 2, 3])), { figures: 0, isAltered: false, tellings: 2 });
  assert.deepEqual(turn(stand([1]), stand([1, 2])), { figures: 2, isAltered: true, tellings: 2 });
});

test('one more party alters the row and no figure', () => {
  const now = stand([1, 2], ['google', 'microsoft', 'openai']);
  assert.deepEqual(turn(stand([1, 2]), now), { figures: 0, isAltered: true, tellings: 2 });
});

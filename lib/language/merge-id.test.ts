import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellEvidence } from '../testing/evidence.ts';
import { evidenceId } from './merge-id.ts';

const found = tellEvidence({ article: '2024-07-31-a', on: '2024-07-30' });

test('An id is twelve letters and digits and never changes.', () => {
  assert.equal(evidenceId('2024-07-31-a', found, 'Un dépôt.', 0), evidenceId('2024-07-31-a', found, 'Un dépôt.', 0));
  assert.match(evidenceId('2024-07-31-a', found, 'Un dépôt.', 0), /^[0-9a-hjkmnp-tv-z]{12}$/);
  assert.equal(evidenceId('2024-07-31-a', found, 'Un dépôt.', 0), 'b3hs6xvk08tm');
});

test('The place in the article, the parties and the composition of accents do not change an id.', () => {
  const moved = { ...found, start: 900, end: 1000, participants: ['amazon'], tone: 'conflict' } as const;
  const id = evidenceId('a', found, 'Un dépôt.', 0);
  assert.equal(evidenceId('a', moved, 'Un dépôt.', 0), id);
  assert.equal(evidenceId('a', found, 'Un de\u0301po\u0302t.', 0), id);
});

test('Article, sentence, date, kind, trigger and ordinal each change the id.', () => {
  const triggered = { ...found, why: { ...found.why, kind: [{ text: 'signé', rule: 'contract' }] } };
  const ids = [
    evidenceId('a', found, 'Un dépôt.', 0),
    evidenceId('b', found, 'Un dépôt.', 0),
    evidenceId('a', found, 'Un depot.', 0),
    evidenceId('a', { ...found, when: { ...found.when, to: '2024-07-31' } }, 'Un dépôt.', 0),
    evidenceId('a', { ...found, kind: 'legal' }, 'Un dépôt.', 0),
    evidenceId('a', triggered, 'Un dépôt.', 0),
    evidenceId('a', found, 'Un dépôt.', 1),
  ];
  assert.equal(new Set(ids).size, ids.length);
});

test('Two hundred thousand ids differ.', () => {
  const ids = new Set(
    Array.from({ length: 200_000 }, (_, index) => evidenceId(`a-${index}`, found, 'One sentence.', 0)),
  );
  assert.equal(ids.size, 200_000);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Told, tellEvidence } from '../testing/evidence.ts';
import { composeEvent } from './merge-compose.ts';
import { toneBetween } from './merge-tone.ts';

const SUIT: Told = {
  article: '2023-12-28-a',
  participants: ['microsoft', 'new-york-times', 'openai'],
  tone: 'conflict',
  sides: [['new-york-times'], ['microsoft', 'openai']],
};

test('A conflict holds between sides and is neutral within one.', () => {
  const event = composeEvent([tellEvidence(SUIT)], []);
  assert.equal(toneBetween(event, 'new-york-times', 'openai'), 'conflict');
  assert.equal(toneBetween(event, 'openai', 'new-york-times'), 'conflict');
  assert.equal(toneBetween(event, 'microsoft', 'openai'), 'neutral');
});

test('Who takes no side, or no part, is neutral.', () => {
  const event = composeEvent([tellEvidence({ ...SUIT, sides: [['new-york-times'], ['openai']] })], []);
  assert.equal(toneBetween(event, 'microsoft', 'new-york-times'), 'neutral');
  assert.equal(toneBetween(event, 'google', 'openai'), 'neutral');
});

test('A conflict of three without sides holds only where a report shows two alone in it.', () => {
  const pair: Told = { article: '2024-01-01-b', participants: ['new-york-times', 'openai'], tone: 'conflict' };
  const { sides: _, ...unsided } = SUIT;
  const event = composeEvent([tellEvidence(unsided), tellEvidence(pair)], []);
  assert.equal(toneBetween(event, 'new-york-times', 'openai'), 'conflict');
  assert.equal(toneBetween(event, 'new-york-times', 'microsoft'), 'neutral');
});

test('Two parties, and any number that cooperate, have the tone of the event.', () => {
  const two = composeEvent([tellEvidence({ article: '2024-01-01-a', tone: 'conflict' })], []);
  assert.equal(toneBetween(two, 'openai', 'microsoft'), 'conflict');
  const three: Told = { article: '2024-01-01-a', participants: ['microsoft', 'openai', 'oracle'], tone: 'cooperation' };
  assert.equal(toneBetween(composeEvent([tellEvidence(three)], []), 'microsoft', 'oracle'), 'cooperation');
});

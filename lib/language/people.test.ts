import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSurname } from './people.ts';

test('the surname is what papers use alone', () => {
  const surnames = {
    'Sam Altman': 'Altman',
    'Ursula von der Leyen': 'von der Leyen',
    'Liang Wenfeng': 'Liang',
    'Jensen Huang': 'Huang',
    'Lee Jae-yong': 'Lee',
    'Robert Downey Jr.': 'Downey',
  };
  for (const [name, surname] of Object.entries(surnames)) assert.equal(findSurname(name), surname);
});

test('a single name or a surname of one letter is not used alone', () => {
  for (const name of ['Madonna', 'Cédric O']) assert.equal(findSurname(name), '');
});

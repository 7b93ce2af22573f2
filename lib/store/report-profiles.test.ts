import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { numberReport } from './report-numbers.ts';
import { createProfiles, formatProfiles, parseProfiles } from './report-profiles.ts';
import { tables } from './schema.ts';

// Seventeen numbers, of which the last two tell how many parties and words follow.
const profileOf = (...parties: number[]) => Int32Array.of(...Array(15).fill(7), parties.length, 0, ...parties);
const profiles = [profileOf(1, 2), profileOf(), profileOf(3)];

test('profiles written one after the other come apart again', () => {
  assert.deepEqual(parseProfiles(formatProfiles(profiles)), profiles);
  assert.deepEqual(parseProfiles(new Uint8Array()), []);
});

test('a report has the same profile whether it was expected or not, and none where there is no such report', () => {
  const db = new DatabaseSync(':memory:');
  db.exec(tables);
  db.prepare('INSERT INTO profiles VALUES (5, ?)').run(formatProfiles(profiles));
  const expected = createProfiles(db);
  expected.expect([numberReport(5, 1), numberReport(6, 0)]);
  for (const { get } of [expected, createProfiles(db)]) {
    assert.deepEqual(
      profiles.map((_, ordinal) => get(numberReport(5, ordinal))),
      profiles,
    );
    assert.equal(get(numberReport(5, 3)), undefined);
    assert.equal(get(numberReport(6, 0)), undefined);
  }
});

import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, test } from 'node:test';
import { loadCompanies } from '../content/dictionary.ts';
import { parseWhen } from '../content/when.ts';
import { toneBetween } from '../language/merge.ts';
import type { NewsEvent } from '../model.ts';
import { checkedRows } from '../testing/checked-rows.ts';
import { listLines } from './correction-rows.ts';
import { listRejected } from './counts.ts';
import { getEventOf } from './event-read.ts';
import { renewIndex } from './open.ts';
import { syncIndex } from './sync.ts';
import { listEntries } from './timeline-rows.ts';

// The timeline that the shipped articles and corrections give. A row that fails here was changed by an article, a
// correction or a rule of the language engine: look at it, and mend content/corrections.yaml or the checked rows.

const content = resolve(import.meta.dirname, '..', '..', 'content');
const { db } = renewIndex(undefined);
const [a, b] = ['microsoft', 'openai'];
const rows: NewsEvent[] = [];

before(async () => {
  await syncIndex({ db, content, today: '2026-11-23', companies: loadCompanies(content).companies, threads: 0 });
  rows.push(...listEntries(db, a, b).flatMap(({ id }) => getEventOf(db, id) ?? []));
});

type Row = { readonly told: string; readonly langs: readonly string[] };

function describe(event: NewsEvent): Row {
  const { when, kind, modality, participants } = event;
  const dated = [when.from, when.to, when.precision, when.qualifier ?? ''].join(' ');
  return {
    told: [dated, kind, toneBetween(event, a, b), modality, participants.join(' ')].join(' | '),
    langs: event.evidence.map(({ lang }) => lang),
  };
}

const expected = checkedRows.map(([when, kind, tone, modality, others, langs]) => {
  const span = parseWhen(when);
  const parties = [a, b, ...others].sort().join(' ');
  const dated = `${span?.from} ${span?.to} ${span?.precision} `;
  return { told: [dated, kind, tone, modality, parties].join(' | '), langs: langs.split(' ') };
});

test('every shipped correction finds what it names', () => {
  const rejected = listRejected(db).filter(({ file }) => file === 'corrections.yaml');
  assert.deepEqual(
    rejected.map(({ line, found }) => `${line}: ${found}`),
    [],
  );
});

test('every shipped correction says why in both languages', () => {
  const reasons = listLines(db).map(({ line, reason }) => ({ line, inBoth: typeof reason !== 'string' }));
  assert.deepEqual(
    reasons.filter(({ inBoth }) => !inBoth),
    [],
  );
});

test('every checked event of the two companies has one row, with its date, kind, tone and parties', () => {
  const told = rows.map((row) => describe(row).told);
  const wrong = expected.filter((row) => told.filter((one) => one === row.told).length !== 1);
  assert.deepEqual(
    wrong.map((row) => row.told),
    [],
  );
});

test('no row of the two companies is there that nobody has checked', () => {
  const known = new Set(expected.map(({ told }) => told));
  const unknown = rows.filter((row) => !known.has(describe(row).told));
  assert.deepEqual(
    unknown.map((row) => `${row.id} ${describe(row).told}: ${row.evidence[0]?.sentence}`),
    [],
  );
});

test('an event that articles of both languages tell is one row with reports in both', () => {
  const lacking = expected.filter(({ told, langs }) => {
    const found = rows.map(describe).find((row) => row.told === told);
    return langs.some((lang) => !found?.langs.includes(lang));
  });
  assert.deepEqual(lacking, []);
  assert.ok(checkedRows.filter(([, , , , , langs]) => langs === 'en fr').length >= 25);
});

test('no row repeats another: what is alike in kind, tone, modality and parties does not share a day', () => {
  const likeness = ({ kind, tone, modality, participants }: NewsEvent) =>
    [kind, tone, modality, ...participants].join(' ');
  const repeated = rows.flatMap((row, index) => {
    const before = rows.slice(0, index).filter((other) => likeness(other) === likeness(row));
    const twins = before.filter(({ when }) => when.from <= row.when.to && row.when.from <= when.to);
    return twins.map((twin) => `${twin.id} ${row.id} ${describe(row).told}`);
  });
  assert.deepEqual(repeated, []);
});

test('no row holds a report that dates its event to another time', () => {
  const strayed = rows.flatMap(({ id, when, evidence }) => {
    const dated = evidence.filter(({ basis }) => basis !== 'reported');
    const apart = dated.filter((report) => report.when.to < when.from || when.to < report.when.from);
    return apart.map(({ sentence }) => `${id} ${when.from}: ${sentence}`);
  });
  assert.deepEqual(strayed, []);
});

test('the two companies have at least sixty distinct events', () => {
  assert.ok(rows.length >= 60, `${rows.length}`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateSpan } from '../model.ts';
import { formatBound, formatDateTime, formatPartialDay, formatSpan, formatWhen } from './format-date.ts';

const cases: readonly {
  readonly span: DateSpan;
  readonly fr: string;
  readonly en: string;
  readonly datetime?: string;
}[] = [
  {
    span: { from: '2025-10-13', to: '2025-10-13', precision: 'day' },
    fr: '13 octobre 2025',
    en: '13 October 2025',
    datetime: '2025-10-13',
  },
  {
    span: { from: '2025-10-01', to: '2025-10-01', precision: 'day' },
    fr: '1er octobre 2025',
    en: '1 October 2025',
    datetime: '2025-10-01',
  },
  {
    span: { from: '2025-10-01', to: '2025-10-31', precision: 'month' },
    fr: 'octobre 2025',
    en: 'October 2025',
    datetime: '2025-10',
  },
  {
    span: { from: '2025-07-01', to: '2025-09-30', precision: 'quarter' },
    fr: 'troisième trimestre 2025',
    en: 'third quarter of 2025',
  },
  {
    span: { from: '2025-07-01', to: '2025-12-31', precision: 'half', qualifier: 'before' },
    fr: 'avant le second semestre 2025',
    en: 'before the second half of 2025',
  },
  { span: { from: '2024-12-01', to: '2025-02-28', precision: 'season' }, fr: 'hiver 2024–25', en: 'winter 2024–25' },
  {
    span: { from: '2025-06-01', to: '2025-08-31', precision: 'season', qualifier: 'since' },
    fr: 'depuis l’été 2025',
    en: 'since summer 2025',
  },
  {
    span: { from: '2025-10-13', to: '2025-10-19', precision: 'week' },
    fr: 'semaine du 13 octobre 2025',
    en: 'week of 13 October 2025',
  },
  {
    span: { from: '2026-01-01', to: '2026-12-31', precision: 'year', qualifier: 'by' },
    fr: 'd’ici fin 2026',
    en: 'by the end of 2026',
    datetime: '2026',
  },
  {
    span: { from: '2030-01-01', to: '2030-12-31', precision: 'year', qualifier: 'until' },
    fr: 'jusqu’en 2030',
    en: 'until 2030',
    datetime: '2030',
  },
  { span: { from: '2019-01-01', to: '2021-12-31', precision: 'year' }, fr: '2019–2021', en: '2019–2021' },
];

test('a date is told at its precision, in both languages', () => {
  for (const { span, fr, en } of cases) {
    assert.equal(formatSpan('fr', span), fr);
    assert.equal(formatSpan('en', span), en);
  }
});

test('a machine-readable date carries the known precision only', () => {
  for (const { span, datetime } of cases) assert.equal(formatDateTime(span), datetime);
});

test('without a date of its own, an event is told as reported, never as dated', () => {
  const span: DateSpan = { from: '2025-10-14', to: '2025-10-14', precision: 'day' };
  assert.equal(formatWhen('fr', span, 'reported'), 'rapporté le 14 octobre 2025');
  assert.equal(formatWhen('en', span, 'reported'), 'reported on 14 October 2025');
  assert.equal(formatWhen('en', span, 'stated'), '14 October 2025');
});

test('a company’s date may be a day, a month or a year', () => {
  assert.deepEqual(
    ['1975-04-04', '2023-04', '2004'].map((value) => formatPartialDay('fr', value)),
    ['4 avril 1975', 'avril 2023', '2004'],
  );
});

test('a bound of a period is worded as far as it is known', () => {
  const cases = [
    ['since', '2025', 'depuis 2025', 'since 2025'],
    ['since', '2025-10', 'depuis octobre 2025', 'since October 2025'],
    ['since', '2025-10-01', 'depuis le 1er octobre 2025', 'since 1 October 2025'],
    ['until', '2025', 'jusqu’en 2025', 'until 2025'],
    ['until', '2025-08', 'jusqu’en août 2025', 'until August 2025'],
    ['until', '2025-08-14', 'jusqu’au 14 août 2025', 'until 14 August 2025'],
  ] as const;
  for (const [qualifier, value, fr, en] of cases) {
    assert.equal(formatBound('fr', qualifier, value), fr);
    assert.equal(formatBound('en', qualifier, value), en);
  }
});

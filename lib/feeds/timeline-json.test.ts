import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hostile, tellEvent, tellHead, write } from '../testing/exported.ts';
import { timelineJson } from './timeline-json.ts';
import { describeTimelineSchema, timelineSchema } from './timeline-json-schema.ts';

const article = '2023-01-24-multibillion';

test('A timeline of none, one and two events keeps to the schema, in both languages.', () => {
  const views = [
    tellEvent([{ article, id: 'a', on: '2023-01', qualifier: 'by', sentence: 'One.' }]),
    tellEvent([
      { article, id: 'b', start: 9, on: '2023-01-23', why: { ...nothing, date: { text: 'Monday', rule: 'weekday' } } },
      { article: '2023-01-25-milliards', id: 'c', lang: 'fr', on: '2023-01-22', kind: 'investment' },
    ]),
  ];
  for (const locale of ['en', 'fr'] as const) {
    for (const count of [0, 1, 2]) {
      const text = write(timelineJson, tellHead(locale, count, { q: 'x' }), views.slice(0, count));
      const document = timelineSchema.parse(JSON.parse(text));
      assert.equal(document.events.length, count);
      assert.deepEqual(document.filter, { q: 'x' });
    }
  }
});

test('Dates are told in words of the document’s language beside their days.', () => {
  const view = tellEvent([{ article, on: '2026', qualifier: 'by', sentence: 'It ends.' }]);
  const dates = (['en', 'fr'] as const).map((locale) => {
    return timelineSchema.parse(JSON.parse(write(timelineJson, tellHead(locale, 1), [view]))).events[0]?.when;
  });
  const known = { from: '2026-01-01', to: '2026-12-31', precision: 'year', qualifier: 'by' };
  assert.deepEqual(dates, [
    { ...known, text: 'by the end of 2026' },
    { ...known, text: 'd’ici fin 2026' },
  ]);
});

test('Hostile text comes back as it went in.', () => {
  for (const sentence of hostile) {
    const text = write(timelineJson, tellHead('en', 1), [tellEvent([{ article, sentence }], sentence)]);
    const { events } = timelineSchema.parse(JSON.parse(text));
    assert.equal(events[0]?.reports[0]?.sentence, sentence);
  }
});

test('The documentation names every field of the schema.', () => {
  const told = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'timeline-json.md'), 'utf8');
  const names = new Set<string>();
  JSON.stringify(describeTimelineSchema('https://example.org'), (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object' && value)
      for (const name of Object.keys(value)) names.add(name);
    return value;
  });
  assert.ok(names.size > 30);
  for (const name of names) assert.ok(told.includes(`\`${name}\``), name);
});

const nothing = { participants: [], kind: [], tone: [], modality: [] };

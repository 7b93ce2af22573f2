import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFilter, parseFilter } from './timeline-query.ts';

const parse = (query: string) => {
  const parameters = new URLSearchParams(query);
  return parseFilter((name) => parameters.get(name) ?? undefined);
};

test('every field that makes sense is read', () => {
  const query =
    'from=2023&to=2025-06&kind=legal&tone=conflict&modality=rumoured&lang=fr&source=Le+Monde&q=proc%C3%A8s&at=2024-02-29';
  assert.deepEqual(parse(query), {
    from: '2023',
    to: '2025-06',
    kind: 'legal',
    tone: 'conflict',
    modality: 'rumoured',
    lang: 'fr',
    source: 'Le Monde',
    q: 'procès',
    at: '2024-02-29',
  });
});

test('what makes no sense is passed over', () => {
  const query = 'from=20233&to=2025-13&kind=war&tone=&modality=constructor&lang=de&source=&q=+&at=2023-02-29&at2=x';
  assert.deepEqual(parse(query), {});
  assert.deepEqual(parse('at=2024&to=2025-02-30'), {});
});

test('a filter written into an address reads back as it was', () => {
  const filter = { from: '2023-01', tone: 'neutral', source: 'A & B', q: 'l’accord « OpenAI »' } as const;
  assert.deepEqual(parse(formatFilter(filter)), filter);
  assert.equal(formatFilter({}, { after: 'x' }), 'after=x');
});

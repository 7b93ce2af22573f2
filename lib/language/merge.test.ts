import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Evidence } from '../model.ts';
import { tellEvidence } from '../testing/evidence.ts';
import {
  compareEvidence,
  findLinks,
  listReaches,
  listShelves,
  listVisits,
  mergeEvidence,
  readProfile,
  scoreLink,
} from './merge.ts';

const SENTENCES = [
  'The group signed a contract for 38 billion dollars.',
  'Le groupe a signé un contrat de 38 milliards de dollars.',
  'The newspaper filed a complaint.',
  'Le quotidien a porté plainte.',
  'It unveiled GPT-4.',
  'Il a dévoilé GPT-4.',
];

const report = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  slug: fc.constantFrom('a', 'b', 'c'),
  start: fc.constantFrom(0, 120, 240),
  on: fc.constantFrom(undefined, '2024-01', '2024', '2024-01-05', '2024-01-09', '2023-11'),
  participants: fc.constantFrom(
    ['openai'],
    ['microsoft', 'openai'],
    ['amazon', 'openai'],
    ['amazon', 'microsoft', 'openai'],
  ),
  kind: fc.constantFrom('legal' as const, 'partnership' as const, 'launch' as const),
  modality: fc.constantFrom('asserted' as const, 'planned' as const),
  sentence: fc.constantFrom(...SENTENCES),
});

/** Reports with ids of their own, in random order. */
const reports = fc.array(report, { maxLength: 24 }).map((rows) =>
  rows.map(({ day, slug, on, ...rest }, index): Evidence => {
    const article = `2024-01-${String(day).padStart(2, '0')}-${slug}`;
    return tellEvidence({ ...rest, article, id: `e${index}`, ...(on === undefined ? {} : { on }) });
  }),
);

test('The order of the input changes nothing.', () => {
  fc.assert(
    fc.property(reports, fc.infiniteStream(fc.nat()), (evidence, keys) => {
      const shuffled = evidence
        .map((item): [number, Evidence] => [keys.next().value ?? 0, item])
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item);
      assert.deepEqual(mergeEvidence(shuffled), mergeEvidence(evidence));
    }),
  );
});

test('Newer reports change no older link and no older id.', () => {
  fc.assert(
    fc.property(reports, fc.nat(24), (evidence, count) => {
      const sorted = [...evidence].sort(compareEvidence);
      const older = sorted.slice(0, count);
      const before = findLinks(older);
      assert.deepEqual(findLinks(sorted).slice(0, before.length), before);
      const ids = mergeEvidence(sorted).map(({ id }) => id);
      for (const event of mergeEvidence(older)) assert.ok(ids.includes(event.id));
    }),
  );
});

test('Links form a forest that looks back, and every report is in one event, whose id is that of its first.', () => {
  fc.assert(
    fc.property(reports, (evidence) => {
      const order = new Map([...evidence].sort(compareEvidence).map(({ id }, index) => [id, index]));
      const links = findLinks(evidence);
      assert.equal(new Set(links.map(({ from }) => from)).size, links.length);
      for (const { from, to } of links) assert.ok((order.get(to) ?? Infinity) < (order.get(from) ?? -1));
      const events = mergeEvidence(evidence);
      assert.equal(events.length, evidence.length - links.length);
      assert.equal(events.flatMap((event) => event.evidence).length, evidence.length);
      for (const event of events) assert.equal(event.id, event.evidence[0]?.id);
    }),
  );
});

test('The index finds the same links as comparing every two reports.', () => {
  fc.assert(
    fc.property(reports, (evidence) => {
      const sorted = [...evidence].sort(compareEvidence);
      const slow = sorted.flatMap((later, index) => {
        const links = sorted.slice(0, index).flatMap((earlier) => scoreLink(later, earlier) ?? []);
        const most = Math.max(...links.map(({ score }) => score));
        return links.find(({ score }) => score === most) ?? [];
      });
      assert.deepEqual(findLinks(evidence), slow);
    }),
  );
});

test('A report that stands on no shelf another looks into is no match for it, and one that is matched can alter it.', () => {
  fc.assert(
    fc.property(reports, (evidence) => {
      const report = new Map(evidence.map((item) => [item.id, readProfile(item)]));
      const profileOf = (id: string) => report.get(id) ?? assert.fail();
      for (const { from, to } of findLinks(evidence)) {
        const looked = new Set(listVisits(profileOf(from)).map(({ shelf }) => shelf));
        assert.ok(listShelves(profileOf(to)).some((shelf) => looked.has(shelf)));
        const reached = listReaches(profileOf(to)).flatMap(({ shelf, beyond }) => [shelf, ...beyond]);
        assert.ok(listShelves(profileOf(from)).some((shelf) => reached.includes(shelf)));
      }
    }),
  );
});

test('Of many reports of one month each is compared with the latest before it alone.', () => {
  const told = Array.from({ length: 60 }, (_, index) =>
    tellEvidence({
      article: `2024-01-${String(10 + (index % 9)).padStart(2, '0')}-${String(index).padStart(2, '0')}`,
      on: '2024-01-05',
      sentence: index === 0 || index === 59 ? 'It cost 38 billion dollars.' : 'They talked.',
      kind: index % 2 === 0 ? 'legal' : 'launch',
    }),
  );
  const sorted = [...told].sort(compareEvidence);
  const before = findLinks(sorted.slice(0, 40));
  assert.deepEqual(findLinks(sorted).slice(0, before.length), before);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countChoices, summariseTimeline, type TimelineEntry } from './timeline.ts';
import { changeChoices, changeFigures } from './timeline-change.ts';

const entry: fc.Arbitrary<Omit<TimelineEntry, 'id'>> = fc.record({
  when: fc.record({
    from: fc.constantFrom('2023-12-31', '2024-01-01', '2024-05-02', '2025-01-01'),
    to: fc.constant('2025-12-31'),
    precision: fc.constant('day'),
  }),
  basis: fc.constant('stated'),
  kind: fc.constantFrom('launch', 'legal', 'people'),
  tone: fc.constantFrom('cooperation', 'conflict', 'neutral'),
  modality: fc.constantFrom('asserted', 'planned', 'denied'),
  langs: fc.subarray(['en', 'fr']),
  sources: fc.subarray(['One', 'Two', 'Three']),
  articles: fc.subarray([1, 2], { minLength: 1 }),
  disputed: fc.boolean(),
  learnt: fc.constant('2026-01-01'),
  retold: fc.constant('2026-01-01'),
});

test('figures and choices that are counted on from a change are those of all entries', () => {
  const lists = fc.tuple(fc.array(entry), fc.array(entry), fc.array(entry));
  fc.assert(
    fc.property(lists, (drawn) => {
      const [gone, kept, come] = drawn.map((list, which) => list.map((one, at) => ({ ...one, id: `${which} ${at}` })));
      if (!gone || !kept || !come) return;
      const [before, after] = [
        [...gone, ...kept],
        [...kept, ...come],
      ];
      const changes = [...gone.map((one) => ({ entry: one, by: -1 })), ...come.map((one) => ({ entry: one, by: 1 }))];
      const expected = summariseTimeline(after);
      const choices = changeChoices(countChoices(before, {}), changes);
      // As text, since the index holds it as text: the order of fields counts too.
      assert.equal(JSON.stringify(choices), JSON.stringify(countChoices(after, {})));
      const figures = changeFigures(summariseTimeline(before), choices, changes, expected);
      assert.equal(JSON.stringify(figures), JSON.stringify(expected));
    }),
  );
});

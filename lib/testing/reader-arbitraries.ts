import fc from 'fast-check';
import type { Entry } from '../reader/entry.ts';
import { settingNames, settings } from '../reader/settings.ts';
import { addEntries, emptyState, type ReaderState } from '../reader.ts';

// Few ids and few instants, so that entries meet.
const at = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 8.64e15 }));
const id = fc.oneof(fc.constantFrom('article:a', 'event:b', 'pair:a/b', '__proto__'), fc.string({ minLength: 1 }));
const day = fc.constantFrom('2019-07-22', '2025-10-14');
const known = plain({ ids: fc.array(fc.string(), { maxLength: 4 }), floor: fc.oneof(fc.constant(''), day) });
const note = fc.string({ unit: 'binary' });
const lang = fc.constantFrom('fr' as const, 'en' as const);

const saved = plain({ title: note, date: day, lang, source: fc.string(), article: fc.string() });
const visit = plain({ number: fc.nat(), active: fc.nat() });
const sight = plain({ visit: fc.nat(), before: known, shown: known });
const setting = fc
  .constantFrom(...settingNames)
  .chain((name) => plain({ id: fc.constant(name), value: fc.constantFrom(...settings[name], null) }));

/** Any entry that the state can hold, taken-away ones included. */
export const entries: fc.Arbitrary<Entry> = fc.oneof(
  plain({ kind: fc.constant('read' as const), id, value: maybe(plain({ substance: fc.string() })), at }),
  plain({ kind: fc.constant('saved' as const), id, value: maybe(saved), at }),
  plain({ kind: fc.constant('note' as const), id, value: maybe(note), at }),
  plain({
    kind: fc.constant('follow' as const),
    id,
    value: maybe(plain({ names: fc.array(fc.string(), { minLength: 1, maxLength: 2 }) })),
    at,
  }),
  plain({ kind: fc.constant('visit' as const), id, value: maybe(visit), at }),
  plain({ kind: fc.constant('sight' as const), id, value: maybe(sight), at }),
  fc.tuple(setting, at).map(([one, when]) => ({ kind: 'set' as const, ...one, at: when })),
);

export const states: fc.Arbitrary<ReaderState> = fc
  .array(entries, { maxLength: 30 })
  .map((list) => addEntries(emptyState, list));

function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { freq: 3, nil: null });
}

// fast-check also makes objects without a prototype, which JSON never gives back.
function plain<Shape>(model: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }): fc.Arbitrary<Shape> {
  return fc.record<Shape>(model, { noNullPrototype: true });
}

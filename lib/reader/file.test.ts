import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { addEntries } from '../reader.ts';
import { states } from '../testing/reader-arbitraries.ts';
import { formatReaderFile, isRefusal, parseReaderFile } from './file.ts';
import { readerVersion } from './versions.ts';

test('the import of an export is the same state', () => {
  fc.assert(
    fc.property(states, (state) => {
      const outcome = parseReaderFile(formatReaderFile(state));
      assert.ok(!isRefusal(outcome));
      assert.deepEqual(new Map(outcome), new Map(state));
      assert.deepEqual(addEntries(state, outcome.values()), state);
    }),
  );
});

test('one state gives one file, whatever order it came about in', () => {
  fc.assert(
    fc.property(states, (state) => {
      assert.equal(formatReaderFile(new Map([...state].reverse())), formatReaderFile(state));
    }),
  );
});

test('a file that is not a whole export is refused with the reason', () => {
  const entry = '{"kind":"read","id":"article:a","at":1,"value":{"substance":""}}';
  const file = (entries: string, version = '1') => `{"app":"liaisons","version":${version},"entries":${entries}}`;
  const cases: [string, unknown][] = [
    ['', { reason: 'not-json' }],
    [file(`[${entry}]`).slice(0, -1), { reason: 'not-json' }],
    ['null', { reason: 'not-ours' }],
    ['[]', { reason: 'not-ours' }],
    ['{"app":"other","version":1,"entries":[]}', { reason: 'not-ours' }],
    ['{"app":"liaisons","version":1}', { reason: 'not-ours' }],
    [file('{}'), { reason: 'not-ours' }],
    [file('[]', '0'), { reason: 'not-ours' }],
    [file('[]', '1.5'), { reason: 'not-ours' }],
    [file('[]', '"1"'), { reason: 'not-ours' }],
    [file('[]', '9000'), { reason: 'newer' }],
    [file(`[${entry},null]`), { reason: 'damaged', position: 2 }],
    [file(`[${entry.replace('"at":1', '"at":-1')}]`), { reason: 'damaged', position: 1 }],
    [file(`[${entry.replace('"at":1', '"at":1e300')}]`), { reason: 'damaged', position: 1 }],
    [file(`[${entry.replace('read', 'constructor')}]`), { reason: 'damaged', position: 1 }],
    [file(`[${entry.replace('article:a', '')}]`), { reason: 'damaged', position: 1 }],
    [file('[{"kind":"set","id":"theme","at":1,"value":"pink"}]'), { reason: 'damaged', position: 1 }],
    [file('[{"kind":"set","id":"toString","at":1,"value":"on"}]'), { reason: 'damaged', position: 1 }],
    [file('[{"kind":"saved","id":"article:a","at":1,"value":{"note":7}}]'), { reason: 'damaged', position: 1 }],
    [file('[{"kind":"follow","id":"company:a","at":1,"value":{"names":[]}}]'), { reason: 'damaged', position: 1 }],
    [`"${'x'.repeat(20_000_001)}"`, { reason: 'too-large' }],
  ];
  for (const [text, expected] of cases) assert.deepEqual(parseReaderFile(text), expected, text.slice(0, 100));
});

test('no text whatever makes the import throw', () => {
  const shaped = fc.json().map((json) => `{"app":"liaisons","version":1,"entries":[${json}]}`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), shaped), (text) => {
      const outcome = parseReaderFile(text);
      assert.ok(isRefusal(outcome) || outcome instanceof Map);
    }),
  );
});

test('a file of every version ever written is read, and nothing in it lost', () => {
  const folder = path.join(import.meta.dirname, '..', 'testing', 'reader-files');
  for (let version = 1; version <= readerVersion; version += 1) {
    const outcome = parseReaderFile(fs.readFileSync(path.join(folder, `version-${version}.json`), 'utf8'));
    assert.ok(!isRefusal(outcome), `version ${version}`);
    const expected = parseReaderFile(fs.readFileSync(path.join(folder, `version-${readerVersion}.json`), 'utf8'));
    assert.ok(!isRefusal(expected));
    assert.deepEqual(formatReaderFile(outcome), formatReaderFile(expected));
  }
});

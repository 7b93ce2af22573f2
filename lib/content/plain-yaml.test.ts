import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPlainYaml } from './plain-yaml.ts';
import { parseWholeYaml } from './yaml.ts';

const PLAIN = `
title: L’accord « rien » à 5 %
date: 2025-01-23
source: {name: Liaisons}
summary: "A: b # c"
kicker: Un mot\u00a0; deux
tags: [cloud, AI policy]
image:
  src: images/cloud.svg
  alt: 'Art, no more'
references:
  - publisher: Neowin
    url: https://example.org/a?b=c#d
  - publisher: ai fray
    date: "2025-01-22"`;

test('plain front matter is read at once, as the whole of YAML reads it', () => {
  const data = readPlainYaml(PLAIN);
  assert.notEqual(data, undefined);
  assert.deepEqual(data, parseWholeYaml(PLAIN).data);
});

test('the front matter of nearly every article of this repository is plain', () => {
  const folder = join(import.meta.dirname, '..', '..', 'content', 'articles');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const plain = files.filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const yaml = text.slice(3, text.indexOf('\n---', 3));
    const data = readPlainYaml(yaml);
    if (data) assert.deepEqual(data, parseWholeYaml(yaml).data, file);
    return data !== undefined;
  });
  assert.ok(plain.length > files.length * 0.9, `${plain.length} of ${files.length}`);
});

const UNSURE = [
  'title: a: b',
  'title: a #b',
  'title: a:',
  'title: 2024',
  'title: 1e3',
  'title: 0x1f',
  'title: null',
  'title: True',
  'title: &a b',
  'title: *a',
  'title: !!str a',
  'title: |',
  'title: "a\\n"',
  "title: 'it''s'",
  'title: a\n  b',
  'title: a\ntitle: b',
  'title:',
  'null: a',
  'tags: [a, 1]',
  'tags: ["a, b"]',
  'tags: [a,]',
  'tags: [a, [b]]',
  'tags: []',
  'source: {a: b, a: c}',
  'source:\n  name: a\n   url: b',
  'source:\n  name: a\n  - b',
  'list:\n  - a: b\n    a: c',
  'list:\n  - a: b\n   c: d',
  'title: a\t',
  'title: a ',
  'title: \u00a0a',
  '# title: a',
  '__proto__: a',
  'a: b\n...',
  '- a',
];

for (const yaml of UNSURE)
  test(`${JSON.stringify(yaml)} is left to the reader of the whole of YAML`, () => {
    assert.equal(readPlainYaml(`\n${yaml}`), undefined);
  });

test('whatever is read as plain, the whole of YAML reads without a fault and the same', () => {
  const piece = fc.constantFrom(
    ...['title', 'a', 'é', 'null', 'true', '12', '2025-01-02', '.5', '1e3', '0x1', 'x', '~', 'http://a.b/c?d#e'],
    ...[':', ': ', ' ', '  ', '    ', '\n', '\n', '\n  ', '\n    ', '\n  - ', '- ', '#', ' #', ',', ', ', '"', "'"],
    ...['[', ']', '{', '}', '&', '*', '!', '|', '>', '%', '@', '`', '?', '\\', '\t', '\u00a0', '\u2028', '\ufeff', '—'],
    ...['tags: [a, b]', 'source: {name: a}', 'text: "a"', "text: 'a'", 'list:\n  - a: b\n    c: d', 'image:\n  src: a'],
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const yaml = `\n${pieces.join('')}`;
      const data = readPlainYaml(yaml);
      if (!data) return;
      plain += 1;
      const whole = parseWholeYaml(yaml);
      assert.deepEqual(whole.problems, []);
      assert.deepEqual(data, whole.data);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(plain > 100, `${plain} of 20,000 were plain`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './yaml.ts';
import { findDepth } from './yaml-depth.ts';

const deep = [
  `a: 1\nb: ${'['.repeat(10_000)}`,
  `a: 1\nb: ${'{a: '.repeat(9_000)}`,
  `a: 1\n${'- '.repeat(9_000)}`,
  `a: 1\n${'? '.repeat(9_000)}`,
  `a: 1\nb: ${'['.repeat(60)}${']'.repeat(60)}`,
];

test('what lies deeper than can be meant is one fault, the same each time', () => {
  for (const yaml of deep)
    assert.deepEqual(parseYaml(yaml).problems, [{ code: 'yaml', line: 2, found: 'too many levels' }]);
  const stairs = Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
  assert.equal(findDepth(stairs), 402);
});

test('signs in texts, and many levels one after the other, are none', () => {
  const flat = [
    `a: "${'['.repeat(200)}"`,
    `a: x${'{'.repeat(200)}`,
    `a: '${'- '.repeat(100)}'`,
    `a: |\n  ${'[\n  '.repeat(200)}`,
    `# ${'['.repeat(100)}\na: 1`,
    '- a: [b, {c: 2025-01-02}]\n'.repeat(300),
  ];
  for (const yaml of flat) assert.deepEqual(parseYaml(yaml).problems, []);
});

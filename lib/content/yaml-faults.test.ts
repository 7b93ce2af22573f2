import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translateFound } from './findings-fr.ts';
import { parseYaml } from './yaml.ts';

const slips: readonly (readonly [text: string, line: number, english: string, french: string])[] = [
  ['title: a: b\ndate: x', 2, 'a second colon in one line', 'un second deux-points sur une ligne'],
  ['title a\ndate: x', 2, 'a line without a name and a colon', 'une ligne sans nom suivi d’un deux-points'],
  ['title: "a\ndate: x\nlang: y', 2, 'a quotation mark that is never closed', 'un guillemet jamais fermé'],
  ['tags: [a, b\ndate: x', 2, 'a bracket that is never closed', 'un crochet ou une accolade jamais fermés'],
  ['tags: {a, b\ndate: x', 2, 'a bracket that is never closed', 'un crochet ou une accolade jamais fermés'],
  ['source:\n\tname: a', 3, 'a tab where only spaces may stand', 'une tabulation là où il faut des espaces'],
  [
    'source:\n  name: a\n url: b',
    4,
    'a line that starts further in or out than those beside it',
    'une ligne décalée par rapport à ses voisines',
  ],
  ['title: "a" b', 2, 'something after the end of a value', 'quelque chose après la fin d’une valeur'],
  ['title: @a', 2, 'text that starts with this sign: @', 'un texte qui commence par ce signe\u00a0: @'],
  ['title: *a', 2, 'an alias of nothing: a', 'un alias de rien\u00a0: a'],
  ['title: !a b', 2, 'an unknown tag: !a', 'une étiquette inconnue\u00a0: !a'],
  ['title: "\\q"', 2, 'an unknown escape: \\q', 'un échappement inconnu\u00a0: \\q'],
  ['title: |a', 2, 'text on the line of a | or a >: |a', 'du texte sur la ligne d’un | ou d’un >\u00a0: |a'],
  ['title: {{a}}', 2, 'a name that is no text', 'un nom qui n’est pas un texte'],
  ['title: a\n...\nb: c', 4, 'something after a line of ...', 'quelque chose après une ligne de ...'],
  ['title: a\ntitle: b', 3, 'a name given twice: title', 'un nom donné deux fois\u00a0: title'],
];

for (const [text, line, english, french] of slips)
  test(`${JSON.stringify(text)} is one slip, told where it is and in plain words`, () => {
    const [problem, ...others] = parseYaml(`\n${text}\n`).problems;
    assert.deepEqual([problem?.line, problem?.found, others.length], [line, english, 0]);
    assert.equal(translateFound(english), french);
  });

test('What is quoted from a file is not translated.', () => {
  for (const found of ['2025-02-30', 'nothing at all', 'title: nothing', 'constructor', '__proto__: x'])
    assert.equal(translateFound(found), found);
});

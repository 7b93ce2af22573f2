import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { drawnText } from './drawn-text.ts';

const folder = join(import.meta.dirname, '..', 'node_modules', '@fontsource', 'newsreader', 'files');

/** The code points that a font has: the table `cmap`, in format 4, of a WOFF file (https://www.w3.org/TR/WOFF/). */
function listSigns(name: string): Set<number> {
  const file = readFileSync(join(folder, `newsreader-${name}-500-normal.woff`));
  const entries = Array.from({ length: file.readUInt16BE(12) }, (_, index) => 44 + index * 20);
  const at = entries.find((entry) => file.toString('latin1', entry, entry + 4) === 'cmap') ?? 0;
  const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field));
  const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
  const table = packed === length ? bytes : inflateSync(bytes);
  const start = table.readUInt32BE(8);
  assert.equal(table.readUInt16BE(start), 4);
  const count = table.readUInt16BE(start + 6) / 2;
  const signs = new Set<number>();
  for (let index = 0; index < count; index++) {
    const last = table.readUInt16BE(start + 14 + index * 2);
    const first = table.readUInt16BE(start + 16 + count * 2 + index * 2);
    for (let sign = first; sign <= last; sign++) signs.add(sign);
  }
  return signs;
}

test('no sign is drawn that the fonts of the picture lack', () => {
  const known = new Set([...listSigns('latin'), ...listSigns('latin-ext')]);
  for (let sign = 0; sign <= 0x1ffff; sign++) {
    for (const one of drawnText(`a${String.fromCodePoint(sign)}`, 100))
      assert.ok(known.has(one.codePointAt(0) ?? 0), `U+${sign.toString(16)} as ${one}`);
  }
});

test('letters of French and of names stay, and variants stand as what they are variants of', () => {
  for (const [text, drawn] of [
    ['L’Œuvre « naïve » d’Éloïse – 20 €…', 'L’Œuvre « naïve » d’Éloïse – 20 €…'],
    ['Łódź, İstanbul, Škoda', 'Łódź, İstanbul, Škoda'],
    ['un\u202fpeu\u2009\n  plus', 'un peu plus'],
    ['e\u0301te\u0301', 'été'],
    ['𝕏 ＡＩ ﬁn', 'X AI fin'],
    ['漢字 🎉 AI \u202e\u200b', 'AI'],
    ['漢字', ''],
    ['\ud800', ''],
  ] as const)
    assert.equal(drawnText(text, 100), drawn);
});

test('a long text ends where it is cut', () => {
  assert.equal(drawnText('🎉'.repeat(20) + 'a'.repeat(20), 5), 'aaaaa…');
});

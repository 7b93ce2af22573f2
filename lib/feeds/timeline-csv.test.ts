import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostile, tellEvent, tellHead, write } from '../testing/exported.ts';
import { timelineCsv } from './timeline-csv.ts';

const article = '2023-01-24-multibillion';

test('A row an event stands under a row of names, in French and in English.', () => {
  const view = tellEvent([
    { article, on: '2023-01', sentence: 'Microsoft invests, again.', kind: 'investment', tone: 'cooperation' },
    {
      article: '2023-01-25-milliards',
      lang: 'fr',
      on: '2023-01',
      sentence: 'Microsoft investit « encore ».',
      kind: 'investment',
      tone: 'cooperation',
    },
  ]);
  const common = `${article}@0,2023-01-01,2023-01-31,month,,stated,microsoft openai,investment,cooperation,asserted`;
  const header =
    'id,from,to,precision,qualifier,basis,participants,kind,tone,modality,sentence,language,articles,sources,first_published,correction,article_url,url,until';
  assert.equal(
    write(timelineCsv, tellHead('en', 1), [view]),
    `${header}\r\n${common},"Microsoft invests, again.",en,2,The Daily,2023-01-24,,https://example.org/en/articles/${article}#s-0,https://example.org/en/events/${article}@0,\r\n`,
  );
  assert.equal(
    write(timelineCsv, tellHead('fr', 1), [view]),
    `${header}\r\n${common},Microsoft investit « encore ».,fr,2,The Daily,2023-01-24,,https://example.org/fr/articles/2023-01-25-milliards#s-0,https://example.org/fr/events/${article}@0,\r\n`,
  );
});

test('No text breaks its row or runs as a formula.', () => {
  for (const sentence of hostile) {
    const rows = parseCsv(write(timelineCsv, tellHead('en', 1), [tellEvent([{ article, sentence }])]));
    assert.deepEqual(
      rows.map((row) => row.length),
      [19, 19],
      sentence,
    );
    const cell = rows[1]?.[10] ?? '';
    assert.doesNotMatch(cell, /^[\s"]*[=+\-@＝]|[\p{Cc}]/u, sentence);
    assert.ok(cell.isWellFormed());
  }
});

test('Text that only holds such a sign further on stays as it is.', () => {
  for (const sentence of ['A – b = c', "L'accord, +3 %", '4 + 4', "'quoted'"]) {
    const rows = parseCsv(write(timelineCsv, tellHead('en', 1), [tellEvent([{ article, sentence }])]));
    assert.equal(rows[1]?.[10], sentence);
  }
});

/** RFC 4180, read sign by sign; throws where a row does not end in CRLF or a quote stands bare. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
    const cell = quoted ?? /^([^",\r\n]*)/.exec(text.slice(at));
    if (!cell) throw new Error(`No cell at ${at}.`);
    row.push((cell[1] ?? '').replaceAll('""', '"'));
    at += cell[0].length;
    if (text[at] === ',') at += 1;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFacets, happenedTokens, publishedTokens } from './facet-tokens.ts';
import { formatMatch } from './match.ts';
import { parseQuery } from './query.ts';
import { findSnippet, highlight, listWanted } from './snippet.ts';
import { compileVocabulary } from './vocabulary.ts';

const vocabulary = compileVocabulary([]);

function match(text: string): string {
  const { root } = parseQuery(text);
  return root ? formatMatch(root, vocabulary) : '';
}

test('a word is looked for as written and by its stems', () => {
  assert.equal(match('procès'), '("proces" OR "proc" OR "proce")');
  assert.equal(match('gpt4'), '("gpt4" OR "gpt 4")');
});

test('words are all wanted but those that say nothing', () => {
  assert.equal(match('qui loi'), '"loi"');
  assert.equal(match('qui'), '"qui"');
});

test('exclusions, alternatives and fields become operators around quoted tokens', () => {
  assert.equal(match('-loi'), '("all·" NOT "loi")');
  assert.equal(match('gpt -loi'), '("gpt" NOT "loi")');
  assert.equal(match('(gpt OR loi) tag:puces'), '(("gpt" OR "loi") AND "tag·puces")');
  assert.equal(match('company:hugging-face'), '"company·hugging·face"');
});

test('what is said again is asked once', () => {
  for (const text of ['gpt '.repeat(120), 'gpt OR gpt OR GPT', '(gpt OR gpt) (gpt gpt)', 'gpt "gpt"'])
    assert.equal(match(text), '"gpt"', text);
  assert.equal(match('gpt -loi -loi -loi'), '("gpt" NOT "loi")');
  assert.equal(match('gpt loi gpt'), '("gpt" AND "loi")');
});

test('nothing a reader types is syntax', () => {
  for (const text of [
    'NEAR(a b)',
    'title:x',
    'a*',
    '^a',
    '{a b}:c',
    'a + b',
    "a'; DROP TABLE articles;--",
    'a\u0000b',
  ]) {
    assert.match(match(text), /^[()" A-Z·\p{Ll}\p{N}]*$/u, text);
    const outside = match(text).replace(/"[^"]*"/g, '');
    assert.match(outside, /^(?:[() ]|AND|OR|NOT)*$/, text);
  }
});

test('days are covered by years, months and days, each as few as can be', () => {
  assert.deepEqual(publishedTokens('2025-06-01', '2025-08-02'), ['m·202506', 'm·202507', 'd·20250801', 'd·20250802']);
  assert.deepEqual(publishedTokens('2024-12-31', '2026-01-01'), ['d·20241231', 'y·2025', 'd·20260101']);
  assert.equal(publishedTokens(undefined, '2025-12-31').length, 76);
  assert.deepEqual(happenedTokens('2023-02-10', '2023-03-02'), ['hm·202302', 'hm·202303']);
});

test('an event of a span stands under each of its months and years', () => {
  const text = formatFacets({
    companies: ['openai'],
    kinds: ['legal'],
    tones: [],
    happened: [{ from: '2023-12-05', to: '2024-01-03' }],
  });
  assert.equal(text, 'all· company·openai kind·legal hy·2023 hy·2024 hm·202312 hm·202401');
});

const text =
  'Le juge a parlé. '.repeat(20) +
  'Le procès d’OpenAI s’ouvre à Oakland, et Microsoft y est. ' +
  'Il pleut encore. '.repeat(20);

test('a snippet shows where the words stand together, and marks them', () => {
  const pieces = findSnippet(text, 'fr', listWanted(parseQuery('proces microsoft').root)) ?? [];
  assert.deepEqual(
    pieces.filter((piece) => piece.found).map((piece) => piece.text),
    ['procès', 'Microsoft'],
  );
  const whole = pieces.map((piece) => piece.text).join('');
  assert.match(whole, /^… .*Oakland.* …$/s);
  assert.equal(whole.length < 300, true);
});

test('a text without any of the words has no snippet', () => {
  assert.equal(findSnippet(text, 'fr', listWanted(parseQuery('anthropic').root)), undefined);
  assert.equal(findSnippet(text, 'fr', listWanted(parseQuery('-microsoft').root)), undefined);
});

test('a title is marked whole', () => {
  assert.deepEqual(highlight('Deux procès', 'fr', listWanted(parseQuery('PROCES').root)), [
    { text: 'Deux ', found: false },
    { text: 'procès', found: true },
  ]);
});

test('words are marked whatever letters beyond ASCII they begin with', () => {
  const marked = (text: string, query: string) =>
    highlight(text, 'fr', listWanted(parseQuery(query).root)).flatMap((piece) => (piece.found ? [piece.text] : []));
  assert.deepEqual(marked('L’Œuvre, l’œuvre et les oeuvres', 'oeuvre'), ['Œuvre', 'œuvre', 'oeuvres']);
  assert.deepEqual(marked('Le réseau et les RÉSEAUX, l’éthique', 'reseau ethique'), ['réseau', 'RÉSEAUX', 'éthique']);
  assert.deepEqual(marked('GPT-4o, Groq', 'gpt-4o groq'), ['GPT-4o', 'Groq']);
  assert.deepEqual(marked('北京 et Pékin', '北京'), ['北京']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from './query.ts';
import type { QueryNode } from './query-tree.ts';

/** A tree in one line: (& a b), (| a b), (- a), "phrase", field=value, field=from..to. */
function show(node: QueryNode | undefined): string {
  if (!node) return '';
  if (node.type === 'word') return node.text;
  if (node.type === 'phrase') return `"${node.text}"`;
  if (node.type === 'is') return `${node.field}=${node.value}`;
  if (node.type === 'within') return `${node.field}=${node.from ?? ''}..${node.to ?? ''}`;
  if (node.type === 'not') return `(- ${show(node.node)})`;
  return `(${node.type === 'and' ? '&' : '|'} ${node.nodes.map(show).join(' ')})`;
}

const tree = (text: string) => show(parseQuery(text).root);
const hints = (text: string) => parseQuery(text).hints.map((hint) => hint.code);

const wellFormed: readonly (readonly [string, string])[] = [
  ['openai', 'openai'],
  ['  openai   microsoft ', '(& openai microsoft)'],
  ['gpt-4o image', '(& gpt-4o image)'],
  ['"long contract" openai', '(& "long contract" openai)'],
  ['« contrat sans exclusivité »', '" contrat sans exclusivité "'],
  ['openai -microsoft', '(& openai (- microsoft))'],
  ['-microsoft', '(- microsoft)'],
  ['-"new york times"', '(- "new york times")'],
  ['openai OR anthropic', '(| openai anthropic)'],
  ['openai OR anthropic google', '(| openai (& anthropic google))'],
  ['(openai OR anthropic) google', '(& (| openai anthropic) google)'],
  ['-(openai OR anthropic) google', '(& (- (| openai anthropic)) google)'],
  ['openai AND google', '(& openai google)'],
  ['company:microsoft', 'company=microsoft'],
  ['company:"Hugging Face" levée', '(& company=Hugging Face levée)'],
  ['entreprise:openai langue:fr', '(& company=openai lang=fr)'],
  ['tag:images lang:FR kind:legal tone:conflict', '(& tag=images lang=fr kind=legal tone=conflict)'],
  ['-lang:fr', '(- lang=fr)'],
  ['published:2025-06..2025-10', 'published=2025-06-01..2025-10-31'],
  ['published:2024-02', 'published=2024-02-01..2024-02-29'],
  ['happened:2023', 'happened=2023-01-01..2023-12-31'],
  ['happened:..2019', 'happened=..2019-12-31'],
  ['happened:2026-03-01..', 'happened=2026-03-01..'],
  ['company:openai OR company:google', '(| company=openai company=google)'],
  ['https://openai.com/x', 'https://openai.com/x'],
  ['C++ and R&D', '(& C++ and R&D)'],
  ['GPT-4 - Copilot', '(& GPT-4 Copilot)'],
  ['!!! 🙂', ''],
  ['', ''],
];

for (const [query, expected] of wellFormed) {
  test(`${query || 'nothing'} is read as ${expected || 'nothing'}`, () => {
    assert.equal(tree(query), expected);
    assert.deepEqual(hints(query), []);
  });
}

const malformed: readonly (readonly [string, string, string])[] = [
  ['"long contract openai', '(& long contract openai)', 'quote'],
  ['(openai microsoft', '(& openai microsoft)', 'structure'],
  ['openai) microsoft', '(& openai microsoft)', 'structure'],
  ['openai OR', 'openai', 'structure'],
  ['OR openai', 'openai', 'structure'],
  ['openai OR OR google', '(& openai google)', 'structure'],
  ['()', '', 'structure'],
  [`${'('.repeat(40)}openai${')'.repeat(40)}`, 'openai', 'structure'],
  ['lang:de openai', 'openai', 'value'],
  ['published:2026-02-30', '', 'value'],
  ['published:2026-05..2026-01', '', 'value'],
  ['happened:soon', '', 'value'],
  ['is:saved openai', 'openai', 'saved'],
];

for (const [query, expected, hint] of malformed) {
  test(`${query.slice(0, 40)} is read as ${expected || 'nothing'}, with the hint ${hint}`, () => {
    assert.equal(tree(query), expected);
    assert.deepEqual(hints(query), [hint]);
  });
}

test('a query beyond 500 characters is cut, and says so', () => {
  const { text, hints: found } = parseQuery('mot '.repeat(200));
  assert.equal(text.length, 499);
  assert.equal(found[0]?.code, 'long');
});

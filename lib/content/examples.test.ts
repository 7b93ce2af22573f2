import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadArticle } from './article.ts';
import { loadCompany } from './company.ts';
import { loadCorrections } from './corrections.ts';

const root = join(import.meta.dirname, '..', '..');

/** The blocks of YAML that a document shows, to be copied. */
function examplesOf(document: string): Buffer[] {
  const blocks = readFileSync(join(root, document), 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms);
  return Array.from(blocks, ([, text = '']) => Buffer.from(text));
}

test('The examples that the documents give to copy are read without a fault.', () => {
  const [article, company, ...others] = examplesOf('README.md');
  const [corrections] = examplesOf('docs/corrections.md');
  assert.ok(article && company && corrections);
  assert.deepEqual(others, []);
  const loaded = [
    loadArticle('articles/2025/2025-10-14-a-short-name.en.md', article),
    loadCompany('companies/a-company.md', company),
    loadCorrections(corrections, new Set(['google', 'microsoft', 'new-york-times', 'openai'])),
  ];
  assert.deepEqual(
    loaded.flatMap((one) => ('rejected' in one ? one.rejected : [])),
    [],
  );
});

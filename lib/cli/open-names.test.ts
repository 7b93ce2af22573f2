import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadArticle } from '../content/article.ts';
import { compileDictionary } from '../language/dictionary.ts';
import { company } from '../testing/companies.ts';
import { gatherOpenNames } from './open-names.ts';

const person = { name: 'Ada Example', role: { fr: 'patronne', en: 'chief' }, aliases: [] };
const companies = [
  company('alpha', 'Alphatron', { people: [person] }),
  company('beta', 'Betatron', { people: [person] }),
];

const texts = {
  'articles/2025-01-01-un.fr.md': ['fr', 'Ada Example a parlé. Betatron a vendu une puce.'],
  'articles/2025-01-02-two.en.md': ['en', 'Ada Example spoke of Alphatron. Later, Ada Example left.'],
  'articles/2025-01-03-three.en.md': ['en', 'Ada Example spoke.'],
} as const;

test('names that may stand for several companies are listed with how often and where they first stand', () => {
  const names = gatherOpenNames(compileDictionary(companies));
  for (const [file, [lang, text]] of Object.entries(texts)) {
    const loaded = loadArticle(file, Buffer.from(`---\ntitle: A day\ndate: 2025-01-01\nlang: ${lang}\n---\n${text}\n`));
    assert.ok('article' in loaded);
    names.add(file, loaded);
  }
  assert.deepEqual(names.list(), [
    { text: 'Ada Example', companies: ['alpha', 'beta'], times: 2, file: 'articles/2025-01-01-un.fr.md' },
  ]);
});

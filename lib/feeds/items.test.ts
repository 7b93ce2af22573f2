import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewsEvent } from '../model.ts';
import { makeLinksAbsolute } from './absolute-links.ts';
import { describeArticle } from './article-item.ts';
import { describeEvent } from './event-item.ts';

const origin = 'https://news.example';
const article = { slug: '2025-10-14-été', lang: 'fr', title: 't', date: '2025-10-14', summary: 's', tags: [] } as const;

test('the id of an article depends on its slug alone', () => {
  const { id } = describeArticle(article, '', origin);
  assert.equal(id, 'urn:liaisons:article:2025-10-14-%C3%A9t%C3%A9');
  assert.equal(describeArticle({ ...article, title: 'other', date: '2026-01-01' }, 'x', 'https://b.example').id, id);
});

test('a correction moves the day of change and not that of publication', () => {
  const { published, updated } = describeArticle({ ...article, updated: '2025-10-16' }, '', origin);
  assert.deepEqual([published, updated], ['2025-10-14T00:00:00.000Z', '2025-10-16T00:00:00.000Z']);
  const early = describeArticle({ ...article, instant: '2025-10-14T08:30:00.000Z', updated: '2025-10-14' }, '', origin);
  assert.equal(early.updated, '2025-10-14T08:30:00.000Z');
});

test('addresses in the text become absolute, and what only the page uses goes', () => {
  const page = `${origin}/fr/articles/a`;
  assert.equal(
    makeLinksAbsolute('<a class="x" href="../companies/x-corp?a=1&amp;b=2" target="_blank">X</a>', page),
    '<a href="https://news.example/fr/companies/x-corp?a=1&amp;b=2">X</a>',
  );
  assert.equal(
    makeLinksAbsolute('<img src="/images/a.svg" alt="é">', page),
    `<img src="${origin}/images/a.svg" alt="é">`,
  );
  assert.equal(makeLinksAbsolute('<a href="#fn-1">1</a>', page), `<a href="${page}#fn-1">1</a>`);
  assert.equal(makeLinksAbsolute('<a href="https://b.example/">b</a>', page), '<a href="https://b.example/">b</a>');
  assert.equal(makeLinksAbsolute('<a href="http://[">b</a>', page), `<a href="${page}">b</a>`);
  assert.equal(makeLinksAbsolute('<p> href=&quot;x&quot;</p>', page), '<p> href=&quot;x&quot;</p>');
});

const day = (from: string) => ({ from, to: from, precision: 'day' }) as const;
const why = { participants: [], kind: [], tone: [], modality: [] };
const witness = { act: 'sue', products: [], people: [], amounts: [] };
const shared = {
  basis: 'stated',
  participants: ['openai', 'x-corp'],
  kind: 'legal',
  tone: 'conflict',
  modality: 'asserted',
} as const;
const report = { ...shared, why, witness, when: day('2024-02-29'), start: 40, end: 90 };
const event: NewsEvent = {
  ...shared,
  id: 'e1',
  when: day('2024-02-29'),
  links: [],
  disagreements: [],
  corrections: [],
  evidence: [
    { ...report, id: 'e1', article: 'a', lang: 'en', published: '2024-03-01', sentence: 'X <sued> OpenAI.' },
    { ...report, id: 'e2', article: 'b', lang: 'fr', published: '2024-03-02', sentence: 'X a assigné OpenAI.' },
  ],
};
const names = new Map([
  ['openai', 'OpenAI'],
  ['x-corp', 'X'],
]);

test('an event tells its sentence in the reader’s language, its date, its sources', () => {
  const articles = new Map([['b', { title: 'Titre & co', source: { name: 'Le Journal' } }]]);
  const item = describeEvent(event, { locale: 'fr', names, articles, origin });
  assert.equal(item.id, 'urn:liaisons:event:e1');
  assert.equal(item.title, 'OpenAI, X – justice, 29 février 2024');
  assert.equal(
    item.html,
    '<blockquote lang="fr"><p>X a assigné OpenAI.</p></blockquote><p>29 février 2024 · justice · conflit</p><ul>' +
      '<li><a href="https://news.example/fr/articles/a#s-40" hreflang="en">a</a> (1er mars 2024)</li>' +
      '<li><a href="https://news.example/fr/articles/b#s-40" hreflang="fr">Titre &amp; co</a> (Le Journal, 2 mars 2024)</li></ul>',
  );
  assert.deepEqual([item.published, item.updated], ['2024-03-01T00:00:00.000Z', '2024-03-02T00:00:00.000Z']);
});

test('a sentence never becomes markup, and a rumour says so', () => {
  const item = describeEvent({ ...event, modality: 'rumoured' }, { locale: 'en', names, origin });
  assert.match(item.html, /<p>X &lt;sued&gt; OpenAI\.<\/p>/);
  assert.equal(item.title, 'OpenAI, X – court, rumoured, 29 February 2024');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProfile } from '../language/merge.ts';
import { tellEvidence } from '../testing/evidence.ts';
import { type ArrivedArticle, createLinksAhead } from './link-ahead.ts';
import { renewIndex } from './open.ts';
import type { ReportLink, ReportLinks } from './report-links.ts';

function arrive(id: number, published: string, slug: string): ArrivedArticle {
  const report = tellEvidence({ article: slug, published, on: '2024-03-01' });
  return { place: `${published} ${slug}`, id, profiles: [readProfile(report)] };
}

const [first, second, third] = [
  arrive(1, '2024-03-01', 'a'),
  arrive(2, '2024-03-01', 'b'),
  arrive(3, '2024-03-02', 'c'),
];

/** What becomes of articles that arrive in these batches. */
function linkAll(batches: readonly (readonly ArrivedArticle[])[]): ReportLinks | undefined {
  const ahead = createLinksAhead(renewIndex(undefined).db);
  for (const batch of batches) {
    for (const article of batch) ahead?.put(article);
    ahead?.link();
  }
  return ahead?.take();
}

function listLinks(links: ReportLinks | undefined): ReportLink[] {
  const found: ReportLink[] = [];
  links?.eachLink((link) => found.push(link));
  return found;
}

test('articles of one day are linked in the order of their slugs, however they come', () => {
  const links = listLinks(linkAll([[first, second, third]]));
  assert.equal(links.length, 2);
  assert.ok(links.every(({ root }) => root === 65_536));
  assert.deepEqual(listLinks(linkAll([[second], [first], [third]])), links);
  assert.deepEqual(listLinks(linkAll([[second, third, first]])), links);
});

test('where one comes after what it stands before, nothing is handed over', () => {
  assert.equal(
    linkAll([
      [second, third],
      [first, arrive(4, '2024-03-03', 'd')],
    ]),
    undefined,
  );
});

test('an index that has articles is not linked ahead', () => {
  const { db } = renewIndex(undefined);
  db.exec("INSERT INTO articles VALUES (1, '', '', '', '', NULL, NULL, NULL, '', '', 1, '', 0, 0)");
  assert.equal(createLinksAhead(db), undefined);
});

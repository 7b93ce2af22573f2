import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articleFile, articles, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { viewArticle } from './article-view.ts';
import { viewCompany } from './company-view.ts';
import * as counts from './counts.ts';
import { listEvents } from './event-list.ts';
import { listFullArticles, listLearnt } from './feed-lists.ts';
import { searchPairs } from './pair-search.ts';
import { listPlaces } from './places.ts';
import { listRecent, listRecentIds } from './recent.ts';
import { search } from './search.ts';
import { serveLibrary } from './serve-library.ts';
import { listPrepared } from './statements.ts';
import { listPage } from './summaries.ts';
import { listMoved, listPairs, viewEvent } from './timeline-lists.ts';
import { pageFromIndex } from './timeline-pages.ts';
import { viewTimeline } from './timeline-view.ts';

const folder = makeFolder(after);
writeFiles(folder, { ...companies, ...articles });
// An event that so many articles report is read otherwise than others.
for (let day = 1; day <= 25; day++)
  writeFiles(
    folder,
    articleFile(
      `2025-05-${String(day).padStart(2, '0')}-told.en.md`,
      'OpenAI sued Google on 4 March 2025 in California.',
    ),
  );
writeFiles(folder, { 'corrections.yaml': '- hide: nothing\n  reason: x\n- merge: [some, others]\n  reason: y\n' });

/**
 * Parts of a plan that read a whole table: one without an index, or one that has to be sorted for its page. The list of
 * rejected files is read to its end on purpose, to name each of them, and so is what is to be taken out of the averages
 * of full text; json_each reads a list that it is given; “M” is FTS5's word for a search by its own index.
 */
const costly =
  /^SCAN (?!json_each|(?:rejected|search_gone)$)\w+$|^SCAN (?!json_each)\w+ VIRTUAL TABLE INDEX \d+:(?!M)|USE TEMP B-TREE FOR ORDER BY$/;

test('no page’s query and no update reads a whole table', async () => {
  const service = serveLibrary({
    content: folder,
    index: join(folder, 'index.sqlite'),
    today: () => '2026-01-01',
    log: () => {},
    threads: 0,
  });
  await service.ask((library) => {
    for (const query of [{}, { company: 'openai' }, { tag: 'money' }, { month: '2024-02' }])
      listPage(
        library,
        { locale: 'en', limit: 1, ...query },
        listPage(library, { locale: 'en', limit: 1, ...query }).next,
      );
    viewArticle(library, '2024-02-15-sora', 'fr');
    viewCompany(library, 'openai', 'fr');
    counts.countMonths(library.db, 'fr');
    counts.countCompanies(library.db, 'fr');
    counts.countTag(library.db, 'fr', 'money');
    listPlaces(library, 'fr');
    listRecent(library, 'fr', 1);
    listRecentIds(library, 1);
    const filter = { company: ['openai'], lang: 'en', from: '2023', to: '2025' } as const;
    for (const order of ['rank', 'date'] as const)
      for (const asked of [{}, filter])
        search(library, { text: 'openai', filter: asked, locale: 'en', order, limit: 1 });
    for (const asked of [{}, filter]) listEvents(library, { text: '', filter: asked, limit: 1 });
    const [pair] = listPairs(library, 5);
    assert.ok(pair);
    listMoved(library, 5);
    for (const q of ['', 'open', 'micro open']) searchPairs(library, q, 1);
    counts.listActivePairs(library.db);
    counts.listAddresses(library.db, 1, 1);
    viewEvent(library, pair.last.id);
    listFullArticles(library, { locale: 'fr', limit: 1 });
    listLearnt(library, undefined, 1);
    listLearnt(library, { a: 'openai' }, 1);
    const [event] = viewTimeline(library, { a: 'microsoft', b: 'openai' }, {}, '2026-01-01')?.events ?? [];
    assert.ok(event);
    pageFromIndex(library.db, 'microsoft', 'openai', { event: event.id });
    assert.ok(viewTimeline(library, { a: 'google', b: 'openai' }, {}, '2026-01-01')?.events.some(({ whole }) => whole));
  });
  writeFiles(folder, {
    'articles/2024-02-15-sora.en.md': (articles['articles/2024-02-15-sora.en.md'] ?? '').replace('Sora', 'Sora 2'),
  });
  await service.sync();
  const { db } = service.library();
  const queries = listPrepared(db).filter(
    (sql) => !/^(?:INSERT|PRAGMA)|^UPDATE (?:event_)?search_data|sqlite_schema/.test(sql),
  );
  assert.ok(queries.length > 20);
  // The files of the sitemap are numbered, so that what stands before one has to be counted.
  const counted = queries.filter((sql) => /\bOFFSET\b/i.test(sql));
  assert.deepEqual(counted, ['SELECT head FROM articles ORDER BY moment, slug LIMIT ? OFFSET ?']);
  for (const sql of queries) {
    const plan = db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail));
    // What was limited before it is sorted is little.
    const bad = plan.filter((step, i) => costly.test(step) && !plan[i - 1]?.startsWith('SCAN (subquery'));
    assert.deepEqual(bad, [], `${sql}\n${plan.join('\n')}`);
  }
});

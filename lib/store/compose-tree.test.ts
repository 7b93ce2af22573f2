import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleFile, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { readContent } from '../testing/read-content.ts';
import { type Holder, syncLibrary } from './library.ts';
import { viewEvent } from './timeline-lists.ts';
import { viewTimeline } from './timeline-view.ts';

const sentences = {
  en: 'OpenAI sued Microsoft on 14 March 2024 before a court in California.',
  fr: 'OpenAI a attaqué Microsoft en justice le 14 mars 2024 devant un tribunal de Californie.',
};

const name = (n: number, lang: 'fr' | 'en') =>
  `2024-${String(4 + Math.floor(n / 28)).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}-told-${n}.${lang}.md`;

/** Articles of one event, one a day; the last comes from a source of its own and tells of something else besides. */
function tell(count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, n) => {
    const lang = n === 55 ? 'fr' : 'en';
    const isLast = n + 1 === count;
    const more = isLast ? '\n\nOn 20 March 2024, Google bought a stake in OpenAI.' : '';
    return articleFile(name(n, lang), sentences[lang] + more, `source: {name: ${isLast ? 'Herald' : 'Wire'}}\n`);
  });
  return Object.assign({}, ...files);
}

const view = ({ library }: Holder) => viewTimeline(library, { a: 'microsoft', b: 'openai' }, {}, '2026-01-01');

test('an event that more reports tell of than decide it names all of their articles and sources', async () => {
  const holder = await readContent(tell(60));
  const timeline = view(holder);
  assert.deepEqual([timeline?.figures.events, timeline?.figures.articles], [1, 60]);
  assert.deepEqual(timeline?.choices.source.map(({ value }) => value).sort(), ['Herald', 'Wire']);
  assert.deepEqual(timeline?.choices.lang.map(({ value }) => value).sort(), ['en', 'fr']);
  const [row] = timeline?.events ?? [];
  assert.ok(row);
  assert.deepEqual(row.whole, { reports: 60, articles: 60 });
  assert.ok(row.evidence.some(({ lang }) => lang === 'fr'));
  const { evidence, links, ...whole } = viewEvent(holder.library, row.id)?.event ?? { evidence: [], links: [] };
  assert.equal(evidence.length, 60);
  const { evidence: _, links: __, whole: ___, ...listed } = row;
  assert.deepEqual(listed, whole);
});

test('such an event follows reports that come and go, as a fresh index has it', async () => {
  const holder = await readContent(tell(58));
  const { content, db } = holder.library;
  writeFiles(content, tell(60));
  await syncLibrary(holder, '2026-01-01');
  assert.deepEqual(dumpIndex(db), dumpIndex((await readContent(tell(60))).library.db));
  for (const n of [0, 30]) rmSync(join(content, 'articles', name(n, 'en')));
  await syncLibrary(holder, '2026-01-01');
  const left = Object.entries(tell(60)).filter(([file]) => !/-told-(?:0|30)\./.test(file));
  assert.deepEqual(dumpIndex(db), dumpIndex((await readContent(Object.fromEntries(left))).library.db));
});

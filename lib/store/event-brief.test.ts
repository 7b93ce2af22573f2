import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, writeFiles } from '../testing/content.ts';
import { readContent } from '../testing/read-content.ts';
import { getListedEvent } from './event-brief.ts';
import { getEventOf } from './event-read.ts';
import { type Holder, syncLibrary } from './library.ts';
import { listRows } from './statements.ts';
import { viewTimeline } from './timeline-view.ts';

const sentences = {
  en: 'OpenAI sued Microsoft on 14 March 2024 before a court in California.',
  fr: 'OpenAI a attaqué Microsoft en justice le 14 mars 2024 devant un tribunal de Californie.',
};

/** So many articles that tell of one event, one a day; the last alone is in French. */
function tell(count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, n) => {
    const lang = n + 1 < count ? 'en' : 'fr';
    return articleFile(`2024-04-${String(n + 1).padStart(2, '0')}-told-${lang}.${lang}.md`, sentences[lang]);
  });
  return Object.assign({}, ...files);
}

const idOf = ({ library }: Holder) => `${listRows(library.db, 'SELECT id FROM events')[0]?.id}`;

test('an event of few articles is listed with all of its reports', async () => {
  const holder = await readContent(tell(8));
  const event = getListedEvent(holder.library.db, idOf(holder));
  assert.equal(event?.evidence.length, 8);
  assert.deepEqual(event, getEventOf(holder.library.db, idOf(holder)));
});

test('one of many is listed as all of its reports tell it, with the first and one of each language', async () => {
  const holder = await readContent(tell(25));
  const { db } = holder.library;
  const all = getEventOf(db, idOf(holder));
  const listed = getListedEvent(db, idOf(holder));
  assert.ok(all && listed);
  assert.equal(all.evidence.length, 25);
  const { evidence, links, whole, ...brief } = listed;
  assert.deepEqual(whole, { reports: 25, articles: 25 });
  assert.deepEqual(evidence, [...all.evidence.slice(0, 6), ...all.evidence.slice(-1)]);
  assert.deepEqual(links, all.links.slice(0, 5));
  const { evidence: _, links: __, ...told } = all;
  assert.deepEqual(brief, told);
  const row = viewTimeline(holder.library, { a: 'microsoft', b: 'openai' }, {}, '2026-01-01')?.events[0];
  assert.deepEqual(row, listed);
});

test('what is kept of an event follows its articles, as in a fresh index', async () => {
  const holder = await readContent(tell(22));
  const { content } = holder.library;
  writeFiles(content, tell(24));
  await syncLibrary(holder, '2026-01-01');
  const briefs = (of: Holder) => listRows(of.library.db, 'SELECT id, entry, brief, checksum FROM events ORDER BY id');
  const whole = { ...tell(22), ...tell(24) };
  assert.deepEqual(briefs(holder), briefs(await readContent(whole)));
  assert.equal(getListedEvent(holder.library.db, idOf(holder))?.whole?.articles, Object.keys(whole).length);
});

import type { DatabaseSync } from 'node:sqlite';
import { type Composer, openComposer } from './compose-apart.ts';
import { composeTrees, listTrees } from './compose-trees.ts';
import type { PreparedEvent } from './prepare-event.ts';
import { getRow } from './statements.ts';

// A thread takes a third of a second to start.
const fewReports = 20_000;

/** Of so many thousands of events, this thread composes one and the other all others: it has to write them as well. */
const share = 4;
const mostWaiting = 8;

/** What the index is to keep of all its events, by the number of the first report, a thousand at a time. */
export function* composeAll(db: DatabaseSync): Generator<readonly PreparedEvent[]> {
  const path = db.location();
  const reports = Number(getRow(db, 'SELECT count(*) AS n FROM evidence')?.n);
  const composer = path === null || reports < fewReports ? undefined : openComposer(path);
  try {
    yield* composeWith(db, composer);
  } finally {
    composer?.close();
  }
}

function* composeWith(db: DatabaseSync, composer: Composer | undefined): Generator<readonly PreparedEvent[]> {
  const waiting: (() => readonly PreparedEvent[])[] = [];
  let count = 0;
  for (const trees of listTrees(db)) {
    const asked = ++count % share === 0 ? undefined : composer?.ask(trees);
    waiting.push(() => asked?.() ?? composeTrees(db, trees));
    if (waiting.length > mostWaiting) yield waiting.shift()?.() ?? [];
  }
  for (const compose of waiting) yield compose();
}

import type { DatabaseSync } from 'node:sqlite';
import { composeEvent } from '../language/merge.ts';
import type { Day, NewsEvent } from '../model.ts';
import { listDeciding } from '../timeline-reports.ts';
import { correctEvent } from './correct-event.ts';
import { createLineReader } from './correction-lines.ts';
import { articleOf } from './report-numbers.ts';
import { createReportReader, type Teller } from './report-reader.ts';

/** Who tells of an event, be they many. */
export type Telling = {
  readonly reports: number;
  /** Numbers of the articles, earliest first. */
  readonly articles: readonly number[];
  /** Names of those who published them, sorted. */
  readonly sources: readonly string[];
  /** Day on which the last of them was published. */
  readonly retold: Day;
};

/** An event with those of its reports that decide what it is and without its links, and who tells of it. */
export type Composed = { readonly event: NewsEvent; readonly telling: Telling };

/**
 * Composes events from the numbers of their reports, the first one's first, as the editor has them: of what was
 * published by a day where one is given. Undefined where nothing was, and where the event is hidden. Of all but the
 * reports that decide, only the articles' rows are read.
 */
export function createTreeComposer(db: DatabaseSync): (tree: readonly number[], at?: Day) => Composed | undefined {
  const { tellerOf, expect, read } = createReportReader(db);
  const listLines = createLineReader(db);
  return (tree, at) => {
    expect(tree);
    const all = tree.map((number) => ({ number, ...tellerOf(number) }));
    const told = (at ? all.filter(({ published }) => published <= at) : all).sort(compareReports);
    if (told.length === 0) return undefined;
    const reports = read(listDeciding(told).map(({ number }) => number));
    const event = correctEvent(composeEvent(reports, []), listLines(tree));
    return event && { event, telling: sumUp(told) };
  };
}

type Report = Teller & { readonly number: number };

function compareReports(a: Report, b: Report): number {
  if (a.article === b.article) return a.number - b.number;
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return a.article < b.article ? -1 : 1;
}

function sumUp(told: readonly Report[]): Telling {
  return {
    reports: told.length,
    articles: [...new Set(told.map(({ number }) => articleOf(number)))],
    sources: [...new Set(told.flatMap(({ source }) => source ?? []))].sort(),
    retold: told.at(-1)?.published ?? '',
  };
}

import type { DatabaseSync } from 'node:sqlite';
import type { Profile } from '../language/merge.ts';
import { createReportLinks, type ReportLinks } from './report-links.ts';
import { numberReport } from './report-numbers.ts';
import { getRow } from './statements.ts';

export type ArrivedArticle = {
  /** Its day and slug, by which articles stand before each other. */
  readonly place: string;
  readonly id: number;
  /** Of its reports, in the order of their numbers. */
  readonly profiles: readonly Profile[];
};

/**
 * Links reports while the articles after theirs are still being read: a whole index has nothing to read again for it.
 */
export type LinksAhead = {
  readonly put: (article: ArrivedArticle) => void;
  /** Links what stands before the last day that has arrived. */
  readonly link: () => void;
  /** Hands all links over; undefined where an article came after one that it stands before. */
  readonly take: () => ReportLinks | undefined;
};

/** Undefined for an index that has articles already, whose reports do not arrive. */
export function createLinksAhead(db: DatabaseSync): LinksAhead | undefined {
  if (getRow(db, 'SELECT 1 FROM articles LIMIT 1')) return undefined;
  let links: ReportLinks | undefined = createReportLinks();
  let waiting: ArrivedArticle[] = [];
  let last = '';
  const linkAll = (articles: readonly ArrivedArticle[]) => {
    for (const { place, id, profiles } of articles) {
      if (place <= last) links = undefined;
      last = place;
      for (const [ordinal, profile] of profiles.entries()) links?.add(numberReport(id, ordinal), profile);
    }
  };
  const link = (isEnd: boolean) => {
    waiting.sort((one, other) => (one.place < other.place ? -1 : 1));
    // Files of one day may come in another order than their slugs.
    const day = waiting.at(-1)?.place.slice(0, 10) ?? '';
    linkAll(waiting.filter(({ place }) => isEnd || place < day));
    waiting = waiting.filter(({ place }) => !isEnd && place >= day);
  };
  return {
    put: (article) => {
      if (links) waiting.push(article);
    },
    link: () => link(false),
    take: () => {
      link(true);
      const all = links;
      links = undefined;
      return all;
    },
  };
}

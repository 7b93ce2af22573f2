import type { DatabaseSync } from 'node:sqlite';
import type { Lang, Slug } from '../model.ts';
import type { ArticleHead } from './prepare.ts';
import { jsonOf, textOf } from './rows.ts';
import { getRow } from './statements.ts';

/** An article as those who have a page open need to know of it. */
export type ChangedArticle = { readonly slug: string; readonly lang: Lang; readonly companies: readonly Slug[] };

/** What one sync altered, for pages that are open. A few hundred at most are listed. */
export type Changes = {
  readonly added: readonly ChangedArticle[];
  /** Those whose own words are others than before; see `findSubstance`. */
  readonly changed: readonly ChangedArticle[];
  readonly removed: readonly ChangedArticle[];
  /** `a b`, or `a` alone for the timeline of one company. */
  readonly timelines: readonly string[];
  /** Whether there was more than is listed. */
  readonly isPart: boolean;
};

const mostListed = 200;

/** Looks at articles before and after they are written. */
export type Recorder = {
  readonly note: (file: string, work: () => void) => void;
  readonly end: (timelines: Iterable<string>) => Changes;
};

type Seen = ChangedArticle & { readonly substance: string };

export function createRecorder(db: DatabaseSync): Recorder {
  const before = new Map<string, Seen>();
  const after = new Map<string, Seen>();
  let isPart = false;
  return {
    note: (file, work) => {
      isPart ||= before.size + after.size >= mostListed;
      if (isPart) return work();
      const former = lookAt(db, file);
      work();
      const present = lookAt(db, file);
      if (former && !after.delete(former.slug) && !before.has(former.slug)) before.set(former.slug, former);
      if (present) after.set(present.slug, present);
    },
    end: (timelines) => {
      const added = [...after.values()].filter(({ slug }) => !before.has(slug));
      const removed = [...before.values()].filter(({ slug }) => !after.has(slug));
      const changed = [...after.values()].filter(({ slug, substance }) => {
        const former = before.get(slug);
        return former && former.substance !== substance;
      });
      const moved = [...new Set([...timelines].map((name) => name.trim()))];
      return {
        added: added.map(publish),
        changed: changed.map(publish),
        removed: removed.map(publish),
        timelines: moved.slice(0, mostListed),
        isPart: isPart || moved.length > mostListed,
      };
    },
  };
}

function lookAt(db: DatabaseSync, file: string): Seen | undefined {
  const row = getRow(db, 'SELECT slug, head, companies FROM articles WHERE file = ?', file);
  if (!row) return undefined;
  const { lang, substance } = jsonOf<ArticleHead>(row, 'head');
  const companies = jsonOf<readonly (readonly [Slug, number])[]>(row, 'companies').map(([company]) => company);
  return { slug: textOf(row, 'slug'), lang, companies, substance };
}

function publish({ slug, lang, companies }: Seen): ChangedArticle {
  return { slug, lang, companies };
}

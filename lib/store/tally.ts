import type { DatabaseSync } from 'node:sqlite';
import { locales } from '../i18n/locales.ts';
import type { Lang, Slug } from '../model.ts';
import { run } from './statements.ts';

/** What decides in which lists an article stands. */
export type Listed = {
  readonly lang: Lang;
  readonly moment: string;
  readonly pair: string | undefined;
  readonly companies: readonly (readonly [Slug, number])[];
  readonly tags: readonly string[];
};

export type Tally = {
  /** Counts an article in (1) or out (-1) of all its lists. */
  readonly add: (article: Listed, step: 1 | -1) => void;
  /** Writes what was counted since the last time. */
  readonly flush: () => void;
};

const upsert = `INSERT INTO counts (kind, key, locale, articles) VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET articles = articles + excluded.articles`;

/**
 * Keeps the number of articles of each list, so that no page has to count them. Of two sides of a translation, each
 * language lists its own.
 */
export function createTally(write: (kind: string, key: string, change: Change) => void): Tally {
  const changes = new Map<string, Map<string, Change>>();
  const change = (kind: string, key: string, { fr, en }: Change) => {
    const keys = changes.get(kind) ?? new Map<string, Change>();
    changes.set(kind, keys);
    const known = keys.get(key);
    if (!known) keys.set(key, { fr, en });
    else Object.assign(known, { fr: known.fr + fr, en: known.en + en });
  };
  return {
    add: ({ lang, moment, pair, companies, tags }, step) => {
      const by = {
        fr: pair === undefined || lang === 'fr' ? step : 0,
        en: pair === undefined || lang === 'en' ? step : 0,
      };
      const month = moment.slice(0, 7);
      change('all', '', by);
      change('month', month, by);
      for (const tag of tags) change('tag', tag, by);
      for (const [company] of companies) {
        change('company', company, by);
        change(`month of ${company}`, month, by);
      }
    },
    flush: () => {
      for (const [kind, keys] of changes) for (const [key, by] of keys) write(kind, key, by);
      changes.clear();
    },
  };
}

/** How many articles more or fewer the two languages' lists have. */
export type Change = Readonly<Record<Lang, number>>;

/** Writes what was counted to the index. */
export function writeCount(db: DatabaseSync, kind: string, key: string, change: Change): void {
  for (const locale of locales) {
    if (change[locale] === 0) continue;
    run(db, upsert, kind, key, locale, change[locale]);
    if (change[locale] < 0)
      run(db, 'DELETE FROM counts WHERE kind = ? AND locale = ? AND key = ? AND articles = 0', kind, locale, key);
  }
}

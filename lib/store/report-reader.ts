import type { DatabaseSync } from 'node:sqlite';
import type { Evidence } from '../model.ts';
import { DamagedIndex } from './faults.ts';
import { articleOf } from './report-numbers.ts';
import { parseReport, type Told } from './report-text.ts';
import { textOf } from './rows.ts';
import { getRow } from './statements.ts';

/** A report with the name of who published it. */
type Sourced = { readonly report: Evidence; readonly source: string | undefined };

type Teller = Omit<Told, 'id'> & Pick<Sourced, 'source'>;

const one = 'SELECT id, report FROM evidence WHERE number = ?';
const oneArticle = 'SELECT slug, lang, substr(moment, 1, 10) AS day, source FROM articles WHERE id = ?';

/** Reads many reports by their numbers, and what the row of an article says of them once. */
export function createReportReader(db: DatabaseSync): (number: number) => Sourced {
  const tellers = new Map<number, Teller>();
  const tellerOf = (article: number): Teller => {
    const teller = tellers.get(article) ?? readTeller(db, article);
    tellers.set(article, teller);
    return teller;
  };
  return (number) => {
    const row = getRow(db, one, number);
    if (!row) throw new DamagedIndex(`It has no report ${number}.`);
    const { source, article, lang, published } = tellerOf(articleOf(number));
    const report = parseReport(textOf(row, 'report'), { id: textOf(row, 'id'), article, lang, published });
    return { report, source };
  };
}

function readTeller(db: DatabaseSync, article: number): Teller {
  const row = getRow(db, oneArticle, article);
  if (!row) throw new DamagedIndex(`It has no article ${article}.`);
  const source = typeof row.source === 'string' ? row.source : undefined;
  return { article: textOf(row, 'slug'), lang: row.lang === 'fr' ? 'fr' : 'en', published: textOf(row, 'day'), source };
}

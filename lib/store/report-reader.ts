import type { DatabaseSync } from 'node:sqlite';
import type { Evidence } from '../model.ts';
import { DamagedIndex } from './faults.ts';
import { articleOf } from './report-numbers.ts';
import { parseReport, type Told } from './report-text.ts';
import { numberOf, type Row, textOf } from './rows.ts';
import { getRow, listRows } from './statements.ts';

/** What the row of an article says of each of its reports. */
export type Teller = Omit<Told, 'id'> & { readonly source: string | undefined };

/** Reads many reports by their numbers, and what the row of an article says of them once. */
export type ReportReader = {
  readonly tellerOf: (number: number) => Teller;
  /** Reads the articles of many reports at once, which takes a fraction of the time that one after the other takes. */
  readonly expect: (numbers: readonly number[]) => void;
  /** In the order of the numbers. */
  readonly read: (numbers: readonly number[]) => Evidence[];
};

const one = 'SELECT number, id, report FROM evidence WHERE number = ?';
const many = 'SELECT number, id, report FROM evidence WHERE number IN (SELECT value FROM json_each(?))';
// From the index alone, since the table's rows are long.
const ofArticle = `SELECT id, slug, lang, substr(moment, 1, 10) AS day, source FROM articles INDEXED BY articles_teller
  WHERE id`;
const oneArticle = `${ofArticle} = ?`;
const manyArticles = `${ofArticle} IN (SELECT value FROM json_each(?))`;

/** So few are read as quickly one by one. */
const few = 4;

export function createReportReader(db: DatabaseSync): ReportReader {
  const tellers = new Map<number, Teller>();
  const tellerOf = (number: number): Teller => {
    const article = articleOf(number);
    const teller = tellers.get(article) ?? readTeller(db, article);
    tellers.set(article, teller);
    return teller;
  };
  return {
    tellerOf,
    expect: (numbers) => {
      const articles = new Set(numbers.map(articleOf).filter((article) => !tellers.has(article)));
      if (articles.size <= few) return;
      for (const row of listRows(db, manyArticles, JSON.stringify([...articles])))
        tellers.set(numberOf(row, 'id'), parseTeller(row));
    },
    read: (numbers) => {
      const rows =
        numbers.length <= few
          ? numbers.flatMap((number) => listRows(db, one, number))
          : listRows(db, many, JSON.stringify(numbers));
      const found = new Map(rows.map((row) => [row.number, row]));
      return numbers.map((number) => {
        const row = found.get(number);
        if (!row) throw new DamagedIndex(`It has no report ${number}.`);
        const { article, lang, published } = tellerOf(number);
        return parseReport(textOf(row, 'report'), { id: textOf(row, 'id'), article, lang, published });
      });
    },
  };
}

function readTeller(db: DatabaseSync, article: number): Teller {
  const row = getRow(db, oneArticle, article);
  if (!row) throw new DamagedIndex(`It has no article ${article}.`);
  return parseTeller(row);
}

function parseTeller(row: Row): Teller {
  const source = typeof row.source === 'string' ? row.source : undefined;
  return { article: textOf(row, 'slug'), lang: row.lang === 'fr' ? 'fr' : 'en', published: textOf(row, 'day'), source };
}

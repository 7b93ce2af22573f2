import type { DatabaseSync } from 'node:sqlite';
import type { Company, Slug } from '../model.ts';
import { formatMatch } from '../search/match.ts';
import { listTexts, type QueryNode } from '../search/query-tree.ts';
import { compileVocabulary, type Vocabulary } from '../search/vocabulary.ts';
import { getRow } from './statements.ts';

const compiled = new WeakMap<ReadonlyMap<Slug, Company>, Vocabulary>();

/** What search knows of the companies, worked out once for each state of the dictionary. */
export function vocabularyOf(companies: ReadonlyMap<Slug, Company>): Vocabulary {
  const known = compiled.get(companies) ?? compileVocabulary(companies.values());
  compiled.set(companies, known);
  return known;
}

const nothing = compileVocabulary([]);

const occurrence = 'SELECT rowid FROM search WHERE search MATCH ? LIMIT 1';

/** Whether a word occurs in any article. */
export function occurs(db: DatabaseSync, word: string): boolean {
  return getRow(db, occurrence, formatMatch({ type: 'word', text: word }, nothing)) !== undefined;
}

/** The words and phrases that give a match its score; without any, matches are alike. */
export function listForms(root: QueryNode): string[] {
  return listTexts(root).map((node) => node.text);
}

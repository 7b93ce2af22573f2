import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { numberOf, type Row } from './rows.ts';
import { breakSeal } from './seal.ts';

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** The statement of a query, prepared once for each index. */
export function statementOf(db: DatabaseSync, sql: string): StatementSync {
  const known = prepared.get(db) ?? new Map<string, StatementSync>();
  prepared.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement;
}

export function run(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): void {
  statementOf(db, sql).run(...values);
}

export function getRow(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): Row | undefined {
  return statementOf(db, sql).get(...values);
}

export function listRows(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): Row[] {
  return statementOf(db, sql).all(...values);
}

/** Runs `work` as one transaction: all of it is kept, or nothing. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const before = countChanges(db);
    const result = work();
    if (countChanges(db) !== before) breakSeal(db);
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function countChanges(db: DatabaseSync): number {
  return numberOf(getRow(db, 'SELECT total_changes() AS n') ?? {}, 'n');
}

/** The queries that were asked of an index so far, for the test that looks at their plans. */
export function listPrepared(db: DatabaseSync): string[] {
  return [...(prepared.get(db)?.keys() ?? [])];
}

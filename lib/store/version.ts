import type { DatabaseSync } from 'node:sqlite';
import { numberOf } from './rows.ts';
import { statementOf } from './statements.ts';

const numbers = new WeakMap<object, number>();
let last = 0;

/**
 * Differs whenever an answer could: after any connection's write
 * (https://www.sqlite.org/pragma.html#pragma_data_version), and for another library, which is replaced and never
 * altered.
 */
export function versionOf(library: { readonly db: DatabaseSync }): string {
  if (!numbers.has(library)) numbers.set(library, ++last);
  const written = statementOf(library.db, 'PRAGMA data_version').get() ?? {};
  const own = statementOf(library.db, 'SELECT total_changes() AS own').get() ?? {};
  return `${numbers.get(library)}.${numberOf(written, 'data_version')}.${numberOf(own, 'own')}`;
}

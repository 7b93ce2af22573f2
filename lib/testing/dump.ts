import type { DatabaseSync } from 'node:sqlite';

/** Every row of every table, but for what tells of the disk. */
export function dumpIndex(db: DatabaseSync): Record<string, unknown[]> {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all();
  const rows = (name: string) =>
    db
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .map((row) => JSON.stringify(row, (key, value) => (isOfDisk(key, value) ? undefined : value)));
  // Full text keeps pages of its own, which go by the order of writing.
  const own = names.map(({ name }) => String(name)).filter((name) => !/search_(?:data|idx|docsize|config)$/.test(name));
  return Object.fromEntries(own.map((name) => [name, rows(name).sort()]));
}

// Row numbers go by the order of writing and no answer holds them.
function isOfDisk(key: string, value: unknown): boolean {
  return key === 'modified' || (key === 'id' && typeof value === 'number');
}

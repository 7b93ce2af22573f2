import type { DatabaseSync } from 'node:sqlite';

/** Every row of every table, but for what tells of the disk. */
export function dumpIndex(db: DatabaseSync): Record<string, unknown[]> {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all();
  const ids = new Map(
    db
      .prepare('SELECT number, id FROM evidence')
      .all()
      .map(({ number, id }) => [Number(number), id]),
  );
  const slugs = new Map(
    db
      .prepare('SELECT id, slug FROM articles')
      .all()
      .map(({ id, slug }) => [Number(id), slug]),
  );
  const rows = (name: string) =>
    db
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .map((row) => JSON.stringify(row, (key, value) => readValue(key, value, { ids, slugs })));
  // Full text keeps pages of its own, which go by the order of writing: compared is what they say.
  const own = names.map(({ name }) => String(name)).filter((name) => !/search_(?:data|idx|docsize|config)$/.test(name));
  return { ...Object.fromEntries(own.map((name) => [name, rows(name).sort()])), ...dumpTexts(db) };
}

const texts = {
  search: 'SELECT id, slug AS own FROM search_articles',
  event_search: 'SELECT id, event AS own FROM search_events',
};

/** Every word of full text with its place, and what matches are weighed by. */
function dumpTexts(db: DatabaseSync): Record<string, unknown[]> {
  const dumps = Object.entries(texts).map(([name, query]) => {
    const owners = new Map(
      db
        .prepare(query)
        .all()
        .map(({ id, own }) => [id, own]),
    );
    db.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', '${name}', 'instance')`);
    const words = db.prepare('SELECT term, doc, col, offset FROM temp.words').all();
    db.exec('DROP TABLE temp.words');
    // Nothing is written as zeros, or not at all.
    const [averages] = db.prepare(`SELECT rtrim(hex(block), '0') AS averages FROM ${name}_data WHERE id = 1`).all();
    return [
      name,
      [averages, ...words.map(({ term, doc, col, offset }) => `${owners.get(doc)} ${col} ${offset} ${term}`).sort()],
    ];
  });
  return Object.fromEntries(dumps);
}

type Names = { readonly ids: ReadonlyMap<number, unknown>; readonly slugs: ReadonlyMap<number, unknown> };

// Row numbers go by the order of writing and no answer holds them: a report's stands for its id, an article's for its
// slug.
function readValue(key: string, value: unknown, { ids, slugs }: Names): unknown {
  if (key === 'modified' || key === 'search') return undefined;
  if (key === 'id' && typeof value === 'number') return undefined;
  if (/^(?:number|own|parent|root)$/.test(key) && typeof value === 'number') return ids.get(value);
  if (key === 'article' && typeof value === 'number') return slugs.get(value);
  if (!(value instanceof Uint8Array)) return value;
  const names = { reports: ids, articles: slugs }[key];
  if (names) return [...new Float64Array(value.slice().buffer)].map((number) => names.get(number));
  return Buffer.from(value).toString('hex');
}

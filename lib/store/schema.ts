/** Raised whenever the tables change. */
export const schemaVersion = 2;

/** Raised whenever what is computed from an article changes: its HTML, mentions, dates, events. */
export const analysisVersion = 2;

/**
 * The index holds what is published; drafts and articles whose day has not come have a row in `files` alone. Keys are
 * natural, so that the same content gives the same rows in whatever order it was read. `moment` orders articles: the
 * day, and the time of day where the file gives an instant. `pair` is the slug of the article's translation. Every
 * list has its key in an index, so that it reads no more rows than it shows.
 */
export const tables = `
CREATE TABLE files (
  file TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT NOT NULL,
  state TEXT NOT NULL, day TEXT
) WITHOUT ROWID;

CREATE TABLE articles (
  id INTEGER PRIMARY KEY, file TEXT NOT NULL, slug TEXT NOT NULL, lang TEXT NOT NULL, moment TEXT NOT NULL,
  translation TEXT, pair TEXT, head TEXT NOT NULL, companies TEXT NOT NULL, minutes INTEGER NOT NULL, html TEXT NOT NULL
);
CREATE UNIQUE INDEX articles_slug ON articles (slug);
CREATE UNIQUE INDEX articles_file ON articles (file);
CREATE INDEX articles_moment ON articles (moment, slug);
CREATE INDEX articles_translation ON articles (translation) WHERE translation IS NOT NULL;

CREATE TABLE mentions (
  company TEXT NOT NULL, moment TEXT NOT NULL, slug TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (company, moment, slug)
) WITHOUT ROWID;

CREATE TABLE tags (
  tag TEXT NOT NULL, moment TEXT NOT NULL, slug TEXT NOT NULL, label TEXT NOT NULL,
  PRIMARY KEY (tag, moment, slug)
) WITHOUT ROWID;

-- How many articles each list of each language has, kept up with every change.
CREATE TABLE counts (
  kind TEXT NOT NULL, key TEXT NOT NULL, locale TEXT NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (kind, locale, key)
) WITHOUT ROWID;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY, slug TEXT NOT NULL, published TEXT NOT NULL, event TEXT NOT NULL, report TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX evidence_slug ON evidence (slug);
CREATE INDEX evidence_event ON evidence (event);

CREATE TABLE rejected (file TEXT NOT NULL, number INTEGER NOT NULL, problem TEXT NOT NULL, PRIMARY KEY (file, number))
  WITHOUT ROWID;

CREATE TABLE stamp (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

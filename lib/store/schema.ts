/** Raised whenever the tables change. */
export const schemaVersion = 1;

/** Raised whenever what is computed from an article changes: its HTML, mentions, dates, events. */
export const analysisVersion = 2;

/**
 * The index. `moment` orders articles: the day, and the time of day where the file gives an instant. Whatever is
 * asked of `articles` by a list carries its keys, so that a list reads no more rows than it shows.
 */
export const tables = `
CREATE TABLE files (
  file TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT NOT NULL,
  state TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE articles (
  id INTEGER PRIMARY KEY, file TEXT NOT NULL, slug TEXT NOT NULL, lang TEXT NOT NULL, moment TEXT NOT NULL,
  translation TEXT, title TEXT NOT NULL, head TEXT NOT NULL, companies TEXT NOT NULL, minutes INTEGER NOT NULL,
  html TEXT NOT NULL
);
CREATE UNIQUE INDEX articles_slug ON articles (slug);
CREATE UNIQUE INDEX articles_file ON articles (file);
CREATE INDEX articles_moment ON articles (moment, slug);
CREATE INDEX articles_translation ON articles (translation, lang);

CREATE TABLE mentions (
  company TEXT NOT NULL, moment TEXT NOT NULL, slug TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (company, moment, slug)
) WITHOUT ROWID;
CREATE INDEX mentions_slug ON mentions (slug);

CREATE TABLE tags (
  tag TEXT NOT NULL, moment TEXT NOT NULL, slug TEXT NOT NULL, label TEXT NOT NULL,
  PRIMARY KEY (tag, moment, slug)
) WITHOUT ROWID;
CREATE INDEX tags_slug ON tags (slug);

CREATE TABLE evidence (
  id TEXT PRIMARY KEY, slug TEXT NOT NULL, published TEXT NOT NULL, event TEXT NOT NULL, report TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX evidence_slug ON evidence (slug);
CREATE INDEX evidence_event ON evidence (event);

CREATE TABLE events (
  id TEXT PRIMARY KEY, first_published TEXT NOT NULL, last_published TEXT NOT NULL, event TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE participants (
  company TEXT NOT NULL, day TEXT NOT NULL, event TEXT NOT NULL,
  PRIMARY KEY (company, day, event)
) WITHOUT ROWID;
CREATE INDEX participants_event ON participants (event);

CREATE TABLE pairs (
  a TEXT NOT NULL, b TEXT NOT NULL, day TEXT NOT NULL, event TEXT NOT NULL, tone TEXT NOT NULL,
  PRIMARY KEY (a, b, day, event)
) WITHOUT ROWID;
CREATE INDEX pairs_event ON pairs (event);

CREATE TABLE rejected (file TEXT NOT NULL, number INTEGER NOT NULL, problem TEXT NOT NULL, PRIMARY KEY (file, number))
  WITHOUT ROWID;

CREATE TABLE stamp (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

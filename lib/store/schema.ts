import { searchTables } from './search-schema.ts';

/** Raised whenever the tables change. */
export const schemaVersion = 17;

/** Raised whenever what is computed from an article changes: its HTML, mentions, dates, events. */
export const analysisVersion = 8;

// Ids come in no order: while a whole index is made, each row would open another page of this index. It is put aside
// then and sorted at the end.
export const reportIds = 'CREATE UNIQUE INDEX IF NOT EXISTS evidence_id ON evidence (id)';

/**
 * The index holds what is published; drafts and articles whose day has not come have a row in `files` alone. Keys are
 * natural, so that the same content gives the same rows in whatever order it was read. `moment` orders articles: the
 * day, and the time of day where the file gives an instant. `pair` is the slug of the article's translation. Every
 * list has its key in an index, so that it reads no more rows than it shows. `checksum` is one of the row's texts: see
 * verify.ts.
 */
export const tables = `
CREATE TABLE files (
  file TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT NOT NULL,
  state TEXT NOT NULL, day TEXT, key TEXT
) WITHOUT ROWID;
-- What files of one slug share.
CREATE INDEX files_key ON files (key);
-- Files to be read again whatever their time says.
CREATE INDEX files_again ON files (file) WHERE modified < 0;

CREATE TABLE articles (
  id INTEGER PRIMARY KEY, file TEXT NOT NULL, slug TEXT NOT NULL, lang TEXT NOT NULL, moment TEXT NOT NULL,
  translation TEXT, pair TEXT, source TEXT, head TEXT NOT NULL, companies TEXT NOT NULL, minutes INTEGER NOT NULL, html TEXT NOT NULL,
  reports INTEGER NOT NULL, checksum INTEGER NOT NULL
);
CREATE UNIQUE INDEX articles_slug ON articles (slug);
CREATE UNIQUE INDEX articles_file ON articles (file);
-- What each of an article's reports needs to know of it.
CREATE INDEX articles_teller ON articles (id, moment, slug, lang, source);
CREATE INDEX articles_moment ON articles (moment, slug);
CREATE INDEX articles_translation ON articles (translation, slug) WHERE translation IS NOT NULL;

CREATE TABLE mentions (
  company TEXT NOT NULL, moment TEXT NOT NULL, slug TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (company, moment, slug)
) WITHOUT ROWID;

CREATE TABLE tags (
  tag TEXT NOT NULL, moment TEXT NOT NULL, slug TEXT NOT NULL,
  PRIMARY KEY (tag, moment, slug)
) WITHOUT ROWID;

-- How many articles each list of each language has, kept up with every change.
CREATE TABLE counts (
  kind TEXT NOT NULL, key TEXT NOT NULL, locale TEXT NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (kind, locale, key)
) WITHOUT ROWID;

-- Rows of more than about a quarter of a page are kept by number: without one each of them takes a page of its own.
-- One row a report, numbered by its article and its place in it; see report-numbers.ts, report-text.ts.
CREATE TABLE evidence (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, report TEXT NOT NULL, checksum INTEGER NOT NULL
);
${reportIds};

-- What an article's reports are compared by, one after the other; see report-profiles.ts. A report that comes is compared
-- with thousands of others, which are looked up here without their texts.
CREATE TABLE profiles (article INTEGER PRIMARY KEY, profiles BLOB NOT NULL);

-- One row a report that tells of something again: own is the earlier report that it tells of by itself, parent the one
-- that it is joined to, which the editor may have chosen, root the first report of the event.
CREATE TABLE tree (number INTEGER PRIMARY KEY, own INTEGER, score REAL NOT NULL, parent INTEGER, root INTEGER NOT NULL);
CREATE INDEX tree_parent ON tree (parent);
CREATE INDEX tree_root ON tree (root);

-- Where reports that tell of one thing are sought: numbers of reports as floats of 64 bits; see merge-keys.ts.
CREATE TABLE shelves (shelf INTEGER PRIMARY KEY, reports BLOB NOT NULL);

-- The editor's corrections: a row for each report that a line names.
CREATE TABLE corrections (
  target TEXT NOT NULL, line INTEGER NOT NULL, action TEXT NOT NULL, correction TEXT NOT NULL, checksum INTEGER NOT NULL,
  PRIMARY KEY (target, line)
) WITHOUT ROWID;
CREATE INDEX corrections_action ON corrections (action, line);

-- Reports that the editor put below another (link), or apart from all (no link), in place of their own link.
CREATE TABLE joins (report TEXT PRIMARY KEY, link TEXT) WITHOUT ROWID;

CREATE TABLE unsettled (kind TEXT NOT NULL, id NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;

-- By the number of the first report, which gives the id; what else there is to an event is told by its reports, and by
-- its brief where they are many: see event-brief.ts, entry-text.ts. Articles stand last, since they can be many.
CREATE TABLE events (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, first_day TEXT NOT NULL, learnt TEXT NOT NULL, retold TEXT NOT NULL,
  search INTEGER NOT NULL, parties TEXT NOT NULL, tones TEXT NOT NULL, entry TEXT NOT NULL,
  brief TEXT NOT NULL, checksum INTEGER NOT NULL, articles BLOB NOT NULL
);
CREATE INDEX events_learnt ON events (learnt, id);
-- Who takes part in what an article tells of; rows of the table are long.
CREATE INDEX events_parties ON events (number, parties);

-- Where an event stands: the timeline of one company (b empty), or of two. happened is its last day, empty for what was
-- not said to have happened; bearing is odd where it opens or ends a dispute, 2 or more where what it agrees on has an end.
CREATE TABLE seats (
  a TEXT NOT NULL, b TEXT NOT NULL, first_day TEXT NOT NULL, event TEXT NOT NULL, learnt TEXT NOT NULL,
  number INTEGER NOT NULL, tone TEXT NOT NULL, happened TEXT NOT NULL, bearing INTEGER NOT NULL,
  PRIMARY KEY (a, b, first_day, event)
) WITHOUT ROWID;
CREATE INDEX seats_learnt ON seats (a, b, learnt, event);
CREATE INDEX seats_course ON seats (a, b, first_day, event) WHERE bearing % 2 = 1;
CREATE INDEX seats_until ON seats (a, b, first_day, event) WHERE bearing >= 2;

CREATE TABLE timelines (
  a TEXT NOT NULL, b TEXT NOT NULL, events INTEGER NOT NULL, learnt TEXT NOT NULL, last TEXT NOT NULL,
  sum TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY (a, b)
);
CREATE INDEX timelines_events ON timelines (events DESC, a, b) WHERE b > '';
CREATE INDEX timelines_learnt ON timelines (learnt DESC, events DESC, a, b) WHERE b > '';
CREATE INDEX timelines_one ON timelines (a, events DESC) WHERE b > '';
CREATE INDEX timelines_other ON timelines (b, events DESC);

-- How many articles tell of what stands on a timeline: most of what is saved changes this alone.
CREATE TABLE told (
  a TEXT NOT NULL, b TEXT NOT NULL, articles INTEGER NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE TABLE rejected (
  file TEXT NOT NULL, number INTEGER NOT NULL, problem TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY (file, number)
) WITHOUT ROWID;

CREATE TABLE stamp (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
${searchTables}`;

/**
 * Full text. The tables hold stems and facets (lib/search) and no text of their own; `ascii` takes every letter beyond
 * ASCII for a part of its word. Ids grow with the day, so that the newest of many matches are read first.
 */
export const searchTables = `
CREATE VIRTUAL TABLE search USING fts5 (
  title, summary, about, body, facets, content='', contentless_delete=1, tokenize='ascii'
);

CREATE TABLE search_articles (
  id INTEGER PRIMARY KEY, slug TEXT NOT NULL, moment TEXT NOT NULL, pair TEXT, facets TEXT NOT NULL
);
-- Lengths of texts that went, still counted in the averages of full text; see search-averages.ts.
CREATE TABLE search_gone (kind TEXT NOT NULL, lengths BLOB NOT NULL);

CREATE TRIGGER search_article_gone AFTER DELETE ON articles BEGIN
  INSERT INTO search_gone SELECT 'search', sz FROM search_docsize WHERE id = old.id;
  DELETE FROM search WHERE rowid = old.id;
  DELETE FROM search_articles WHERE id = old.id;
END;
CREATE TRIGGER search_article_paired AFTER UPDATE OF pair ON articles BEGIN
  UPDATE search_articles SET pair = new.pair WHERE id = new.id;
END;

CREATE VIRTUAL TABLE event_search USING fts5 (
  text, about, facets, content='', contentless_delete=1, tokenize='ascii'
);

CREATE TABLE search_events (id INTEGER PRIMARY KEY, event TEXT NOT NULL, day TEXT NOT NULL);
CREATE TRIGGER search_event_gone AFTER DELETE ON events BEGIN
  INSERT INTO search_gone SELECT 'event_search', sz FROM event_search_docsize WHERE id = old.search;
  DELETE FROM event_search WHERE rowid = old.search;
  DELETE FROM search_events WHERE id = old.search;
END;
`;

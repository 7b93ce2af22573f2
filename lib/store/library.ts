import type { DatabaseSync } from 'node:sqlite';
import type { Company, Day, Rejected, Slug } from '../model.ts';
import { openIndex } from './open.ts';
import { syncIndex } from './sync.ts';

/** The open index with what is held in memory beside it: the companies, and how far reading has come. */
export type Library = {
  readonly content: string;
  readonly db: DatabaseSync;
  companies: ReadonlyMap<Slug, Company>;
  /** Companies' files that were set aside. */
  rejected: readonly Rejected[];
  progress: { readonly state: 'empty' | 'indexing' | 'ready'; readonly seen: number; readonly done: number };
};

export type LibraryPaths = { readonly content: string; readonly index: string };

/** Opens the index without reading content/; what it already holds can be shown at once. */
export function openLibrary({ content, index }: LibraryPaths): Library {
  const { db } = openIndex(index);
  return { content, db, companies: new Map(), rejected: [], progress: { state: 'empty', seen: 0, done: 0 } };
}

/** Makes the index equal to content/ and takes over its companies. */
export async function syncLibrary(library: Library, today: Day): Promise<void> {
  library.progress = { ...library.progress, state: 'indexing' };
  const report = await syncIndex({
    db: library.db,
    content: library.content,
    today,
    onCompanies: ({ companies, rejected }) => {
      library.companies = new Map(companies.map((company) => [company.slug, company]));
      library.rejected = rejected;
    },
    onProgress: (done, seen) => {
      library.progress = { state: 'indexing', seen, done };
    },
  });
  library.progress = { state: 'ready', seen: report.seen, done: report.seen };
}

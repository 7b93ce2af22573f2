// What a server that stays up asks of the news.
import { ask, describeVersion, running } from './news-library.ts';
import * as counts from './store/counts.ts';
import { isIndexError } from './store/faults.ts';
import type { LiveClient } from './store/live-clients.ts';
import type { Status } from './views.ts';

/** Opens the index and begins to read content/. */
export async function startNews(): Promise<void> {
  const { live, seal } = running();
  if (process.env.NODE_ENV !== 'production') return;
  // Connections that stay open would keep the server from ending.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, live.close);
    process.once(signal, seal);
  }
}

/** Where a page stands that is rendered now; see {@link joinLive}. */
export function getLiveMark(): string {
  return running().live.now();
}

/** Tells a connection of what changed since a page was rendered, and of what changes; see `LiveClients`. */
export function joinLive(since: string | undefined, client: LiveClient): (() => void) | undefined {
  return running().live.join(since, client);
}

/**
 * See `describeVersion`; undefined while the index cannot be asked. Not async, since it is looked at before and after
 * each page.
 */
export function getVersion(): string | undefined {
  try {
    return describeVersion(running().library());
  } catch (error) {
    if (isIndexError(error)) return undefined;
    throw error;
  }
}

export async function getStatus(): Promise<Status> {
  return ask(({ db, companies, progress, rejected }) => ({
    ...progress,
    articles: counts.countArticles(db),
    companies: companies.size,
    events: counts.countEvents(db),
    rejected: [...rejected, ...counts.listRejected(db)],
  }));
}

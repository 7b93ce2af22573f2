import type { Entry, Journal } from './journal.ts';
import type { Progress } from './library.ts';

/** One open connection. `send` takes a piece of an event stream and answers whether it can take more. */
export type LiveClient = { readonly send: (frame: string) => boolean; readonly close: () => void };

export type LiveClients = {
  /** Where a page stands that is rendered now: what it gives as `since` later. */
  readonly now: () => string;
  /**
   * Sends what changed after `since`, and what changes from then on; answers how to leave, or nothing when there are as
   * many as can be.
   */
  readonly join: (since: string | undefined, client: LiveClient) => (() => void) | undefined;
  /** Ends all connections; none is taken any more. */
  readonly close: () => void;
};

type Options = {
  readonly journal: Journal;
  readonly getProgress: () => Progress;
  /** Tells this process from others: an event's number means something only where it was given. */
  readonly process: string;
  readonly most?: number;
  /** Milliseconds. */
  readonly beat?: number;
};

/**
 * Pages that are open, told of what changes by server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html): `hello` first, then `change` for what a sync
 * altered, `progress` while content/ is read, and `reset` for whoever missed more than is remembered.
 */
export function createLiveClients(options: Options): LiveClients {
  const { journal, getProgress, process, most = 1_000, beat = 15_000 } = options;
  const clients = new Set<LiveClient>();
  let isOpen = true;
  let told = '';
  const idOf = (number: number): string => `${process}-${number}`;
  const formatEntry = ({ number, changes }: Entry): string => formatFrame('change', changes, idOf(number));
  const send = (client: LiveClient, frame: string) => {
    if (client.send(frame)) return;
    leave(client);
    client.close();
  };
  const sendAll = (frame: string) => {
    for (const client of [...clients]) send(client, frame);
  };
  const pulse = () => {
    const progress = JSON.stringify(getProgress());
    sendAll(progress === told ? ': \n\n' : formatFrame('progress', getProgress()));
    told = progress;
  };
  journal.follow((entry) => sendAll(formatEntry(entry)));
  let timer: NodeJS.Timeout | undefined;
  const leave = (client: LiveClient) => {
    clients.delete(client);
    if (clients.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    now: () => idOf(journal.last()),
    join: (since, client) => {
      if (!isOpen || clients.size >= most) return undefined;
      clients.add(client);
      timer ??= setInterval(pulse, beat).unref();
      const missed = since === undefined ? [] : listMissed(journal, process, since);
      const hello = formatFrame('hello', getProgress(), missed?.length === 0 ? idOf(journal.last()) : '');
      const rest = missed ? missed.map(formatEntry).join('') : formatFrame('reset', {}, idOf(journal.last()));
      // In one piece, however much was missed: a client that leaves too many unread is taken for gone.
      send(client, `retry: 5000\n${hello}${rest}`);
      return () => leave(client);
    },
    close: () => {
      isOpen = false;
      clearInterval(timer);
      for (const client of clients) client.close();
      clients.clear();
    },
  };
}

/** Undefined when it cannot be said what was missed. */
function listMissed(journal: Journal, process: string, since: string): readonly Entry[] | undefined {
  const cut = since.lastIndexOf('-');
  if (since.slice(0, cut) !== process || !/^\d{1,15}$/.test(since.slice(cut + 1))) return undefined;
  return journal.since(Number(since.slice(cut + 1)));
}

function formatFrame(event: string, data: unknown, id = ''): string {
  return `${id && `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

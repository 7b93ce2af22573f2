/** A page as it was rendered, to be answered again with another nonce. */
export type Page = {
  readonly headers: readonly (readonly [string, string])[];
  /** What stands between its nonces. */
  readonly parts: readonly Uint8Array[];
  /** Of all that it was made from: where that differs, the page may. */
  readonly version: string;
  /** When it was rendered, in milliseconds of a steady clock. */
  readonly made: number;
};

export type PageCache = {
  /** The page of an address, if it was rendered from this version and not too long ago. */
  readonly get: (address: string, version: string, now: number) => Page | undefined;
  readonly put: (address: string, page: Page) => void;
};

// The version covers the index; pictures are measured on the disk, where nothing counts their changes.
const longestKept = 60_000;

/** Keeps the pages last asked for, up to `limit` bytes in all, whatever the number of addresses. */
export function createPageCache(limit: number): PageCache {
  const pages = new Map<string, Page>();
  let held = 0;
  const drop = (address: string) => {
    held -= sizeOf(pages.get(address));
    pages.delete(address);
  };
  const put = (address: string, page: Page) => {
    drop(address);
    pages.set(address, page);
    held += sizeOf(page);
    for (const oldest of pages.keys()) {
      if (held <= limit) break;
      drop(oldest);
    }
  };
  const get = (address: string, version: string, now: number) => {
    const page = pages.get(address);
    if (!page) return undefined;
    drop(address);
    if (page.version !== version || now - page.made > longestKept) return undefined;
    put(address, page);
    return page;
  };
  return { get, put };
}

function sizeOf(page: Page | undefined): number {
  return page?.parts.reduce((sum, { byteLength }) => sum + byteLength, 0) ?? 0;
}

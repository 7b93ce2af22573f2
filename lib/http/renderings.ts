import type { Page } from './page-cache.ts';

export type Renderings = {
  /** The page of an address that is being rendered from this version; undefined where none is. */
  readonly join: (address: string, version: string | undefined) => Promise<Page | undefined> | undefined;
  /**
   * Notes that a page is being rendered. What is returned tells all who joined of the page, or that there is none to
   * share; only its first call counts.
   */
  readonly begin: (address: string, version: string | undefined) => (page?: Page) => void;
};

/** The pages being rendered, so that many who ask for one at once have it rendered once. */
export function createRenderings(): Renderings {
  const pages = new Map<string, Promise<Page | undefined>>();
  const keyOf = (address: string, version: string) => `${version} ${address}`;
  return {
    join: (address, version) => (version === undefined ? undefined : pages.get(keyOf(address, version))),
    begin: (address, version) => {
      if (version === undefined) return () => {};
      const key = keyOf(address, version);
      const { promise, resolve } = Promise.withResolvers<Page | undefined>();
      pages.set(key, promise);
      return (page) => {
        if (pages.get(key) === promise) pages.delete(key);
        resolve(page);
      };
    },
  };
}

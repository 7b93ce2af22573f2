import type { BrowserContext, Page } from 'playwright-core';

/** Opens a page and waits for the reader's desk to be awake on it. */
export async function openWithDesk(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await deskReady(page);
  return page;
}

export async function deskReady(page: Page): Promise<void> {
  await page.locator('html[data-desk="ready"]').waitFor({ state: 'attached' });
}

/** Waits until what the desk last said, aloud and on screen, holds this text. */
export async function heard(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor();
}

/** The reader's stored records, as they are in the database. */
export function readRecords(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('liaisons');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** Puts records into the database as they are, under their keys. */
export function writeRecords(page: Page, records: readonly (readonly [string, unknown])[]): Promise<void> {
  return page.evaluate(
    (list) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('liaisons');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('entries', 'readwrite');
          for (const [key, record] of list) transaction.objectStore('entries').put(record, key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

// The server gives each page a place of its own for HTML (lib/http/serve-pages.ts); elsewhere there is none.
declare global {
  var liaisonsPage: { readonly getStore: () => string[] | undefined } | undefined;
}

const place = () => globalThis.liaisonsPage?.getStore();

export function isKeeping(): boolean {
  return place() !== undefined;
}

/** Keeps HTML until the page is written, and returns its number in that page. */
export function keepHtml(html: string): number {
  return (place()?.push(html) ?? 0) - 1;
}

export function takeHtml(number: number): string {
  const html = place()?.[number];
  if (html === undefined) throw new Error(`The page has no part ${number}.`);
  return html;
}

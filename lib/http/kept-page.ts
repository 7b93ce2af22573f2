import type { ServerResponse } from 'node:http';
import { joinNonces, splitNonces } from './nonce-parts.ts';
import type { Page } from './page-cache.ts';
import { sendPage } from './send-page.ts';

const ownNonce = '{nonce}';

/** What was rendered with a nonce, to be sent with others. */
export function keepPage(body: Buffer, nonce: string, version: string, response: ServerResponse): Page {
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => {
    return [name, String(value).replaceAll(nonce, ownNonce)] as const;
  });
  return { headers, parts: splitNonces(body, nonce), version, made: performance.now() };
}

/** Sends a page that was kept, with the status that the response has; see `sendPage`. */
export function sendKept(
  page: Page,
  nonce: string,
  accepted: string,
  bodiless: boolean,
  response: ServerResponse,
): void {
  for (const [name, value] of page.headers) response.setHeader(name, value.replaceAll(ownNonce, nonce));
  sendPage(joinNonces(page.parts, nonce), accepted, bodiless, response);
}

import type { ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';

const smallest = 1_024;

/**
 * Ends a response with its whole body, or its headers alone, compressed where that is `accepted` (RFC 9110 §12.5.3).
 */
export function sendPage(body: Buffer, accepted: string, bodiless: boolean, response: ServerResponse): void {
  const vary = String(response.getHeader('vary') ?? '');
  if (!/accept-encoding/i.test(vary)) response.setHeader('vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding');
  const send = (bytes: Buffer) => {
    response.setHeader('content-length', bytes.byteLength);
    response.end(bodiless ? undefined : bytes);
  };
  if (body.byteLength < smallest || !acceptsGzip(accepted)) {
    send(body);
    return;
  }
  gzip(body, (error, packed) => {
    if (!error) response.setHeader('content-encoding', 'gzip');
    send(error ? body : packed);
  });
}

function acceptsGzip(accepted: string): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(accepted);
}

/** What stands between the places of a nonce. It is random, so that no text of content can hold it. */
export function splitNonces(body: Buffer, nonce: string): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = body.indexOf(nonce); at !== -1; at = body.indexOf(nonce, from)) {
    parts.push(body.subarray(from, at));
    from = at + nonce.length;
  }
  parts.push(body.subarray(from));
  return parts;
}

/** The whole with another nonce. */
export function joinNonces(parts: readonly Uint8Array[], nonce: string): Buffer {
  const own = Buffer.from(nonce);
  return Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [part] : [own, part])));
}

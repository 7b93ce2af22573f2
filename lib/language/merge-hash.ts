/** FNV-1a of 32 bits over UTF-16 code units (Fowler, Noll, Vo; IETF RFC 9923), signed. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/**
 * One number of two, signed; their order matters. The last steps spread the bits as MurmurHash3 does (Appleby 2011).
 */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x5bd1e995, 0x01000193) ^ Math.imul(b, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

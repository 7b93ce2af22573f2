import type { FoundEvent } from '../model.ts';

/**
 * The id of a report: twelve letters and digits that depend on the article's slug, the sentence, its dates, its kind
 * and the words that told of the act, and on nothing else in the article or the dictionary. `ordinal` counts, from 0,
 * the earlier reports of the article that are the same in all of these.
 */
export function evidenceId(articleSlug: string, found: FoundEvent, sentence: string, ordinal: number): string {
  const words = found.why.kind.map((trigger) => trigger.text);
  const parts = [articleSlug, sentence.normalize('NFC'), found.when.from, found.when.to, found.kind, ...words];
  return hash([...parts, String(ordinal)].join('\u0000'));
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * FNV-1a of 64 bits over UTF-16 code units, low byte then high byte (Fowler, Noll, Vo; IETF RFC 9923), kept in two
 * halves of 32 bits, of which 30 each are written in Crockford's base 32. The prime is 2^40 + 0x1b3.
 */
function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length * 2; index += 1) {
    const unit = text.charCodeAt(index >> 1);
    low ^= (index & 1) === 0 ? unit & 0xff : unit >>> 8;
    // In halves of 16 bits, so that no product leaves the 32 bits of a machine's integer.
    const small = (low & 0xffff) * 0x1b3;
    const large = (low >>> 16) * 0x1b3 + (small >>> 16);
    high = (Math.imul(high, 0x1b3) + (large >>> 16) + (low << 8)) | 0;
    low = (large << 16) | (small & 0xffff);
  }
  return letters(high) + letters(low);
}

function letters(half: number): string {
  return [25, 20, 15, 10, 5, 0].map((shift) => ALPHABET.charAt((half >>> shift) & 31)).join('');
}

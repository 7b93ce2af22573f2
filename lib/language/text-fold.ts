import { remember } from '../remember.ts';

/**
 * A text in lower case, without accents, with plain apostrophes, hyphens and spaces, to be compared letter by letter.
 */
export type Folded = {
  readonly text: string;
  /** The position in the original of a position in the folded text, its end included. */
  readonly original: (position: number) => number;
};

/** Code units below this are looked up; the few above that matter are punctuation and spaces. */
const TABLE_SIZE = 0x2100;

const DROPPED = 0xffff;

const LIGATURES = new Map([
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['ß', 'ss'],
]);

/**
 * Folds case, accents (composed or not), typographic apostrophes, no-break hyphens and every single space.
 * Line breaks stay; soft hyphens, joiners and combining marks go; œ, æ, ß open up into two letters.
 */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  for (let position = 0; position < text.length; position += 1) {
    const unit = text.charCodeAt(position);
    const folded = unit < TABLE_SIZE ? TABLE[unit] : unit;
    if (folded === undefined || folded === DROPPED || folded === 0) return foldLongWay(text);
    units[position] = folded;
  }
  return { text: DECODER.decode(units), original: (position) => position };
}

/**
 * What becomes of a code unit: the one it folds into, 0 where it opens up into two letters, undefined where it goes.
 */
export function foldUnit(unit: number): number | undefined {
  const folded = unit < TABLE_SIZE ? (TABLE[unit] ?? unit) : unit;
  return folded === DROPPED ? undefined : folded;
}

/** Only the folded text, of a word; those seen lately are remembered. */
export const foldWord = remember((word) => fold(word).text);

function foldLongWay(text: string): Folded {
  const positions: number[] = [];
  const parts: string[] = [];
  for (let position = 0; position < text.length; position += 1) {
    const character = text.charAt(position);
    const unit = text.charCodeAt(position);
    const folded = unit < TABLE_SIZE ? (TABLE[unit] ?? unit) : unit;
    if (folded === DROPPED) continue;
    const part = LIGATURES.get(character) ?? String.fromCharCode(folded);
    for (let index = 0; index < part.length; index += 1) positions.push(position);
    parts.push(part);
  }
  positions.push(text.length);
  return { text: parts.join(''), original: (position) => positions[position] ?? text.length };
}

const DECODER = new TextDecoder('utf-16le');

/** The folded code unit of each code unit; 0 where it opens up into two. */
const TABLE = Uint16Array.from({ length: TABLE_SIZE }, (_, unit) => foldCharacter(String.fromCharCode(unit)));

function foldCharacter(character: string): number {
  if (/[\u00ad\u200b-\u200d\u2060\p{M}]/u.test(character)) return DROPPED;
  if (LIGATURES.has(character)) return 0;
  if (/[’‘ʼ′`´]/.test(character)) return 39;
  if (/[‐‑]/.test(character)) return 45;
  if (/[\t\p{Zs}]/u.test(character)) return 32;
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : character.charCodeAt(0);
}

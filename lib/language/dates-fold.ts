const MARKS = /[̀-ͯ]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u0060]/;
const HYPHENS = /[\u2010\u2011\u2212]/;

const known = new Map<string, string>();

/**
 * Lower case, no accents, plain spaces, apostrophes and hyphens; as long as the text it was given, so that
 * positions hold. A letter whose folding would change its length stays as it is.
 */
export function foldForDates(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : Array.from(text, lowerOfSameLength).join('');
  return sameLength.replace(/[\u0080-\uffff\t`]/g, foldCharacter);
}

function lowerOfSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function foldCharacter(character: string): string {
  const folded = known.get(character);
  if (folded !== undefined) return folded;
  const fresh = foldFresh(character);
  known.set(character, fresh);
  return fresh;
}

function foldFresh(character: string): string {
  if (SPACES.test(character)) return ' ';
  if (APOSTROPHES.test(character)) return "'";
  if (HYPHENS.test(character)) return '-';
  const bare = character.normalize('NFD').replace(MARKS, '');
  return bare.length === 1 ? bare : character;
}

/**
 * The figure that a folded word stands for, in plain digits, scaled by the word after it: "5,3" before "milliards"
 * is 5300000000, "neuvieme" is 9. Undefined for years, days of a month, and small counts in letters.
 */
export function readFigure(word: string, next: string): string | undefined {
  const count = COUNTS.get(word);
  const value = count ?? Number.parseFloat(plain(word));
  if (Number.isNaN(value)) return undefined;
  const scale = SCALES.find(([opening]) => next.startsWith(opening))?.[1];
  if (scale !== undefined) return String(Math.round(value * scale));
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return String(ordinal);
  if (count !== undefined || isCalendar(value, word, next)) return undefined;
  return String(value);
}

/** Whether a folded word counts: digits, or a small number in letters. */
export function isFigure(word: string): boolean {
  return /^\p{N}[\p{N}.,]*$/u.test(word) || COUNTS.has(word) || ORDINALS.has(word);
}

/** "5,3" and "5.3" are one figure; a comma or point before three digits parts thousands. */
function plain(word: string): string {
  return word.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
}

function isCalendar(value: number, word: string, next: string): boolean {
  if (/^(?:19|20)\d\d$/.test(word)) return true;
  return value <= 31 && MONTHS.test(next);
}

const MONTHS = /^(?:jan|feb|fev|mar|avr|apr|mai$|may$|juin|juil|june|july|aug|aout|sep|oct|nov|dec)/;

const SCALES: readonly (readonly [opening: string, scale: number])[] = [
  ['milliard', 1e9],
  ['md', 1e9],
  ['billion', 1e9],
  ['bn', 1e9],
  ['million', 1e6],
  ['trillion', 1e12],
];

const COUNTS = numbered([
  'un une one',
  'deux two',
  'trois three',
  'quatre four',
  'cinq five',
  'six',
  'sept seven',
  'huit eight',
  'neuf nine',
  'dix ten',
]);

/** "Premier" and "first" say too little. */
const ORDINALS = numbered([
  '',
  'deuxieme second seconde',
  'troisieme third',
  'quatrieme fourth',
  'cinquieme fifth',
  'sixieme sixth',
  'septieme seventh',
  'huitieme eighth',
  'neuvieme ninth',
  'dixieme tenth',
]);

function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])));
}

// What stands before an expression and bends it: since, until, by, before, after, about.
import type { Lang, Qualifier } from '../model.ts';

type Cue = readonly [Qualifier, RegExp];

const ARTICLE_FR = "(?: (?:le|la|les|l'|cette|cet|ce))?";
const MORE_FR = '(?: (?:environ|au moins|au plus tard|meme|deja))?';

const FRENCH: readonly Cue[] = [
  [
    'since',
    new RegExp(
      `(?:\\bdepuis|a partir d[ue']?|a partir de la|a compter d[ue']?|a dater d[ue']?)${MORE_FR}${ARTICLE_FR} ?$`,
    ),
  ],
  [
    'until',
    new RegExp(
      `jusqu'?(?:au|aux|en|a|a la|a l'|ici)?(?: a)?(?: fin| la fin de)?${ARTICLE_FR} ?$|\\bjusque?(?: en| dans)? ?$`,
    ),
  ],
  [
    'by',
    new RegExp(`d'ici(?: a|au)?(?: la fin de| fin)?${ARTICLE_FR} ?$|\\bau plus tard(?: en| le| fin)? ?$|\\bd'ici en $`),
  ],
  ['before', new RegExp(`\\b(?:avant|pas avant|prealablement a)(?: la fin de| fin)?${ARTICLE_FR} ?$`)],
  ['after', new RegExp(`\\b(?:apres|au-dela d[ue']?|passe)(?: la fin de| fin)?${ARTICLE_FR} ?$`)],
  [
    'about',
    new RegExp(
      `(?:\\bvers|\\benviron|\\baux alentours d[ue']?|\\bautour d[ue']?|\\baux environs d[ue']?)${ARTICLE_FR} ?$`,
    ),
  ],
];

const ENGLISH: readonly Cue[] = [
  ['since', /\b(?:since|as of|starting|beginning|effective)(?: in| on| from)?(?: at least)?(?: the| about| around)? $/],
  ['until', /\b(?:until|till|through|up to|to last until|'til)(?: at least)?(?: the| about| around)? $/],
  ['by', /\b(?:by|no later than|not later than)(?: the| about| around| sometime in)? $/],
  ['before', /\b(?:before|prior to|ahead of|earlier than)(?: the)? $/],
  ['after', /\b(?:after|following|past|later than|not before)(?: the)? $/],
  ['about', /\b(?:around|about|circa|roughly|approximately|on or about|ca\.?)(?: the)? $/],
];

/** The last words of all cues; most expressions have another word before them, and none need be tried. */
const LAST: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    'depuis partir compter dater jusqu jusque ici tard avant passe apres dela vers environ autour environs alentours au aux a en de du d le la les l cette cet ce dans fin moins meme deja'.split(
      ' ',
    ),
  ),
  en: new Set(
    'since of starting beginning effective until till through to til by than before after following past around about circa roughly approximately ca in on from least the sometime late early next'.split(
      ' ',
    ),
  ),
};

const REACH = 40;

/** The qualifier of an expression that starts at `start` of the folded text, from what stands before it. */
export function findQualifier(folded: string, start: number, lang: Lang): Qualifier | undefined {
  if (!LAST[lang].has(lastWord(folded, start))) return undefined;
  const before = folded.slice(Math.max(0, start - REACH), start);
  const cues = lang === 'fr' ? FRENCH : ENGLISH;
  return cues.find(([, cue]) => cue.test(before))?.[0];
}

/** The letters before `end`, behind a space or an apostrophe or a stop. */
function lastWord(folded: string, end: number): string {
  let stop = end;
  while (stop > 0 && !isLetter(folded.charCodeAt(stop - 1)) && end - stop < 3) stop--;
  let start = stop;
  while (start > 0 && isLetter(folded.charCodeAt(start - 1)) && stop - start < REACH) start--;
  return folded.slice(start, stop);
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

const LIMITS: Readonly<Record<Lang, RegExp>> = {
  fr: /(?:jusqu'?[a-z]*(?: [al]a?)?|d'ici|a partir d[ue']?|a compter d[ue']?|au plus tard|avant)(?: (?:le|la|les|l'|au|en|fin|a))* ?$/,
  en: /\b(?:until|till|by|before|no later than|starting|beginning|effective|ahead of)(?: (?:on|in|the|from|late|early|next))* $/,
};

/** Whether an expression is the end or the start of something to come, or of something past. */
export const isLimit = (folded: string, start: number, lang: Lang): boolean =>
  LAST[lang].has(lastWord(folded, start)) && LIMITS[lang].test(folded.slice(Math.max(0, start - REACH), start));

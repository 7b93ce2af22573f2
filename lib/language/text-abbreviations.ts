import type { Lang } from '../model.ts';

const set = (words: string) => new Set(words.split(' '));

/** Stand before a name and never end a sentence. */
const TITLES = {
  en: set(
    'mr mrs ms messrs dr prof gen sen rep gov lt col capt sgt maj hon rev st mt ft adm cmdr supt pres vs v cf viz',
  ),
  fr: set('mm mr mme mmes mlle dr pr me mgr gal cdt col st ste vs cf ca av'),
};

const SMALL_TITLES = set('vs v cf viz ca st ste av mme mmes mlle');

/** Stand before a number: they end a sentence only where none follows. */
const BEFORE_NUMBER = {
  en: set('no nos vol p pp art sec ch fig para jan feb mar apr jun jul aug sep sept oct nov dec ver approx est c'),
  fr: set('no nos vol p pp art al chap fig janv févr fév avr juil sept oct nov déc n v env tél'),
};

/** May end a sentence; the next word tells. */
const ABBREVIATIONS = {
  en: set(
    'inc corp ltd co cos llc plc bros jr sr dept univ assn intl mfg etc al e.g i.e ave blvd rd a.m p.m am pm ph.d',
  ),
  fr: set('etc al inc corp ltd co cie éts dir dép min max hab réf adr bd av p.ex c.-à-d ex tel trad éd s.a s.a.s'),
};

/** End a sentence whenever the next word could start one. */
const CLOSING = set('etc al');

/** Words that open a sentence when written with a capital, and hardly ever stand in a name. */
const STARTERS = {
  en: set(
    'the a an this that these those it its he she they we you i his her their our but and or yet so if when while as in on at by for from with after before since until during last next now then there here what who why how both neither either nor no not one two most many some such under over among according because although though however meanwhile still even also only once',
  ),
  fr: set(
    'le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je j son sa ses leur leurs mais et ou or donc car ni si quand lorsque comme en dans sur sous par pour avec sans chez depuis pendant après avant dès vers selon à au aux qui que quoi quel quelle deux trois plusieurs certains aucun rien tout tous toute toutes ainsi alors puis enfin aussi pourtant cependant toutefois or hier aujourd demain là ici voilà reste',
  ),
};

/** Written with a capital, or one of the small words: "col." is a collar, "Col." a colonel. */
export function isTitle(word: string, lang: Lang): boolean {
  const key = word.toLowerCase();
  return TITLES[lang].has(key) && (word !== key || SMALL_TITLES.has(key));
}

export function isBeforeNumber(word: string, lang: Lang): boolean {
  return BEFORE_NUMBER[lang].has(word.length === 1 ? word : word.toLowerCase());
}

export function isAbbreviation(word: string, lang: Lang): boolean {
  return ABBREVIATIONS[lang].has(word.toLowerCase());
}

export function isClosing(word: string): boolean {
  return CLOSING.has(word.toLowerCase());
}

export function isStarter(word: string, lang: Lang): boolean {
  return STARTERS[lang].has(word.toLowerCase());
}

import type { Company } from '../../model.ts';
import type { GenericClass } from './generics.ts';
import { suppliesComputing } from './suppliers.ts';

const young = '2010';
const press = new WeakMap<Company, boolean>();
const pressName = /\b(?:Times|Post|Journal|News|Monde|Herald|Tribune|Figaro|Guardian)\b/;

export function isPress(company: Company): boolean {
  const known = press.get(company) ?? pressName.test(company.name);
  press.set(company, known);
  return known;
}

const makesModels = (company: Company): boolean =>
  (company.products.length === 0 && !suppliesComputing(company)) ||
  company.products.some(({ kind }) => /model|assistant|chatbot/i.test(kind ?? 'model'));

/** How well a generic word suits a company: 0 not at all, 1 it may, 2 it does. */
export function suits(company: Company, type: GenericClass): number {
  const authority = company.kind === 'authority';
  if (type === 'authority') return authority ? 2 : 0;
  if (authority) return type === 'chief' ? 1 : 0;
  if (type === 'press') return isPress(company) ? 2 : 0;
  if (isPress(company)) return type === 'firm' ? 1 : 0;
  const isYoung = (company.founded ?? young) >= young;
  if (type === 'lab') return company.kind === 'lab' || (isYoung && makesModels(company)) ? 2 : 0;
  if (type === 'startup') return isYoung ? 2 : 0;
  if (type === 'national') return company.headOffice && company.kind === 'company' ? 1 : 0;
  if (type === 'giant') return isYoung ? 0 : 2;
  if (type === 'group') return isYoung ? 1 : 2;
  return 1;
}

/** What some generic words say of a company's trade, looked up in its products and its profile. */
const trades = new Map([
  ['studio', /\b(?:studios?|films?|streaming)\b/i],
  ['retailer', /\b(?:retailer|shop|shopping|e-commerce)\b/i],
  ['fabricant', /\b(?:chips?|processors?|semiconductors?|accelerators?|phones?|cars?)\b/i],
  ['équipementier', /\b(?:lithography|equipment)\b/i],
  ['réseau', /\bsocial network/i],
  ['network', /\bsocial network/i],
  ['opérateur', /\b(?:telecoms?|telecommunications|operator)\b/i],
  ['chipmaker', /\b(?:chips?|processors?|semiconductors?)\b/i],
]);

/** The same for the word that goes with it: "the software maker", « le constructeur de fusées ». */
const wares: readonly (readonly [string, RegExp])[] = [
  ['software logiciels', /\b(?:software|operating system|office suite)\b|Windows/i],
  ['chip chips puces', /\b(?:chips?|processors?|semiconductors?)\b/i],
  ['cloud', /\bcloud\b/i],
  ['rocket fusées', /\brockets?\b/i],
  ['phone smartphone smartphones téléphones', /\b(?:smart)?phones?\b/i],
];
for (const [words, trade] of wares) for (const word of words.split(' ')) trades.set(word, trade);

/** Whether one of the words names a trade that is not the company's. */
export function isOfOtherTrade(company: Company, words: readonly string[]): boolean {
  const trade = words.map((word) => trades.get(word)).find((known) => known !== undefined);
  if (!trade) return false;
  const kinds = company.products.map(({ kind }) => kind ?? '').join(' ');
  return !trade.test(`${kinds} ${company.profile.en.slice(0, 300)}`);
}

/** Head offices behind the adjectives of "le groupe américain", "the Chinese start-up". */
const places: readonly (readonly [string, RegExp])[] = [
  ['français française french parisien parisienne parisian', /Paris|France/],
  ['chinois chinoise chinese', /Hangzhou|Beijing|Pékin|Shenzhen|Shanghai|Chin/],
  ['allemand allemande german', /Heidelberg|Berlin|Munich|Fribourg|Freiburg|Allemagne|Germany/],
  ['japonais japonaise japanese', /Tokyo|Japon|Japan/],
  ['coréen coréenne sud-coréen korean south-korean', /Seoul|Séoul|Suwon|Icheon|Cor[ée]e|Korea/],
  ['néerlandais néerlandaise dutch', /Veldhoven|Pays-Bas|Netherlands/],
  ['britannique british londonien londonienne london-based', /Londres|London|Cambridge/],
  ['canadien canadienne canadian', /Toronto|Canada/],
  ['italien italienne italian', /Rome|Ital/],
  ['européen européenne european', /Bruxelles|Brussels/],
  [
    'américain américaine american californien californienne californian us',
    /Redmond|San Francisco|Mountain View|Palo Alto|Menlo Park|Cupertino|Santa Clara|Seattle|Austin|New York|Armonk|San Jos|Boston|Hawthorne|Starbase|Livingston|Burbank|San Diego|Washington|Sunnyvale/,
  ],
];
const placeOf = new Map(places.flatMap(([words, place]) => words.split(' ').map((word) => [word, place] as const)));

/** Whether an adjective beside the generic word rules the company out. */
export function contradicts(company: Company, adjective: string): boolean {
  const place = placeOf.get(adjective);
  if (!place || !company.headOffice) return false;
  const office = `${company.headOffice.fr} ${company.headOffice.en}`;
  return !place.test(office);
}

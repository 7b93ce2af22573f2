import type { Company, Slug } from '../model.ts';
import { findWords, foldWord } from './words.ts';

/** What search knows of the dictionary of companies. All keys are folded words joined by spaces. */
export type Vocabulary = {
  /** One-word names of companies: they are looked up as they are, never by a stem. */
  readonly names: ReadonlySet<string>;
  /** The companies that a name, product, person or periphrase means. */
  readonly called: ReadonlyMap<string, readonly Slug[]>;
  /** The company of which alone a word of a periphrase tells: "redmond", "cupertino". */
  readonly hinted: ReadonlyMap<string, Slug>;
  /** Words of the names of companies, then of products, for spelling. */
  readonly words: ReadonlySet<string>;
  readonly title: ReadonlyMap<Slug, string>;
  readonly companyOf: (name: string) => Slug | undefined;
};

export function compileVocabulary(companies: Iterable<Company>): Vocabulary {
  const all = [...companies];
  const called = new Map<string, Slug[]>();
  for (const company of all) {
    for (const name of namesOf(company)) add(called, normalize(name), company.slug);
  }
  const titles = all.flatMap((company) => [company.name, ...company.names.map((alias) => alias.text)]);
  const products = all.flatMap((company) => company.products.flatMap((product) => [product.name, ...product.aliases]));
  const slugs = new Set(all.map((company) => company.slug));
  return {
    names: new Set(titles.map(normalize).filter((name) => name !== '' && !name.includes(' '))),
    called,
    hinted: findHints(all),
    words: new Set([...titles, ...products].flatMap((name) => normalize(name).split(' ')).filter(isSpelt)),
    title: new Map(all.map((company) => [company.slug, company.name])),
    companyOf: (name) => (slugs.has(name) ? name : called.get(normalize(name))?.[0]),
  };
}

/** Folded words joined by spaces: how names are compared. */
export function normalize(name: string): string {
  return findWords(name)
    .map((word) => foldWord(word.text))
    .join(' ');
}

// Names first, so that a name that two companies bear leads to the one whose own it is.
function namesOf(company: Company): string[] {
  const { names, products, people, periphrases } = company;
  return [
    company.slug,
    company.name,
    ...names.map((alias) => alias.text),
    ...products.flatMap((product) => [product.name, ...product.aliases]),
    ...people.flatMap((person) => [person.name, ...person.aliases]),
    ...periphrases.flatMap(({ text }) => [text, text.replace(/^(?:l[ea]s?|the|un|une|an?)\s+|^l['’]/iu, '')]),
  ];
}

/** Capitalised words of periphrases and head offices that tell of one company alone. */
function findHints(companies: readonly Company[]): Map<string, Slug> {
  const tellers = new Map<string, Slug[]>();
  for (const { slug, periphrases, headOffice } of companies) {
    const texts = [...periphrases.map((alias) => alias.text), headOffice?.fr ?? '', headOffice?.en ?? ''];
    for (const word of texts.flatMap((text) => findWords(text))) {
      if (/^\p{Lu}/u.test(word.text)) add(tellers, foldWord(word.text), slug);
    }
  }
  return new Map([...tellers].flatMap(([word, [slug, other]]) => (slug && !other ? [[word, slug] as const] : [])));
}

function isSpelt(word: string): boolean {
  return word.length >= 4 && /^\p{L}+$/u.test(word);
}

function add(map: Map<string, Slug[]>, key: string, slug: Slug): void {
  const known = map.get(key);
  if (key === '' || known?.includes(slug)) return;
  if (known) known.push(slug);
  else map.set(key, [slug]);
}

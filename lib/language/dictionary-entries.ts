import type { Alias, Company, Guard, Lang, MentionKind, Product, Slug, Validity } from '../model.ts';
import { stripDeterminer, stripLegalForm } from './dictionary-forms.ts';
import { findStem } from './families.ts';
import { findSurname } from './people.ts';
import { HEADS } from './periphrases.ts';
import { foldWord } from './text-fold.ts';
import { listPieces } from './text-pieces.ts';

/**
 * What a sequence of pieces may stand for. Beside the kinds of mention: a `surname` counts once its bearer is
 * introduced, a `stem` ("GPT") with a version behind it, a `place` and a `head` make periphrases, a `word`
 * decides about ambiguous aliases.
 */
export type Entry = Validity & {
  readonly role: MentionKind | 'surname' | 'stem' | 'place' | 'head' | 'word';
  /** Empty for heads and words. */
  readonly company: Slug;
  /** The alias as the company file writes it; for a surname the full name. */
  readonly alias: string;
  readonly pieces: readonly string[];
  readonly gaps: readonly string[];
  readonly lang?: Lang;
  readonly guard?: { readonly needs: readonly string[]; readonly not: readonly string[] };
  /** The product's or company's own name rather than an alias; a place that a listed periphrase uses. */
  readonly own?: boolean;
  /** A periphrase with no name in it, which many could bear: "the search giant". */
  readonly descriptive?: boolean;
};

type Draft = Omit<Entry, 'pieces' | 'gaps' | 'guard'> & Guard;

/** Every entry of a dictionary. */
export function listEntries(companies: readonly Company[]): Entry[] {
  const named = companies.flatMap((company) => [
    ...listNames(company),
    ...listProducts(company),
    ...listPeople(company),
  ]);
  const places = companies.flatMap(listPlaces);
  const anchors = new Set(
    [...named, ...places].flatMap(({ alias, role }) => (role === 'stem' ? [] : [foldWord(alias)])),
  );
  const phrases = companies.flatMap((company) => listPeriphrases(company, anchors));
  const entries = [...named, ...places, ...phrases].flatMap(cutDraft);
  const words = new Set(entries.flatMap(({ guard }) => [...(guard?.needs ?? []), ...(guard?.not ?? [])]));
  const plain = [...words].map((alias): Draft => ({ role: 'word', company: '', alias }));
  const heads = HEADS.map(({ text, lang }): Draft => ({ role: 'head', company: '', alias: text, lang }));
  return [...entries, ...[...plain, ...heads].flatMap(cutDraft)];
}

function cutDraft({ needs, not, ...draft }: Draft): Entry[] {
  const text = draft.role === 'surname' ? findSurname(draft.alias) : draft.alias;
  const { pieces, gaps } = listPieces(text);
  if (pieces.length === 0) return [];
  const guard = needs?.length || not?.length ? { guard: { needs: needs ?? [], not: not ?? [] } } : {};
  return [{ ...draft, pieces, gaps, ...guard }];
}

function listNames(company: Company): Draft[] {
  const own = [{ text: company.name, ...pickGuard(company) }, ...company.names];
  const short = own.flatMap((name) => {
    const text = stripLegalForm(name.text);
    return text === name.text ? [] : [{ ...name, ...(text === company.name ? pickGuard(company) : {}), text }];
  });
  return dedupe([...company.names.filter(({ text }) => text === company.name), ...own, ...short]).map((name) => ({
    role: 'name',
    company: company.slug,
    alias: stripDeterminer(name.text, 'en'),
    own: name.text === company.name,
    ...pickGuard(name),
    ...pickValidity(name),
    ...(name.lang ? { lang: name.lang } : {}),
  }));
}

/** A product that bears the company's name is the company. */
function listProducts(company: Company): Draft[] {
  const names = new Set([company.name, ...company.names.flatMap(({ text, to }) => (to ? [] : [text]))].map(foldWord));
  return company.products.flatMap((product) => {
    const texts = [product.name, ...product.aliases].filter((text) => !names.has(foldWord(text)));
    const stems = [...new Set(texts.flatMap((text) => findStem(text) ?? []))];
    return [
      ...texts.map(
        (text): Draft => ({
          ...base(company),
          role: 'product',
          alias: text,
          own: text === product.name,
          ...guardOf(product, text),
        }),
      ),
      ...stems.map((text): Draft => ({ ...base(company), role: 'stem', alias: text, ...guardOfFamily(company, text) })),
    ];
  });
}

/** A product's guard is about its plain word; "Microsoft Copilot" or "Claude 4" speak for themselves. */
function guardOf(product: Product, text: string): Guard {
  return text === product.name || !/[\s\d]/.test(text) ? pickGuard(product) : {};
}

/** A version behind an ambiguous name may still be someone else's: NASA had a Gemini 4. */
function guardOfFamily(company: Company, stem: string): Guard {
  const product = company.products.find(({ name }) => foldWord(name) === foldWord(stem));
  return product ? pickGuard(product) : {};
}

function listPeople(company: Company): Draft[] {
  return company.people.flatMap((person) => {
    const dates = pickValidity(person);
    const full = [person.name, ...person.aliases].map(
      (alias): Draft => ({ ...base(company), role: 'person', alias, own: alias === person.name, ...dates }),
    );
    return findSurname(person.name) === ''
      ? full
      : [...full, { ...base(company), role: 'surname', alias: person.name, ...dates }];
  });
}

function listPlaces(company: Company): Draft[] {
  if (!company.headOffice || company.kind === 'authority') return [];
  return (['fr', 'en'] as const).flatMap((lang): Draft[] => {
    const place = company.headOffice?.[lang].replace(/\s*\(.*/, '');
    if (!place) return [];
    const listed = company.periphrases.some(({ text }) => text.includes(place));
    return [{ ...base(company), role: 'place', alias: place, lang, own: listed }];
  });
}

function listPeriphrases(company: Company, anchors: ReadonlySet<string>): Draft[] {
  return company.periphrases.map((phrase) => {
    const alias = stripDeterminer(phrase.text, phrase.lang ?? 'fr');
    const descriptive = company.kind !== 'authority' && !holdsAnchor(alias, anchors);
    return {
      ...base(company),
      role: 'periphrase',
      alias,
      descriptive,
      ...pickGuard(phrase),
      ...pickValidity(phrase),
      ...(phrase.lang ? { lang: phrase.lang } : {}),
    };
  });
}

function holdsAnchor(phrase: string, anchors: ReadonlySet<string>): boolean {
  const words = foldWord(phrase).split(/(?:[\s,]|(?<=')|'s\b|-based)+/);
  return words.some((_, from) =>
    [1, 2, 3, 4].some((length) => anchors.has(words.slice(from, from + length).join(' '))),
  );
}

const base = (company: Company) => ({ company: company.slug });

function pickGuard({ needs, not }: Guard): Guard {
  return { ...(needs ? { needs } : {}), ...(not ? { not } : {}) };
}

function pickValidity({ from, to }: Validity): Validity {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function dedupe(names: readonly Alias[]): Alias[] {
  return [...new Map([...names].reverse().map((name) => [foldWord(name.text), name])).values()].reverse();
}

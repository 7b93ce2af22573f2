import { isTooMuch, parseMarkdown } from '../markdown/parse.ts';
import type { Company, Day, Lang, Rejected } from '../model.ts';
import { firstDay, lastDay } from './calendar.ts';
import { checkFields } from './check.ts';
import { type CompanyFields, companySchema } from './company-schema.ts';
import { decodeText } from './decode.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseCompanyName } from './names.ts';
import { type Problem, rejectAll } from './problems.ts';

export type LoadedCompany = { readonly company: Company } | { readonly rejected: readonly Rejected[] };

/** Reads one company. `file` is its path below content/. Whatever is wrong is returned, never thrown. */
export function loadCompany(file: string, bytes: Uint8Array): LoadedCompany {
  const name = parseCompanyName(file);
  const text = decodeText(bytes);
  if ('code' in name) return setAside(file, [name]);
  if ('code' in text) return setAside(file, [text]);
  const front = parseFrontMatter(text.text);
  if (Array.isArray(front)) return setAside(file, front);
  const checked = checkFields(front, companySchema);
  if ('problems' in checked) return setAside(file, checked.problems);
  const profile = parseProfile(front.body);
  if ('code' in profile) return setAside(file, [profile]);
  return { company: buildCompany(file, name.slug, checked.data, profile) };
}

function setAside(file: string, problems: readonly Problem[]): LoadedCompany {
  return { rejected: rejectAll(file, problems) };
}

function parseProfile(body: string): Record<Lang, string> | Problem {
  const markdown = parseMarkdown(body);
  if (isTooMuch(markdown)) return { code: markdown.limit, field: 'body', found: markdown.found };
  const [before = '', ...parts] = body.split(/^##[ \t]+(fr|en)[ \t]*$/m);
  if (before.trim() !== '') return { code: 'section', field: 'body', found: before.trim() };
  const profile = { fr: '', en: '' };
  for (let index = 0; index < parts.length; index += 2) {
    profile[parts[index] === 'fr' ? 'fr' : 'en'] = (parts[index + 1] ?? '').trim();
  }
  return profile;
}

function buildCompany(file: string, slug: string, fields: CompanyFields, profile: Record<Lang, string>): Company {
  const { names, periphrases, products, people, ...rest } = fields;
  return {
    ...rest,
    slug,
    file,
    names: (names ?? []).map(widen),
    periphrases: [
      ...(periphrases?.fr ?? []).map((alias) => ({ ...widen(alias), lang: 'fr' as const })),
      ...(periphrases?.en ?? []).map((alias) => ({ ...widen(alias), lang: 'en' as const })),
    ],
    products: (products ?? []).map((product) => ({ ...product, aliases: product.aliases ?? [] })),
    people: (people ?? []).map((person) => ({ ...widen(person), aliases: person.aliases ?? [] })),
    profile,
  };
}

/** A month or year that starts a validity counts from its first day, one that ends it to its last. */
function widen<T extends { readonly from?: string; readonly to?: string }>(value: T): T & { from?: Day; to?: Day } {
  const from = value.from === undefined ? {} : { from: firstDay(value.from) };
  const to = value.to === undefined ? {} : { to: lastDay(value.to) };
  return { ...value, ...from, ...to };
}

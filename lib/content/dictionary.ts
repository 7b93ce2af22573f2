import type { Company, Rejected } from '../model.ts';
import { loadCompany } from './company.ts';
import { slugKey } from './names.ts';
import { reject } from './problems.ts';
import { readContentFile } from './read.ts';
import { walkContent } from './walk.ts';

/** One alias that two companies lay claim to without a guard; mentions of it stay unlinked. */
export type Clash = { readonly text: string; readonly companies: readonly string[] };

export type Companies = {
  readonly companies: readonly Company[];
  readonly rejected: readonly Rejected[];
  readonly clashes: readonly Clash[];
};

/** Loads every company of content/companies, in the order of their slugs. */
export function loadCompanies(content: string): Companies {
  const { files, problems } = walkContent(content, 'companies');
  const rejected = problems.map(({ file, problem }) => reject(file, problem));
  const companies: Company[] = [];
  for (const { file, path } of files) {
    const read = readContentFile(path);
    const loaded = 'code' in read ? { rejected: [reject(file, read)] } : loadCompany(file, read.bytes);
    if ('rejected' in loaded) rejected.push(...loaded.rejected);
    else companies.push(loaded.company);
  }
  const twins = findTwins(companies);
  for (const { file, slug } of twins) rejected.push(reject(file, { code: 'duplicate', found: slug }));
  const kept = companies.filter((company) => !twins.includes(company)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return { companies: kept, rejected, clashes: findClashes(kept) };
}

function findTwins(companies: readonly Company[]): Company[] {
  const groups = Map.groupBy(companies, (company) => slugKey(company.slug));
  return [...groups.values()].filter((group) => group.length > 1).flat();
}

/** Aliases claimed by more than one company, unless needs or validity set every claim but one apart. */
export function findClashes(companies: readonly Company[]): Clash[] {
  const claims = companies.flatMap((company) => claimsOf(company).map((text) => ({ text, slug: company.slug })));
  const groups = Map.groupBy(claims, (claim) => claim.text.normalize('NFC').toLowerCase());
  return [...groups.values()].flatMap((group) => {
    const slugs = [...new Set(group.map((claim) => claim.slug))].sort();
    return slugs.length > 1 ? [{ text: group[0]?.text ?? '', companies: slugs }] : [];
  });
}

function claimsOf(company: Company): string[] {
  const guarded = (entry: { readonly needs?: unknown; readonly from?: unknown; readonly to?: unknown }) =>
    entry.needs !== undefined || entry.from !== undefined || entry.to !== undefined;
  return [
    ...(company.needs ? [] : [company.name]),
    ...[...company.names, ...company.periphrases].filter((alias) => !guarded(alias)).map((alias) => alias.text),
    ...company.products.filter((product) => !guarded(product)).flatMap((product) => [product.name, ...product.aliases]),
  ];
}

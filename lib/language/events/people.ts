import type { Company, Mention, Person, Slug } from '../../model.ts';

/** Whether a dictionary alias names the person: in full, by an alias or by the surname. */
export const isCalled = ({ name, aliases }: Person, alias: string): boolean =>
  name === alias || aliases.includes(alias) || name.endsWith(` ${alias}`);

/** Someone at the head of several companies acts for himself (docs/annotation.md, People). */
export function isPrivate(mention: Mention, companies: ReadonlyMap<Slug, Company>): boolean {
  if (mention.as !== 'person') return false;
  const cache = heads.get(companies) ?? new Map<string, boolean>();
  heads.set(companies, cache);
  const known = cache.get(mention.alias);
  if (known !== undefined) return known;
  let firms = 0;
  for (const company of companies.values())
    if (company.people.some((person) => person.to === undefined && isCalled(person, mention.alias))) firms++;
  cache.set(mention.alias, firms > 1);
  return firms > 1;
}

const heads = new WeakMap<ReadonlyMap<Slug, Company>, Map<string, boolean>>();

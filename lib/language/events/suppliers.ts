import type { Company, Slug } from '../../model.ts';
import type { Entity } from './entities.ts';
import type { Token } from './tokens.ts';
import { readAmounts } from './witness.ts';

const computing = /\b(?:cloud|GPUs?|chips?|semiconductors?|processors?|accelerators?|memory|lithography)\b/i;
const models = /\b(?:assistant|model|chatbot)\b/i;
const young = '2010';
const known = new WeakMap<Company, boolean>();

/** Whether the company file says that it sells computing power or what it is made of; model makers buy theirs. */
export function suppliesComputing(company: Company): boolean {
  const cached = known.get(company);
  if (cached !== undefined) return cached;
  const buyer = (company.founded ?? '') >= young && company.products.some(({ kind }) => models.test(kind ?? ''));
  const sold =
    company.products.some(({ kind }) => computing.test(kind ?? '')) || computing.test(company.profile.en.slice(0, 200));
  const answer = company.kind !== 'authority' && sold && !buyer;
  known.set(company, answer);
  return answer;
}

/** A large sum between a supplier of computing and one who is none: a contract for computing power. */
export function isComputing(
  tokens: readonly Token[],
  within: readonly number[],
  entities: readonly Entity[],
  companies: ReadonlyMap<Slug, Company>,
): boolean {
  const parties = [...new Set(entities.flatMap(({ slugs }) => slugs))].flatMap((slug) => companies.get(slug) ?? []);
  if (parties.length !== 2 || parties.filter(suppliesComputing).length !== 1) return false;
  return readAmounts(within.flatMap((at) => tokens[at] ?? [])).length > 0;
}

import type { Company } from '../../model.ts';

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

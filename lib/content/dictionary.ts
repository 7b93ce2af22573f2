import type { Company, Rejected } from '../model.ts';
import { loadCompany } from './company.ts';
import { slugKey } from './names.ts';
import { reject } from './problems.ts';
import { readContentFile } from './read.ts';
import { findRootFault } from './root.ts';
import { walkContent } from './walk.ts';

export type Companies = {
  readonly companies: readonly Company[];
  readonly rejected: readonly Rejected[];
  /** Whether every folder could be opened: else there may be more. */
  readonly isWhole: boolean;
};

/** Loads every company of content/companies, in the order of their slugs. */
export function loadCompanies(content: string): Companies {
  const root = findRootFault(content);
  const { files, problems, closed } = walkContent(content, 'companies');
  const rejected = [...(root ? [root] : []), ...problems.map(({ file, problem }) => reject(file, problem))];
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
  return { companies: kept, rejected, isWhole: !root && closed.length === 0 };
}

function findTwins(companies: readonly Company[]): Company[] {
  const groups = Map.groupBy(companies, (company) => slugKey(company.slug));
  return [...groups.values()].filter((group) => group.length > 1).flat();
}

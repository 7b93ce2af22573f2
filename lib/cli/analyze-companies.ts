import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedCompany, loadCompany } from '../content/company.ts';
import { formatRejected, reject } from '../content/problems.ts';
import { codeOf, readContentFile } from '../content/read.ts';
import type { Company } from '../model.ts';

export type Companies = { readonly companies: readonly Company[]; readonly problems: readonly string[] };

/**
 * The companies of a folder of company files, of a content folder, or by default of the project's content.
 * What cannot be read is named in `problems`.
 */
export function readCompanies(folder: string | undefined): Companies {
  const given = folder ?? process.env.LIAISONS_CONTENT ?? join(import.meta.dirname, '../../content');
  const inner = join(given, 'companies');
  const files = listFiles(existsSync(inner) ? inner : given);
  if (!Array.isArray(files)) return { companies: [], problems: [`${given}: ${files.problem}`] };
  const loaded = files.map(loadFile);
  return {
    companies: loaded.flatMap((one) => ('company' in one ? [one.company] : [])),
    problems: loaded.flatMap((one) =>
      'rejected' in one ? one.rejected.map((each) => formatRejected(each, 'en')) : [],
    ),
  };
}

function listFiles(folder: string): string[] | { readonly problem: string } {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md') && !name.startsWith('.'));
    return names.length > 0 ? names.sort().map((name) => join(folder, name)) : { problem: 'no company file in it' };
  } catch (error) {
    return { problem: codeOf(error) };
  }
}

function loadFile(path: string): LoadedCompany {
  const read = readContentFile(path);
  return 'code' in read ? { rejected: [reject(path, read)] } : loadCompany(path, read.bytes);
}

// Checks content/ as the reader would read it: `node lib/cli/check.ts [--content DIR] [--lang fr|en]`.
import { parseArgs } from 'node:util';
import { checkContent } from '../content/check-content.ts';
import { correctionsFile } from '../content/corrections.ts';
import { loadCompanies } from '../content/dictionary.ts';
import { formatRejected } from '../content/problems.ts';
import { compileDictionary } from '../language/dictionary.ts';
import type { Lang } from '../model.ts';
import { checkIndex } from '../store/check-index.ts';
import { gatherOpenNames, type OpenName } from './open-names.ts';

const { values } = parseArgs({ options: { content: { type: 'string' }, lang: { type: 'string' } } });
const lang: Lang = values.lang === 'fr' ? 'fr' : 'en';
const content = values.content ?? process.env.LIAISONS_CONTENT ?? 'content';
const listed = loadCompanies(content);
const dictionary = compileDictionary(listed.companies);
const names = gatherOpenNames(dictionary);
const { articles, drafts, ...report } = checkContent(content, listed, names.add);
const named = new Set(report.rejected.map(({ file }) => file));
const indexed = await checkIndex(content, listed.companies, new Date().toISOString().slice(0, 10));
const further = indexed.filter(({ file }) => !named.has(file));
const rejected = [...report.rejected, ...further];
const late = new Set(further.map(({ file }) => file).filter((file) => file !== correctionsFile));
const plural = new Intl.PluralRules(lang);
const count = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`;

const words = {
  en: {
    clash: 'is an alias of',
    open: ({ text, companies, times, file }: OpenName) =>
      `“${text}” stays unlinked (${companies.join(', ')}): ${times} ×, first in ${file}`,
    summary: [
      count(articles - late.size, 'article', 'articles'),
      count(drafts, 'draft', 'drafts'),
      count(listed.companies.length, 'company', 'companies'),
      count(rejected.length, 'problem', 'problems'),
    ],
  },
  fr: {
    clash: 'est un nom de',
    open: ({ text, companies, times, file }: OpenName) =>
      `«\u00a0${text}\u00a0» reste sans lien (${companies.join(', ')})\u00a0: ${times} ×, d’abord dans ${file}`,
    summary: [
      count(articles - late.size, 'article', 'articles'),
      count(drafts, 'brouillon', 'brouillons'),
      count(listed.companies.length, 'entreprise', 'entreprises'),
      count(rejected.length, 'problème', 'problèmes'),
    ],
  },
}[lang];

for (const problem of rejected) console.error(formatRejected(problem, lang));
for (const { alias, companies } of dictionary.clashes) console.error(`${alias} ${words.clash} ${companies.join(', ')}`);
for (const open of names.list()) console.log(words.open(open));
console.log(words.summary.join(', '));
process.exitCode = rejected.length > 0 ? 1 : 0;

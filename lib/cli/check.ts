// Checks content/ as the reader would read it: `node lib/cli/check.ts [--content DIR] [--lang fr|en]`.
import { parseArgs } from 'node:util';
import { checkContent } from '../content/check-content.ts';
import { formatRejected } from '../content/problems.ts';
import type { Lang } from '../model.ts';
import { checkCorrections } from '../store/check-corrections.ts';

const { values } = parseArgs({ options: { content: { type: 'string' }, lang: { type: 'string' } } });
const lang: Lang = values.lang === 'fr' ? 'fr' : 'en';
const content = values.content ?? process.env.LIAISONS_CONTENT ?? 'content';
const { articles, companies, drafts, clashes, ...report } = checkContent(content);
const corrections = await checkCorrections(content, new Date().toISOString().slice(0, 10));
const rejected = [...report.rejected, ...corrections];

const words = {
  en: {
    clash: 'is an alias of',
    summary: `${articles} articles, ${drafts} drafts, ${companies} companies, ${rejected.length} problems`,
  },
  fr: {
    clash: 'est un nom de',
    summary: `${articles} articles, ${drafts} brouillons, ${companies} entreprises, ${rejected.length} problèmes`,
  },
}[lang];

for (const problem of rejected) console.error(formatRejected(problem, lang));
for (const clash of clashes) console.error(`${clash.text} ${words.clash} ${clash.companies.join(', ')}`);
console.log(words.summary);
process.exitCode = rejected.length > 0 ? 1 : 0;

// Makes the index ahead of the server: `node lib/cli/index-content.ts [--rebuild] [--json] [--lang fr|en]
// [--content DIR] [--index FILE]`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatRejected } from '../content/problems.ts';
import type { Lang } from '../model.ts';
import { indexAhead } from '../store/index-ahead.ts';
import { createBar, createLines } from './progress-lines.ts';

const { values } = parseArgs({
  options: {
    rebuild: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
    content: { type: 'string' },
    index: { type: 'string' },
  },
});
const lang: Lang = values.lang === 'fr' ? 'fr' : 'en';
const { LIAISONS_CONTENT = 'content', LIAISONS_INDEX = '.data/index.sqlite' } = process.env;
const write = (text: string) => process.stderr.write(text);
const progress = process.stderr.isTTY ? createBar(lang, write) : createLines(lang, write);

const { rejected, ...report } = await indexAhead({
  content: resolve(values.content ?? LIAISONS_CONTENT),
  index: resolve(values.index ?? LIAISONS_INDEX),
  today: new Date().toISOString().slice(0, 10),
  isRebuilt: values.rebuild,
  log: (line) => write(`${line}\n`),
  onProgress: progress.note,
});
progress.end();
if (rejected.some(({ code }) => code === 'root')) process.exitCode = 1;
for (const problem of rejected) write(`${formatRejected(problem, lang)}\n`);
const { seen, parsed, removed, seconds, rate } = report;
const summary = {
  en: `${seen} files, ${parsed} read, ${removed} gone, ${rejected.length} set aside; ${seconds} s, ${rate} a second`,
  fr: `${seen} fichiers, ${parsed} lus, ${removed} disparus, ${rejected.length} mis de côté ; ${seconds} s, ${rate} par seconde`,
};
console.log(values.json ? JSON.stringify({ ...report, rejected: rejected.length }) : summary[lang]);

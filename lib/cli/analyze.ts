// Reads documents and tells what they say: `npm run --silent analyze < docs.jsonl > found.jsonl`, or
// `npm run --silent analyze FILE.md` for one article, printed for people. Lines are as docs/annotation.md has them.
import { parseArgs } from 'node:util';
import { compileDictionary } from '../language/dictionary.ts';
import { readCompanies } from './analyze-companies.ts';
import { analyzeLines } from './analyze-lines.ts';
import { showArticle } from './analyze-show.ts';

const usage = `usage: analyze [--companies DIR] [--explain] [--no-merge] < documents.jsonl
       analyze [--companies DIR] FILE.md…`;

const { values, positionals } = readArguments();
const { companies, problems } = readCompanies(values.companies);
const complain = (problem: string) => {
  console.error(problem);
  process.exitCode = 1;
};
problems.forEach(complain);
process.stdout.on('error', stopWhenNobodyReads);

const dictionary = compileDictionary(companies);
if (positionals.length === 0) {
  const options = { explain: values.explain, merge: !values['no-merge'] };
  await analyzeLines(process.stdin, process.stdout, dictionary, options, complain);
} else {
  const colour = process.stdout.hasColors?.() ?? false;
  for (const file of positionals) showArticle(file, dictionary, colour, (text) => process.stdout.write(text), complain);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        companies: { type: 'string' },
        explain: { type: 'boolean', default: false },
        'no-merge': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? `${error.message}\n${usage}` : usage);
    process.exit(2);
  }
}

/** `analyze … | head` closes the pipe early, which is no failure. */
function stopWhenNobodyReads(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
}

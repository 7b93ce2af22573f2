import matter from 'gray-matter';
import type { Problem } from './problems.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** Front matter as plain data, where its fields stand, and the body. Lines are numbered from 1 in the file. */
export type FrontMatter = {
  readonly data: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly body: string;
};

// Far above any article's. gray-matter looks for comments in a time that grows with the square of the blank lines: half
// a second for as many as this.
const mostYaml = 32 * 1024;

/**
 * Splits a file into YAML front matter and body. Only `---` alone on the first line opens front matter: gray-matter
 * would run `---js`, `--- js` and their like as code (jonschlinkert/gray-matter, "engines").
 */
export function parseFrontMatter(text: string): FrontMatter | Problem[] {
  const opening = /^[^\n]*/.exec(text)?.[0] ?? '';
  if (opening !== '---') return [{ code: 'fence', line: 1, found: opening }];
  // gray-matter takes the first line that starts so for the closing one, whatever follows on it.
  const closing = text.indexOf('\n---', 3);
  const rest = /^[^\n]*/.exec(text.slice(closing + 1))?.[0];
  if (closing === -1 || rest !== '---')
    return [{ code: 'unclosed', line: 1, found: closing === -1 ? undefined : rest }];
  if (closing > mostYaml) return [{ code: 'long-front-matter', line: 1, found: closing }];
  const problems: Problem[] = [];
  let parsed: Yaml | undefined;
  // The block starts with the line break after the fence, so that its lines count as the file's do.
  const read = (yaml: string) => {
    parsed = parseYaml(yaml);
    for (const problem of parsed.problems) problems.push(problem);
    return {};
  };
  const { content } = matter(text, { language: 'yaml', delimiters: '---', engines: { ...refused, yaml: read } });
  if (problems.length > 0) return problems;
  return { data: parsed?.data ?? {}, lineOf: (path) => parsed?.lineOf(path) ?? 1, body: content };
}

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.');
};

const refused = { javascript: refuse, js: refuse, json: refuse, coffee: refuse };

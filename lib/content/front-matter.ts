import type { Problem } from './problems.ts';
import { parseYaml } from './yaml.ts';

/** Front matter as plain data, where its fields stand, and the body. Lines are numbered from 1 in the file. */
export type FrontMatter = {
  readonly data: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly body: string;
};

// Far above any article's.
const mostYaml = 32 * 1024;

/**
 * Splits a file into YAML front matter and body. Only `---` alone on the first line opens front matter: other readers
 * run `---js`, `--- js` and their like as code (jonschlinkert/gray-matter, "engines").
 */
export function parseFrontMatter(text: string): FrontMatter | Problem[] {
  const opening = /^[^\n]*/.exec(text)?.[0] ?? '';
  if (opening !== '---') return [{ code: 'fence', line: 1, found: opening }];
  // The first line that starts so is the closing one, or meant to be.
  const closing = text.indexOf('\n---', 3);
  const rest = /^[^\n]*/.exec(text.slice(closing + 1))?.[0];
  if (closing === -1) return [{ code: 'unclosed', line: 1 }];
  if (rest !== '---') return [{ code: 'unclosed', line: text.slice(0, closing + 1).split('\n').length, found: rest }];
  if (closing > mostYaml) return [{ code: 'long-front-matter', line: 1, found: closing }];
  // The block starts with the line break after the fence, so that its lines count as the file's do.
  const block = text.slice(3, closing);
  const body = text.slice(closing + 4).replace(/^\n/, '');
  if (isEmpty(block)) return { data: {}, lineOf: () => 1, body };
  const { data, lineOf, problems } = parseYaml(block);
  return problems.length > 0 ? [...problems] : { data: data ?? {}, lineOf, body };
}

/** Whether it holds nothing but comments and space of any kind. */
function isEmpty(block: string): boolean {
  return block.split('\n').every((line) => /^(?:#|$)/.test(line.trimStart()));
}

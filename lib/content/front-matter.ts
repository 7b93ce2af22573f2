import matter from 'gray-matter';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problems.ts';

/** Front matter as plain data, where its fields stand, and the body. Lines are numbered from 1 in the file. */
export type FrontMatter = {
  readonly data: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly body: string;
};

// Far above any article's; a megabyte of YAML would take seconds to read.
const mostYaml = 64 * 1024;
const mostAliases = 20;

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
  let parsed: Parsed | undefined;
  const read = (yaml: string) => {
    parsed = parseYaml(yaml);
    problems.push(...parsed.problems);
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

type Parsed = {
  readonly data: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: readonly Problem[];
};

function parseYaml(yaml: string): Parsed {
  const lines = new LineCounter();
  // The block starts with the line break after the fence, so that its lines count as the file's do.
  const lineAt = (offset: number) => lines.linePos(offset).line;
  try {
    const options = { schema: 'core', version: '1.2', merge: false, prettyErrors: false, lineCounter: lines } as const;
    const document = parseDocument(yaml, { ...options, stringKeys: true });
    const problems = [...document.errors, ...document.warnings].map((error): Problem => {
      return { code: 'yaml', line: lineAt(error.pos[0]), found: firstLine(error.message) };
    });
    const data = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: mostAliases });
    return { data, problems, lineOf: (path) => lineOf(document, path, lineAt) };
  } catch (error) {
    // Too many aliases, an alias of nothing, or nesting deeper than the stack.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    return { data: undefined, lineOf: () => 1, problems: [{ code: 'yaml', line: 2, found: firstLine(error.message) }] };
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

/** The line of the deepest part of `path` that the file has. */
function lineOf(document: Document, path: readonly PropertyKey[], lineAt: (offset: number) => number): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return lineAt(offset);
  }
  return 1;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => String(item.key) === String(key));
    return rangeStart(pair?.key);
  }
  return rangeStart(document.getIn(path, true));
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

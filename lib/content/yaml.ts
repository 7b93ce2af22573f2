import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problems.ts';

/** YAML as plain data, and where its parts stand: lines numbered from 1. */
export type Yaml = {
  readonly data: unknown;
  /** The line of the deepest part of `path` that the text has. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: readonly Problem[];
};

const mostAliases = 20;

/** Reads YAML 1.2 with the core schema; whatever it warns of is a problem. */
export function parseYaml(yaml: string): Yaml {
  const lines = new LineCounter();
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

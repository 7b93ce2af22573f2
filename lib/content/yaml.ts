import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import type { Problem } from './problems.ts';
import { findDepth } from './yaml-depth.ts';
import { nameFault, placeFault } from './yaml-faults.ts';

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
  const plain = readPlainYaml(yaml);
  if (!plain) return parseWholeYaml(yaml);
  return { data: plain, problems: [], lineOf: (path) => parseWholeYaml(yaml).lineOf(path) };
}

/** The same by the parser of the whole language. */
export function parseWholeYaml(yaml: string): Yaml {
  const deep = findDepth(yaml);
  if (deep !== undefined)
    return { data: undefined, lineOf: () => deep, problems: [{ code: 'yaml', line: deep, found: 'too many levels' }] };
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line;
  try {
    const options = { schema: 'core', version: '1.2', merge: false, prettyErrors: false, lineCounter: lines } as const;
    const document = parseDocument(yaml, { ...options, stringKeys: true, uniqueKeys: false });
    const faults = [...document.errors, ...document.warnings].map((fault) => {
      return { at: placeFault(document, fault), found: nameFault(fault.message) };
    });
    const problems = oneALine(
      [...faults, ...findTwiceGiven(document)].map(({ at, found }) => ({ line: lineAt(at), found })),
    );
    const data = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: mostAliases });
    return { data, problems, lineOf: (path) => lineOf(document, path, lineAt) };
  } catch (error) {
    // Too many aliases, an alias of nothing, or nesting deeper than the stack.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    return { data: undefined, lineOf: () => 1, problems: [{ code: 'yaml', line: 2, found: nameFault(error.message) }] };
  }
}

/** What the parser finds after a slip comes of that slip. */
function oneALine(faults: readonly { readonly line: number; readonly found: string }[]): Problem[] {
  const named = new Set<number>();
  return faults.flatMap(({ line, found }): Problem[] => {
    if (named.has(line)) return [];
    named.add(line);
    return [{ code: 'yaml', line, found }];
  });
}

/** Keys that their map already has. The parser's own check compares every key with every other. */
function findTwiceGiven(document: Document): { at: number; found: string }[] {
  const twice: { at: number; found: string }[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = String(key);
        if (seen.has(name)) twice.push({ at: rangeStart(key) ?? 0, found: `a name given twice: ${name}` });
        seen.add(name);
      }
    },
  });
  return twice;
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

import type { z } from 'zod';
import type { FrontMatter } from './front-matter.ts';
import type { Problem, ReasonCode } from './problems.ts';
import { reasons } from './reasons-en.ts';

/** Checks front matter against a schema; problems come in the order of the file. */
export function checkFields<T>(front: FrontMatter, schema: z.ZodType<T>): { data: T } | { problems: Problem[] } {
  const result = schema.safeParse(front.data ?? {});
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap((issue) => describe(front, issue));
  return { problems: distinct(problems).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

// A value that is no text also fails what is asked of texts; once is enough.
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.field} ${problem.code}`, problem])).values()];
}

type Issue = z.core.$ZodIssue;

function describe(front: FrontMatter, issue: Issue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => place(front, [...issue.path, key], 'unknown'));
  }
  const code = isReason(issue.message) ? issue.message : 'text';
  return [place(front, issue.path, code)];
}

function isReason(message: string): message is ReasonCode {
  return Object.hasOwn(reasons, message);
}

function place(front: FrontMatter, path: readonly PropertyKey[], code: ReasonCode): Problem {
  const found = show(valueAt(front.data, path));
  return { code, line: front.lineOf(path), field: nameField(path), found };
}

/** `references[0].url` for `references`, 0, `url`. */
function nameField(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '').replace(/\p{C}/gu, '').slice(0, 100);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

// Never the whole of a structure: aliases can make a few lines of YAML into gigabytes of text.
function show(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'object') return '{…}';
  return String(value);
}

import type { z } from 'zod';
import { evidenceId } from '../language/merge.ts';
import type { Rejected, Slug } from '../model.ts';
import { checkFields } from './check.ts';
import { correctionSchemas as schemas } from './correction-schema.ts';
import { decodeText } from './decode.ts';
import { type Addition, companiesOf, type EditorLine } from './editor-line.ts';
import type { FrontMatter } from './front-matter.ts';
import { type Problem, rejectAll } from './problems.ts';
import { parseYaml } from './yaml.ts';

/** The file's path below content/. */
export const correctionsFile = 'corrections.yaml';

export type LoadedCorrections = { readonly lines: readonly EditorLine[]; readonly rejected: readonly Rejected[] };

/**
 * Reads the editor's corrections. A line that does not fit is set aside, alone. Whether the events it names exist is
 * for the index to say.
 */
export function loadCorrections(bytes: Uint8Array, companies: ReadonlySet<Slug>): LoadedCorrections {
  const text = decodeText(bytes);
  if ('code' in text) return setAside([text]);
  const { data, lineOf, problems } = parseYaml(text.text);
  if (problems.length > 0) return setAside(problems);
  if (data === null || data === undefined) return { lines: [], rejected: [] };
  if (!Array.isArray(data)) return setAside([{ code: 'corrections', line: 1 }]);
  const read = data.map((entry: unknown, index) => {
    return readLine({ data: entry, lineOf: (path) => lineOf([index, ...path]), body: '' }, companies);
  });
  const lines = nameAdditions(read.flatMap((one) => ('line' in one ? [one] : [])));
  return { lines, rejected: setAside(read.flatMap((one) => ('problems' in one ? one.problems : []))).rejected };
}

function setAside(problems: readonly Problem[]): LoadedCorrections {
  return { lines: [], rejected: rejectAll(correctionsFile, problems) };
}

type Read = EditorLine | { readonly problems: readonly Problem[] };

function readLine(entry: FrontMatter, companies: ReadonlySet<Slug>): Read {
  const line = entry.lineOf([]);
  const action = actions.find(({ name }) => isGroup(entry.data) && Object.hasOwn(entry.data, name));
  if (!action) return { problems: [{ code: 'correction', line, found: firstField(entry.data) }] };
  const read = action.read(entry, line);
  if ('problems' in read) return read;
  const unknown = companiesOf(read).filter((slug) => !companies.has(slug));
  if (unknown.length === 0) return read;
  return { problems: unknown.map((found) => ({ code: 'unknown-company', line, field: action.name, found })) };
}

function isGroup(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function firstField(data: unknown): string | undefined {
  return isGroup(data) ? Object.keys(data)[0] : undefined;
}

type Action = { readonly name: string; readonly read: (entry: FrontMatter, line: number) => Read };

// In this order: `add` is also a field of `participants`.
const actions: readonly Action[] = [
  action('hide', schemas.hide, ({ hide, reason }) => ({ action: 'hide', targets: [hide], reason })),
  action('redate', schemas.redate, ({ redate, ...rest }) => ({ action: 'redate', targets: [redate], ...rest })),
  action('retype', schemas.retype, ({ retype, ...rest }) => ({ action: 'retype', targets: [retype], ...rest })),
  action('requalify', schemas.requalify, ({ requalify, ...rest }) => {
    return { action: 'requalify', targets: [requalify], ...rest };
  }),
  action('retone', schemas.retone, ({ retone, ...rest }) => ({ action: 'retone', targets: [retone], ...rest })),
  action('participants', schemas.participants, ({ participants, add = [], drop = [], reason }) => {
    return { action: 'participants', targets: [participants], add, drop, reason };
  }),
  action('merge', schemas.merge, ({ merge, reason }) => ({ action: 'merge', targets: merge, reason })),
  action('split', schemas.split, ({ split, reason }) => ({ action: 'split', targets: [split], reason })),
  action('add', schemas.add, ({ add, reason }) => {
    return {
      action: 'add',
      targets: [],
      event: { ...add, participants: [...new Set(add.participants)].sort(), id: '' },
      reason,
    };
  }),
];

type Unplaced = EditorLine extends infer Line ? (Line extends EditorLine ? Omit<Line, 'line'> : never) : never;

function action<T>(name: string, schema: z.ZodType<T>, reshape: (fields: T) => Unplaced): Action {
  return {
    name,
    read: (entry, line) => {
      const checked = checkFields(entry, schema);
      return 'problems' in checked ? checked : { ...reshape(checked.data), line };
    },
  };
}

/** Gives each event that is stated in full an id of its own, which depends on what is stated alone. */
function nameAdditions(lines: readonly EditorLine[]): EditorLine[] {
  const told = new Map<string, number>();
  return lines.map((line) => {
    if (line.action !== 'add') return line;
    const first = nameAddition(line.event, 0);
    const before = told.get(first) ?? 0;
    told.set(first, before + 1);
    const id = nameAddition(line.event, before);
    return { ...line, targets: [id], event: { ...line.event, id } };
  });
}

function nameAddition({ article, sentence, when, kind, tone, modality }: Addition, ordinal: number): string {
  const why = {
    participants: [],
    kind: [{ text: 'stated by the editor', rule: 'correction' }],
    tone: [],
    modality: [],
  };
  const witness = { act: '', products: [], people: [], amounts: [] };
  const found = {
    start: 0,
    end: 0,
    when,
    basis: 'stated',
    participants: [],
    kind,
    tone,
    modality,
    why,
    witness,
  } as const;
  return evidenceId(article, found, sentence, ordinal);
}

// The entries of the reader's state, and the hand-written check that lets one in: the client has no schema library.
import type { Day, Lang } from '../model.ts';
import { isSettingValue } from './settings.ts';

/** `substance` is the mark the article's words had when it was read; empty when none was known. */
export type Reading = { readonly substance: string };

/** Enough of an article or an event to show it on the shelf with no server. `article` is where an event was read. */
export type SavedItem = {
  readonly title: string;
  readonly date: Day;
  readonly lang: Lang;
  readonly source: string;
  readonly article: string;
};

export type Followed = { readonly names: readonly string[] };

/** Visits are numbered; `active` is the last sign of the reader, in milliseconds since 1970. */
export type Visit = { readonly number: number; readonly active: number };

/** Ids that were there, and the day up to which everything counts as known; empty when `ids` is all there is. */
export type Known = { readonly ids: readonly string[]; readonly floor: string };

/** What one list showed: up to the visit before, and at the visit of that number. */
export type Sight = { readonly visit: number; readonly before: Known; readonly shown: Known };

type Kept<Kind extends string, Value> = {
  readonly kind: Kind;
  readonly id: string;
  /** Null once taken away: the entry stays, so that an older copy cannot bring the value back. */
  readonly value: Value | null;
  /** Milliseconds since 1970. */
  readonly at: number;
};

export type Entry =
  | Kept<'read', Reading>
  | Kept<'saved', SavedItem>
  | Kept<'note', string>
  | Kept<'follow', Followed>
  | Kept<'set', string>
  | Kept<'visit', Visit>
  | Kept<'sight', Sight>;

export const limits = { id: 400, text: 2_000, note: 20_000, ids: 20_000, at: 8.64e15 } as const;

export function keyOf(entry: { readonly kind: string; readonly id: string }): string {
  return `${entry.kind}:${entry.id}`;
}

/** An entry rebuilt field by field in one order, or undefined when anything of it is not as it should be. */
export function parseEntry(input: unknown): Entry | undefined {
  if (!isRecord(input)) return undefined;
  const { kind, id, at, value } = input;
  if (!isText(id, limits.id) || id === '' || !isCount(at)) return undefined;
  if (kind === 'read') return keep(value, readReading, (read) => ({ kind, id, value: read, at }));
  if (kind === 'saved') return keep(value, readSaved, (saved) => ({ kind, id, value: saved, at }));
  if (kind === 'follow') return keep(value, readFollowed, (followed) => ({ kind, id, value: followed, at }));
  if (kind === 'note')
    return keep(
      value,
      (text) => (isText(text, limits.note) ? text : undefined),
      (text) => ({ kind, id, value: text, at }),
    );
  if (kind === 'set')
    return keep(
      value,
      (text) => (isSettingValue(id, text) ? text : undefined),
      (text) => ({ kind, id, value: text, at }),
    );
  if (kind === 'visit') return keep(value, readVisit, (visit) => ({ kind, id, value: visit, at }));
  if (kind === 'sight') return keep(value, readSight, (sight) => ({ kind, id, value: sight, at }));
  return undefined;
}

function keep<Value>(
  input: unknown,
  read: (input: unknown) => Value | undefined,
  wrap: (value: Value | null) => Entry,
): Entry | undefined {
  if (input === null) return wrap(null);
  const value = read(input);
  return value === undefined ? undefined : wrap(value);
}

function readReading(input: unknown): Reading | undefined {
  return isRecord(input) && isText(input.substance, limits.id) ? { substance: input.substance } : undefined;
}

function readSaved(input: unknown): SavedItem | undefined {
  if (!isRecord(input)) return undefined;
  const { title, date, lang, source, article } = input;
  if (!isText(title, limits.text) || !isDay(date) || (lang !== 'fr' && lang !== 'en')) return undefined;
  if (!isText(source, limits.text) || !isText(article, limits.id)) return undefined;
  return { title, date, lang, source, article };
}

function readFollowed(input: unknown): Followed | undefined {
  if (!isRecord(input)) return undefined;
  const names = readTexts(input.names, 2);
  return names && names.length > 0 ? { names } : undefined;
}

function readVisit(input: unknown): Visit | undefined {
  return isRecord(input) && isCount(input.number) && isCount(input.active)
    ? { number: input.number, active: input.active }
    : undefined;
}

function readSight(input: unknown): Sight | undefined {
  if (!isRecord(input) || !isCount(input.visit)) return undefined;
  const before = readKnown(input.before);
  const shown = readKnown(input.shown);
  return before && shown ? { visit: input.visit, before, shown } : undefined;
}

function readKnown(input: unknown): Known | undefined {
  if (!isRecord(input) || (input.floor !== '' && !isDay(input.floor))) return undefined;
  const ids = readTexts(input.ids, limits.ids);
  return ids && { ids, floor: input.floor };
}

function readTexts(input: unknown, most: number): string[] | undefined {
  if (!Array.isArray(input) || input.length > most) return undefined;
  const texts: string[] = [];
  for (const one of input) {
    if (!isText(one, limits.id)) return undefined;
    texts.push(one);
  }
  return texts;
}

export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function isText(input: unknown, most: number): input is string {
  return typeof input === 'string' && input.length <= most;
}

function isCount(input: unknown): input is number {
  return typeof input === 'number' && Number.isSafeInteger(input) && input >= 0 && input <= limits.at;
}

function isDay(input: unknown): input is Day {
  return typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input);
}

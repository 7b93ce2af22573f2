import { eventKinds, modalities, tones } from '../event-words.ts';
import type { Hint } from '../search-views.ts';
import { parseRange } from './date-range.ts';
import type { Field, QueryNode } from './query-tree.ts';
import { foldWord } from './words.ts';

/** Names of fields, with the ones French readers would try. */
const names: ReadonlyMap<string, Field | 'is'> = new Map([
  ['company', 'company'],
  ['entreprise', 'company'],
  ['societe', 'company'],
  ['tag', 'tag'],
  ['mot', 'tag'],
  ['lang', 'lang'],
  ['langue', 'lang'],
  ['source', 'source'],
  ['kind', 'kind'],
  ['type', 'kind'],
  ['tone', 'tone'],
  ['ton', 'tone'],
  ['modality', 'modality'],
  ['published', 'published'],
  ['publie', 'published'],
  ['happened', 'happened'],
  ['arrive', 'happened'],
  ['is', 'is'],
  ['est', 'is'],
]);

/** Values that are words of a closed list. */
export const values = {
  lang: ['fr', 'en'],
  kind: eventKinds,
  tone: tones,
  modality: modalities,
} as const;

export function isFieldName(name: string): boolean {
  return names.has(foldWord(name));
}

/** A field with its value, or a hint where the value is none of the field's. */
export function parseField(name: string, value: string): QueryNode | Hint {
  const field = names.get(foldWord(name));
  if (field === undefined) return { code: 'field', field: name, found: value };
  if (field === 'is') return { code: foldWord(value) === 'saved' ? 'saved' : 'value', field: name, found: value };
  if (field === 'published' || field === 'happened') {
    const range = parseRange(value);
    return range ? { type: 'within', field, ...range } : { code: 'value', field: name, found: value };
  }
  if (field === 'company' || field === 'tag' || field === 'source') return { type: 'is', field, value };
  const known: readonly string[] = values[field];
  const folded = foldWord(value);
  return known.includes(folded) ? { type: 'is', field, value: folded } : { code: 'value', field: name, found: value };
}

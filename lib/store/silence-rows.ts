import type { DatabaseSync } from 'node:sqlite';
import { type Figures, findSilence } from '../timeline.ts';
import type { EntryChange } from '../timeline-change.ts';
import { textOf } from './rows.ts';
import { listRows, statementOf } from './statements.ts';

type Span = { readonly from: string; readonly to: string };

/**
 * The longest silence of a timeline that was `silence` before the changes, which the index has already. Where no span
 * that came or went touches it, and none that went leaves as long a gap, it stays; else all spans are read.
 */
export function findSilenceAfter(
  db: DatabaseSync,
  a: string,
  b: string,
  changes: readonly EntryChange[],
  silence: Figures['silence'],
): Figures['silence'] {
  const spans = listChanged(changes);
  if (spans.length === 0) return silence;
  const isKept = silence && spans.every((span) => isApart(span, silence) && isFull(db, a, b, span, silence.days));
  return isKept ? silence : findSilence(listRows(db, all, a, b).map(readSpan));
}

const all = "SELECT first_day, happened FROM seats WHERE a = ? AND b = ? AND happened > '' ORDER BY first_day, event";
const before = `SELECT first_day, happened FROM seats WHERE a = ? AND b = ? AND first_day < ? AND happened > ''
  ORDER BY first_day DESC, event DESC LIMIT 8`;
const since = `SELECT first_day, happened FROM seats WHERE a = ? AND b = ? AND first_day >= ? AND happened > ''
  ORDER BY first_day, event`;

/** Spans of which there are more now than before, or fewer. */
function listChanged(changes: readonly EntryChange[]): Span[] {
  const spans = new Map<string, Span & { readonly by: number }>();
  for (const { entry, by } of changes) {
    if (entry.modality !== 'asserted') continue;
    const { from, to } = entry.when;
    const name = `${from} ${to}`;
    spans.set(name, { from, to, by: (spans.get(name)?.by ?? 0) + by });
  }
  return [...spans.values()].filter(({ by }) => by !== 0);
}

const isApart = (one: Span, other: Span): boolean => one.to < other.from || one.from > other.to;

/**
 * Whether every gap that touches a span is shorter than so many days. Of what stands before it only the nearest is
 * read, which can make a gap look longer than it is and never shorter.
 */
function isFull(db: DatabaseSync, a: string, b: string, { from, to }: Span, days: number): boolean {
  const ends = listRows(db, before, a, b, from).map((row) => textOf(row, 'happened'));
  let quietSince = ends.sort().at(-1) ?? '';
  for (const row of statementOf(db, since).iterate(a, b, from)) {
    const next = readSpan(row);
    const gap = quietSince && findSilence([{ from: quietSince, to: quietSince }, next]);
    if (gap && gap.days >= days) return false;
    if (next.from > to) return true;
    quietSince = [quietSince, next.to].sort().at(-1) ?? '';
  }
  return true;
}

function readSpan(row: Parameters<typeof textOf>[0]): Span {
  return { from: textOf(row, 'first_day'), to: textOf(row, 'happened') };
}

import type { DatabaseSync } from 'node:sqlite';
import { type Figures, findSilence } from '../timeline.ts';
import type { EntryChange } from '../timeline-change.ts';
import { textOf } from './rows.ts';
import { getRow, listRows, statementOf } from './statements.ts';

type Span = { readonly from: string; readonly to: string };

/**
 * The longest silence of a timeline that was `silence` before the changes, which the index has already. Where no span
 * that came or went touches it, and none that went leaves a gap that takes its place, it stays; else all spans are read.
 */
export function findSilenceAfter(
  db: DatabaseSync,
  a: string,
  b: string,
  changes: readonly EntryChange[],
  silence: Figures['silence'],
): Figures['silence'] {
  const isKept = listChanged(changes).every((span) => {
    if (!silence) return isFull(db, a, b, span, 0);
    // The earliest counts among equals.
    const most = span.from > silence.from ? silence.days : silence.days - 1;
    return isApart(span, silence) && isFull(db, a, b, span, most);
  });
  return isKept ? silence : findSilence(listRows(db, all, a, b).map(readSpan));
}

const all = "SELECT first_day, happened FROM seats WHERE a = ? AND b = ? AND happened > '' ORDER BY first_day, event";
const before = `SELECT happened FROM seats WHERE a = ? AND b = ? AND first_day < ? AND happened > ''
  AND happened >= ? ORDER BY first_day DESC, event DESC LIMIT 1`;
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
 * Whether no gap that touches a span is longer than so many days. Of what stands before it only one that comes near is
 * read, which can make a later gap look longer than it is and never shorter.
 */
function isFull(db: DatabaseSync, a: string, b: string, { from, to }: Span, days: number): boolean {
  let quietSince: string | undefined;
  for (const row of statementOf(db, since).iterate(a, b, from)) {
    const next = readSpan(row);
    if (quietSince === undefined) {
      const near = getRow(db, before, a, b, from, addDays(next.from, -days));
      if (!near && getRow(db, before, a, b, from, '')) return false;
      quietSince = near ? textOf(near, 'happened') : next.to;
    }
    if (addDays(quietSince, days) < next.from) return false;
    if (next.from > to) return true;
    if (next.to > quietSince) quietSince = next.to;
  }
  return true;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);
}

const dayMilliseconds = 86_400_000;

function readSpan(row: Parameters<typeof textOf>[0]): Span {
  return { from: textOf(row, 'first_day'), to: textOf(row, 'happened') };
}

// Relaxed F1 and value F1 of temporal expressions, as TempEval-3 has them (UzZaman et al., 2013).
import { z } from 'zod';

const Expression = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string().optional(),
  value: z.string().nullish(),
  valueAlt: z.array(z.string()).optional(),
  mod: z.string().optional(),
});
export const Line = z.object({
  lang: z.enum(['fr', 'en']),
  refDate: z.string().optional(),
  date: z.string().optional(),
  text: z.string(),
  timexes: z.array(Expression).optional(),
  dates: z.array(Expression).optional(),
});
export type Line = z.infer<typeof Line>;
export type Expression = z.infer<typeof Expression>;

type Score = { found: number; gold: number; paired: number; valued: number; unvaluedPairs: number; right: number };

/** Counts over all lines; DATE only, what touches an expression of another kind is left out. */
export function scoreLines(lines: readonly Line[], read: (line: Line, day: string) => readonly Expression[]): Score {
  const score: Score = { found: 0, gold: 0, paired: 0, valued: 0, unvaluedPairs: 0, right: 0 };
  for (const line of lines) {
    const all = line.timexes ?? line.dates ?? [];
    const gold = all.filter(({ type, mod }) => type === 'DATE' && mod !== 'DCT');
    const others = all.filter((expression) => !gold.includes(expression));
    addLine(score, gold, others, read(line, line.refDate ?? line.date ?? ''));
  }
  return score;
}

function addLine(
  score: Score,
  gold: readonly Expression[],
  others: readonly Expression[],
  found: readonly Expression[],
) {
  const free = new Set(found);
  score.gold += gold.length;
  for (const wanted of gold) {
    const isValued = calendarValue(wanted.value) !== undefined;
    if (isValued) score.valued++;
    const match = longestOver(wanted, free);
    if (!match) continue;
    free.delete(match);
    score.paired++;
    if (!isValued) score.unvaluedPairs++;
    const accepted = [wanted.value, ...(wanted.valueAlt ?? [])].map(calendarValue);
    if (isValued && accepted.includes(calendarValue(match.value))) score.right++;
  }
  const ignored = [...free].filter((expression) => others.some((other) => touches(expression, other)));
  score.found += found.length - ignored.length;
}

function longestOver(wanted: Expression, free: ReadonlySet<Expression>): Expression | undefined {
  const shared = (one: Expression) => Math.min(one.end, wanted.end) - Math.max(one.start, wanted.start);
  return [...free].filter((one) => touches(one, wanted)).sort((a, b) => shared(b) - shared(a))[0];
}

function touches(a: Expression, b: Expression): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** The date part of a value, or undefined for PAST_REF, P3D, XXXX-06 and the like. */
function calendarValue(value: string | null | undefined): string | undefined {
  const day = value
    ?.replace(/^(\d[^T]*)T.*$/, '$1')
    .replace(/^(\d{3})X$/, '$1')
    .replace(/^(\d\d)XX$/, '$1');
  return day && !/^P|_REF$|X/.test(day) ? day : undefined;
}

/** Relaxed F1 and value F1 as percentages, the second a dash where no value is annotated. */
export function formatScore({
  found,
  gold,
  paired,
  valued,
  unvaluedPairs,
  right,
}: Score): [relaxed: string, value: string] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const value = valued === 0 ? '–' : percent(f1(right, found - unvaluedPairs, valued));
  return [percent(f1(paired, found, gold)), value];
}

function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

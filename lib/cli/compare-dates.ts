// node lib/cli/compare-dates.ts FILE.jsonl…: our dates and chrono-node's on the same annotated lines, as relaxed F1 and value F1.
// A line is {lang, refDate | date, text, timexes | dates: [{start, end, type, value, valueAlt?, mod?}]}. DATE only;
// values are compared where the annotation has a calendar value, as TempEval-3 does (UzZaman et al., 2013).
import { readFileSync } from 'node:fs';
import { en, fr } from 'chrono-node';
import { z } from 'zod';
import { findDates } from '../language/dates.ts';

const Expression = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string().optional(),
  value: z.string().nullish(),
  valueAlt: z.array(z.string()).optional(),
  mod: z.string().optional(),
});
const Line = z.object({
  lang: z.enum(['fr', 'en']),
  refDate: z.string().optional(),
  date: z.string().optional(),
  text: z.string(),
  timexes: z.array(Expression).optional(),
  dates: z.array(Expression).optional(),
});
type Line = z.infer<typeof Line>;
type Expression = z.infer<typeof Expression>;

const readers: Readonly<Record<string, (line: Line, day: string) => readonly Expression[]>> = {
  liaisons: ({ text, lang }, day) => findDates(text, lang, day).filter(({ type }) => type === 'DATE'),
  'chrono-node': readWithChrono,
};

for (const file of process.argv.slice(2)) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)));
  for (const [name, read] of Object.entries(readers)) {
    console.log(`${file.split('/').at(-1)}\t${name}\t${formatScore(scoreLines(lines, read))}`);
  }
}

function readWithChrono({ text, lang }: Line, day: string): Expression[] {
  const reference = new Date(`${day}T12:00:00`);
  return (lang === 'fr' ? fr : en).casual.parse(text, reference).map(({ index, text: found, start }) => {
    const parts = [start.get('year'), start.get('month'), start.get('day')].map((part) =>
      String(part).padStart(2, '0'),
    );
    const isMonth = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
    return { start: index, end: index + found.length, type: 'DATE', value: parts.slice(0, isMonth ? 2 : 3).join('-') };
  });
}

type Score = { found: number; gold: number; paired: number; valued: number; unvaluedPairs: number; right: number };

function scoreLines(lines: readonly Line[], read: (line: Line, day: string) => readonly Expression[]): Score {
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
    const match = [...free].find((expression) => touches(expression, wanted));
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

function touches(a: Expression, b: Expression): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** The date part of a value, or undefined for PAST_REF, P3D, XXXX-06 and the like. */
function calendarValue(value: string | null | undefined): string | undefined {
  const day = value?.replace(/T.*$/, '');
  return day && /^\d/.test(day) && !day.includes('X') ? day : undefined;
}

function formatScore({ found, gold, paired, valued, unvaluedPairs, right }: Score): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const value = valued === 0 ? '–' : percent(f1(right, found - unvaluedPairs, valued));
  return `relaxed F1 ${percent(f1(paired, found, gold))}\tvalue F1 ${value}`;
}

function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

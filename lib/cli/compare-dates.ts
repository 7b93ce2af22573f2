// npm run --silent compare-dates FILE.jsonl…: our dates and chrono-node's on the same annotated lines, as relaxed F1
// and value F1. A line is {lang, refDate | date, text, timexes | dates: [{start, end, type, value, valueAlt?, mod?}]}.
// DATE only; values are compared where the annotation has a calendar value, as TempEval-3 does (UzZaman et al., 2013).
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { en, fr } from 'chrono-node';
import { findDates } from '../language/dates.ts';
import { type Expression, formatScore, Line, scoreLines } from './compare-score.ts';

const readers: Readonly<Record<string, (line: Line, day: string) => readonly Expression[]>> = {
  liaisons: ({ text, lang }, day) => findDates(text, lang, day).filter(({ type }) => type === 'DATE'),
  'chrono-node': readWithChrono,
};

const HEADINGS = ['file', 'engine', 'relaxed F1', 'value F1'];

printTable([HEADINGS, ...process.argv.slice(2).flatMap(compareOn)]);

/** A row for each engine. */
function compareOn(file: string): string[][] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)));
  return Object.entries(readers).map(([name, read]) => [basename(file), name, ...formatScore(scoreLines(lines, read))]);
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
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

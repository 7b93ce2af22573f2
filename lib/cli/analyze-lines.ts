import { once } from 'node:events';
import type { Dictionary } from '../language/dictionary.ts';
import { type Analysed, analyzeInput, listEvidence } from './analyze-document.ts';
import { parseInput } from './analyze-input.ts';
import { nameEvents } from './analyze-merge.ts';
import { formatAnalysis } from './analyze-output.ts';

export type Options = {
  /** Adds to every finding why it was made. */
  readonly explain: boolean;
  /** Names the event that each report belongs to, which takes reading everything first. */
  readonly merge: boolean;
};

/**
 * Analyses JSON Lines to JSON Lines, one for one. A line that cannot be read is named by number and left out. Without
 * merging each line is answered at once and the writer's pace is kept; with it the answers come after the last line.
 */
export async function analyzeLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  dictionary: Dictionary,
  options: Options,
  complain: (problem: string) => void,
): Promise<void> {
  const waiting: Analysed[] = [];
  for await (const { line, number } of readLines(input)) {
    if (line.trim() === '') continue;
    const document = parseInput(line);
    const found = 'problem' in document ? document : analyzeInput(document, dictionary, number);
    if ('problem' in found) complain(`line ${number}: ${found.problem}`);
    else if (options.merge) waiting.push(found);
    else await write(output, formatAnalysis(found, undefined, options.explain));
  }
  const events = nameEvents(waiting.flatMap(listEvidence));
  for (const found of waiting) await write(output, formatAnalysis(found, events, options.explain));
}

/** Splits at line feeds alone: a JSON text may hold other separators, which readline would cut at. */
async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<{ line: string; number: number }> {
  const decoder = new TextDecoder();
  let number = 0;
  let parts: string[] = [];
  for await (const chunk of input) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      yield { line: parts.join('') + line, number };
      parts = [];
    }
    parts.push(last);
  }
  const rest = parts.join('') + decoder.decode();
  if (rest !== '') yield { line: rest, number: number + 1 };
}

async function write(output: NodeJS.WritableStream, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}

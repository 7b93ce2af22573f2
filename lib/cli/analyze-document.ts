import { analyze } from '../language/analyze.ts';
import type { Dictionary } from '../language/dictionary.ts';
import { evidenceId } from '../language/merge.ts';
import { isTooMuch, parseMarkdown } from '../markdown/parse.ts';
import { createSourceMap } from '../markdown/position.ts';
import type { Analysis, Evidence, FoundEvent, Span } from '../model.ts';
import type { InputDocument } from './analyze-input.ts';

export type Analysed = {
  readonly document: InputDocument;
  readonly analysis: Analysis;
  /** From positions in the text that was analysed to positions in the text that was given. */
  readonly place: (span: Span) => Span;
  /** The id of each event's report, in the order of the events. */
  readonly evidence: readonly Evidence[];
};

/** Analyses a document; Markdown is read as the text it shows. `number` sets lines with the same id apart. */
export function analyzeInput(
  document: InputDocument,
  dictionary: Dictionary,
  number: number,
): Analysed | { readonly problem: string } {
  const read = readText(document);
  if ('problem' in read) return read;
  const analysis = analyze({ ...document, text: read.text }, dictionary);
  const article = `${document.id}\u0000${number}`;
  return {
    document,
    analysis,
    place: read.place,
    evidence: placeEvents(document, read.text, analysis.events, article),
  };
}

export function listEvidence({ evidence }: Analysed): readonly Evidence[] {
  return evidence;
}

function readText({
  text,
  format,
}: InputDocument): { text: string; place: (span: Span) => Span } | { problem: string } {
  if (format === 'text') return { text, place: (span: Span) => span };
  const markdown = parseMarkdown(text);
  if (isTooMuch(markdown))
    return { problem: `text: at most ${markdown.most} ${markdown.limit}, found ${markdown.found}` };
  return { text: markdown.text, place: createSourceMap(markdown, text) };
}

function placeEvents(
  document: InputDocument,
  text: string,
  events: readonly FoundEvent[],
  article: string,
): Evidence[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const sentence = text.slice(event.start, event.end);
    const first = evidenceId(article, event, sentence, 0);
    const ordinal = seen.get(first) ?? 0;
    seen.set(first, ordinal + 1);
    const id = evidenceId(article, event, sentence, ordinal);
    return { ...event, id, article, lang: document.lang, published: document.date, sentence };
  });
}

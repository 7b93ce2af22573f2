import { loadArticle } from '../content/article.ts';
import { formatRejected, reject } from '../content/problems.ts';
import { readContentFile } from '../content/read.ts';
import { analyze } from '../language/analyze.ts';
import type { Dictionary } from '../language/dictionary.ts';
import type { Analysis, FoundEvent, Span } from '../model.ts';

type Print = (text: string) => void;

/**
 * Prints an article for people: its text with companies and dates marked, under each sentence the events it reports.
 */
export function showArticle(
  file: string,
  dictionary: Dictionary,
  colour: boolean,
  print: Print,
  complain: Print,
): void {
  const read = readContentFile(file);
  const loaded = 'code' in read ? { rejected: [reject(file, read)] } : loadArticle(file, read.bytes);
  if ('rejected' in loaded) {
    for (const rejected of loaded.rejected) complain(formatRejected(rejected, 'en'));
    return;
  }
  const { article, markdown } = loaded;
  const paint = colour ? style : plain;
  const analysis = analyze({ ...article, text: markdown.text }, dictionary);
  print(`${paint('bold', article.title)}\n${article.date} · ${article.lang}\n\n`);
  for (const sentence of analysis.sentences) print(showSentence(sentence, markdown.text, analysis, paint));
  for (const { text, companies, reason } of analysis.ambiguities)
    print(`? ${paint('bold', text)}: ${companies.join(', ')} (${reason})\n`);
}

type Paint = (tone: keyof typeof CODES, text: string) => string;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

const style: Paint = (tone, text) => `\u001b[${CODES[tone]}m${text}\u001b[0m`;

const plain: Paint = (_tone, text) => text;

function showSentence(sentence: Span, text: string, analysis: Analysis, paint: Paint): string {
  const inside = (span: Span) => span.start >= sentence.start && span.end <= sentence.end;
  const marks = [
    ...analysis.mentions
      .filter(inside)
      .map((mention) => ({ ...mention, tone: 'cyan' as const, note: mention.company })),
    ...analysis.dates.filter(inside).map((date) => ({ ...date, tone: 'yellow' as const, note: date.value })),
  ].sort((a, b) => a.start - b.start);
  let shown = '';
  let end = sentence.start;
  for (const mark of marks) {
    if (mark.start < end) continue;
    shown += text.slice(end, mark.start) + paint(mark.tone, mark.text) + paint('dim', `⟨${mark.note}⟩`);
    end = mark.end;
  }
  shown += text.slice(end, sentence.end);
  const events = analysis.events
    .filter(({ start }) => start === sentence.start)
    .map((event) => showEvent(event, paint));
  return `${shown.replace(/\s+/g, ' ')}\n${events.join('')}\n`;
}

const SIGNS = { cooperation: ['green', '+'], conflict: ['red', '×'], neutral: ['dim', '·'] } as const;

function showEvent(event: FoundEvent, paint: Paint): string {
  const { when, basis, kind, tone, modality, participants, why } = event;
  const [colour, sign] = SIGNS[tone];
  const days = when.from === when.to ? when.from : `${when.from} – ${when.to}`;
  const date = [when.qualifier, days, `(${when.precision}, ${basis})`].filter(Boolean).join(' ');
  const words = why.kind.map(({ text }) => `“${text}”`).join(', ');
  const facts = [date, kind, modality, participants.join(', ')].join(' · ');
  return `  ${paint(colour, `${sign} ${tone}`)} · ${facts} ${paint('dim', words)}\n`;
}

import type { Company, DateExpression, Day, FoundEvent, Lang, Mention, Slug, Span } from '../model.ts';
import { openDiscourse, remember, rememberOrder, rememberReports } from './events/discourse.ts';
import { getLexicon } from './events/lexicon.ts';
import { readSentence } from './events/sentence.ts';

export type EventInput = {
  readonly text: string;
  readonly lang: Lang;
  /** Publication day, for events without a date. */
  readonly date: Day;
  readonly title?: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
};

// The longest sentence of the news read in evaluation has 580 characters. What goes on like this is no sentence, and
// stands whole in every timeline that it has an event in: one file made a page of fourteen megabytes.
const longestSentence = 2_000;

/**
 * Events reported in a text, in order of their sentences: who does what to whom, when, and how sure it is.
 * `sentences`, `mentions` and `dates` are sorted by position. Pure; time is linear in the text's length.
 * Definitions: docs/annotation.md.
 */
export function findEvents(
  input: EventInput,
  dictionary: { readonly companies: ReadonlyMap<Slug, Company> },
): FoundEvent[] {
  const { text, lang, date: day } = input;
  const lexicon = getLexicon(lang);
  const discourse = openDiscourse(dictionary.companies);
  const found: FoundEvent[] = [];
  let mention = 0;
  let date = 0;
  for (const [index, sentence] of input.sentences.entries()) {
    const mentions: Mention[] = [];
    const dates: DateExpression[] = [];
    for (let next = input.mentions[mention]; next && next.start < sentence.end; next = input.mentions[++mention])
      if (next.start >= sentence.start && next.end <= sentence.end) mentions.push(next);
    for (let next = input.dates[date]; next && next.start < sentence.end; next = input.dates[++date])
      if (next.start >= sentence.start && next.end <= sentence.end) dates.push(next);
    if (sentence.end - sentence.start > longestSentence) continue;
    discourse.isFresh = /\n\s*$/.test(text.slice(Math.max(0, sentence.start - 4), sentence.start));
    const scene = { text, lang, date: day, sentence, index, mentions, dates, lexicon, discourse };
    const { events, subject, others, spoken, both, center, silent, ofProduct, person } = readSentence(scene);
    found.push(...events);
    remember(discourse, subject, others, index, silent);
    rememberOrder(discourse, spoken, both);
    discourse.center = center;
    if (person !== null) discourse.person = person;
    if (subject.length > 0) discourse.ofProduct = ofProduct;
    discourse.product = mentions.findLast(({ as }) => as === 'product')?.company ?? discourse.product;
    rememberReports(discourse, events, index);
  }
  return found;
}

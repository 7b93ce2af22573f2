import type { Analysis, Day, Lang } from '../model.ts';
import { findDates } from './dates.ts';
import type { Dictionary } from './dictionary.ts';
import { findMentions } from './entities.ts';
import { findEvents } from './events.ts';
import { findSentences } from './text.ts';

export type Document = { readonly lang: Lang; readonly date: Day; readonly text: string; readonly title?: string };

/**
 * Everything the engine finds in a document: who, when, and what happened. Positions are UTF-16 offsets into
 * `text`; the title only helps to understand it. The same document and dictionary give the same analysis.
 */
export function analyze(document: Document, dictionary: Dictionary): Analysis {
  const steps = analyzeInSteps(document, dictionary);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a stop after each step, so that many documents can be taken through one step before the next. */
export function* analyzeInSteps(
  { lang, date, text, title }: Document,
  dictionary: Dictionary,
): Generator<void, Analysis> {
  const sentences = findSentences(text, lang);
  yield;
  const { mentions, ambiguities } = findMentions(text, lang, date, dictionary, title);
  yield;
  const dates = findDates(text, lang, date, sentences);
  yield;
  const events = findEvents({ text, lang, date, sentences, mentions, dates, ...(title ? { title } : {}) }, dictionary);
  return { sentences, mentions, ambiguities, dates, events };
}

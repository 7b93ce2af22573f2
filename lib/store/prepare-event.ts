import { isDisputed } from '../language/merge.ts';
import type { Day, NewsEvent } from '../model.ts';
import { formatFacets } from '../search/facet-tokens.ts';
import { formatIndexText } from '../search/index-text.ts';
import { findWords, foldWord } from '../search/words.ts';
import { readCourse } from '../timeline-standing.ts';
import type { Composed } from './compose-tree.ts';
import {
  bearingOf,
  formatEntry,
  formatTones,
  type Seat,
  type StoredEntry,
  seatsOf,
  type UntonedEntry,
} from './entry-text.ts';
import { formatBrief } from './event-brief.ts';

/** What the full-text index keeps of an event. */
export type EventText = { readonly text: string; readonly about: string; readonly facets: string };

/** All that the index keeps of an event, by the number of its first report. */
export type PreparedEvent = StoredEntry & {
  readonly root: number;
  readonly id: string;
  /** The first day on which it may have happened. */
  readonly day: Day;
  readonly learnt: Day;
  readonly brief: string;
  readonly seats: readonly Seat[];
  /** See `formatTones`. */
  readonly tones: string;
  /** As in a row of `seats`. */
  readonly happened: Day | '';
  readonly bearing: number;
  readonly text: EventText;
};

export function prepareEvent(root: number, composed: Composed): PreparedEvent {
  const entry = describeEvent(composed);
  const { event, telling } = composed;
  const { id, when, participants } = event;
  const seats = seatsOf(event);
  return {
    ...{ root, id, day: when.from, learnt: entry.learnt, ...formatEntry(participants, entry) },
    brief: formatBrief(composed),
    ...{ seats, tones: formatTones(seats), ...bearingOf(entry) },
    text: readText(event, telling.sources),
  };
}

/** What a timeline's figures and filters need to know of an event. */
export function describeEvent({ event, telling }: Composed): UntonedEntry {
  const course = readCourse(event);
  return {
    id: event.id,
    when: event.when,
    basis: event.basis,
    kind: event.kind,
    modality: event.modality,
    langs: [...new Set(event.evidence.map((report) => report.lang))].sort(),
    sources: telling.sources,
    articles: telling.articles,
    disputed: isDisputed(event),
    learnt: event.evidence[0]?.published ?? '',
    retold: telling.retold,
    ...(event.until && { until: event.until }),
    ...(course && { course }),
  };
}

function readText(event: NewsEvent, sources: readonly string[]): EventText {
  // Many reports of one event say the same: each text is read once.
  const named = new Set(event.evidence.flatMap((report) => report.why.participants.map((found) => found.text)));
  const names = new Set([...named].flatMap((text) => findWords(text).map((word) => foldWord(word.text))));
  const told = new Map(event.evidence.map(({ sentence, lang }) => [`${lang} ${sentence}`, { sentence, lang }]));
  const texts = [...told.values()].map(({ sentence, lang }) => formatIndexText(sentence, lang, names));
  const facets = formatFacets({
    lang: [...new Set(event.evidence.map((report) => report.lang))],
    companies: event.participants,
    sources,
    kinds: [event.kind],
    tones: [event.tone],
    modalities: [event.modality],
    happened: [event.when],
    ...(event.evidence[0] && { published: event.evidence[0].published }),
  });
  const about = formatIndexText(event.participants.join(' '), 'en', names);
  return { text: [...new Set(texts)].join(' '), about, facets };
}

import type { Company, FoundEvent, Mention, Slug } from '../../model.ts';
import { addNew, distinct } from './distinct.ts';

/** What earlier sentences leave for later ones to refer to. Bounded: a text of any length keeps only what is near. */
export type Discourse = {
  readonly companies: ReadonlyMap<Slug, Company>;
  /** Companies by salience, the subject of the last sentence first. */
  salient: readonly Slug[];
  /** The sentence being read is the first of its paragraph. */
  isFresh: boolean;
  /** Company or companies the first sentence with any was about. */
  opening: readonly Slug[];
  /** Company or companies the last sentence was about. */
  topic: readonly Slug[];
  /** The last subject was a product, which "il" or "it" now stands for. */
  ofProduct: boolean;
  /** Maker of the product last named. */
  product: Slug | undefined;
  /** Company last spoken of in the last sentence that spoke of any: "the latter". */
  last: Slug | undefined;
  /** Companies that the last sentence with any spoke of. */
  spoken: readonly Slug[];
  /** The two that one sentence last spoke of, in its order: "the former" and "the second". */
  couple: readonly Slug[];
  /** Whom an object pronoun of the last sentence stood for; the next one tends to stand for the same (centering). */
  center: readonly Slug[];
  /** The person last spoken of, for whom "she" stands; none where a stranger was. */
  person: Mention | undefined;
  /** Number of the sentence that set the topic. */
  topicAt: number;
  /** Latest reports, oldest first, with the number of their sentence. */
  reports: readonly { readonly event: FoundEvent; readonly sentence: number }[];
};

const kept = 12;

export const openDiscourse = (companies: ReadonlyMap<Slug, Company>): Discourse => ({
  companies,
  salient: [],
  isFresh: false,
  opening: [],
  topic: [],
  topicAt: -1,
  product: undefined,
  person: undefined,
  last: undefined,
  spoken: [],
  couple: [],
  center: [],
  ofProduct: false,
  reports: [],
});

/**
 * Remembers a sentence: `subject` moves to the front, then the rest, latest first. `silent` when its subject is
 * nobody's: a person acting for himself, whom a later pronoun takes up.
 */
export function remember(
  discourse: Discourse,
  subject: readonly Slug[],
  others: readonly Slug[],
  sentence: number,
  silent = false,
): void {
  if (subject.length === 0 && others.length === 0) return;
  const salient: Slug[] = [];
  for (const slugs of [subject, others, discourse.salient]) addNew(salient, slugs, kept);
  discourse.salient = salient;
  discourse.topicAt = sentence;
  if (discourse.opening.length === 0) discourse.opening = subject.length > 0 ? subject : salient.slice(0, 1);
  if (silent) discourse.topic = [];
  else discourse.topic = subject.length > 0 ? subject : discourse.salient.slice(0, 1);
}

export function rememberReports(discourse: Discourse, events: readonly FoundEvent[], sentence: number): void {
  if (events.length === 0) return;
  discourse.reports = [...discourse.reports, ...events.map((event) => ({ event, sentence }))].slice(-kept);
}

const isAuthority = (discourse: Discourse, slug: Slug): boolean => discourse.companies.get(slug)?.kind === 'authority';

/** The company that most often stood beside `slug` in reports, or else the most salient other one. */
export function counterpart(discourse: Discourse, slug: Slug | undefined, seen: readonly Slug[]): Slug | undefined {
  const parentOf = (company: Slug | undefined): Slug | undefined => discourse.companies.get(company ?? '')?.parent;
  // A house of one's own is no partner.
  const isOpen = (other: Slug): boolean =>
    other !== slug && !isAuthority(discourse, other) && parentOf(slug) !== other && parentOf(other) !== (slug ?? '');
  const pool = [...seen.toReversed(), ...discourse.salient].filter(isOpen);
  // What the two did by themselves ties them more than what they did with others.
  const beside = discourse.reports.flatMap(({ event }) => {
    if (slug === undefined || !event.participants.includes(slug)) return [];
    const others = event.participants.filter(isOpen);
    return others.length === 1 ? [...others, ...others] : others;
  });
  return mostFrequent(beside) ?? pool[0];
}

/** The two companies "the two firms" or "they" stand for: both named here, or the pair most often reported on. */
export function pair(discourse: Discourse, seen: readonly Slug[]): readonly Slug[] {
  const here = [...new Set(seen)].filter((slug) => !isAuthority(discourse, slug));
  if (here.length === 2) return here;
  // One whom the last sentence alone was about is one of the two.
  const about =
    here.length === 0 && discourse.topic.length === 1 && !isAuthority(discourse, discourse.topic[0] ?? '')
      ? discourse.topic[0]
      : undefined;
  const all = discourse.reports
    .map(
      ({ event }) =>
        event.sides?.find((side) => side.length === 2) ??
        event.participants.filter((slug) => !isAuthority(discourse, slug)),
    )
    .filter((participants) => participants.length === 2 && here.every((slug) => participants.includes(slug)));
  const near = all.filter((participants) => about !== undefined && participants.includes(about));
  const told = all.map((slugs) => slugs.join(' '));
  const isOften = told.some((key, at) => told.indexOf(key) !== at);
  const pairs = near.length > 0 || (about !== undefined && !isOften) ? near : all;
  const keys = pairs.map((slugs) => slugs.join(' '));
  // Those of whom the sentence before told are the ones unless others were often told of.
  const last = keys.at(-1);
  const fresh = discourse.reports.some(
    ({ event, sentence }) => sentence === discourse.topicAt && event.participants.join(' ') === last,
  );
  const usual = mostFrequent(fresh && last !== undefined ? [...keys, last, last] : keys);
  if (usual) return usual.split(' ');
  const pool = [...new Set([...here, ...discourse.salient])]
    .filter((slug) => !isAuthority(discourse, slug))
    .slice(0, 2);
  return pool.length === 2 ? pool : [];
}

/**
 * Keeps who was spoken of last, and the order of two. `spoken`: companies of a sentence from left to right; `both`: the
 * two that a word like "the partners" stands for.
 */
export function rememberOrder(discourse: Discourse, spoken: readonly Slug[], both: readonly Slug[]): void {
  const order = distinct(spoken);
  if (spoken.length > 0) discourse.last = spoken.at(-1);
  if (order.length > 0) discourse.spoken = order;
  if (order.length > 0) discourse.couple = order.length === 2 ? order : [];
  if (both.length !== 2 || both.every((slug) => discourse.couple.includes(slug))) return;
  const place = (slug: Slug): number => discourse.salient.indexOf(slug);
  discourse.couple = both.toSorted((a, b) => place(a) - place(b));
}

/** The item that occurs most; of equals, the one that came first. */
function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: string | undefined;
  for (const item of items) if (best === undefined || (counts.get(item) ?? 0) > (counts.get(best) ?? 0)) best = item;
  return best;
}

import { type Anchor, listAnchors } from './entities-anchors.ts';
import type { Candidate } from './entities-candidates.ts';
import { gapAfter, isSoftGap } from './entities-letters.ts';
import type { Hit, Reading } from './entities-reading.ts';
import { type AnchorKind, HEADS, type HeadKind, INDEFINITE, LINKS, MODIFIERS } from './periphrases.ts';

const KIND_OF = new Map(HEADS.map(({ text, lang, kind }) => [`${lang} ${text}`, kind]));

/** What each kind of head may be hung on. */
const ANCHORS_OF: Readonly<Record<HeadKind, readonly AnchorKind[]>> = {
  makes: ['product', 'place'],
  owns: ['product', 'company'],
  firm: ['product', 'place', 'person'],
  trade: ['place', 'person'],
};

/** How many words may stand between head and anchor. */
const REACH = 7;

/** Between an anchor and a head these start something new: "made Azure the lab’s cloud". */
const BREAKS = new Set(['the', 'that', 'which']);

const ARTICLES = new Set(['l', 'la', 'le', 'les', 'the']);

/**
 * Phrases put together from a head noun and an anchor: "le concepteur de Claude", "Satya Nadella’s group". A head
 * that has its anchor before it takes none after: "the Hangzhou AI lab behind DeepSeek-R1" names two things.
 */
export function composePhrases(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  if (reading.heads.size === 0) return [];
  const anchors = listAnchors(reading, candidates);
  const before = reading.lang === 'en' ? anchors.flatMap((anchor) => readHeadAfter(reading, anchor)) : [];
  const complete = new Set([...before, ...candidates].flatMap(({ as, last }) => (as === 'periphrase' ? [last] : [])));
  const byStart = Map.groupBy(anchors, ({ first }) => first);
  const heads = [...reading.heads.values()].flat().filter(({ last }) => !complete.has(last));
  return [...before, ...heads.flatMap((head) => readAnchorAfter(reading, head, byStart))];
}

/** "firme de Redmond", "company behind Claude": head, modifiers, link, anchor. */
function readAnchorAfter(reading: Reading, head: Hit, anchors: ReadonlyMap<number, readonly Anchor[]>): Candidate[] {
  const kind = kindOf(head);
  let allowed: readonly AnchorKind[] = [];
  for (let next = head.last + 1; next <= head.last + REACH; next += 1) {
    if (!isSoftGap(gapAfter(reading.text, reading.pieces, next - 1))) return [];
    const fits = anchors
      .get(next)
      ?.filter((anchor) => allowed.includes(anchor.kind) && ANCHORS_OF[kind].includes(anchor.kind));
    if (fits?.length) return fits.map((anchor) => join(reading, anchor, head.first, anchor.last));
    const word = reading.word(next);
    const link = LINKS[reading.lang].get(word);
    if (link) allowed = link;
    else if (!MODIFIERS[reading.lang].has(word)) return [];
    else if (!ARTICLES.has(word)) allowed = [];
  }
  return [];
}

/** "Redmond-based software giant", "Sam Altman’s company", "Claude maker": anchor, modifiers, head. */
function readHeadAfter(reading: Reading, anchor: Anchor): Candidate[] {
  for (let next = anchor.last + 1; next <= anchor.last + REACH; next += 1) {
    if (!isSoftGap(gapAfter(reading.text, reading.pieces, next - 1))) return [];
    const heads = reading.heads.get(next)?.filter((head) => holds(reading, anchor, kindOf(head), next)) ?? [];
    const head = heads.at(-1);
    if (head && goesOn(reading, head.last)) return [];
    if (head) return [join(reading, anchor, anchor.first, head.last)];
    if (!MODIFIERS.en.has(reading.word(next)) || BREAKS.has(reading.word(next))) return [];
  }
  return [];
}

/** What a developer is not, but what is made for developers: "the iPhone developer program". */
const FOR_DEVELOPERS = /^ (?:program|programme|conference|kit|tool|community|account|preview|console|forum|event|day)/i;

function goesOn({ text, pieces }: Reading, last: number): boolean {
  const end = pieces.ends[last] ?? 0;
  return text.slice(end - 9, end).toLowerCase() === 'developer' && FOR_DEVELOPERS.test(text.slice(end, end + 12));
}

/** A person needs a tie ("’s", "-led"); a product’s genitive is no description of its maker ("Claude’s company"). */
function holds(reading: Reading, anchor: Anchor, kind: HeadKind, at: number): boolean {
  if (!ANCHORS_OF[kind].includes(anchor.kind)) return false;
  const bare = at === anchor.last + 1;
  const genitive = reading.word(anchor.last + 1) === 's';
  if (anchor.kind === 'person') return !bare;
  return anchor.kind !== 'product' || kind !== 'firm' || !genitive;
}

function join(reading: Reading, anchor: Anchor, first: number, last: number): Candidate {
  const span = {
    start: reading.pieces.starts[first] ?? 0,
    end: Math.max(reading.pieces.ends[last] ?? 0, last === anchor.last ? anchor.end : 0),
  };
  const support = anchor.kind === 'place' ? (anchor.listed ? 'any' : 'own') : undefined;
  return {
    ...span,
    first,
    last,
    as: 'periphrase',
    rule: `periphrase-${anchor.kind}`,
    entries: anchor.entries,
    composed: true,
    ...(support ? { support } : {}),
  };
}

function kindOf(head: Hit): HeadKind {
  const [entry] = head.entries;
  return KIND_OF.get(`${entry?.lang} ${entry?.alias}`) ?? 'trade';
}

/** "a Redmond company", "un autre géant du cloud" is anyone. */
export function isIndefinite(reading: Reading, first: number): boolean {
  for (let before = first - 1; before >= Math.max(0, first - 3); before -= 1) {
    if (!isSoftGap(gapAfter(reading.text, reading.pieces, before))) return false;
    const word = reading.word(before);
    if (INDEFINITE[reading.lang].has(word)) return true;
    if (!MODIFIERS[reading.lang].has(word) || ARTICLES.has(word)) return false;
  }
  return false;
}

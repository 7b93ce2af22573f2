import type { Span } from '../model.ts';
import type { Entry } from './dictionary-entries.ts';
import type { Candidate } from './entities-candidates.ts';
import type { Reading } from './entities-reading.ts';
import type { AnchorKind } from './periphrases.ts';

/** A place, product, person or company that a head noun can be hung on. */
export type Anchor = Span & {
  readonly first: number;
  readonly last: number;
  readonly kind: AnchorKind;
  readonly entries: readonly Entry[];
  /** Of a place: a listed phrase uses it, so that the papers know the company by it. */
  readonly listed: boolean;
};

/** The anchors among the candidates, and the head offices. */
export function listAnchors(reading: Reading, candidates: readonly Candidate[]): Anchor[] {
  return [...candidates.flatMap(anchorOf), ...listPlaces(reading)];
}

function anchorOf({ first, last, start, end, entries, as }: Candidate): Anchor[] {
  if (as === 'periphrase') return [];
  return [{ first, last, start, end, entries, listed: false, kind: as === 'name' ? 'company' : as }];
}

/**
 * Where a listed phrase uses the place, its company alone is meant: Mountain View is Google's, whoever else sits there.
 */
function listPlaces({ hits, pieces }: Reading): Anchor[] {
  const places = Map.groupBy(
    hits.filter(({ role }) => role === 'place'),
    ({ first }) => first,
  );
  return [...places].map(([first, all]) => {
    const last = Math.max(...all.map((hit) => hit.last));
    const longest = all.filter((hit) => hit.last === last);
    const sitting = longest.flatMap(({ entries }) => entries);
    const listed = sitting.filter(({ own }) => own);
    const entries = listed.length > 0 ? listed : sitting;
    const span = { start: pieces.starts[first] ?? 0, end: pieces.ends[last] ?? 0 };
    return { ...span, first, last, kind: 'place', entries, listed: listed.length > 0 };
  });
}

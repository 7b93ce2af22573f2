import type { Evidence } from '../model.ts';

/** The order in which reports stand before each other: publication, article, place in the article, id. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return compare(a.published, b.published) || compare(a.article, b.article) || a.start - b.start || compare(a.id, b.id);
}

/** By code unit: no locale has a say in ids. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The reports in the order of `compareEvidence`, in a new array. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort(compareEvidence);
}

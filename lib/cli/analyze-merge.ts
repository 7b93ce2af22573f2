import { mergeEvidence } from '../language/merge.ts';
import type { Evidence } from '../model.ts';

/** The id of the event that each report belongs to, by the report's id. */
export function nameEvents(evidence: readonly Evidence[]): ReadonlyMap<string, string> {
  return new Map(mergeEvidence(evidence).flatMap((event) => event.evidence.map(({ id }) => [id, event.id] as const)));
}

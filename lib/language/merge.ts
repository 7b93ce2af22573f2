import type { Evidence, Link, NewsEvent } from '../model.ts';
import { composeEvent } from './merge-compose.ts';
import { createIndex } from './merge-index.ts';
import { compareEvidence, sortEvidence } from './merge-order.ts';
import { type Profile, readProfile } from './merge-profile.ts';
import { linkProfiles, scoreProfiles } from './merge-score.ts';

export { composeEvent } from './merge-compose.ts';
export { evidenceId } from './merge-id.ts';
export { candidateKeys } from './merge-keys.ts';
export { compareEvidence, sortEvidence } from './merge-order.ts';
export { scoreLink } from './merge-score.ts';
export { toneBetween } from './merge-tone.ts';
export { candidateWindow } from './merge-window.ts';

/**
 * Reports of any articles and both languages, as events: the trees that `findLinks` makes of them, in the order of
 * their first reports. Each id stands once; the order of the input does not matter.
 */
export function mergeEvidence(evidence: readonly Evidence[]): NewsEvent[] {
  const links = findLinks(evidence);
  const earlier = new Map(links.map((link) => [link.from, link.to]));
  const roots = new Map<string, string>();
  const trees = new Map<string, Evidence[]>();
  for (const report of sortEvidence(evidence)) {
    const before = earlier.get(report.id);
    const root = (before !== undefined && roots.get(before)) || report.id;
    roots.set(report.id, root);
    const tree = trees.get(root);
    if (tree) tree.push(report);
    else trees.set(root, [report]);
  }
  const linksOf = Map.groupBy(links, (link) => roots.get(link.from) ?? link.from);
  return [...trees].map(([root, tree]) => composeEvent(tree, linksOf.get(root) ?? []));
}

/**
 * For each report the earlier one (by `compareEvidence`) that it tells of again, if any: the best `scoreLink`, the
 * earliest among equals. A mention-ranking model of coreference (Denis and Baldridge 2008) with hand-set scores: since
 * each choice looks back only, newer reports change no older link.
 */
export function findLinks(evidence: readonly Evidence[]): Link[] {
  const index = createIndex();
  const links: Link[] = [];
  for (const report of sortEvidence(evidence)) {
    const later = readProfile(report);
    const earlier = findBest(later, (visit) => index.visit(later, visit));
    const link = earlier && linkProfiles(later, earlier);
    if (link) links.push(link);
    index.add(later);
  }
  return links;
}

/**
 * The link that `findLinks` gives `report` when `earlier` holds all reports before it that share one of its
 * `candidateKeys`; others in `earlier` do no harm, the order of them does not matter.
 */
export function findLink(report: Evidence, earlier: readonly Evidence[]): Link | undefined {
  const later = readProfile(report);
  const before = earlier.filter((other) => compareEvidence(other, report) < 0);
  const best = findBest(later, (visit) => before.map(readProfile).forEach(visit));
  return best && linkProfiles(later, best);
}

type Visit = (candidate: Profile) => void;

function findBest(later: Profile, visitAll: (visit: Visit) => void): Profile | undefined {
  let best: Profile | undefined;
  let most = 0;
  visitAll((candidate) => {
    const score = scoreProfiles(later, candidate, most) ?? 0;
    if (score === 0 || score < most || candidate === best) return;
    if (best && score === most && compareEvidence(best.evidence, candidate.evidence) < 0) return;
    best = candidate;
    most = score;
  });
  return best;
}

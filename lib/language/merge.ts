import type { Evidence, Link, NewsEvent } from '../model.ts';
import { composeEvent } from './merge-compose.ts';
import { createLinker } from './merge-linker.ts';
import { sortEvidence } from './merge-order.ts';
import { readProfile } from './merge-profile.ts';
import { nameLink } from './merge-score.ts';

export { composeEvent } from './merge-compose.ts';
export { isDisputed } from './merge-disagreements.ts';
export { evidenceId } from './merge-id.ts';
export { listReaches, listShelves, listVisits, type Visit } from './merge-keys.ts';
export { createLinker } from './merge-linker.ts';
export { compareEvidence, sortEvidence } from './merge-order.ts';
export { type Profile, profileAt, readProfile, sameOutside, splitProfiles } from './merge-profile.ts';
export { nameLink, scoreLink, scoreProfiles } from './merge-score.ts';
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
  const linker = createLinker();
  const reports = sortEvidence(evidence);
  return reports.flatMap((report) => {
    const { to, score } = linker.add(readProfile(report));
    const earlier = reports[to];
    return earlier ? [nameLink(report, earlier, score)] : [];
  });
}

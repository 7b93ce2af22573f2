import { listReaches, type Profile } from '../language/merge.ts';
import type { Shelves } from './shelf-rows.ts';

/**
 * The reports whose links this one can alter, and some more: those that are compared with it or, if it stood where it
 * does, would be.
 */
export function listFollowers(shelves: Shelves, report: number, profile: Profile): Set<number> {
  const followers = new Set<number>();
  for (const { shelf, most, beyond, across } of listReaches(profile)) {
    const own = shelves.get(shelf);
    const place = shelves.countBefore(own, report);
    const after = own[place] === report ? place + 1 : place;
    for (const follower of own.subarray(after, after + most)) followers.add(follower);
    const bound = own[after + across - 1];
    for (const other of beyond) {
      const far = shelves.get(other);
      const first = shelves.countBefore(far, report);
      const last = bound === undefined ? far.length : shelves.countBefore(far, bound) + 1;
      for (const follower of far.subarray(first, last)) followers.add(follower);
    }
  }
  followers.delete(report);
  return followers;
}

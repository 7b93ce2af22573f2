// What stands between two companies: agreements with an end to come, disputes that nobody told as ended.
import type { DateSpan, Day, NewsEvent } from './model.ts';
import type { TimelineEntry } from './timeline.ts';

/** What an event does to a dispute: opens it, or puts an end to it. */
export type Course = 'opens' | 'ends';

export type Standing = {
  /** The end that was told last of each day on which something ends, earliest end first. */
  readonly agreements: readonly { readonly id: string; readonly until: DateSpan }[];
  /** Earliest first. `inquiry` counts only where one of the two is the authority that inquires. */
  readonly disputes: readonly { readonly id: string; readonly inquiry: boolean }[];
};

/** How many agreements and disputes are kept, the latest. */
export const mostKept = 12;

/** Acts as `Witness` names them. A ruling counts as an end: better a dispute too few than one that is settled. */
const courses: Readonly<Record<string, Course>> = {
  sue: 'opens',
  amend: 'opens',
  appeal: 'opens',
  inquire: 'opens',
  consult: 'opens',
  drop: 'ends',
  settle: 'ends',
  rule: 'ends',
  clear: 'ends',
  approve: 'ends',
};

/** What most of an event's reports say that it does to a dispute; the end among equals. */
export function readCourse({ kind, modality, evidence }: NewsEvent): Course | undefined {
  if (modality !== 'asserted' || (kind !== 'legal' && kind !== 'regulation' && kind !== 'dispute')) return undefined;
  const told = evidence.map(({ witness }) => courses[witness.act]);
  const [opens, ends] = [told.filter((one) => one === 'opens').length, told.filter((one) => one === 'ends').length];
  if (opens === 0 && ends === 0) return undefined;
  return opens > ends ? 'opens' : 'ends';
}

/** Sums up what stands, whatever the day; `entries` of one pair, earliest first. An end ends all that was open. */
export function summariseStanding(entries: readonly TimelineEntry[]): Standing {
  const agreements = new Map<Day, { id: string; until: DateSpan }>();
  let disputes: { id: string; inquiry: boolean }[] = [];
  for (const entry of entries) {
    const { id, until, course, tone, modality } = entry;
    if (until && modality === 'asserted' && tone !== 'conflict') agreements.set(until.to, { id, until });
    if (course === 'ends') disputes = [];
    if (opensDispute(entry)) disputes.push({ id, inquiry: tone !== 'conflict' });
  }
  const byEnd = [...agreements.values()].sort((one, other) => (one.until.to < other.until.to ? -1 : 1));
  return { agreements: byEnd.slice(-mostKept), disputes: disputes.slice(-mostKept) };
}

export function opensDispute({ course, tone, kind }: TimelineEntry): boolean {
  return course === 'opens' && (tone === 'conflict' || kind === 'regulation');
}

/** What of it stands on a day, between companies of which one may be an authority. */
export function standingOn({ agreements, disputes }: Standing, day: Day, withAuthority: boolean): Standing {
  return {
    agreements: agreements.filter(({ until }) => until.to >= day),
    disputes: disputes.filter(({ inquiry }) => withAuthority || !inquiry),
  };
}

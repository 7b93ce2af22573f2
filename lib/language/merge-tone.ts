import type { NewsEvent, Slug, Tone } from '../model.ts';
import { listDeciding } from '../timeline-reports.ts';

/**
 * The tone of an event between two of its parties. A conflict holds between its sides: within a side the two are
 * neutral, and so is a party that takes no side. A conflict of three or more whose sides no report tells holds only
 * between two whom some report shows in conflict by themselves. Neutral when one of them takes no part.
 */
export function toneBetween(event: NewsEvent, a: Slug, b: Slug): Tone {
  if (a === b || !event.participants.includes(a) || !event.participants.includes(b)) return 'neutral';
  if (event.tone !== 'conflict' || event.participants.length === 2) return event.tone;
  const { sides } = event;
  if (sides) return isOpposed(sides, a, b) ? 'conflict' : 'neutral';
  const alone = listDeciding(event.evidence).some(
    ({ tone, participants }) =>
      tone === 'conflict' && participants.length === 2 && participants.includes(a) && participants.includes(b),
  );
  return alone ? 'conflict' : 'neutral';
}

function isOpposed(sides: readonly (readonly Slug[])[], a: Slug, b: Slug): boolean {
  const sideOf = (slug: Slug) => sides.findIndex((side) => side.includes(slug));
  return sideOf(a) >= 0 && sideOf(b) >= 0 && sideOf(a) !== sideOf(b);
}

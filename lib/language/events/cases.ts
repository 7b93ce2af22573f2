import type { FoundEvent, Slug } from '../../model.ts';
import type { Entity } from './entities.ts';
import type { Reading } from './kinds.ts';
import type { Scene } from './scene.ts';

type Opposed = Pick<FoundEvent, 'tone' | 'sides'>;

/** What goes on in a court between two who are at odds there: to end a suit is no more of it. */
const contested = new Set(['sue', 'rule', 'try', 'appeal', 'amend']);
const against = /^(?:against|contre|versus|vs|v)$/;

/** A ruling, a hearing or an appeal in a case between the participants: they are at odds, whoever it goes against. */
export function findCase(
  scene: Scene,
  { kind, act }: Reading,
  participants: readonly Slug[],
  entities: readonly Entity[],
): Opposed | undefined {
  if (kind !== 'legal' || !contested.has(act) || participants.length < 2) return undefined;
  const known = scene.discourse.reports.findLast(
    ({ event }) => event.kind === 'legal' && event.participants.join() === participants.join(),
  )?.event;
  if (known) return known.tone === 'conflict' ? known : undefined;
  return participants.length === 2 && isOpposed(scene, entities) ? { tone: 'conflict' } : undefined;
}

/** "Getty's claims against Stability AI", « le procès de X contre Y »: one stands before the word, the other after it. */
function isOpposed({ tokens }: Scene, entities: readonly Entity[]): boolean {
  const at = tokens.findIndex(({ text }) => against.test(text));
  if (at < 0) return false;
  const after = entities.find((entity) => entity.at > at && entity.at - at < 4)?.slugs ?? [];
  return (
    after.length > 0 && entities.some((entity) => entity.at < at && entity.slugs.some((slug) => !after.includes(slug)))
  );
}

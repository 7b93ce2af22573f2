import type { DateExpression, DateSpan, EventKind, FoundEvent, Lang } from '../../model.ts';
import { fold } from '../text-fold.ts';
import { endsEn, noEndEn } from './ends-en.ts';
import { endsFr, noEndFr } from './ends-fr.ts';

/** Words that make the date behind them the day on which an agreement ends. */
export type EndRule = { readonly name: string; readonly pattern: RegExp };

const rules = { en: { ends: endsEn, none: noEndEn }, fr: { ends: endsFr, none: noEndFr } };
const agreements: ReadonlySet<EventKind> = new Set(['partnership', 'infrastructure', 'investment']);
const reach = 80;

/**
 * The day, month or year until which the agreement of an event stands, as its sentence says; undefined where it says
 * none, where that day was past, or where nothing was agreed. Of several ends the last.
 */
export function findEnd(
  scene: { readonly text: string; readonly lang: Lang; readonly sentence: { start: number }; readonly date: string } & {
    readonly dates: readonly DateExpression[];
  },
  event: Pick<FoundEvent, 'kind' | 'modality' | 'when'>,
): DateSpan | undefined {
  if (!agreements.has(event.kind) || (event.modality !== 'asserted' && event.modality !== 'planned')) return undefined;
  const { ends, none } = rules[scene.lang];
  let last: DateSpan | undefined;
  for (const { type, span, start } of scene.dates) {
    if (type !== 'DATE' || !span || span.to <= event.when.to || span.to <= scene.date) continue;
    const before = fold(scene.text.slice(Math.max(scene.sentence.start, start - reach), start)).text;
    if (none.test(before) || !ends.some(({ pattern }) => pattern.test(before))) continue;
    if (!last || span.to > last.to) last = { ...span, qualifier: 'until' };
  }
  return last;
}

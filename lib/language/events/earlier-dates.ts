import type { DateSpan } from '../../model.ts';
import { containing, firstDay, formatDay, lastDay, parseDay } from '../dates-calendar.ts';
import type { Clause } from './clauses.ts';
import { comesAfter } from './draft-predicates.ts';
import { findStated, type Stated } from './event-dates.ts';
import type { Scene } from './scene.ts';

const units = new Map([
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
] as const);
const order = ['day', 'week', 'month', 'year'];

/**
 * "On May 22 …, a day after OpenAI had bought io": the length before "after", taken from the date of the clause that
 * it hangs on. The phrase gives its own granularity (docs/annotation.md, Values).
 */
export function dateBefore(scene: Scene, clause: Clause): Stated | undefined {
  const length = lengthBefore(scene, clause);
  const parent = scene.clauses[clause.parent];
  if (!length || !parent) return undefined;
  const main = findStated(scene.tokens, parent.tokens, parent.verbs[0]?.head ?? 0) ?? lastTold(scene, parent);
  if (!main || main.span.qualifier || order.indexOf(main.span.precision) > order.indexOf(length.unit)) return undefined;
  const { index } = containing(parseDay(main.span.from), length.unit);
  const period = { unit: length.unit, index: index - length.count };
  const span: DateSpan = {
    from: formatDay(firstDay(period)),
    to: formatDay(lastDay(period)),
    precision: length.unit,
  };
  return { span, date: length.date, at: length.at };
}

/**
 * "It was the sole supplier until January, when it settled for less": what came to an end then is no event, what
 * began then is.
 */
export function dateOfWhen({ tokens }: Scene, { type, tokens: members }: Clause): Stated | undefined {
  const first = members[0] ?? 0;
  if (type !== 'subordinate' || !/^(?:when|quand|lorsque|lorsqu')$/.test(tokens[first]?.text ?? '')) return undefined;
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const date = tokens[at]?.date;
  if (!date?.span || date.type !== 'DATE') return undefined;
  const { from, to, precision } = date.span;
  return { span: { from, to, precision }, date, at };
}

/** "The deal comes two weeks after…": the deal is the one just told. */
function lastTold(scene: Scene, parent: Clause): Pick<Stated, 'span'> | undefined {
  const last = scene.discourse.reports.at(-1);
  if (!last || scene.index - last.sentence > 1 || comesAfter(scene, parent) === undefined) return undefined;
  return { span: last.event.when };
}

/** The "ten weeks after" with which a clause begins, or which stands before its « que ». */
function lengthBefore({ tokens }: Scene, { tokens: members }: Clause) {
  const first = members[0] ?? 0;
  const at = [first - 1, first, first + 1].find((place) => tokens[place]?.date?.type === 'DURATION');
  const date = at === undefined ? undefined : tokens[at]?.date;
  if (at === undefined || !date || !/ (?:after|après)$/i.test(date.text)) return undefined;
  const [, count = '', letter = ''] = /^P(\d+)([DWMY])$/.exec(date.value) ?? [];
  const unit = [...units].find(([key]) => key === letter)?.[1];
  return unit && { unit, count: Number(count), date, at };
}

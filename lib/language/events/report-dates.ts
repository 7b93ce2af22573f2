import type { DateExpression, DateSpan, FoundEvent } from '../../model.ts';
import { comesAfter } from './draft-predicates.ts';
import type { Draft } from './drafts.ts';
import { findStated, type Stated } from './event-dates.ts';
import { isFamily } from './families.ts';
import { alone } from './relations.ts';
import type { Scene } from './scene.ts';
import { isConjugated } from './verb-parts.ts';

export type Dated = {
  readonly when: DateSpan;
  readonly basis: FoundEvent['basis'];
  readonly date?: DateExpression;
  readonly report?: FoundEvent;
};

/**
 * Its own date; else another of the sentence; else that of the sentence before, if the story goes on; else the
 * article's.
 */
export function dateOf(scene: Scene, draft: Draft): Dated {
  const { antecedent } = draft;
  const ahead = draft.stated !== undefined && draft.stated.span.from > scene.date;
  const vain = ahead && (antecedent !== undefined || !isToCome(draft));
  const told = draft.stated && !vain ? whenTold(scene, draft, draft.stated) : undefined;
  if (told) return { when: told.span, basis: 'stated', date: told.date };
  if (draft.stated && !vain) return { when: draft.stated.span, basis: 'stated', date: draft.stated.date };
  const before =
    draft.clause.type === 'relative' &&
    draft.verbs.some((verb) => verb.tense === 'pluperfect' || verb.tense === 'perfect');
  const other =
    before || vain ? undefined : scene.dated ? findStated(scene.tokens, foreground(scene), draft.head) : undefined;
  if (other) return { when: other.span, basis: 'stated', date: other.date };
  if (draft.antecedent && draft.antecedent.basis !== 'reported')
    return { when: draft.antecedent.when, basis: 'carried', report: draft.antecedent };
  const reported: Dated = { when: { from: scene.date, to: scene.date, precision: 'day' }, basis: 'reported' };
  if (comesAfter(scene, draft.clause) !== undefined) return reported;
  const last = scene.discourse.reports.at(-1);
  if (alone.has(draft.reading.act) && last?.event.kind !== draft.reading.kind) return reported;
  const follows = draft.cues.some((cue) => cue.sense.act === 'follow' && cue.at < draft.head);
  if (!last || scene.index - last.sentence > (follows ? 3 : 1) || last.event.basis === 'reported') return reported;
  if (scene.dates.some((date) => date.value === 'PRESENT_REF')) return reported;
  const main = draft.verbs.find(isConjugated);
  // "is in talks", "négocierait": what is weighed now is of the day it is told, whatever came before.
  const weighing = draft.cues.some(
    ({ sense }) => (sense.act === 'considered' || sense.act === 'planned') && sense.source !== 'light',
  );
  if (
    weighing &&
    (main?.tense === 'present' || main?.tense === 'conditional') &&
    (!isFamily(last.event.kind, draft.reading.kind) || /ing$/.test(scene.tokens[main.head]?.text ?? ''))
  )
    return reported;
  // "says it will sue": said now.
  if (scene.lang === 'en' && isSaidNow(scene, draft)) return reported;
  // "vient de signer": it happened just now, not when the last thing did.
  if (main && scene.tokens[main.from]?.word?.lemmas.includes('venir')) return reported;
  // "calls the retailer a bully": a quarrel told in the present goes on now.
  const going =
    main?.tense === 'present' &&
    ((scene.lang === 'en' && draft.reading.cues.some(({ at }) => at === main.head)) ||
      /^(?:be|être)$/.test(scene.tokens[main.head]?.word?.lemmas[0] ?? ''));
  if (going && draft.reading.kind === 'dispute') return reported;
  if ((scene.lang === 'en' && main?.tense === 'perfect') || main?.tense === 'pluperfect') return reported;
  if (!follows && isApart(scene, draft, last.event)) return reported;
  return { when: last.event.when, basis: 'carried', report: last.event };
}

/**
 * Tokens outside "…, which it had begun in late 2024" and "before handing it over on the 19th": a date of what went
 * before, or came next, is none of what is told.
 */
const foreground = ({ tokens, clauses }: Scene): readonly number[] => {
  const behind = new Set(
    clauses
      .filter(
        ({ type, tokens: [first = 0], verbs }) =>
          (type === 'relative' && verbs.some(({ tense }) => tense === 'pluperfect')) ||
          (type === 'coordinate' &&
            [0, 1, 2].some((gap) => /^(?:avant|before|having|ayant)$/.test(tokens[first + gap]?.text ?? ''))),
      )
      .flatMap((clause) => clause.tokens),
  );
  return [...tokens.keys()].filter((at) => !behind.has(at));
};

const coarse = new Set(['quarter', 'half', 'year']);

/** What is due "by 2029", or earned in a quarter, happens on the day that it is told, where one is given. */
function whenTold(scene: Scene, { reading, head }: Draft, { span }: Stated): Stated | undefined {
  const due = span.qualifier === 'by' && span.to > scene.date;
  if (!due && !(reading.act === 'revenue' && coarse.has(span.precision))) return undefined;
  if (!scene.cues.some(({ sense }) => sense.act === 'report' && sense.source === 'verb')) return undefined;
  const days = [...scene.tokens.keys()].filter((at) => {
    const day = scene.tokens[at]?.date?.span;
    return day !== undefined && day.to <= scene.date && (day.precision === 'day' || day.precision === 'week');
  });
  return findStated(scene.tokens, days, head);
}

const isSaidNow = ({ tokens }: Scene, { verbs, reading }: Draft): boolean =>
  verbs.some(
    ({ head, tense, passive }) =>
      tense === 'present' &&
      !passive &&
      !reading.cues.some(({ at }) => at === head) &&
      (tokens[head]?.word?.senses.some(({ act, source }) => act === 'report' && source === 'verb') ?? false),
  );

/** Another matter between others: the story does not go on. */
const isApart = ({ bystanders }: Scene, { entities, reading }: Draft, last: FoundEvent): boolean =>
  !isFamily(last.kind, reading.kind) &&
  entities.some((entity) => entity.rule === 'mention' && !bystanders.has(entity)) &&
  entities.every(({ slugs }) => slugs.every((slug) => !last.participants.includes(slug)));

const coming = new Set(['planned', 'considered', 'rumoured']);

/** Only what is to come can have a date to come; else the date is that of an end or of a duty. */
const isToCome = ({ cues, verbs }: Draft): boolean =>
  cues.some(({ sense }) => coming.has(sense.act)) ||
  verbs.some(({ tense }) => tense === 'future' || tense === 'conditional' || tense === 'present');

import type { DateExpression, DateSpan, FoundEvent } from '../../model.ts';
import type { Draft } from './drafts.ts';
import { findStated } from './event-dates.ts';
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

/** Its own date; else another of the sentence; else that of the sentence before, if the story goes on; else the article's. */
export function dateOf(scene: Scene, draft: Draft): Dated {
  const { antecedent } = draft;
  const ahead = draft.stated !== undefined && draft.stated.span.from > scene.date;
  const vain = ahead && (antecedent !== undefined || !isToCome(draft));
  if (draft.stated && !vain) return { when: draft.stated.span, basis: 'stated', date: draft.stated.date };
  const before =
    draft.clause.type === 'relative' &&
    draft.verbs.some((verb) => verb.tense === 'pluperfect' || verb.tense === 'perfect');
  const other =
    before || vain
      ? undefined
      : scene.dated
        ? findStated(scene.tokens, [...scene.tokens.keys()], draft.head)
        : undefined;
  if (other) return { when: other.span, basis: 'stated', date: other.date };
  if (draft.antecedent && draft.antecedent.basis !== 'reported')
    return { when: draft.antecedent.when, basis: 'carried', report: draft.antecedent };
  const reported: Dated = { when: { from: scene.date, to: scene.date, precision: 'day' }, basis: 'reported' };
  const last = scene.discourse.reports.at(-1);
  if (alone.has(draft.reading.act) && last?.event.kind !== draft.reading.kind) return reported;
  const follows = draft.cues.some((cue) => cue.sense.act === 'follow' && cue.at < draft.head);
  if (!last || scene.index - last.sentence > (follows ? 3 : 1) || last.event.basis === 'reported') return reported;
  if (scene.dates.some((date) => date.value === 'PRESENT_REF')) return reported;
  const main = draft.verbs.find(isConjugated);
  const being =
    main && /^(?:be|être)$/.test(scene.tokens[main.head]?.word?.lemmas[0] ?? '') && main.tense === 'present';
  if (being && draft.reading.kind === 'dispute') return reported;
  if ((scene.lang === 'en' && main?.tense === 'perfect') || main?.tense === 'pluperfect') return reported;
  if (!follows && isApart(scene, draft, last.event)) return reported;
  return { when: last.event.when, basis: 'carried', report: last.event };
}

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

import type { Slug } from '../../model.ts';
import { distinct } from './distinct.ts';
import type { Draft } from './drafts.ts';
import { isFamily } from './families.ts';
import { isName, isOutsider } from './parties.ts';
import type { Scene } from './scene.ts';
import type { Token } from './tokens.ts';

/** An unknown name or an outsider in the clause is the other party: after the verb, or beside its subject. */
export const namesOther = (scene: Scene, draft: Draft): boolean =>
  draft.clause.tokens.some(
    (at) =>
      (at > draft.head && (isName(scene.tokens[at]) || isOutsider(scene.tokens[at]))) ||
      (at < draft.head && isName(scene.tokens[at]) && isBeside(scene, at)),
  );

/** "Palantir and Anthropic": a name joined to a company. */
const isBeside = ({ tokens }: Scene, at: number): boolean =>
  (isAnd(tokens[at + 1]) && tokens[at + 2]?.mention !== undefined) ||
  (isAnd(tokens[at - 1]) && tokens[at - 2]?.mention !== undefined);

const isAnd = (token: Token | undefined): boolean => token?.text === 'and' || token?.text === 'et';

/** "The CMA cleared that transaction": whose it is was said before. */
export const isOfThat = ({ tokens }: Scene, { clause, head, reading }: Draft): boolean =>
  /^(?:approve|clear|ban)$/.test(reading.act) &&
  clause.tokens.some(
    (at) =>
      at > head &&
      bargain.test(tokens[at]?.text ?? '') &&
      [1, 2].some((back) => /^(?:that|this|the|ce|cet|cette|le|la|l')$/.test(tokens[at - back]?.text ?? '')),
  );

const bargain =
  /^(?:transaction|deal|tie-up|merger|takeover|arrangement|alliance|partnership|purchase|opération|rapprochement|accord|fusion|rachat|partenariat|participation|agreement|contract|contrat)$/;

/** "weighing legal action over that agreement": with whoever made it. */
export const isAbout = ({ tokens }: Scene, { clause, head }: Draft): boolean =>
  clause.tokens.some(
    (at) =>
      at > head &&
      bargain.test(tokens[at]?.text ?? '') &&
      /^(?:that|this|ce|cet|cette)$/.test(tokens[at - 1]?.text ?? '') &&
      /^(?:over|about|because|à|de|contre|sur|visant)$/.test(tokens[at - 2]?.text ?? ''),
  );

export function lastBargain({ discourse, index }: Scene, named: readonly Slug[]): readonly Slug[] {
  const last = discourse.reports.findLast(
    ({ event, sentence }) => index - sentence <= 2 && isFamily(event.kind, 'partnership'),
  )?.event;
  const other = last?.why.participants.find(({ company }) => !named.includes(company))?.company;
  return other === undefined ? named : distinct([...named, other]).sort();
}

const luring = /\b(?:defect\w*|decamp\w*|jump\w* ship|went over|crossed over|\w+ .*\baway)\b/;
const round = /\bround\b|\btour de table\b|\blevée\b/;

/**
 * Whom somebody unknown left for another, or who raised the money of "a round": the company that the sentence, or the
 * one before, has been about.
 */
export function leftBehind(scene: Scene, draft: Draft, named: readonly Slug[]): Slug | undefined {
  const { reading, entities, head } = draft;
  const text = reading.cues.map((cue) => cue.text).join(' ');
  const lured = reading.act === 'hire' && named.length === 1 && luring.test(text);
  const joined =
    reading.kind === 'investment' &&
    reading.act === 'invest' &&
    round.test(text) &&
    entities.every(({ at }) => at < head) &&
    !namesOther(scene, draft);
  if (!lured && !joined) return undefined;
  const open = (slug: Slug): boolean =>
    !named.includes(slug) && scene.discourse.companies.get(slug)?.kind !== 'authority';
  const here = scene.entities.find((entity) => entity.subject && entity.slugs.some(open))?.slugs.find(open);
  return here ?? scene.discourse.topic.find(open);
}

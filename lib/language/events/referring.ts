import type { Lang, Slug } from '../../model.ts';
import type { Clause } from './clauses.ts';
import { type Discourse, pair } from './discourse.ts';
import type { Entity } from './entities.ts';
import { isConjugated, type VerbPlaces } from './verb-parts.ts';

/** What a word that refers may refer to. */
export type Referring = {
  readonly entities: readonly Entity[];
  readonly clause: Clause | undefined;
  readonly subject: boolean;
  readonly discourse: Discourse;
  /** Verbs at their first tokens, and at their heads. */
  readonly starts: VerbPlaces;
  readonly heads: VerbPlaces;
  readonly lang: Lang;
};

/** Whether a verb begins at a token: in English one that has a subject. */
export function startsVerb({ starts, lang }: Pick<Referring, 'starts' | 'lang'>, at: number): boolean {
  const verb = starts[at];
  return verb !== undefined && (lang === 'fr' || isConjugated(verb));
}

export const list = (slug: Slug | undefined): readonly Slug[] => (slug === undefined ? [] : [slug]);

/** "The latter", "celui-ci": whoever the last sentence spoke of last. */
export const lastSlug = ({ last, salient }: Discourse): readonly Slug[] => list(last ?? salient[1] ?? salient[0]);

export function pairOrTopic(discourse: Discourse, seen: readonly Slug[]): readonly Slug[] {
  const two = pair(discourse, seen);
  return two.length === 2 ? two : discourse.topic;
}

/** Whose "its" is: the subject's, or that of the only company the sentence has named. */
export function ownerBefore(scene: Referring): readonly Slug[] {
  const here = scene.entities.find((entity) => entity.subject && entity.rule !== 'possessive');
  const named = new Set(scene.entities.flatMap(({ slugs }) => slugs));
  return here || named.size !== 1 ? subjectBefore(scene) : [...named];
}

/** The subject named earlier in the sentence, or what the last sentence was about. */
export function subjectBefore(scene: Referring): readonly Slug[] {
  // "it emerged that Oracle had won": who does what is said.
  const here =
    scene.entities.find((entity) => entity.subject && entity.rule !== 'possessive') ??
    (scene.lang === 'en'
      ? scene.entities.find(({ at, rule }) => rule === 'mention' && startsVerb(scene, at + 1))
      : undefined);
  return here ? here.slugs.slice(0, 1) : scene.discourse.topic.slice(0, 1);
}

import type { Slug } from '../../model.ts';
import { counterpart, pair } from './discourse.ts';
import type { Entity } from './entities.ts';
import { form } from './forms.ts';
import { resolveGeneric } from './generic-words.ts';
import { isName } from './parties.ts';
import { lastSlug, list, ownerBefore, pairOrTopic, type Referring, subjectBefore } from './referring.ts';
import type { Token } from './tokens.ts';

export type Resolved = Pick<Entity, 'slugs' | 'rule'>;

const latter = new Set(['dernier', 'dernière', 'latter', 'celle-ci', 'celui-ci']);
const impersonal = new Set([
  'faut',
  'fallu',
  'faudra',
  'faudrait',
  'reste',
  'y',
  "s'agit",
  'agit',
  'semble',
  'existe',
  'suffit',
  'suffira',
  'convient',
  'manque',
]);

/** Companies that the word at a token refers to, if it refers. */
export function resolve(tokens: readonly Token[], at: number, scene: Referring): Resolved | undefined {
  const token = tokens[at];
  const word = token?.word;
  if (!token || !word) return undefined;
  const { discourse, entities } = scene;
  const seen = (): readonly Slug[] => entities.flatMap((entity) => entity.slugs);
  if (word.generic) {
    const slugs = resolveGeneric(tokens, at, scene, seen());
    return slugs && { slugs, rule: word.generic.plural ? 'pair' : 'generic' };
  }
  if ((token.text === 'both' || token.text === 'deux') && isBoth(tokens, at))
    return { slugs: pair(discourse, seen()), rule: 'pair' };
  if (latter.has(token.text)) {
    if (token.text.startsWith('derni') && !/^(?:ce|cette)$/.test(tokens[at - 1]?.text ?? '')) return undefined;
    return { slugs: entities.at(-1)?.slugs ?? lastSlug(discourse), rule: 'latter' };
  }
  if (word.classes.has('subject') && isSubjectPronoun(tokens, at, scene)) {
    if (/^(?:we|-?on)$/.test(token.text)) return undefined;
    if (/^-?(?:ils|elles|they)$/.test(token.text)) return { slugs: pairOrTopic(discourse, seen()), rule: 'pair' };
    return { slugs: subjectBefore(scene), rule: 'pronoun' };
  }
  if ((word.classes.has('clitic') || token.text === 'it') && isObjectClitic(tokens, at, scene))
    return { slugs: resolveClitic(tokens, at, scene, seen()), rule: 'clitic' };
  if (!word.classes.has('possessive') || !scene.subject || /^(?:'s|s'|our|nos|notre)$/.test(token.text))
    return undefined;
  if (entities.some((entity) => scene.clause?.tokens.includes(entity.at))) return undefined;
  if ([1, 2, 3].some((gap) => tokens[at + gap]?.mention) || isAhead(tokens, at)) return undefined;
  const plural = /^(?:leur|leurs|their)$/.test(token.text);
  return { slugs: plural ? pairOrTopic(discourse, seen()) : ownerBefore(scene), rule: 'possessive' };
}

/** "At its conference, Microsoft…": whose it is comes after the comma. */
const isAhead = (tokens: readonly Token[], at: number): boolean =>
  [2, 3, 4, 5, 6, 7].some((gap) => tokens[at + gap]?.text === ',' && tokens[at + gap + 1]?.mention !== undefined) &&
  !tokens.slice(0, at).some(({ mention }) => mention !== undefined);

/** "from both", "toutes deux", "les deux" standing alone. */
function isBoth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.text === 'sides') return false;
  const alone = !next?.spoken || (next.word?.classes.has('preposition') ?? false) || (next.word?.forms ?? 0) > 0;
  return alone && (tokens[at]?.text === 'both' || /^(?:les|tous|toutes)$/.test(tokens[at - 1]?.text ?? ''));
}

function isSubjectPronoun(tokens: readonly Token[], at: number, scene: Referring): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (
    scene.lang === 'en' &&
    /^(?:is|was)$/.test(next?.text ?? '') &&
    (after?.mention || after?.date || after?.word?.classes.has('preposition') || after?.word?.classes.has('adverb')) &&
    tokens.slice(at, at + 12).some(({ text }) => text === 'that' || text === 'who')
  )
    return false;
  if (scene.lang === 'en') return [1, 2].some((gap) => scene.starts.has(at + gap)) && scene.subject;
  if (tokens[at]?.text.startsWith('-')) return true;
  return !impersonal.has(next?.text ?? '') && !(next?.text === 'a' && impersonal.has(tokens[at + 2]?.text ?? ''));
}

/** Verbs that one does to a company, or to its product: the "it" after another verb is a thing. */
const personal = new Set(
  `accuse acquire add adopt advise allow ask back ban bankroll blame bring build buy challenge compel criticise criticize deploy earn finance fine
  force free fund give grant help hire investigate join leave lend let make name offer order outbid overtake owe pay permit poach promise prosecute purchase quit
  release rescue roll sell sue supply support swallow take tell threaten unseat warn`.split(/\s+/),
);

/** "put it on Azure": a product goes into another. */
const isPutOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:on|onto|in|into|to)$/.test(tokens[at + 1]?.text ?? '') &&
  [2, 3, 4].some((gap) => tokens[at + gap]?.mention?.as === 'product');

const isParticiple = (token: Token | undefined): boolean =>
  ((token?.word?.forms ?? 0) & (form.participle | form.gerund)) !== 0;

const isPersonalVerb = (token: Token | undefined): boolean =>
  token?.word?.lemmas.some((lemma) => personal.has(lemma)) ?? false;

function isObjectClitic(tokens: readonly Token[], at: number, scene: Referring): boolean {
  const text = tokens[at]?.text ?? '';
  if (scene.lang === 'en')
    return (
      scene.heads.has(at - 1) &&
      (text === 'them' ||
        text === 'him' ||
        (text === 'it' &&
          (isPersonalVerb(tokens[at - 1]) || isPutOn(tokens, at)) &&
          !scene.starts.has(at + 1) &&
          !scene.starts.has(at + 2)))
    );
  if (!/^(?:l'|le|la|lui|y|les|leur)$/.test(text)) return false;
  // "claqué la porte", "embauchant l'équipe": an article after its verb; "l'a emporté": nobody.
  if (scene.clause?.tokens.some((next) => next > at && next < at + 4 && tokens[next]?.text.startsWith('emport')))
    return false;
  if (text.startsWith('l') && text !== 'lui' && isParticiple(tokens[at - 1])) return false;
  if (!scene.starts.has(at + 1) && !(tokens[at + 1]?.word?.classes.has('clitic') && scene.starts.has(at + 2)))
    return false;
  return text !== 'y' || !(tokens[at + 1]?.text === 'a' || isOfThings(tokens, at));
}

/** "y renoncer", "s'y ajouter": what one gives up, adds to or thinks of is a thing. */
const ofThings = new Set(
  'renoncer ajouter parvenir penser songer réfléchir répondre croire travailler opposer voir'.split(' '),
);
const isOfThings = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((gap) => tokens[at + gap]?.word?.lemmas.some((lemma) => ofThings.has(lemma)) ?? false);

/** A clause that somebody unknown is the subject of: relative, or with a name before its verb. */
const isOfStranger = (tokens: readonly Token[], at: number, { clause }: Referring): boolean =>
  clause?.type === 'relative' ||
  (clause?.type === 'coordinate' &&
    !clause.shared &&
    clause.tokens.some((before) => before < at && isName(tokens[before])));

function resolveClitic(tokens: readonly Token[], at: number, scene: Referring, seen: readonly Slug[]): readonly Slug[] {
  const { discourse } = scene;
  const text = tokens[at]?.text ?? '';
  if (text === 'les' || text === 'leur' || text === 'them') return pairOrTopic(discourse, seen);
  const inside = scene.entities.findLast(
    (entity) => entity.subject && (scene.clause?.tokens.includes(entity.at) ?? true),
  );
  const before = scene.entities.findLast((entity) => entity.subject);
  // "authors who had sued it": the clause has a stranger for subject, so that of the sentence is free.
  if (isOfStranger(tokens, at, scene) && !inside && before && text !== 'y') return before.slugs.slice(0, 1);
  const subject = (inside ?? before)?.slugs ?? [];
  const open = (slug: Slug): boolean => !subject.includes(slug) && discourse.companies.get(slug)?.kind !== 'authority';
  const object = scene.entities.findLast((entity) => !entity.subject && !scene.clause?.tokens.includes(entity.at));
  if (object && text !== 'y' && object.slugs.every(open)) return object.slugs.slice(0, 1);
  const beside = scene.entities.findLast(
    (entity) => !entity.subject && entity.rule === 'mention' && entity.at < at - 2,
  );
  if (text === 'it' && beside && beside.slugs.every(open)) return beside.slugs.slice(0, 1);
  const other =
    text === 'y' ? discourse.salient.find((slug) => open(slug) && !discourse.topic.includes(slug)) : undefined;
  const topic = other ?? discourse.topic.find(open) ?? discourse.salient.find(open);
  return list(topic ?? counterpart(discourse, subject[0], []));
}

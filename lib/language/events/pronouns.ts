import type { Mention, Slug } from '../../model.ts';
import { isObjectClitic, resolveClitic } from './clitics.ts';
import { oneOfTwo } from './couples.ts';
import { pair } from './discourse.ts';
import type { Entity } from './entities.ts';
import { resolveGeneric } from './generic-words.ts';
import { isPrivate } from './people.ts';
import { lastSlug, ownerBefore, pairOrTopic, type Referring, startsVerb, subjectBefore } from './referring.ts';
import type { Token } from './tokens.ts';

export type Resolved = Pick<Entity, 'slugs' | 'rule'> & { readonly mention?: Mention };

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

const impersonalEn = /^(?:emerge|transpire|turn|appear|seem|happen|become|learn|reveal|report|remain|follow)$/;

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
  const one = oneOfTwo(tokens, at, scene);
  if (one) return { slugs: one, rule: 'latter' };
  if (latter.has(token.text)) {
    if (token.text.startsWith('derni') && !/^(?:ce|cette)$/.test(tokens[at - 1]?.text ?? '')) return undefined;
    // "Disney sued the latter": not itself.
    const last = entities.findLast((entity) => !(entity.subject && scene.clause?.tokens.includes(entity.at)));
    // "Oracle and Cohere announced that the latter's models": the second of two just named.
    const named = new Set(seen()).size > 1 ? entities.at(-1) : undefined;
    return { slugs: last?.slugs ?? named?.slugs ?? lastSlug(discourse), rule: 'latter' };
  }
  if (word.classes.has('subject') && isSubjectPronoun(tokens, at, scene)) {
    if (/^(?:we|-?on)$/.test(token.text)) return undefined;
    if (/^-?(?:ils|elles|they)$/.test(token.text)) return { slugs: pairOrTopic(discourse, seen()), rule: 'pair' };
    return (/^s?he$/.test(token.text) && personBefore(scene)) || { slugs: subjectBefore(scene), rule: 'pronoun' };
  }
  if ((word.classes.has('clitic') || token.text === 'it') && isObjectClitic(tokens, at, scene))
    return { slugs: resolveClitic(tokens, at, scene, seen()), rule: 'clitic' };
  if (word.classes.has('possessive') && isJoined(tokens, at, scene))
    return { slugs: resolveClitic(tokens, at, scene, seen()), rule: 'clitic' };
  // "for their part", « pour sa part »: nobody's.
  if (word.classes.has('possessive') && /^(?:part|turn|tour|side|côté)$/.test(tokens[at + 1]?.text ?? ''))
    return undefined;
  if (!word.classes.has('possessive') || !scene.subject || /^(?:'s|s'|our|nos|notre)$/.test(token.text))
    return undefined;
  if (entities.some((entity) => scene.clause?.tokens.includes(entity.at))) return undefined;
  if ([1, 2, 3].some((gap) => tokens[at + gap]?.mention) || isAhead(tokens, at) || isOfOther(tokens, at))
    return undefined;
  const plural = /^(?:leur|leurs|their)$/.test(token.text);
  return { slugs: plural ? pairOrTopic(discourse, seen()) : ownerBefore(scene), rule: 'possessive' };
}

/** Whom "she" stands for: the person this sentence has named, or the one last spoken of. */
function personBefore({ entities, discourse }: Referring): Resolved | undefined {
  const named = entities.findLast(({ mention }) => mention?.as === 'person');
  const mention = named || entities.some(({ subject }) => subject) ? named?.mention : discourse.person;
  if (!mention || isPrivate(mention, discourse.companies)) return undefined;
  return { slugs: [mention.company], rule: 'pronoun', mention };
}

const joining = /^(?:become|join|enter|devenir|entrer|rejoindre)$/;
const joinable = /^(?:shareholders?|backers?|investors?|board|capital|actionnaires?|investisseurs?|conseil)$/;

/** "became one of its shareholders", « entre à son capital »: somebody else's than who does it. */
const isJoined = (tokens: readonly Token[], at: number, { clause }: Referring): boolean =>
  [1, 2, 3].some((gap) => joinable.test(tokens[at + gap]?.text ?? '')) &&
  (clause?.verbs.some(
    ({ head, tense }) =>
      head < at && tense !== 'infinitive' && tokens[head]?.word?.lemmas.some((lemma) => joining.test(lemma)),
  ) ??
    false);

/** "Its parent bought…": not itself. */
const isOfOther = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((gap) => /^(?:parent|child)$/.test(tokens[at + gap]?.word?.generic?.type ?? ''));

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
  const token = tokens[at];
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (
    scene.lang === 'en' &&
    /^(?:is|was)$/.test(next?.text ?? '') &&
    (after?.mention || after?.date || after?.word?.classes.has('preposition') || after?.word?.classes.has('adverb')) &&
    tokens.slice(at, at + 12).some(({ text }) => text === 'that' || text === 'who')
  )
    return false;
  // "it emerged that", "it turned out that": nobody did.
  if (
    token?.text === 'it' &&
    [1, 2, 3].some((gap) => tokens[at + gap]?.word?.lemmas.some((lemma) => impersonalEn.test(lemma))) &&
    [2, 3, 4, 5].some((gap) => tokens[at + gap]?.text === 'that')
  )
    return false;
  if (scene.lang === 'en') return [1, 2].some((gap) => startsVerb(scene, at + gap)) && scene.subject;
  if (tokens[at]?.text.startsWith('-')) return true;
  return !impersonal.has(next?.text ?? '') && !(next?.text === 'a' && impersonal.has(tokens[at + 2]?.text ?? ''));
}

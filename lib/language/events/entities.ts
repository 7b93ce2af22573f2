import type { Lang, Mention, Slug } from '../../model.ts';
import type { Clause } from './clauses.ts';
import { contradicts, suits } from './company-classes.ts';
import { counterpart, type Discourse, pair } from './discourse.ts';
import { isCalled } from './people.ts';
import type { Token } from './tokens.ts';
import { isConjugated, type VerbGroup } from './verb-groups.ts';

/** What in a sentence stands for companies: a mention, or a word resolved to one. */
export type Entity = {
  readonly at: number;
  readonly slugs: readonly Slug[];
  readonly rule: 'mention' | 'private' | 'generic' | 'pair' | 'pronoun' | 'clitic' | 'possessive' | 'latter';
  readonly text: string;
  readonly mention?: Mention;
  readonly subject: boolean;
};

const definite = new Set([
  'le',
  'la',
  "l'",
  'les',
  'ce',
  'cet',
  'cette',
  'ces',
  'du',
  'au',
  'des',
  'aux',
  'the',
  'this',
  'that',
  'these',
  'both',
  "d'",
]);
const two = new Set(['deux', 'two', 'both']);
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

/** Everything that stands for a company, left to right, resolved against the sentence so far and the discourse. */
export function findEntities(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  groups: readonly VerbGroup[],
  discourse: Discourse,
  lang: Lang,
): Entity[] {
  const entities: Entity[] = [];
  const clauseOf: Clause[] = [];
  for (const clause of clauses) for (const at of clause.tokens) clauseOf[at] = clause;
  const starts = new Set(groups.filter((group) => lang === 'fr' || isConjugated(group)).map((group) => group.from));
  const full = new Set(groups.map((group) => group.head));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (!token.mention && !token.word?.refers)) continue;
    const clause = clauseOf[at];
    const verb = clause?.verbs.find(isConjugated);
    const subject = verb === undefined || at < verb.from;
    const { mention } = token;
    const found: Resolved | undefined = mention
      ? isPrivate(mention, discourse.companies)
        ? { slugs: [], rule: 'private' }
        : { slugs: [mention.company], rule: 'mention' }
      : resolve(tokens, at, { entities, clause, subject, discourse, starts, heads: full, lang });
    if (found && (found.slugs.length > 0 || found.rule === 'private'))
      entities.push({ at, ...found, text: token.text, subject, ...(mention ? { mention } : {}) });
  }
  return entities;
}

/** Someone at the head of several companies acts for himself (eval/annotation.md, People). */
function isPrivate(mention: Mention, companies: Discourse['companies']): boolean {
  if (mention.as !== 'person') return false;
  const cache = heads.get(companies) ?? new Map<string, boolean>();
  heads.set(companies, cache);
  const known = cache.get(mention.alias);
  if (known !== undefined) return known;
  let firms = 0;
  for (const company of companies.values())
    if (company.people.some((person) => person.to === undefined && isCalled(person, mention.alias))) firms++;
  cache.set(mention.alias, firms > 1);
  return firms > 1;
}

const heads = new WeakMap<Discourse['companies'], Map<string, boolean>>();

type Resolved = Pick<Entity, 'slugs' | 'rule'>;

type Scene = {
  readonly entities: readonly Entity[];
  readonly clause: Clause | undefined;
  readonly subject: boolean;
  readonly discourse: Discourse;
  readonly starts: ReadonlySet<number>;
  readonly heads: ReadonlySet<number>;
  readonly lang: Lang;
};

const list = (slug: Slug | undefined): readonly Slug[] => (slug === undefined ? [] : [slug]);

function resolve(tokens: readonly Token[], at: number, scene: Scene): Resolved | undefined {
  const token = tokens[at];
  const word = token?.word;
  if (!token || !word) return undefined;
  const { discourse, entities } = scene;
  const seen = (): readonly Slug[] => entities.flatMap((entity) => entity.slugs);
  if (word.generic) {
    const slugs = resolveGeneric(tokens, at, scene, seen());
    return slugs && { slugs, rule: word.generic.plural ? 'pair' : 'generic' };
  }
  if (/^(?:both|deux)$/.test(token.text) && isBoth(tokens, at)) return { slugs: pair(discourse, seen()), rule: 'pair' };
  if (/^(?:dernière?|latter|celle-ci|celui-ci)$/.test(token.text)) {
    if (token.text.startsWith('derni') && !/^(?:ce|cette)$/.test(tokens[at - 1]?.text ?? '')) return undefined;
    return { slugs: entities.at(-1)?.slugs ?? lastSlug(discourse), rule: 'latter' };
  }
  if (word.classes.has('subject') && isSubjectPronoun(tokens, at, scene)) {
    if (/^(?:we|-?on)$/.test(token.text)) return undefined;
    if (/^-?(?:ils|elles|they)$/.test(token.text)) return { slugs: pairOrTopic(discourse, seen()), rule: 'pair' };
    return { slugs: subjectBefore(scene), rule: 'pronoun' };
  }
  if ((word.classes.has('clitic') || token.text === 'it') && isObjectClitic(tokens, at, scene))
    return { slugs: resolveClitic(token.text, scene, seen()), rule: 'clitic' };
  if (!word.classes.has('possessive') || !scene.subject || /^(?:'s|s'|our|nos|notre)$/.test(token.text))
    return undefined;
  if (entities.some((entity) => scene.clause?.tokens.includes(entity.at))) return undefined;
  if ([1, 2, 3].some((gap) => tokens[at + gap]?.mention)) return undefined;
  const plural = /^(?:leur|leurs|their)$/.test(token.text);
  return { slugs: plural ? pairOrTopic(discourse, seen()) : subjectBefore(scene), rule: 'possessive' };
}

/** "from both", "toutes deux", "les deux" standing alone. */
function isBoth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const alone = !next?.spoken || (next.word?.classes.has('preposition') ?? false) || (next.word?.forms ?? 0) > 0;
  return alone && (tokens[at]?.text === 'both' || /^(?:les|tous|toutes)$/.test(tokens[at - 1]?.text ?? ''));
}

const lastSlug = (discourse: Discourse): readonly Slug[] => list(discourse.salient[1] ?? discourse.salient[0]);

function pairOrTopic(discourse: Discourse, seen: readonly Slug[]): readonly Slug[] {
  const two = pair(discourse, seen);
  return two.length === 2 ? two : discourse.topic;
}

/** The subject named earlier in the sentence, or what the last sentence was about. */
function subjectBefore(scene: Scene): readonly Slug[] {
  const here = scene.entities.find((entity) => entity.subject && entity.rule !== 'possessive');
  return here ? here.slugs.slice(0, 1) : scene.discourse.topic.slice(0, 1);
}

function isSubjectPronoun(tokens: readonly Token[], at: number, scene: Scene): boolean {
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

function isObjectClitic(tokens: readonly Token[], at: number, scene: Scene): boolean {
  const text = tokens[at]?.text ?? '';
  if (scene.lang === 'en')
    return (
      text === 'them' ||
      text === 'him' ||
      (text === 'it' && scene.heads.has(at - 1) && !scene.starts.has(at + 1) && !scene.starts.has(at + 2))
    );
  if (!/^(?:l'|le|la|lui|y|les|leur)$/.test(text)) return false;
  if (!scene.starts.has(at + 1) && !(tokens[at + 1]?.word?.classes.has('clitic') && scene.starts.has(at + 2)))
    return false;
  return text !== 'y' || tokens[at + 1]?.text !== 'a';
}

function resolveClitic(text: string, scene: Scene, seen: readonly Slug[]): readonly Slug[] {
  const { discourse } = scene;
  if (text === 'les' || text === 'leur' || text === 'them') return pairOrTopic(discourse, seen);
  const subject = scene.entities.findLast((entity) => entity.subject)?.slugs ?? [];
  const open = (slug: Slug): boolean => !subject.includes(slug) && discourse.companies.get(slug)?.kind !== 'authority';
  const object = scene.entities.findLast((entity) => !entity.subject && !scene.clause?.tokens.includes(entity.at));
  if (object && text !== 'y' && object.slugs.every(open)) return object.slugs.slice(0, 1);
  const other =
    text === 'y' ? discourse.salient.find((slug) => open(slug) && !discourse.topic.includes(slug)) : undefined;
  const topic = other ?? discourse.topic.find(open) ?? discourse.salient.find(open);
  return list(topic ?? counterpart(discourse, subject[0], []));
}

function resolveGeneric(
  tokens: readonly Token[],
  at: number,
  scene: Scene,
  seen: readonly Slug[],
): readonly Slug[] | undefined {
  const generic = tokens[at]?.word?.generic;
  if (!generic) return undefined;
  const before = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].map((token) => token?.text ?? '');
  const limit = before.findIndex((text) => definite.has(text) || two.has(text) || isPossessive(tokens, at, text));
  const determiner = limit < 0 ? '' : (before[limit] ?? '');
  if (
    determiner === '' ||
    (limit > 0 &&
      before.slice(0, limit).some((text) => text === ',' || text === 'un' || text === 'une' || text === 'a'))
  )
    return undefined;
  if (
    ownsName(tokens, at) ||
    (!isPossessive(tokens, at, determiner) && before.slice(0, limit).some((text) => ranked.test(text)))
  )
    return undefined;
  const possessive = isPossessive(tokens, at, determiner);
  if (generic.plural || tokens[at]?.text === 'pair')
    return resolvePlural(before, determiner, possessive, generic.type, scene, seen);
  if (generic.type === 'chief') return possessive ? subjectBefore(scene) : undefined;
  if (generic.type === 'board') return undefined;
  if (generic.type === 'product' && limit > 0) return undefined;
  if (generic.type === 'product') return productOf(tokens, at, scene);
  if (generic.type === 'bond') return bondOf(tokens, at, scene, seen);
  const subject = subjectBefore(scene)[0];
  if (
    generic.type === 'partner' ||
    generic.type === 'rival' ||
    generic.type === 'supplier' ||
    generic.type === 'buyer'
  ) {
    if (generic.type === 'rival' && !possessive) return undefined;
    return possessive || scene.discourse.reports.length > 0
      ? list(counterpart(scene.discourse, subject, seen))
      : undefined;
  }
  return list(pick(tokens, at, generic.type, scene, seen));
}

/** "le modèle", "the chatbot": the product last named. */
function productOf(tokens: readonly Token[], at: number, scene: Scene): readonly Slug[] {
  const next = tokens[at + 1];
  if (next?.mention || tokens[at + 2]?.mention || tokens[at + 3]?.mention || tokens[at + 4]?.mention) return [];
  return list(
    scene.entities.findLast((entity) => entity.mention?.as === 'product')?.slugs[0] ?? scene.discourse.product,
  );
}

/** "une consultation sur l'alliance": the two whose alliance it is. */
function bondOf(tokens: readonly Token[], at: number, scene: Scene, seen: readonly Slug[]): readonly Slug[] {
  if (scene.subject || /^(?:de|d'|du|des|of|between|entre|avec|with)$/.test(tokens[at + 1]?.text ?? '')) return [];
  return pair(
    scene.discourse,
    seen.filter((slug) => scene.discourse.companies.get(slug)?.kind !== 'authority'),
  );
}

/** "the first company to…": one of a rank, not one spoken of. */
const ranked =
  /^(?:first|second|third|only|most|biggest|largest|next|other|new|premier|première|deuxième|seule?|autre|nouvelle?|nouveau|plus|grande?)$/;

const possessives = new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'its', 'their', 'his', 'her']);
const isPossessive = (_: readonly Token[], __: number, text: string): boolean => possessives.has(text);

/** "le laboratoire de Google", "the company behind Claude": the name after it says whose it is. */
function ownsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  const after = tokens[at + 2];
  return (
    /^(?:de|d'|of|behind|derrière)$/.test(next) && after !== undefined && (after.mention !== undefined || after.capital)
  );
}

function resolvePlural(
  before: readonly string[],
  determiner: string,
  possessive: boolean,
  type: string,
  scene: Scene,
  seen: readonly Slug[],
): readonly Slug[] | undefined {
  const counted = before.some((text) => two.has(text)) || type === 'partner';
  if (!counted || (possessive && !before.some((text) => two.has(text)))) return undefined;
  if (!definite.has(determiner) && !two.has(determiner)) return undefined;
  const found = pair(scene.discourse, seen);
  return found.length ? found : undefined;
}

/** The most salient company the word suits; in the object, not the subject of its own clause. */
function pick(
  tokens: readonly Token[],
  at: number,
  type: Parameters<typeof suits>[1],
  scene: Scene,
  seen: readonly Slug[],
): Slug | undefined {
  const { discourse } = scene;
  const complement = /^(?:du|des|of)$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 2]?.text === 'of';
  const own =
    scene.subject || complement
      ? []
      : scene.entities
          .filter((entity) => entity.subject && scene.clause?.tokens.includes(entity.at))
          .flatMap((entity) => entity.slugs);
  const pool = [...new Set([...(scene.subject ? [] : seen.toReversed()), ...discourse.salient, ...seen])].filter(
    (slug) => !own.includes(slug),
  );
  const adjectives = [tokens[at + 1]?.text ?? '', tokens[at - 1]?.text ?? ''];
  const fitness = (slug: Slug): number => {
    const company = discourse.companies.get(slug);
    if (!company || adjectives.some((adjective) => contradicts(company, adjective))) return 0;
    return suits(company, type);
  };
  const demonstrative = /^(?:ce|cet|cette|this|that)$/.test(tokens[at - 1]?.text ?? '');
  const reported = (slug: Slug): number =>
    discourse.reports.filter(({ event }) => event.participants.includes(slug)).length;
  // Near and often spoken of: "the lab" is the one the text is about, unless "this" points at the nearest.
  const weight = (slug: Slug, rank: number): number =>
    Math.max(0, 3 - rank) + (demonstrative ? 0 : Math.min(3, reported(slug)));
  const best = (fit: number): Slug | undefined =>
    pool
      .filter((slug) => fitness(slug) === fit)
      .map((slug, rank) => ({ slug, weight: weight(slug, rank) }))
      .sort((a, b) => b.weight - a.weight)[0]?.slug;
  return best(2) ?? best(1);
}

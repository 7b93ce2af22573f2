import type { Slug } from '../../model.ts';
import { counterpart, pair } from './discourse.ts';
import { form } from './forms.ts';
import { pick } from './generic-choice.ts';
import { bondOf, kinOf, productOf } from './generic-kin.ts';
import { isName } from './parties.ts';
import { list, ownerBefore, type Referring, subjectBefore } from './referring.ts';
import type { Token } from './tokens.ts';

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

/** Between a determiner and its noun: "sa transformation en société" is no "sa société". */
const breaking = /^(?:,|un|une|a|an|en|into|as|comme|par|by|for|pour)$/;

/** Companies that a generic word stands for; none when it is indefinite or owned by a name. */
export function resolveGeneric(
  tokens: readonly Token[],
  at: number,
  scene: Referring,
  seen: readonly Slug[],
): readonly Slug[] | undefined {
  const generic = tokens[at]?.word?.generic;
  if (!generic) return undefined;
  const before = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].map((token) => token?.text ?? '');
  const limit = before.findIndex((text) => definite.has(text) || two.has(text) || isPossessive(tokens, at, text));
  const determiner = limit < 0 ? '' : (before[limit] ?? '');
  if (determiner === '' || (limit > 0 && before.slice(0, limit).some((text) => breaking.test(text)))) return undefined;
  // "au départ devenir partenaire": a verb between the two parts them.
  if ([1, 2].some((back) => back <= limit && isInfinitive(tokens[at - back]))) return undefined;
  if (
    tokens[at]?.text === 'fabricant' &&
    /^(?:de|d'|du|des)$/.test(tokens[at + 1]?.text ?? '') &&
    !/^(?:puces|semi-conducteurs)$/.test(tokens[at + 2]?.text ?? '')
  )
    return undefined;
  // "the software maker", « la maison mère »: the last of such words is the one that stands for somebody.
  if (tokens[at + 1]?.word?.generic && (scene.lang === 'en' || tokens[at + 1]?.text === 'mère')) return undefined;
  // "le Néerlandais y a engagé": not the adjective of "le groupe néerlandais", nor a language.
  if (generic.type === 'national' && (limit > 0 || !isActing(tokens, at, scene))) return undefined;
  // A network of computers or neurons is nobody.
  if (
    /^(?:réseau|network)$/.test(tokens[at]?.text ?? '') &&
    ![1, -1].some((gap) => tokens[at + gap]?.text === 'social')
  )
    return undefined;
  // "le studio Ghibli", "the chipmaker Cerebras": the name says which.
  if (generic.type !== 'chief' && (isName(tokens[at + 1]) || isNamed(tokens[at + 1]))) return undefined;
  if (
    ownsName(tokens, at) ||
    (!isPossessive(tokens, at, determiner) && before.slice(0, limit).some((text) => ranked.test(text)))
  )
    return undefined;
  if (!generic.plural && isApposition(tokens, at - 1 - limit, generic.type, scene)) return undefined;
  const possessive = isPossessive(tokens, at, determiner);
  // "his company": that of the person last named.
  if (/^(?:his|her)$/.test(determiner) && scene.lang === 'en' && !generic.plural && firm.has(generic.type)) {
    const person =
      scene.entities.findLast(({ mention }) => mention?.as === 'person')?.mention ?? scene.discourse.person;
    if (person) return [person.company];
  }
  // "sa propre entreprise, Thinking Machines, …": the name follows.
  if (possessive && tokens[at + 1]?.text === ',' && tokens[at + 2]?.mention && tokens[at + 3]?.text === ',')
    return undefined;
  if (generic.plural || tokens[at]?.text === 'pair')
    return resolvePlural(
      before,
      determiner,
      possessive,
      generic.type,
      scene,
      isObject(tokens[at - 2]?.text === 'the' || tokens[at - 2]?.text === 'les' ? at - 3 : at - 2, scene) ? [] : seen,
    );
  if (generic.type === 'chief') return possessive ? ownerBefore(scene) : undefined;
  if (generic.type === 'board') return undefined;
  if (generic.type === 'parent' || generic.type === 'child')
    return possessive ? kinOf(generic.type, subjectBefore(scene)[0], scene) : undefined;
  if (generic.type === 'product' && limit > 0) return undefined;
  if (generic.type === 'product') return productOf(tokens, at, possessive, scene);
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

/** A verb follows, pronouns before it aside. */
const isActing = (tokens: readonly Token[], at: number, { starts }: Referring): boolean =>
  [1, 2, 3].some(
    (gap) =>
      starts[at + gap] !== undefined &&
      [...Array(gap - 1).keys()].every(
        (i) => tokens[at + 1 + i]?.word?.classes.has('clitic') || tokens[at + 1 + i]?.word?.classes.has('negation'),
      ),
  );

const firm = new Set(['firm', 'group', 'startup', 'lab', 'giant']);

/** "its rival Midjourney": but "the group ChatGPT" is none. */
const isNamed = (token: Token | undefined): boolean => token?.mention?.as === 'name';

/** "sued both companies": whoever does it to the two is none of them. */
const isObject = (verb: number, { heads, subject, discourse, entities }: Referring): boolean =>
  !subject &&
  heads[verb] !== undefined &&
  pair(discourse, []).every((slug) => !entities.some(({ slugs }) => slugs.includes(slug)));

const isInfinitive = (token: Token | undefined): boolean =>
  ((token?.word?.forms ?? 0) & form.infinitive) !== 0 && (token?.word?.forms ?? 0) === form.infinitive;

/** "Google, its oldest customer,": the word says what the name before it is, and stands for nobody else. */
function isApposition(tokens: readonly Token[], determiner: number, type: string, scene: Referring): boolean {
  if (tokens[determiner - 1]?.text !== ',') return false;
  const named = scene.entities.at(-1);
  return (
    named?.at === determiner - 2 && named.rule === 'mention' && named.mention?.as !== 'person' && type !== 'product'
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
  scene: Referring,
  seen: readonly Slug[],
): readonly Slug[] | undefined {
  const counted = before.some((text) => two.has(text)) || type === 'partner';
  if (!counted || (possessive && !before.some((text) => two.has(text)))) return undefined;
  if (!definite.has(determiner) && !two.has(determiner)) return undefined;
  const found = pair(scene.discourse, seen);
  return found.length ? found : undefined;
}

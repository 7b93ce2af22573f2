import type { Slug } from '../../model.ts';
import { counterpart } from './discourse.ts';
import { form } from './forms.ts';
import { isName } from './parties.ts';
import { list, pairOrTopic, type Referring, startsVerb } from './referring.ts';
import type { Token } from './tokens.ts';

/** Verbs that one does to a company, or to its product: the "it" after another verb is a thing. */
const personal = new Set(
  `absolve accuse acquire acquit add adopt advise alert allow approach arm ask assail attack back bail ban bankroll
  beat blame block boot bring build buy challenge choose clear compel court criticise criticize defend demand deploy ditch
  drag drop dump earn empower encourage endorse equip evict exclude exempt expel eye favor favour fight finance fine
  force free fund give grant hale haul help hire hit investigate join land lash leave lend let lure make name offer
  order oust outbid outpace overtake owe pay permit poach praise press prod promise prosecute purchase pursue push
  quit quiz raid rebuff release rescue reward roll sanction save sell serve shun single slap snub spare spurn squeeze
  subpoena sue summon supply support surpass swallow take target tell threaten top unseat urge warn welcome woo`.split(
    /\s+/,
  ),
);

/** "put it on Azure": a product goes into another. */
const isPutOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:on|onto|in|into|to)$/.test(tokens[at + 1]?.text ?? '') &&
  [2, 3, 4].some((gap) => tokens[at + gap]?.mention?.as === 'product');

const isParticiple = (token: Token | undefined): boolean =>
  ((token?.word?.forms ?? 0) & (form.participle | form.gerund)) !== 0;

const isPersonalVerb = (token: Token | undefined): boolean =>
  token?.word?.lemmas.some((lemma) => personal.has(lemma)) ?? false;

/** Whether a pronoun or clitic stands for somebody to whom the clause does something. */
export function isObjectClitic(tokens: readonly Token[], at: number, scene: Referring): boolean {
  const text = tokens[at]?.text ?? '';
  if (scene.lang === 'en')
    return (
      (text === 'it' && isDealtWith(tokens, at, scene)) ||
      (scene.heads[at - 1] !== undefined &&
        (text === 'them' ||
          text === 'him' ||
          (text === 'it' &&
            (isPersonalVerb(tokens[at - 1]) || isPutOn(tokens, at)) &&
            !startsVerb(scene, at + 1) &&
            !startsVerb(scene, at + 2))))
    );
  if (text === 'en') return isHeldOf(tokens, at, scene);
  // "a signé avec lui".
  if (text === 'lui' && /^(?:avec|chez|contre)$/.test(tokens[at - 1]?.text ?? '')) return true;
  if (!/^(?:l'|le|la|lui|y|les|leur)$/.test(text)) return false;
  if (/^l[e']$/.test(text) && isOfDeeds(tokens[at + 1])) return false;
  // "claqué la porte", "embauchant l'équipe": an article after its verb; "l'a emporté": nobody.
  if (scene.clause?.tokens.some((next) => next > at && next < at + 4 && tokens[next]?.text.startsWith('emport')))
    return false;
  if (text.startsWith('l') && text !== 'lui' && isParticiple(tokens[at - 1])) return false;
  if (!startsVerb(scene, at + 1) && !(tokens[at + 1]?.word?.classes.has('clitic') && startsVerb(scene, at + 2)))
    return false;
  return text !== 'y' || !(tokens[at + 1]?.text === 'a' || isOfThings(tokens, at));
}

/** "refusé de le faire", "devra le vérifier": a deed, or what is said. */
const isOfDeeds = (verb: Token | undefined): boolean =>
  verb?.word?.forms === form.infinitive &&
  (verb.word.senses.some(({ act }) => act === 'report' || act === 'state') ||
    verb.word.lemmas.some((lemma) => /^(?:faire|vérifier|prouver|démontrer|reconnaître|montrer)$/.test(lemma)));

const dealing = new Set(
  'rent lease buy order book license sign raise invest put pour inject plough place sell supply partner obtain secure borrow'.split(
    ' ',
  ),
);

/** "rented a data centre from it", "put a billion into it": the other party, behind its preposition. */
function isDealtWith(tokens: readonly Token[], at: number, { clause, discourse }: Referring): boolean {
  if (discourse.ofProduct || !/^(?:from|with|into|in)$/.test(tokens[at - 1]?.text ?? '')) return false;
  return (
    clause?.verbs.some(({ head }) => head < at && tokens[head]?.word?.lemmas.some((lemma) => dealing.has(lemma))) ??
    false
  );
}

const holding = new Set(
  'prendre détenir racheter acquérir posséder céder vendre contrôler garder conserver'.split(' '),
);

/** "en détient 27 %", "en a pris un dixième": a part of a company. */
function isHeldOf(tokens: readonly Token[], at: number, scene: Referring): boolean {
  if (!startsVerb(scene, at + 1)) return false;
  const became = [1, 2, 3].some((gap) => tokens[at + gap]?.word?.lemmas.includes('devenir') ?? false);
  if (became) return tokens.slice(at + 2, at + 10).some(({ text }) => related.test(text));
  const held = [1, 2, 3].some((gap) => tokens[at + gap]?.word?.lemmas.some((lemma) => holding.has(lemma)) ?? false);
  return held && tokens.slice(at + 2, at + 10).some(({ text }) => shares.test(text));
}

/** "en est devenu le premier actionnaire": what one becomes is so of somebody. */
const related =
  /^(?:actionnaire|client|cliente|fournisseur|partenaire|investisseur|propriétaire|patron|patronne|directeur|directrice)$/;

const shares = /^(?:%|parts?|actions|dixième|tiers|quart|moitié|cinquième|capital|contrôle)$/;

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

/** "Microsoft, qui lui avait réservé des machines": the company on which a relative clause hangs is its subject. */
function headOf(tokens: readonly Token[], { clause, entities }: Referring): Referring['entities'][number] | undefined {
  const first = clause?.tokens[0] ?? 0;
  if (clause?.type !== 'relative' || !/^(?:qui|who|which)$/.test(tokens[first]?.text ?? '')) return undefined;
  return entities.findLast(({ at }) => at === first - 1 || (at === first - 2 && tokens[first - 1]?.text === ','));
}

/** A part of the sentence with a subject of its own. */
const isOwnPart = ({ clause }: Referring): boolean => clause?.type === 'coordinate' && !clause.shared;

/** Companies an object pronoun stands for: never the subject of its own clause. */
export function resolveClitic(
  tokens: readonly Token[],
  at: number,
  scene: Referring,
  seen: readonly Slug[],
): readonly Slug[] {
  const { discourse } = scene;
  const text = tokens[at]?.text ?? '';
  // "told it to stop, and Reddit sued it": the same one.
  const same = scene.lang === 'en' ? scene.entities.findLast(({ rule }) => rule === 'clitic') : undefined;
  const own = scene.entities.filter((entity) => entity.subject && scene.clause?.tokens.includes(entity.at));
  if (same && text === 'it' && !own.some(({ slugs }) => slugs.some((slug) => same.slugs.includes(slug))))
    return same.slugs;
  if (text === 'les' || text === 'leur' || text === 'them') return pairOrTopic(discourse, seen);
  const inside =
    scene.entities.findLast((entity) => entity.subject && (scene.clause?.tokens.includes(entity.at) ?? true)) ??
    headOf(tokens, scene);
  const before = scene.entities.findLast((entity) => entity.subject);
  // "authors who had sued it": the clause has a stranger for subject, so that of the sentence is free.
  if (isOfStranger(tokens, at, scene) && !inside && before && text !== 'y') return before.slugs.slice(0, 1);
  // "its foundation would keep control of it": nobody else's.
  if (text === 'en' && !inside && before) return before.slugs.slice(0, 1);
  const subject = (inside ?? before)?.slugs ?? [];
  const open = (slug: Slug): boolean => !subject.includes(slug) && discourse.companies.get(slug)?.kind !== 'authority';
  const object = scene.entities.findLast((entity) => !entity.subject && !scene.clause?.tokens.includes(entity.at));
  if (object && text !== 'y' && object.slugs.every(open)) return object.slugs.slice(0, 1);
  // "se disait prêt à aider OpenAI, qui lui commanderait des puces": of the one whom the sentence is about.
  const main = scene.entities.find((entity) => entity.subject);
  if (text === 'lui' && inside && !inside.subject && main && main.rule !== 'possessive' && main.slugs.every(open))
    return main.slugs.slice(0, 1);
  // "Windsurf was less lucky: OpenAI gave up buying it": whoever the part before was about.
  const first = inside && scene.entities.findLast((entity) => entity.subject && entity.at < inside.at);
  if (first && first.rule !== 'possessive' && text !== 'y' && isOwnPart(scene) && first.slugs.every(open))
    return first.slugs.slice(0, 1);
  const beside = scene.entities.findLast(
    (entity) => !entity.subject && entity.rule === 'mention' && entity.at < at - 2,
  );
  if (text === 'it' && beside && beside.slugs.every(open)) return beside.slugs.slice(0, 1);
  const other =
    text === 'y' ? discourse.salient.find((slug) => open(slug) && !discourse.topic.includes(slug)) : undefined;
  const topic = other ?? discourse.center.find(open) ?? discourse.topic.find(open);
  if (text === 'en') return list(topic);
  return list(topic ?? discourse.salient.find(open) ?? counterpart(discourse, subject[0], []));
}

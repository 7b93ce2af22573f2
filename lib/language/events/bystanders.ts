import type { Company, Slug } from '../../model.ts';
import { isPress } from './company-classes.ts';
import type { Cue } from './cues.ts';
import type { Entity } from './entities.ts';
import { form } from './forms.ts';
import type { Token } from './tokens.ts';

/** Words right after a name that make it the measure of something else: "an OpenAI rival", "a Microsoft subsidiary". */
const measuring =
  /^(?:rival|competitor|challenger|subsidiary|veteran|alumnus|alumni|co-founder|cofounder|founder|shareholder|rivals)$/;
/** Behind a hyphen only: "Microsoft-backed", but "Microsoft backed Mistral". */
const tied = /^(?:backed|owned)$/;
const gatherings =
  /^(?:build|ignite|conference|keynote|event|devday|store|ranking|leaderboard|board|stage|headquarters|premises|offices)$/;
const reach = 6;

/** Entities that only serve to compare, locate or attribute, and so take no part. */
export function findBystanders(
  tokens: readonly Token[],
  cues: readonly Cue[],
  entities: readonly Entity[],
  companies: ReadonlyMap<Slug, Company>,
): Map<Entity, string> {
  const out = new Map<Entity, string>();
  for (const cue of cues) {
    const act = cue.sense.act;
    if (act !== 'compare' && act !== 'aside' && act !== 'medium' && act !== 'place') continue;
    // "est devenu le premier actionnaire de": that is the act itself.
    if (/^(?:actionnaire|shareholder)/.test(cue.text) && becomes(tokens, cue.at)) continue;
    // "l'a emporté face à Getty": the other side of a case.
    if (cue.text.startsWith('face ') && cues.some(({ sense, last }) => sense.act === 'rule' && last === cue.at))
      continue;
    // "delays part of the AI Act": a share of it, unless it stands aside: ", part of Alphabet".
    if (cue.text === 'part of' && tokens[cue.at - 1]?.text !== ',' && !tokens[cue.at - 1]?.word?.lemmas.includes('be'))
      continue;
    // "put more than that into Anthropic": an amount is compared.
    if (cue.text.endsWith('than') && /^(?:that|this|half|[\d$€£].*)$/.test(tokens[cue.last + 1]?.text ?? '')) continue;
    for (const entity of after(tokens, cue.last, entities)) {
      if (/^(?:like|comme|just like)$/.test(cue.text) && entity.subject) continue;
      // "L'application de DeepSeek a pris la tête": it is the subject, and no place.
      if (/^l' application/.test(cue.text) && entity.subject) continue;
      if (act === 'medium' && !entity.slugs.some((slug) => isPressSlug(companies, slug))) continue;
      out.set(entity, act);
    }
  }
  const opened = endOfOpening(tokens);
  for (const entity of entities) {
    const next = tokens[entity.at + 1]?.text ?? '';
    const second = tokens[entity.at + 2]?.text ?? '';
    if (entity.mention && (measuring.test(next) || (next === '-' && (measuring.test(second) || tied.test(second)))))
      out.set(entity, 'aside');
    if (/^['’]s?$/.test(next) && gatherings.test(second) && second !== 'board') out.set(entity, 'place');
    if (isFormerOf(tokens, entity)) out.set(entity, 'aside');
    if (isMarket(tokens, entity, companies)) out.set(entity, 'place');
    if (isEarlier(tokens, entity) || entity.at < opened) out.set(entity, 'earlier');
    // "in Apple's App Store": nor is its owner a party.
    const owned = /^['’]s?$/.test(next) && entities.find(({ at }) => at === entity.at + 2);
    if (owned && isMarket(tokens, owned, companies)) out.set(entity, 'place');
  }
  for (const cue of cues) {
    if (cue.sense.act !== 'report') continue;
    const told = entities.find(
      (entity) => entity.at > cue.at && entity.at - cue.at < 3 && entity.mention?.as === 'person',
    );
    if (told && (tokens[told.at - 1]?.text === 'à' || /^t(?:ell|old)/.test(cue.text))) out.set(told, 'medium');
    // "told it to stop": whoever demands something is a party, the press too.
    if (cues.some(({ at, sense }) => at === cue.at && sense.kind !== undefined)) continue;
    const teller = entities.findLast((entity) => entity.at < cue.at && cue.at - entity.at < 3);
    if (teller?.slugs.some((slug) => isPressSlug(companies, slug))) out.set(teller, 'medium');
  }
  return out;
}

const becomes = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5, 6].some((back) =>
    tokens[at - back]?.word?.lemmas.some((lemma) => lemma === 'devenir' || lemma === 'become'),
  );

/** "Une semaine après avoir promis 5 milliards à Intel, Nvidia…": position of the comma that ends what came before. */
function endOfOpening(tokens: readonly Token[]): number {
  for (let from = 0; from < 4; from++)
    if (isAfter(tokens[from]) && isDone(tokens[from + 1]))
      return tokens.findIndex(({ text }, at) => at > from && text === ',');
  return -1;
}

const isAfter = (token: Token | undefined): boolean => /(?:^| )(?:après|after)$/.test(token?.text ?? '');

const isDone = (token: Token | undefined): boolean =>
  /^(?:avoir|être|s'être)$/.test(token?.text ?? '') || ((token?.word?.forms ?? 0) & form.gerund) !== 0;

/** "l'ancien dessinateur de l'iPhone", "the former designer of the iPhone": whose he was is no party. */
function isFormerOf(tokens: readonly Token[], { at, mention }: Entity): boolean {
  const of = [1, 2].find((back) => /^(?:de|d'|du|of|at)$/.test(tokens[at - back]?.text ?? ''));
  if (!mention || of === undefined) return false;
  for (let before = at - of - 1; before > at - of - 5; before--) {
    const token = tokens[before];
    if (!token?.spoken || token.mention) return false;
    if (/^(?:ancien|ancienne|anciens|anciennes|former)$/.test(token.text)) return true;
  }
  return false;
}

const leaving = /^(?:leaving|quitting|departing|quitté|claqué)$/;

/** "trois mois après Disney", "a month after leaving OpenAI": what came before, told for its date alone. */
function isEarlier(tokens: readonly Token[], { at, mention }: Entity): boolean {
  if (!mention || tokens[at + 1]?.word?.forms) return false;
  const text = (back: number): string => tokens[at - back]?.text ?? '';
  // The span with its "after" is one token where it is a date.
  if (/ (?:après|after)$/.test(text(1))) return true;
  if (/^(?:après|after)$/.test(text(1))) return /^(?:[^\d\W]+s|mois|an|day|week|month|year|jour)$/.test(text(2));
  return leaving.test(text(1)) && [2, 3].some((back) => /(?:^| )(?:après|after)$/.test(text(back)));
}

/** "on the App Store", "dans la boutique d'applications": where it happens. */
function isMarket(tokens: readonly Token[], entity: Entity, companies: ReadonlyMap<Slug, Company>): boolean {
  const { mention } = entity;
  if (mention?.as === 'name' && /arena|ranking|leaderboard/i.test(mention.alias)) return follows(tokens, entity);
  if (mention?.as !== 'product') return false;
  const { alias } = mention;
  const product = companies
    .get(entity.slugs[0] ?? '')
    ?.products.find(({ name, aliases }) => name === alias || aliases.includes(alias));
  if (!/store|market|ranking|leaderboard/i.test(`${product?.kind ?? ''} ${alias}`)) return false;
  return follows(tokens, entity) || /^['’]s?$/.test(tokens[entity.at - 1]?.text ?? '');
}

/** Stands behind a preposition of place. */
const follows = (tokens: readonly Token[], { at }: Entity): boolean =>
  [1, 2, 3].some((back) => /^(?:in|on|of|at|de|d'|dans|sur|à)$/.test(tokens[at - back]?.text ?? ''));

const isPressSlug = (companies: ReadonlyMap<Slug, Company>, slug: Slug): boolean => {
  const company = companies.get(slug);
  return company !== undefined && isPress(company);
};

/** The entities a comparing word governs: the next one before a verb or comma, and those joined to it by "and". */
function after(tokens: readonly Token[], at: number, entities: readonly Entity[]): Entity[] {
  const found: Entity[] = [];
  let limit = at + reach;
  for (let i = at + 1; i <= limit; i++) {
    const token = tokens[i];
    if (!token || (!token.spoken && !/^['’"«“]s?$/.test(token.text))) return found;
    if (
      token.date ||
      ((token.word?.forms ?? 0) & 31 &&
        token.word?.senses.some((s) => s.source === 'verb') &&
        found.length === 0 &&
        !token.mention)
    )
      return found;
    const entity = entities.find((candidate) => candidate.at === i && candidate.rule !== 'possessive');
    if (entity) {
      found.push(entity);
      limit = /^(?:et|ou|and|or|,)$/.test(tokens[i + 1]?.text ?? '') ? i + 4 : i;
    }
  }
  return found;
}

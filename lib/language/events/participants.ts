import type { Company, EventKind, Slug } from '../../model.ts';
import type { Entity } from './entities.ts';
import { isCalled } from './people.ts';
import type { Token } from './tokens.ts';

/** Kinds in which the maker of a part is no party. */
const ownWork: ReadonlySet<EventKind> = new Set([
  'launch',
  'research',
  'milestone',
  'people',
  'investment',
  'governance',
]);
const parts =
  /^(?:chips?|gpus?|processors?|accelerators?|servers?|puces?|processeurs?|accélérateurs?|cartes|serveurs?)$/;

/** Entities that take part in an act of this kind. */
export function takePart(
  tokens: readonly Token[],
  entities: readonly Entity[],
  bystanders: ReadonlyMap<Entity, string>,
  kind: EventKind,
  act: string,
  head: number,
  when: string,
  companies: ReadonlyMap<Slug, Company>,
): Entity[] {
  const kept = entities.filter(
    (entity) =>
      !bystanders.has(entity) && !isLater(entity, when, companies) && !(ownWork.has(kind) && isMake(tokens, entity)),
  );
  // "il a fondé X": whoever founds a company is a person.
  if (act === 'found' && kept.some(({ at, rule }) => at > head && rule === 'mention'))
    return kept.filter(({ at, rule }) => at > head || (rule !== 'pronoun' && rule !== 'latter'));
  if (kind !== 'milestone' || act === 'overtake') return kept;
  const before = kept.filter((entity) => entity.at < head);
  return before.length > 0 ? before : kept.slice(0, 1);
}

/** "200,000 Nvidia chips", "des puces Nvidia": the make of a part; "le fabricant de puces Nvidia" is the maker. */
const isMake = (tokens: readonly Token[], { at, mention }: Entity): boolean =>
  mention?.as === 'name' &&
  !/^(?:fabricant|concepteur|géant|spécialiste|leader)$/.test(tokens[at - 3]?.text ?? '') &&
  (parts.test(tokens[at + 1]?.text ?? '') || parts.test(tokens[at - 1]?.text ?? ''));

/** A person who joined the company after the event did not act for it then. */
function isLater(entity: Entity, when: string, companies: ReadonlyMap<Slug, Company>): boolean {
  if (entity.mention?.as !== 'person') return false;
  const name = entity.mention.alias;
  const company = companies.get(entity.slugs[0] ?? '');
  const person = company?.people.find((candidate) => isCalled(candidate, name));
  return person?.from !== undefined && person.from.slice(0, when.length) > when;
}

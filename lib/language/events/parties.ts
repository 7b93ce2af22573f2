import { isByState } from './officials.ts';
import type { Setting } from './settings.ts';
import { suppliesComputing } from './suppliers.ts';
import type { Token } from './tokens.ts';
import { readAmounts } from './witness.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const roles = words(
  `directeur directrice patron patronne chercheur chercheurs chercheuse équipe équipes salarié salariés employé employés fondateur
  fondateurs fondatrice cofondateur cofondateurs cofondatrice dirigeant dirigeants dirigeante pdg président présidente présidence
  ingénieur ingénieurs conseil banni intérim personnel cadre cadres effectif effectifs développeurs scientifique responsable numéro
  administrateur administrateurs vice-président transfuge successeur tête lui-même ministre ex-ministre direction postes emplois
  director chief researcher researchers team teams staff employee employees founder founders co-founder co-founders cofounder
  executive executives he she him himself ceo chairman chairwoman chair president engineer engineers board interim head boss leader
  leaders leadership scientist scientists successor chiefs workers veteran minister lieutenant lieutenants`,
);

/** Somebody is named or spoken of, whom one may hire or dismiss: a known person, a role, an unknown full name. */
export const hasHuman = ({ tokens, within }: Setting): boolean =>
  within.some((at) => {
    const token = tokens[at];
    if (token?.mention) return token.mention.as === 'person';
    return token !== undefined && (roles.has(token.text) || (isName(token) && isName(tokens[at + 1])));
  });

const outsiders = words(
  `ministère armée gouvernement administration université hôpital banque banques assureur constructeur constructeurs éditeurs auteurs
  écrivains artistes syndicat ville département pentagone état
  ministry department army navy government administration pentagon university hospital bank banks insurer carmaker carmakers publishers
  authors artists union city`,
);

/** A body that the dictionary does not hold: "a deal with the department". */
export const isOutsider = (token: Token | undefined): boolean => token !== undefined && outsiders.has(token.text);

/** The subject is a person. */
export const isPersonal = ({ entities, head }: Setting): boolean =>
  entities.some((entity) => entity.at < head && entity.mention?.as === 'person');

/** A capitalised word of no known meaning. */
export const isName = (token: Token | undefined): boolean =>
  token?.capital === true && !token.word && !token.mention && !token.date;

/** One of those after the verb sells computing power. */
export const hasSupplier = ({ entities, companies, head }: Setting): boolean =>
  entities.some(
    ({ at, slugs }) =>
      at > head &&
      slugs.some((slug) => {
        const company = companies.get(slug);
        return company !== undefined && suppliesComputing(company);
      }),
  );

/** A sum of money between a supplier of computing power and one who is none. */
export function isComputing({ tokens, within, entities, companies }: Setting): boolean {
  const slugs = new Set(entities.flatMap((entity) => entity.slugs));
  const parties = [...slugs].flatMap((slug) => companies.get(slug) ?? []);
  if (parties.length !== 2 || parties.filter(suppliesComputing).length !== 1) return false;
  return readAmounts(within.flatMap((at) => tokens[at] ?? [])).length > 0;
}

/** "suspended a voice of ChatGPT": what is one's own one stops, and nobody quarrels. */
export const isOwn = ({ tokens, within, entities, head }: Setting): boolean =>
  new Set(entities.flatMap(({ slugs }) => slugs)).size === 1 &&
  entities.some(({ at, mention }) => at > head && mention?.as === 'product') &&
  !isByState(tokens, within, head);

const folk =
  /^(?:fondateurs?|cofondateurs?|chercheurs?|ingénieurs?|salariés|founders?|co-founders?|researchers?|engineers?|employees)$/;

/** The verb's own object are people: "deux des trois fondateurs". */
export const isOfPeople = ({ tokens, cues, head }: Setting): boolean =>
  cues.some(
    ({ at, last, sense }) =>
      at === head &&
      sense.act === 'buy' &&
      sense.source === 'phrase' &&
      [1, 2, 3, 4].some((gap) => folk.test(tokens[last + gap]?.text ?? '')),
  );

const adding = /^(?:ajout|add|intègr|intégr|integrat|incorpor|install)/;

/** "added written answers to its search engine": one company, and no name of another. */
export const isHomeMade = (setting: Setting): boolean =>
  isAlone(setting) &&
  adding.test(setting.tokens[setting.head]?.text ?? '') &&
  !setting.within.some((at) => at > setting.head && isName(setting.tokens[at]));

/** "cut off OpenAI's access": what is withdrawn is withdrawn from somebody. */
export const isDoneToOther = ({ entities, head }: Setting): boolean => {
  const doers = entities.filter(({ at }) => at < head).flatMap(({ slugs }) => slugs);
  return (
    doers.length > 0 &&
    entities.some(
      ({ at, rule, slugs }) => at > head && rule === 'mention' && !slugs.some((slug) => doers.includes(slug)),
    )
  );
};

/** One company and no other. */
export const isAlone = ({ entities }: Setting): boolean => new Set(entities.flatMap(({ slugs }) => slugs)).size === 1;

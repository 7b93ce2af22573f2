import type { Token } from './tokens.ts';

const roles = new Set(
  `directeur directrice patron patronne chercheur chercheurs chercheuse équipe équipes salarié salariés employé employés fondateur fondateurs fondatrice
  cofondateur cofondateurs cofondatrice dirigeant dirigeants dirigeante pdg président présidente présidence ingénieur ingénieurs conseil banni intérim personnel cadre cadres
  effectif effectifs développeurs scientifique responsable numéro administrateur administrateurs vice-président transfuge successeur tête
  director chief researcher researchers team teams staff employee employees founder founders co-founder co-founders cofounder executive executives
  he she him himself lui-même ceo chairman chairwoman chair president engineer engineers board interim head boss leader leaders leadership scientist scientists successor chiefs workers veteran`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether somebody is named or spoken of among the tokens: a known person, a role, or an unknown first and last name. */
export function hasHuman(tokens: readonly Token[], within: readonly number[]): boolean {
  return within.some((at) => {
    const token = tokens[at];
    if (token?.mention) return token.mention.as === 'person';
    return token !== undefined && (roles.has(token.text) || (at > 0 && isName(token) && isName(tokens[at + 1])));
  });
}

/** A capitalised word of no known meaning. */
export const isName = (token: Token | undefined): boolean =>
  token?.capital === true && !token.word && !token.mention && !token.date;

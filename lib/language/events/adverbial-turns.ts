import type { Token } from './tokens.ts';

/** Adverbs of several words, which may stand between an auxiliary and its participle. */
const turns =
  `en effet|en outre|en revanche|en retour|en partie|en réalité|en fait|en particulier|en échange|en contrepartie|en principe|en secret
  en catimini|en vain|en parallèle|en substance|en personne|de nouveau|à nouveau|de son côté|de leur côté|pour sa part|pour leur part|à son tour|à leur tour
  par ailleurs|dans la foulée|dans la journée|dans l' intervalle|tout de même|quand même|de fait|à l' inverse|au contraire|au passage|du même coup|d' abord|d' emblée
  d' ailleurs|à grands frais|à la hâte|à ce jour|au total|sans surprise|sans bruit|à regret|à contrecœur|in turn|in effect|in fact|in part|in secret|in vain
  in return|in principle|so far|at last|at first|of course|for its part|for their part|on its side|by then|once again|as well`
    .split(/[|\n]/)
    .map((turn) => turn.trim().split(' '));

const byFirst = new Map<string, string[][]>();
for (const turn of turns) byFirst.set(turn[0] ?? '', [...(byFirst.get(turn[0] ?? '') ?? []), turn]);

/** How many tokens at `at` are an adverb of several words: "avait en effet pris"; none is 0. */
export const lengthOfTurn = (tokens: readonly Token[], at: number): number =>
  byFirst
    .get(tokens[at]?.text ?? '')
    ?.find((turn) => turn.every((word, i) => tokens[at + i]?.text === word && !tokens[at + i]?.date))?.length ?? 0;

import type { Setting } from './settings.ts';

/** "in an exchange of shares", "payé en actions": the price, not what is bought. */
export const isPaidInShares = ({ tokens, within }: Setting): boolean =>
  within.some(
    (at) =>
      /^(?:shares?|stock|actions|titres)$/.test(tokens[at]?.text ?? '') &&
      [1, 2, 3].some((back) => /^(?:in|en|exchange|échange|all)$/.test(tokens[at - back]?.text ?? '')),
  );

const countries =
  /^(?:états-unis|france|europe|allemagne|inde|japon|espagne|italie|royaume-uni|suède|pologne|malaisie|indonésie|canada|texas|states|america|germany|britain|india|japan|spain|italy|sweden|poland|malaysia|indonesia|kingdom)$/;

/** "investira 100 milliards aux États-Unis": alone and in a country, it builds. */
export const isAbroad = ({ tokens, within, entities, head }: Setting): boolean =>
  new Set(entities.flatMap(({ slugs }) => slugs)).size === 1 &&
  within.some(
    (at) =>
      at > head &&
      countries.test(tokens[at]?.text ?? '') &&
      [1, 2, 3].some((back) => /^(?:aux|au|en|in)$/.test(tokens[at - back]?.text ?? '')),
  );

const bargain = /^(?:deals?|agreements?|contracts?|accords?|contrats?|pacte?|pact)$/;

/** "a deal to buy", "un accord pour racheter", "pour le rachat de": what is bargained for is a purchase. */
export const isToBuy = ({ tokens, cues }: Setting): boolean =>
  cues.some(
    ({ at, sense }) =>
      sense.act === 'buy' &&
      (sense.source === 'verb' || sense.source === 'noun') &&
      [1, 2, 3, 4].some(
        (back) =>
          /^(?:to|for|pour|de|sur|prévoyant)$/.test(tokens[at - back]?.text ?? '') &&
          bargain.test(tokens[at - back - 1]?.text ?? ''),
      ),
  );

const supplying = new Set(['rent', 'build', 'chip', 'compute']);

/** "letters of intent to supply chips": the purpose of a bargain is what it is about. */
export const isToSupply = ({ cues, aside, head }: Setting): boolean =>
  cues.some(
    ({ at, sense }) =>
      at > head &&
      aside.has(at) &&
      supplying.has(sense.act) &&
      (sense.source === 'noun' || sense.source === 'verb' || sense.source === 'phrase'),
  );

const money = /^(?:\$|€|£|¥|dollars?|euros?|livres?|pounds?|yens?|yuans?|francs?|usd|eur)$|-(?:dollar|euro|pound)s?$/;

/** A sum is spoken of, not a number of things. */
export const hasMoney = ({ tokens, within }: Setting): boolean =>
  within.some((at) => money.test(tokens[at]?.text ?? ''));

import type { EndRule } from './ends.ts';

/** What stands before the date on which an agreement ends. Folded text, up to the date itself. */
export const endsFr: readonly EndRule[] = [
  { name: 'until', pattern: /\bjusqu(?:'(?:en|au|aux|a)|e)(?: (?:la )?fin(?: de)?| (?:la|le|l'))? ?$/ },
  {
    name: 'runs',
    pattern:
      /\b(?:court|courra|courant|courait|etend|etendra|etendu|dure|durera|valable|valide|licence|droits?|contrat|prolonge|reconduit|echeance)e?s?\b[^,;:()]{0,40}\ba(?: (?:la )?fin| l'horizon| echeance)? ?$/,
  },
  {
    name: 'expires',
    pattern:
      /\b(?:expire|expirera|expirant|expirent|s'eteint|s'eteindra|s'eteindront|prend fin|prendra fin|prenant fin|s'acheve|s'achevera|s'achevant|arrive a echeance|arrivera a echeance|cesse|cessera|echeance)(?: (?:en|a|le|au))?(?: (?:la )?fin(?: de)?)? ?$/,
  },
];

/** A wait, a delay or a refusal that lasts until a day is no agreement's end. */
export const noEndFr =
  /(?:\b(?:ne|jamais|reporte(?:e?s?|r)|repousse(?:e?s?|r)|reporte|repousse|retarde(?:e?s?|r)|differe(?:e?s?|r)|attend(?:re|ra)?|patiente(?:r|ra)?|suspendue?s?)\b|\bn')[^,;:]*$/;

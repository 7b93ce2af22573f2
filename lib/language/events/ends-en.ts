import type { EndRule } from './ends.ts';

/** What stands before the date on which an agreement ends. Folded text, up to the date itself. */
export const endsEn: readonly EndRule[] = [
  {
    name: 'until',
    pattern: /\b(?:until|till|through)(?: at least)?(?: (?:the )?(?:end|middle|start|close) of)?(?: the)? $/,
  },
  {
    name: 'runs',
    pattern:
      /\b(?:runs?|ran|running|extends?|extended|extending|lasts?|lasted|lasting|valid|good|licen[cs]e[ds]?|rights?|contract|term|renewed|prolonged)\b[^,;:()]{0,40}\bto(?: (?:the )?end of)? $/,
  },
  {
    name: 'expires',
    pattern:
      /\b(?:expires?|expiring|ends?|ending|lapses?|lapsing|terminates?|due to (?:expire|end))(?: only)?(?: (?:in|on|at))?(?: the end of)? $/,
  },
];

/** A wait, a delay or a refusal that lasts until a day is no agreement's end. */
export const noEndEn =
  /\b(?:not|never|no longer|cannot|n't|delay(?:s|ed|ing)?|postpon(?:es?|ed|ing)|push(?:es|ed|ing)? back|put off|wait(?:s|ed|ing)?|defer(?:s|red|ring)?)\b[^,;:]*$/;

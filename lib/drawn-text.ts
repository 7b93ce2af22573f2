// What Newsreader's Latin and extended Latin have, in the files of the picture. For any other sign the framework would
// ask Google for a font, or a network of others for an emoji, and tell them of the title.
const missing =
  /[^ -~\u00a0-\u0130\u0134-\u0148\u014a-\u017e\u01fa-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2212]/gu;

/** A text as a picture can show it: signs that the fonts lack stand as what they are variants of, or not at all. */
export function drawnText(text: string, longest: number): string {
  const drawn = text
    .normalize('NFC')
    .replace(missing, (sign) => (/\s/u.test(sign) ? ' ' : sign.normalize('NFKD').replace(missing, '')))
    .replace(/ +/g, ' ')
    .trim();
  return drawn.length > longest ? `${drawn.slice(0, longest)}…` : drawn;
}

import type { Lang } from '../model.ts';

const DETERMINERS = { fr: /^(?:l['’]\s*|la\s|le\s|les\s|cette\s|ce\s)/i, en: /^the\s/i };

/** A phrase without its leading article, which stays outside mentions. */
export function stripDeterminer(text: string, lang: Lang): string {
  return text.replace(DETERMINERS[lang], '');
}

const LEGAL_FORM =
  /[\s,]+(?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|LP|PBC|PLC|plc|GmbH|AG|SE|SA|S\.A|SAS|S\.A\.S|NV|N\.V|B\.V|Holding|Holdings|Group|Groupe)\.?$/;

/** "Apple Inc." → "Apple", "ASML Holding N.V." → "ASML"; a text without a legal form comes back as it is. */
export function stripLegalForm(text: string): string {
  const stripped = text.replace(LEGAL_FORM, '');
  return stripped === text ? text : stripLegalForm(stripped);
}

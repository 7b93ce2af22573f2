/** What was found, where it is told in words and not quoted from the file; a quotation after a colon stays as it is. */
export function translateFound(found: string): string {
  const [, words = found, quoted] = /^([^:]+): (.*)$/s.exec(found) ?? [];
  if (!Object.hasOwn(findings, words)) return found;
  return quoted === undefined ? `${findings[words]}` : `${findings[words]}\u00a0: ${quoted}`;
}

const findings: Readonly<Record<string, string>> = {
  nothing: 'rien',
  more: 'davantage',
  'bytes that are no UTF-8': 'des octets qui n’en sont pas',
  'a link out of content/': 'un lien hors de content/',
  'a link to a folder': 'un lien vers un dossier',
  'a pipe': 'un tube',
  'a socket': 'une prise',
  'a device': 'un périphérique',
  'no regular file': 'autre chose',
  'no folder': 'autre chose qu’un dossier',
  'neither articles/ nor companies/': 'ni articles/ ni companies/',
  'too many levels': 'trop de niveaux',
  'a name given twice': 'un nom donné deux fois',
  'a quotation mark that is never closed': 'un guillemet jamais fermé',
  'a bracket that is never closed': 'un crochet ou une accolade jamais fermés',
  'a second colon in one line': 'un second deux-points sur une ligne',
  'a line without a name and a colon': 'une ligne sans nom suivi d’un deux-points',
  'a tab where only spaces may stand': 'une tabulation là où il faut des espaces',
  'a line that starts further in or out than those beside it': 'une ligne décalée par rapport à ses voisines',
  'something after the end of a value': 'quelque chose après la fin d’une valeur',
  'text that starts with this sign': 'un texte qui commence par ce signe',
  'an alias of nothing': 'un alias de rien',
  'an unknown tag': 'une étiquette inconnue',
  'an unknown escape': 'un échappement inconnu',
  'text on the line of a | or a >': 'du texte sur la ligne d’un | ou d’un >',
  'a name that is no text': 'un nom qui n’est pas un texte',
  'something after a line of ...': 'quelque chose après une ligne de ...',
};

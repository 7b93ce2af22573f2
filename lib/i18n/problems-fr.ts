import type { problemsEn } from './problems-en.ts';

export const problemsFr: typeof problemsEn = {
  parameters: 'Des paramètres ne se comprennent pas',
  fault: (parameter, detail) => `${parameter} : ${detail}`,
  missing: 'Cette ressource n’existe pas',
  nothingAt: (path) => `Il n’y a rien à l’adresse ${path}.`,
  of: {
    needed: 'est obligatoire.',
    twice: 'est donné plus d’une fois.',
    unknown: (known) => `est inconnu. On connaît ${known}.`,
    oneOf: (values) => `on attend une de ces valeurs : ${values}.`,
    number: (most) => `on attend un nombre entier de 1 à ${most}.`,
    letters: (most) => `on attend au plus ${most} caractères.`,
    times: (most) => `se donne au plus ${most} fois.`,
    period: 'on attend une année, un mois ou un jour : 2025, 2025-06, 2025-06-14.',
    range: 'on attend une année, un mois, un jour, ou deux d’entre eux séparés par deux points : 2023..2024-06.',
    cursor: 'on attend le « next » de la page précédente, tel qu’il a été donné.',
  },
  embed: {
    onlyJson: 'Seul format=json est proposé.',
    format: 'format : on attend json, ou rien.',
    url: 'url : on attend l’adresse d’une chronologie de deux entreprises de ce site.',
  },
};

import type { Lang } from '../../model.ts';

type Words = {
  /** Sentences that report an event: `{a}` and `{b}` are companies, `{when}` a date, `{n}` a number. */
  readonly acts: readonly string[];
  /** Sentences that report none. */
  readonly asides: readonly string[];
  readonly dates: readonly string[];
  readonly months: readonly string[];
  readonly days: readonly string[];
  readonly headings: readonly string[];
  readonly tags: readonly string[];
  readonly title: string;
};

/** What the articles of a measured archive are made of; `{month}`, `{day}`, `{year}`, `{n}` stand in its dates. */
export const words: Readonly<Record<Lang, Words>> = {
  fr: {
    title: '{a} et {b}, chapitre {n}',
    tags: ['images', 'modèles', 'puces', 'justice', 'agents', 'recherche'],
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
    headings: ['Les faits', 'Un secteur nerveux', 'La suite'],
    dates: [
      'le {n} {month} {year}',
      'en {month} dernier',
      'hier',
      '{day}',
      'fin {year}',
      'il y a trois mois',
      'en {year}',
    ],
    acts: [
      '{a} a signé {when} un accord de licence avec {b}, dont le prix reste secret.',
      '{a} a attaqué {b} en justice {when} devant un tribunal de Californie.',
      'Le conseil de {a} a approuvé {when} un investissement de {n} milliards de dollars dans {b}.',
      '{a} a mis fin {when} à son contrat avec {b}, selon deux personnes au fait du dossier.',
      '{a} pourrait racheter une filiale de {b}, a-t-on appris {when}.',
      'L’entreprise a présenté {when} un *modèle* plus petit, que les développeurs de {b} essaient déjà.',
    ],
    asides: [
      'Interrogé sur {b}, un porte-parole de {a} n’a pas souhaité répondre.',
      'Les ventes de {a} ont progressé de {n} % en un an, tandis que {b} a perdu des clients.',
      'Plusieurs chercheurs doutent de la méthode, décrite dans [un rapport](https://example.org/rapport-{n}).',
      'Les chiffres de {a} varient d’une source à l’autre, et ceux de {b} datent de {year}.',
      'La question se pose depuis {year} : à qui profitent ces services, et à quel prix ?',
      'Les clients hésitent, faute de règles claires et de comparaisons fiables.',
      'Rien n’indique pour l’instant que les prix baisseront, et le marché hésite.',
    ],
  },
  en: {
    title: '{a} and {b}, chapter {n}',
    tags: ['images', 'models', 'chips', 'courts', 'agents', 'research'],
    months: 'January February March April May June July August September October November December'.split(' '),
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    headings: ['The facts', 'A nervous industry', 'What follows'],
    dates: [
      'on {month} {n}, {year}',
      'last {month}',
      'yesterday',
      'on {day}',
      'in late {year}',
      'three months ago',
      'in {year}',
    ],
    acts: [
      '{a} signed a licensing agreement with {b} {when}, at a price that was not disclosed.',
      '{a} took {b} to court {when} before a judge in California.',
      'The board of {a} approved an investment of {n} billion dollars in {b} {when}.',
      '{a} ended its contract with {b} {when}, according to two people familiar with the matter.',
      '{a} may buy a unit of {b}, it emerged {when}.',
      'The company showed a smaller *model* {when}, which developers at {b} already try.',
    ],
    asides: [
      'Asked about {b}, a spokesperson for {a} declined to comment.',
      'Sales at {a} rose {n}% in a year, while {b} lost customers.',
      'Several researchers doubt the method, described in [a report](https://example.org/report-{n}).',
      'Figures for {a} differ from one source to the next, and those for {b} date from {year}.',
      'The question has been open since {year}: who gains from these services, and at what price?',
      'Customers hesitate, for want of clear rules and of comparisons that can be trusted.',
      'Nothing suggests for now that prices will fall, and the market hesitates.',
    ],
  },
};

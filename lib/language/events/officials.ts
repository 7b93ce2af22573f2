import type { Setting } from './settings.ts';
import type { Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const authorities = words(
  `régulateur régulateurs gendarme autorité autorités parquet gouvernement gouvernements ministère tribunal justice juge commission
  bruxelles washington pékin parlement sénat congrès états loi règlement directive décret ue cour concurrence décision
  regulator regulators watchdog watchdogs authority authorities prosecutor prosecutors government governments ministry court judge
  brussels congress senate parliament law act regulation eu ftc antitrust agency`,
);

/** The word is that of a body with power, or of what it makes. */
export const isAuthorityWord = (word: string): boolean => authorities.has(word);

const states = words(
  `états-unis chine france italie allemagne espagne inde indonésie japon canada turquie corée australie brésil irlande royaume-uni
  russie malaisie taïwan danemark belgique autriche suisse pologne californie texas
  states america china france italy germany spain india indonesia japan canada turkey korea australia brazil ireland britain
  russia malaysia taiwan denmark belgium austria switzerland poland california`,
);

/** "L'Indonésie a suspendu", "Britain ordered": a state is the subject, not the place. */
export const isByState = (tokens: readonly Token[], within: readonly number[], head: number): boolean =>
  within.some(
    (at) =>
      at < head &&
      states.has(tokens[at]?.text ?? '') &&
      /^(?:l'|la|le|les|the|united|south|,|and|et|)$/.test(tokens[at - 1]?.text ?? '') &&
      !/^(?:en|in|dans|à|for|pour|to|from|de|of)$/.test(tokens[at - 2]?.text ?? ''),
  );

/** An authority or a law is spoken of. */
export const hasAuthority = ({ tokens, within, entities, companies, head }: Setting): boolean =>
  within.some((at) => authorities.has(tokens[at]?.text ?? '')) ||
  entities.some((entity) => entity.slugs.some((slug) => companies.get(slug)?.kind === 'authority')) ||
  isByState(tokens, within, head);

const prosecutors = words(
  `parquet procureur procureure procureurs police policiers enquêteurs perquisition perquisitions perquisitionner perquisitionné
  perquisitionnés prosecutor prosecutors police raid raided searched`,
);

/** The police or a prosecutor is at work. */
export const hasProsecutor = ({ tokens, within }: Setting): boolean =>
  within.some((at) => prosecutors.has(tokens[at]?.text ?? ''));

/** An authority of the dictionary is the subject. */
export const isByAuthority = ({ entities, companies, head }: Setting): boolean =>
  entities.some(({ at, slugs }) => at < head && slugs.some((slug) => companies.get(slug)?.kind === 'authority'));

const courts = words('judge judges court jury magistrate juge juges cour tribunal jury magistrat magistrate');

/** A court is the subject, or the doer of a passive: what it forbids or orders is a ruling. */
export const isByCourt = ({ tokens, within, head }: Setting): boolean =>
  within.some(
    (at) =>
      courts.has(tokens[at]?.text ?? '') &&
      (at < head || [1, 2, 3].some((back) => /^(?:by|par)$/.test(tokens[at - back]?.text ?? ''))),
  );

/** "China's market regulator found": no court, and its findings are no ruling. */
export const isByRegulator = ({ tokens, within, head }: Setting): boolean =>
  within.some((at) => at < head && /^(?:regulators?|watchdogs?|régulateurs?|gendarme)$/.test(tokens[at]?.text ?? '')) &&
  !within.some((at) => courts.has(tokens[at]?.text ?? ''));

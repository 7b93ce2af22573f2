import type { EventKind, FoundEvent } from '../../model.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Token } from './tokens.ts';

type Family = { readonly kinds: readonly EventKind[]; readonly words: ReadonlySet<string> };

const family = (kinds: readonly EventKind[], words: string): Family => ({ kinds, words: new Set(words.split(' ')) });

/** Words by which a later sentence takes up an act: "la plainte", "the deal". */
const families: readonly Family[] = [
  family(
    ['partnership', 'infrastructure', 'acquisition', 'governance', 'investment'],
    'accord contrat entente pacte texte partenariat alliance licence clause deal agreement contract pact text memorandum partnership licence license clause terms',
  ),
  family(
    ['legal'],
    'plainte procès affaire dossier recours verdict jugement plaignant plaignants complaint suit lawsuit case trial verdict ruling judgment filing plaintiff plaintiffs',
  ),
  family(
    ['regulation'],
    'enquête consultation procédure amende décision sanction inquiry investigation probe consultation fine decision ban',
  ),
  family(['dispute'], 'document liste rapport document filing list report'),
  family(['acquisition'], 'rachat acquisition fusion purchase takeover merger'),
  family(['investment'], 'levée tour opération investissement mise souscripteurs round investment raise stake'),
  family(
    ['acquisition', 'partnership', 'investment', 'infrastructure', 'governance', 'launch'],
    'annonce opération transaction nouvelle announcement move news',
  ),
];

const kindsOf = new Map<string, readonly EventKind[]>();
for (const { kinds, words } of families)
  for (const word of words) kindsOf.set(word, [...(kindsOf.get(word) ?? []), ...kinds]);

/** Words that take up a funding round from anywhere in the clause: "figurent parmi les souscripteurs". */
const investors = new Set('souscripteurs investisseurs bailleurs subscribers investors backers round tour'.split(' '));
const funding: readonly EventKind[] = ['investment'];
/** "The backers include…": who they are; what else backers do is another matter. */
const listing = /\b(?:include|count|be|come|compter|comprendre|être)\b/;
const definite = new Set(['le', 'la', "l'", 'les', 'ce', 'cet', 'cette', 'the', 'this']);
const linking = /^(?:de|d'|du|des|of|with|avec|between|entre|against|contre|par|by|que|qu'|qui|that|signé|signed)$/;
const near = 2;

/** The earlier report that a clause continues by a definite noun of its act, if any. */
export function findAntecedent(
  tokens: readonly Token[],
  members: readonly number[],
  head: number,
  entities: readonly Entity[],
  discourse: Discourse,
  sentence: number,
): FoundEvent | undefined {
  const last = discourse.reports.at(-1);
  if (!last || sentence - last.sentence > near) return undefined;
  for (const at of members) {
    const text = tokens[at]?.text ?? '';
    const anywhere = investors.has(text);
    const kinds = anywhere ? funding : kindsOf.get(text);
    if (!kinds) continue;
    if (at >= head ? !anywhere : anywhere && !listing.test(tokens[head]?.word?.lemmas.join(' ') ?? '')) continue;
    if (!definite.has(tokens[at - 1]?.text ?? '') && !definite.has(tokens[at - 2]?.text ?? '')) continue;
    if (
      linking.test(tokens[at + 1]?.text ?? '') ||
      (!anywhere && entities.some((entity) => entity.at < at && members.includes(entity.at)))
    )
      continue;
    const report = discourse.reports.findLast(
      ({ event, sentence: of }) => sentence - of <= near && kinds.includes(event.kind),
    );
    if (report) return report.event;
  }
  return undefined;
}

import type { Slug } from '../../model.ts';
import { pair } from './discourse.ts';
import { list, type Referring, subjectBefore } from './referring.ts';
import type { Token } from './tokens.ts';

/** "its parent", « sa filiale »: as the company files have it; of several subsidiaries, the one last spoken of. */
export function kinOf(type: 'parent' | 'child', slug: Slug | undefined, { discourse }: Referring): readonly Slug[] {
  const { companies, salient } = discourse;
  if (slug === undefined) return [];
  if (type === 'parent') return list(companies.get(slug)?.parent);
  return list(salient.find((other) => companies.get(other)?.parent === slug));
}

/** "le modèle", "the chatbot": the product last named. */
export function productOf(
  tokens: readonly Token[],
  at: number,
  possessive: boolean,
  scene: Referring,
): readonly Slug[] {
  const next = tokens[at + 1];
  if (next?.mention || tokens[at + 2]?.mention || tokens[at + 3]?.mention || tokens[at + 4]?.mention) return [];
  // "Meta a retardé son assistant": whose it is, not whose was last named.
  if (possessive) return subjectBefore(scene);
  return list(
    scene.entities.findLast((entity) => entity.mention?.as === 'product')?.slugs[0] ?? scene.discourse.product,
  );
}

/** "une consultation sur l'alliance": the two whose alliance it is. */
export function bondOf(tokens: readonly Token[], at: number, scene: Referring, seen: readonly Slug[]): readonly Slug[] {
  if (scene.subject || /^(?:de|d'|du|des|of|between|entre|avec|with)$/.test(tokens[at + 1]?.text ?? '')) return [];
  return pair(
    scene.discourse,
    seen.filter((slug) => scene.discourse.companies.get(slug)?.kind !== 'authority'),
  );
}

import type { Slug } from '../../model.ts';
import { contradicts, isOfOtherTrade, suits } from './company-classes.ts';
import { distinct } from './distinct.ts';
import type { Referring } from './referring.ts';
import type { Token } from './tokens.ts';

/** The most salient company the word suits; in the object, not the subject of its own clause. */
export function pick(
  tokens: readonly Token[],
  at: number,
  type: Parameters<typeof suits>[1],
  scene: Referring,
  seen: readonly Slug[],
): Slug | undefined {
  const { discourse } = scene;
  const complement = /^(?:du|des|of)$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 2]?.text === 'of';
  const own =
    scene.subject || complement
      ? []
      : scene.entities
          .filter((entity) => entity.subject && scene.clause?.tokens.includes(entity.at))
          .filter((entity) => !tokens.slice(entity.at, at).some(({ text }) => /^(?:que|qu'|that)$/.test(text)))
          .flatMap((entity) => entity.slugs);
  const first = scene.subject && (scene.clause?.id ?? 0) === 0;
  const barred = scene.subject ? own : [...own, ...antecedentOf(tokens, scene)];
  const pool = distinct([...(first ? [] : seen.toReversed()), ...discourse.salient, ...seen]).filter(
    (slug) => !barred.includes(slug),
  );
  const text = (place: number): string => tokens[place]?.text ?? '';
  const ware = [text(at), text(at - 1), /^(?:de|d'|du|des)$/.test(text(at + 1)) ? text(at + 2) : ''];
  const adjectives = [-1, 0, 1].map((gap) => tokens[at + gap]?.text ?? '');
  const fitness = (slug: Slug): number => {
    const company = discourse.companies.get(slug);
    if (!company || isOfOtherTrade(company, ware) || adjectives.some((adjective) => contradicts(company, adjective)))
      return 0;
    return suits(company, type);
  };
  const demonstrative = /^(?:ce|cet|cette|this|that)$/.test(tokens[at - 1]?.text ?? '');
  const reported = (slug: Slug): number =>
    discourse.reports.filter(({ event }) => event.participants.includes(slug)).length;
  // Near and often spoken of: "the lab" is the one the text is about, unless "this" points at the nearest.
  const doing = new Set(scene.entities.filter(({ subject }) => subject).flatMap(({ slugs }) => slugs));
  // "paid for 49% of Scale AI and recruited the start-up's chief": the one this sentence has just named.
  const near = new Set(first ? [] : seen);
  const weight = (slug: Slug, rank: number): number =>
    Math.max(0, 3 - rank) +
    (demonstrative ? 0 : Math.min(3, reported(slug))) +
    (doing.has(slug) ? 2 : 0) +
    (near.has(slug) ? 2 : 0) +
    (discourse.isFresh && discourse.opening.includes(slug) ? 1 : 0);
  const fits = pool.map(fitness);
  const best = (fit: number): Slug | undefined => {
    let heaviest: { readonly slug: Slug; readonly weight: number } | undefined;
    let rank = 0;
    for (const [index, slug] of pool.entries()) {
      if (fits[index] !== fit) continue;
      const weighed = weight(slug, rank++);
      if (!heaviest || weighed > heaviest.weight) heaviest = { slug, weight: weighed };
    }
    return heaviest?.slug;
  };
  return best(2) ?? best(1);
}

/** "Microsoft, which kept 27% of the company": the company is not the one that kept. */
function antecedentOf(tokens: readonly Token[], { clause, entities }: Referring): readonly Slug[] {
  const first = clause?.tokens[0];
  if (clause?.type !== 'relative' || first === undefined) return [];
  if (!/^(?:qui|who|which)$/.test(tokens[first]?.text ?? '')) return [];
  return entities.findLast((entity) => entity.at < first)?.slugs ?? [];
}

import type { Slug } from '../../model.ts';
import type { Entity } from './entities.ts';
import type { Setting } from './settings.ts';

const showing = new Set(['release', 'open', 'preview', 'update']);

/** The predicate shows or announces a product of its own subject. */
export function isShown({ tokens, cues, entities, head, within }: Setting): boolean {
  const told = cues.some(
    (cue) => cue.at === head && (showing.has(cue.sense.act) || /^(?:annonc|announc)/.test(cue.text)),
  );
  if (!told) return false;
  const shown = productAfter(
    entities.filter(
      ({ at }) => within.includes(at) && !/^(?:dans|in|into|inside|within)$/.test(tokens[at - 1]?.text ?? ''),
    ),
    head,
  );
  const doers = doersOf(entities, head);
  return shown !== undefined && (doers.length === 0 || shown.slugs.some((slug) => doers.includes(slug)));
}

/** "Azure propose le modèle de Meta": another's product is offered, not one's own shown. */
export function isStocked({ tokens, cues, entities, head }: Setting): boolean {
  if (!cues.some((cue) => cue.at === head && (cue.sense.act === 'host' || cue.sense.act === 'integrate'))) return false;
  const doers = doersOf(entities, head);
  const isWare = ({ at, mention }: Entity): boolean =>
    mention?.as === 'product' ||
    [-3, -2, 1, 2].some((gap) => /^(?:models?|modèles?)$/.test(tokens[at + gap]?.text ?? ''));
  const object = entities.find((entity) => entity.at > head && entity.rule === 'mention' && isWare(entity));
  return doers.length > 0 && object !== undefined && !object.slugs.some((slug) => doers.includes(slug));
}

/** "Elle dépasserait OpenAI", "it passed Apple": who is left behind is a company, not a figure. */
export const isPassed = ({ tokens, entities, head }: Setting): boolean =>
  (tokens[head]?.word?.lemmas.some((lemma) => /^(?:dépasser|pass|surpass)$/.test(lemma)) ?? false) &&
  entities.some(
    ({ at, mention }) =>
      (mention?.as === 'name' || mention?.as === 'product') &&
      at > head &&
      at - head < 4 &&
      !/^\d/.test(tokens[at - 1]?.text ?? ''),
  ) &&
  entities.some(({ at }) => at < head);

/** "opened Copilot to Claude": a product is opened to another company. */
export function isOpened({ tokens, cues, entities, head }: Setting): boolean {
  if (!cues.some((cue) => cue.at === head && cue.sense.act === 'open')) return false;
  const doers = doersOf(entities, head);
  const isTo = (at: number): boolean => at > head && /^(?:to|à|aux|au)$/.test(tokens[at]?.text ?? '');
  return entities.some(
    ({ at, slugs }) =>
      at > head && !slugs.some((slug) => doers.includes(slug)) && [1, 2, 3, 4].some((back) => isTo(at - back)),
  );
}

const arriving = /\b(?:available|disponibles?|accessibles?|arriv\S*|land\S*|débarqu\S*|propos\S*|debut\S*)\b/;

/** "became available in Copilot", "est disponible sur l'iPhone": one's product arrives in that of another. */
export function isPlaced({ tokens, cues, entities, head }: Setting): boolean {
  if (!cues.some(({ at, text }) => at === head && arriving.test(text))) return false;
  const doers = doersOf(entities, head);
  return (
    doers.length > 0 &&
    entities.some(
      ({ at, rule, slugs }) =>
        at > head &&
        rule === 'mention' &&
        !slugs.some((slug) => doers.includes(slug)) &&
        [1, 2].some((back) => /^(?:in|on|inside|dans|sur)$/.test(tokens[at - back]?.text ?? '')),
    )
  );
}

/** "Ilya Sutskever a lancé Safe Superintelligence": what a person launches by a company's name is the company. */
export function isFounding({ entities, head }: Setting): boolean {
  const object = entities.find(({ at }) => at > head);
  return (
    object?.mention?.as === 'name' &&
    entities.some(({ at, mention, slugs }) => at < head && mention?.as === 'person' && slugs[0] === object.slugs[0])
  );
}

/** "promet son propre robot": a product of one's own is promised, and to nobody. */
export const isWare = ({ tokens, entities, head }: Setting): boolean =>
  [1, 2, 3, 4].some((gap) => tokens[head + gap]?.word?.generic?.type === 'product') &&
  !entities.some(({ at, rule }) => at > head && rule === 'mention');

const machines =
  /\b(?:chip|GPU|graphics|semiconductor|accelerator|processor|supercomputer|data[- ]cent(?:re|er)|infrastructure|cluster)/i;

/** What is shown is a machine, a chip or a site: by its file, or by what it is called. */
export function isMachine({ tokens, within, cues, entities, companies, head }: Setting): boolean {
  const shown = productAfter(entities, head);
  const name = shown?.mention?.alias ?? '';
  const products = companies.get(shown?.slugs[0] ?? '')?.products;
  const product = products?.find((known) => known.name === name || known.aliases.includes(name));
  if (machines.test(product?.kind ?? '')) return true;
  const reach = head + (product?.kind ? 6 : 14);
  const isHardware = (at: number): boolean =>
    tokens[at]?.word?.senses.some(({ act, source }) => source === 'noun' && (act === 'chip' || act === 'build')) ??
    false;
  return (
    within.some((at) => at > head && at < reach && isHardware(at)) ||
    cues.some(({ at, sense }) => at > head && at < reach && sense.act === 'build' && sense.source === 'phrase')
  );
}

/** "presented a supercomputer", "dévoilé une nouvelle puce": the first thing shown is a machine that has no name. */
export function isMachineShown({ tokens, within, cues, entities, head }: Setting): boolean {
  if (!cues.some(({ at, sense }) => at === head && showing.has(sense.act))) return false;
  const thing = cues.find(
    ({ at, sense }) => at > head && (sense.source === 'noun' || sense.source === 'context') && within.includes(at),
  );
  if (!thing || thing.at > head + 14 || !(thing.sense.act === 'chip' || thing.sense.act === 'build')) return false;
  if (entities.some(({ at, mention }) => at > head && at < thing.at && mention?.as === 'product')) return false;
  return [1, 2, 3].some((back) =>
    /^(?:an?|its|their|une?|s[ao]n?|ses|leurs?)$/.test(tokens[thing.at - back]?.text ?? ''),
  );
}

/** A chip or a machine is named after the verb: "up to a million of Google's TPUs". */
export const isChip = ({ entities, companies, head }: Setting): boolean =>
  entities.some(({ at, mention, slugs }) => {
    if (at < head || mention?.as !== 'product') return false;
    const made = companies
      .get(slugs[0] ?? '')
      ?.products.find(({ name, aliases }) => name === mention.alias || aliases.includes(mention.alias));
    return /\b(?:chip|accelerator|processor)/i.test(made?.kind ?? '');
  });

/** "OpenAI ferme Sora": one's own product is what is stopped. */
export const isStopped = ({ cues, entities, head }: Setting): boolean =>
  cues.some(({ at, sense }) => at === head && sense.act === 'withdraw') &&
  doersOf(entities, head).some((slug) => productAfter(entities, head)?.slugs.includes(slug));

const bargains = new Set(['ally', 'contract', 'license', 'rewrite', 'invest', 'stake', 'fund']);
const near = 8;

/** What is unveiled is a bargain and no product. */
export function isBargain({ cues, entities, head }: Setting): boolean {
  if (!cues.some((cue) => cue.at === head && cue.sense.kind === 'launch')) return false;
  if (entities.some((entity) => entity.mention?.as === 'product' && Math.abs(entity.at - head) < near)) return false;
  return cues.some(({ at, sense }) => sense.source === 'noun' && bargains.has(sense.act) && Math.abs(at - head) < near);
}

const doersOf = (entities: readonly Entity[], head: number): readonly Slug[] =>
  entities.filter((entity) => entity.at < head).flatMap(({ slugs }) => slugs);

const productAfter = (entities: readonly Entity[], head: number): Entity | undefined =>
  entities.find((entity) => entity.at > head && entity.mention?.as === 'product');

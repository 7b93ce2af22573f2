import type { Company, Slug } from '../../model.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Entity } from './entities.ts';
import { form } from './forms.ts';
import { hasHuman } from './humans.ts';
import { isComputing, suppliesComputing } from './suppliers.ts';
import type { Token } from './tokens.ts';

/** What the clause around its cues is like. */
export type Setting = {
  /** Token of the predicate: its words weigh more. */
  readonly head: number;
  /** Token of the event noun that is the subject: "the agreement was unveiled". */
  readonly subject: number;
  /** What is unveiled is a bargain and no product. */
  readonly bargain: boolean;
  /** Tokens told aside: purposes ("pour bâtir…") and participles used as adjectives. They weigh less. */
  readonly aside: ReadonlySet<number>;
  /** Somebody is named or spoken of, whom one may hire or dismiss. */
  readonly human: boolean;
  /** A supplier of computing power is party to it, and money is named. */
  readonly computing: boolean;
  /** An authority or a law is spoken of. */
  readonly authority: boolean;
  /** The predicate shows or announces a product of its own subject. */
  readonly shows: boolean;
  /** The predicate shows or offers the product of another company. */
  readonly stocks: boolean;
  /** The predicate opens a product to another company: "opened Copilot to Claude". */
  readonly opens: boolean;
  /** One of those after the verb sells computing power. */
  readonly supplier: boolean;
  /** What it shows is a machine, a chip or a site. */
  readonly machine: boolean;
  /** Its subject is a person. */
  readonly person: boolean;
};

const authorities = new Set(
  `régulateur régulateurs gendarme autorité autorités parquet gouvernement gouvernements ministère tribunal justice juge commission bruxelles washington pékin parlement
  sénat congrès états loi règlement directive décret ue cour regulator regulators watchdog watchdogs authority authorities prosecutor prosecutors government governments ministry court judge
  commission brussels congress senate parliament law act regulation directive eu ftc antitrust concurrence décision agency`
    .split(/\s+/)
    .filter(Boolean),
);
const showing = new Set(['release', 'open', 'preview', 'update']);

/** Looks at a clause for what decides between kinds. */
export function readSetting(
  tokens: readonly Token[],
  clause: Clause,
  cues: readonly Cue[],
  entities: readonly Entity[],
  head: number,
  companies: ReadonlyMap<Slug, Company>,
): Setting {
  const within = clause.tokens;
  const authority =
    within.some((at) => authorities.has(tokens[at]?.text ?? '')) ||
    entities.some((entity) => entity.slugs.some((slug) => companies.get(slug)?.kind === 'authority'));
  return {
    head,
    subject: subjectNoun(cues, entities, head),
    bargain: isBargain(cues, entities, head),
    aside: asides(tokens, clause, head),
    human: hasHuman(tokens, within),
    computing: isComputing(tokens, within, entities, companies),
    authority,
    shows: isShown(cues, entities, head),
    stocks: isStocked(cues, entities, head),
    opens: isOpened(tokens, cues, entities, head),
    supplier: entities.some((entity) => entity.at > head && entity.slugs.some((slug) => isSupplier(companies, slug))),
    machine: isMachine(tokens, within, entities, head, companies),
    person: entities.some((entity) => entity.at < head && entity.mention?.as === 'person'),
  };
}

function isShown(cues: readonly Cue[], entities: readonly Entity[], head: number): boolean {
  const told = cues.some(
    (cue) => cue.at === head && (showing.has(cue.sense.act) || /^(?:annonc|announc)/.test(cue.text)),
  );
  const doers = entities.filter((entity) => entity.at < head).flatMap(({ slugs }) => slugs);
  const shown = entities.find((entity) => entity.at > head && entity.mention?.as === 'product');
  return told && shown !== undefined && (doers.length === 0 || shown.slugs.some((slug) => doers.includes(slug)));
}

/** "Azure propose le modèle de Meta": another's product is offered, not one's own shown. */
function isStocked(cues: readonly Cue[], entities: readonly Entity[], head: number): boolean {
  const told = cues.some((cue) => cue.at === head && (cue.sense.act === 'host' || cue.sense.act === 'integrate'));
  const doers = entities.filter((entity) => entity.at < head).flatMap(({ slugs }) => slugs);
  const object = entities.find((entity) => entity.at > head && entity.rule === 'mention');
  return told && doers.length > 0 && object !== undefined && !object.slugs.some((slug) => doers.includes(slug));
}

function subjectNoun(cues: readonly Cue[], entities: readonly Entity[], head: number): number {
  const noun = cues.find((cue) => cue.at < head && cue.sense.source === 'noun');
  return noun && !entities.some((entity) => entity.at < noun.at && entity.rule === 'mention') ? noun.at : -1;
}

const bargains = new Set(['ally', 'contract', 'license', 'rewrite', 'invest', 'stake', 'fund']);

function isBargain(cues: readonly Cue[], entities: readonly Entity[], head: number): boolean {
  const showing = cues.some((cue) => cue.at === head && cue.sense.kind === 'launch');
  const noun = cues.some(
    (cue) => cue.sense.source === 'noun' && bargains.has(cue.sense.act) && Math.abs(cue.at - head) < 8,
  );
  return (
    showing && noun && !entities.some((entity) => entity.mention?.as === 'product' && Math.abs(entity.at - head) < 8)
  );
}

const isSupplier = (companies: ReadonlyMap<Slug, Company>, slug: Slug): boolean => {
  const company = companies.get(slug);
  return company !== undefined && suppliesComputing(company);
};

function isOpened(tokens: readonly Token[], cues: readonly Cue[], entities: readonly Entity[], head: number): boolean {
  if (!cues.some((cue) => cue.at === head && cue.sense.act === 'open')) return false;
  const doers = entities.filter((entity) => entity.at < head).flatMap(({ slugs }) => slugs);
  return entities.some(
    (entity) =>
      entity.at > head &&
      !entity.slugs.some((slug) => doers.includes(slug)) &&
      [1, 2, 3, 4].some(
        (back) => entity.at - back > head && /^(?:to|à|aux|au)$/.test(tokens[entity.at - back]?.text ?? ''),
      ),
  );
}

const machines = /\b(?:chip|accelerator|processor|supercomputer|data[- ]cent(?:re|er)|infrastructure|cluster)/i;

/** The product shown is one by its file, or is called one. */
function isMachine(
  tokens: readonly Token[],
  within: readonly number[],
  entities: readonly Entity[],
  head: number,
  companies: ReadonlyMap<Slug, Company>,
): boolean {
  const shown = entities.find((entity) => entity.at > head && entity.mention?.as === 'product');
  const name = shown?.mention?.alias;
  const product = companies
    .get(shown?.slugs[0] ?? '')
    ?.products.find((known) => known.name === name || known.aliases.some((alias) => alias === name));
  if (machines.test(product?.kind ?? '')) return true;
  return within.some(
    (at) =>
      at > head &&
      at < head + (product?.kind ? 6 : 14) &&
      (tokens[at]?.word?.senses.some(({ act, source }) => (act === 'chip' || act === 'build') && source === 'noun') ??
        false),
  );
}

function asides(tokens: readonly Token[], clause: Clause, head: number): ReadonlySet<number> {
  const found = new Set<number>();
  let purpose = false;
  for (const at of clause.tokens) {
    const text = tokens[at]?.text ?? '';
    if (text === ',' || text === ';' || text === ':') purpose = false;
    if (at > head && isPurpose(tokens, at)) purpose = true;
    if (purpose) found.add(at);
  }
  for (const verb of clause.verbs) if (verb.tense === 'participle' && verb.head !== head) found.add(verb.head);
  return found;
}

/** "pour bâtir", "afin de", "in order to", and "to build" after a noun. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const infinitive = (i: number): boolean => ((tokens[i]?.word?.forms ?? 0) & form.infinitive) !== 0;
  const text = tokens[at]?.text;
  if (text === 'pour') return infinitive(at + 1) || infinitive(at + 2);
  if (text === 'afin') return true;
  const next = tokens[at + 1]?.text;
  if ((text === 'along' || text === 'together') && next === 'with') return true;
  if (text === 'ainsi' && (next === 'que' || next === "qu'")) return true;
  const before = tokens[at - 1];
  return (
    text === 'to' &&
    infinitive(at + 1) &&
    before?.spoken === true &&
    (before.word?.forms ?? 0) === 0 &&
    !before.mention &&
    !before.date &&
    !before.word?.classes.size
  );
}

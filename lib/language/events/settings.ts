import type { Company, Slug } from '../../model.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Entity } from './entities.ts';
import { form } from './forms.ts';
import type { Token } from './tokens.ts';

/** What surrounds the cues of a clause; the questions about it (showing.ts, parties.ts) are asked only when needed. */
export type Setting = {
  readonly tokens: readonly Token[];
  readonly within: readonly number[];
  readonly cues: readonly Cue[];
  readonly entities: readonly Entity[];
  readonly companies: ReadonlyMap<Slug, Company>;
  /** Token of the predicate: its words weigh more. */
  readonly head: number;
  /** Token of the event noun that is the subject: "the agreement was unveiled". */
  readonly subject: number;
  /** Tokens told aside: purposes ("pour bâtir…") and participles used as adjectives. They weigh less. */
  readonly aside: ReadonlySet<number>;
};

/** Looks at a clause for what weighs its cues. */
export function readSetting(
  tokens: readonly Token[],
  clause: Clause,
  cues: readonly Cue[],
  entities: readonly Entity[],
  head: number,
  companies: ReadonlyMap<Slug, Company>,
): Setting {
  const subject = subjectNoun(cues, entities, head);
  const aside = findAsides(tokens, clause, cues, head);
  return { tokens, within: clause.tokens, cues, entities, companies, head, subject, aside };
}

function subjectNoun(cues: readonly Cue[], entities: readonly Entity[], head: number): number {
  const noun = cues.find((cue) => cue.at < head && cue.sense.source === 'noun');
  return noun && !entities.some((entity) => entity.at < noun.at && entity.rule === 'mention') ? noun.at : -1;
}

function findAsides(tokens: readonly Token[], clause: Clause, cues: readonly Cue[], head: number): ReadonlySet<number> {
  const found = new Set<number>();
  // "asked the judge to block the conversion": what it is that one would stop tells nothing by itself.
  const stopped = cues.find(
    ({ at, last, sense }) =>
      at === head && last > at && sense.act === 'criticise' && sense.source === 'phrase' && isInfinitive(tokens[last]),
  );
  if (stopped) for (const at of clause.tokens) if (at > stopped.last) found.add(at);
  let purpose = false;
  let charged = false;
  const accuses = cues.some(({ at, sense }) => at === head && sense.act === 'accuse' && sense.source === 'verb');
  const sued = cues.some(({ at, sense }) => at === head && sense.kind === 'legal');
  for (const at of clause.tokens) {
    const text = tokens[at]?.text ?? '';
    if (text === ',' || text === ';' || text === ':') purpose = false;
    if (at > head && opensAside(tokens, at)) purpose = true;
    if (at > head && ((sued && charging.test(text)) || (accuses && isDeed(tokens, at)))) charged = true;
    if (purpose || charged) found.add(at);
  }
  for (const verb of clause.verbs) if (verb.tense === 'participle' && verb.head !== head) found.add(verb.head);
  return found;
}

/** "sued it, accusing it of copying": the charge is told of the suit. */
const charging = /^(?:accus(?:é|ée|és|ées|ant|ing|ed)|reprochant|alleging|soupçonn(?:é|ée|és|ées|ant))$/;

/** "accused it of copying", "l'accuse d'avoir copié": what one is accused of. */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|de|d')$/.test(tokens[at]?.text ?? '') && (isInfinitive(tokens[at + 1]) || isGerund(tokens[at + 1]));

/** "pour bâtir", "afin de", "along with", and "to build" after a noun. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  const next = tokens[at + 1]?.text;
  if (text === 'pour') return isInfinitive(tokens[at + 1]) || isInfinitive(tokens[at + 2]);
  if (text === 'afin' || (text === 'en' && next === 'vue') || (text === 'ahead' && next === 'of')) return true;
  if (text === 'after' || text === 'après')
    return isGerund(tokens[at + 1]) || /^(?:avoir|être|s'être)$/.test(next ?? '');
  if (text === 'en') return /ant$/.test(tokens[at + 1]?.text ?? '') && isGerund(tokens[at + 1]);
  if (text === 'along' || text === 'together') return next === 'with';
  if (text === 'ainsi') return next === 'que' || next === "qu'";
  return text === 'to' && isInfinitive(tokens[at + 1]) && isPlainNoun(tokens[at - 1]);
}

const isInfinitive = (token: Token | undefined): boolean => ((token?.word?.forms ?? 0) & form.infinitive) !== 0;

const isGerund = (token: Token | undefined): boolean => ((token?.word?.forms ?? 0) & form.gerund) !== 0;

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.spoken === true &&
  !token.mention &&
  !token.date &&
  (token.word?.forms ?? 0) === 0 &&
  (!token.word?.classes.size || token.word.classes.has('adverb'));

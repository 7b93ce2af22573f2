import type { DateExpression, Day, Lang, Mention, Span } from '../../model.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type SentenceInput = {
  readonly text: string;
  readonly lang: Lang;
  /** Publication day. */
  readonly date: Day;
  readonly sentence: Span;
  /** Its number in the text. */
  readonly index: number;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly lexicon: Lexicon;
  readonly discourse: Discourse;
};

/** A sentence taken apart. */
export type Scene = SentenceInput & {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly Entity[];
  readonly cues: readonly Cue[];
  /** Cues and entities of each clause, by its id. */
  readonly cuesOf: readonly (readonly Cue[])[];
  readonly entitiesOf: readonly (readonly Entity[])[];
  /** Entities that take no part, and why. */
  readonly bystanders: ReadonlyMap<Entity, string>;
  /** Some clause of it gives a date. */
  readonly dated: boolean;
};

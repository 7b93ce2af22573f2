/**
 * The words of one act. `verbs` tell it by themselves; `light` ones only with a date, an object or an event word
 * beside them; `nouns` name the act or its object; `context` words only tip the scale. Phrases are separated by
 * `|`; words joined by `+` touch; a word with `*` stands for all its forms, `a/b` for either, and up to six words may follow a starred one.
 */
export type ActWords = {
  readonly act: string;
  readonly verbs?: string;
  readonly light?: string;
  readonly nouns?: string;
  readonly context?: string;
  readonly phrases?: string;
};

export type Vocabulary = readonly ActWords[];

/** Grammatical forms of a verb, as bits: one spelling may be several forms at once. */
export const form = {
  present: 1,
  imperfect: 2,
  past: 4,
  future: 8,
  conditional: 16,
  participle: 32,
  gerund: 64,
  infinitive: 128,
} as const;

/** Spellings with the forms each may be. */
export type Paradigm = readonly (readonly [spelling: string, forms: number])[];

export const finite = form.present | form.imperfect | form.past | form.future | form.conditional;

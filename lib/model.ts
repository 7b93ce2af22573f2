// Every domain type of the project. No package, no Date: calendar days are YYYY-MM-DD strings, instants
// are ISO strings in UTC, positions are UTF-16 offsets into the text they name, end exclusive.

import type { eventKinds, modalities, tones } from './event-words.ts';

export type Lang = 'fr' | 'en';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

/** A company's slug: the name of its file without the extension. */
export type Slug = string;

export type Source = { readonly name: string; readonly url?: string };

export type Reference = {
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
};

export type Picture = { readonly src: string; readonly alt: string; readonly credit?: string };

export type Article = {
  /** File name without folder, language and extension: 2025-10-14-mai-image-1. Unique over both languages. */
  readonly slug: string;
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  readonly lang: Lang;
  readonly title: string;
  readonly date: Day;
  /** Present when the file gives an instant and not only a day. */
  readonly instant?: string;
  readonly updated?: string;
  readonly summary: string;
  readonly author?: string;
  readonly source?: Source;
  readonly tags: readonly string[];
  readonly image?: Picture;
  /** Slug of the same article in the other language. */
  readonly translation?: string;
  readonly references: readonly Reference[];
  readonly draft: boolean;
  /** The Markdown body. */
  readonly body: string;
};

/** A file of content/ that was set aside, in words a person can act on. */
export type Rejected = {
  readonly file: string;
  /** What kind of fault it is; the wording in each language goes by it. `expected` and `remedy` are English. */
  readonly code: string;
  readonly line?: number;
  readonly field?: string;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
};

export type CompanyKind = 'company' | 'authority' | 'lab';

/** Words that decide whether an ambiguous alias is meant: one of `needs` in the text, none of `not` beside it. */
export type Guard = { readonly needs?: readonly string[]; readonly not?: readonly string[] };

/** Validity is by day, inclusive; a missing end is open. Months and years are widened by the reader of the file. */
export type Validity = { readonly from?: Day; readonly to?: Day };

export type Alias = Guard & Validity & { readonly text: string; readonly lang?: Lang };

export type Product = Guard & {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly released?: string;
};

export type Person = Validity & {
  readonly name: string;
  readonly role?: Readonly<Record<Lang, string>>;
  readonly aliases: readonly string[];
};

/** `needs` and `not` of the company itself guard `name`. */
export type Company = Guard & {
  readonly slug: Slug;
  readonly file: string;
  readonly name: string;
  readonly kind: CompanyKind;
  /** Other names: legal, former (with `to`), short. */
  readonly names: readonly Alias[];
  readonly periphrases: readonly Alias[];
  readonly products: readonly Product[];
  readonly people: readonly Person[];
  readonly parent?: Slug;
  readonly site?: string;
  readonly headOffice?: Readonly<Record<Lang, string>>;
  readonly founded?: string;
  readonly wikidata?: string;
  /** Markdown, one section a language; empty when the file has none. */
  readonly profile: Readonly<Record<Lang, string>>;
};

export type Span = { readonly start: number; readonly end: number };

export type MentionKind = 'name' | 'periphrase' | 'product' | 'person';

export type Mention = Span & {
  readonly text: string;
  readonly company: Slug;
  readonly as: MentionKind;
  /** The dictionary entry it was found by. */
  readonly alias: string;
  readonly rule: string;
};

/** A dictionary word whose meaning the text does not settle: left unlinked, listed for the editor. */
export type Ambiguity = Span & { readonly text: string; readonly companies: readonly Slug[]; readonly reason: string };

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year';

export type Qualifier = 'about' | 'before' | 'after' | 'by' | 'until' | 'since';

export type DateSpan = {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
  readonly qualifier?: Qualifier;
};

/** A temporal expression, typed and valued as TIMEX3 (ISO-TimeML) does. */
export type DateExpression = Span & {
  readonly text: string;
  readonly type: 'DATE' | 'DURATION' | 'SET';
  readonly value: string;
  /** Absent for durations, sets, decades and *_REF values. */
  readonly span?: DateSpan;
  readonly rule: string;
  /** The day the expression was resolved against; absent when it stands by itself. */
  readonly reference?: Day;
};

export type EventKind = (typeof eventKinds)[number];

export type Tone = (typeof tones)[number];

export type Modality = (typeof modalities)[number];

export type Basis = 'stated' | 'carried' | 'reported';

/** A piece of text that decided something, and the rule that read it. */
export type Trigger = { readonly text: string; readonly rule: string };

export type Why = {
  /** The date phrase and what it was resolved against; absent when the basis is `reported`. */
  readonly date?: { readonly text: string; readonly rule: string; readonly reference?: Day };
  readonly participants: readonly { readonly company: Slug; readonly text: string; readonly rule: string }[];
  readonly kind: readonly Trigger[];
  readonly tone: readonly Trigger[];
  readonly modality: readonly Trigger[];
};

/** What two reports of one happening tend to share, in forms that do not depend on the language. */
export type Witness = {
  /** Language-independent name of the act: `sue`, `release`, `fund`… */
  readonly act: string;
  readonly products: readonly string[];
  readonly people: readonly string[];
  /** Amounts in whole units with their currency: `1000000000 USD`. */
  readonly amounts: readonly string[];
};

/** One event as one sentence reports it. `start` and `end` delimit the sentence. */
export type FoundEvent = Span & {
  readonly when: DateSpan;
  /** When what was agreed ends, if the sentence says so. */
  readonly until?: DateSpan;
  readonly basis: Basis;
  readonly participants: readonly Slug[];
  readonly kind: EventKind;
  readonly tone: Tone;
  readonly sides?: readonly (readonly Slug[])[];
  readonly modality: Modality;
  readonly why: Why;
  readonly witness: Witness;
};

export type Analysis = {
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly ambiguities: readonly Ambiguity[];
  readonly dates: readonly DateExpression[];
  readonly events: readonly FoundEvent[];
};

/** A report placed in its article. `id` depends on the article's slug and the report alone. */
export type Evidence = FoundEvent & {
  readonly id: string;
  readonly article: string;
  readonly lang: Lang;
  readonly published: Day;
  readonly sentence: string;
};

/** Why a report was joined to an earlier one. */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly grounds: readonly string[];
};

/** A plain text is shown in either language. */
export type Reason = string | Readonly<Record<Lang, string>>;

export type Correction = { readonly action: string; readonly reason: Reason; readonly line: number };

/** One happening, with every report of it. Its id is that of its earliest evidence. */
export type NewsEvent = {
  readonly id: string;
  readonly when: DateSpan;
  /** When what was agreed ends, as most reports that say so have it. */
  readonly until?: DateSpan;
  readonly basis: Basis;
  readonly participants: readonly Slug[];
  readonly kind: EventKind;
  readonly tone: Tone;
  readonly sides?: readonly (readonly Slug[])[];
  readonly modality: Modality;
  /** Earliest published first. */
  readonly evidence: readonly Evidence[];
  readonly links: readonly Link[];
  /** What the sources do not agree on: a field and the values given. */
  readonly disagreements: readonly {
    readonly field: 'when' | 'kind' | 'tone' | 'modality' | 'participants';
    readonly values: readonly string[];
  }[];
  readonly corrections: readonly Correction[];
};

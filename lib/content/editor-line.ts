import type { DateSpan, EventKind, Modality, Reason, Slug, Tone } from '../model.ts';

/** What an editor states of an event in full; `sentence` is quoted from the article. */
export type Addition = {
  readonly id: string;
  readonly article: string;
  readonly sentence: string;
  readonly when: DateSpan;
  readonly participants: readonly Slug[];
  readonly kind: EventKind;
  readonly tone: Tone;
  readonly sides?: readonly (readonly Slug[])[];
  readonly modality: Modality;
};

type Change =
  | { readonly action: 'hide' | 'merge' | 'split' }
  | { readonly action: 'redate'; readonly when: DateSpan }
  | { readonly action: 'retype'; readonly kind: EventKind }
  | { readonly action: 'requalify'; readonly modality: Modality }
  | { readonly action: 'retone'; readonly tone: Tone; readonly sides?: readonly (readonly Slug[])[] }
  | { readonly action: 'participants'; readonly add: readonly Slug[]; readonly drop: readonly Slug[] }
  | { readonly action: 'add'; readonly event: Addition };

/** One line of content/corrections.yaml. */
export type EditorLine = Change & {
  /** Ids of reports, each standing for the event it belongs to. */
  readonly targets: readonly string[];
  readonly reason: Reason;
  /** Where it stands in the file, from 1. */
  readonly line: number;
};

/** Companies that a line names. */
export function companiesOf(line: EditorLine): Slug[] {
  if (line.action === 'participants') return [...line.add, ...line.drop];
  if (line.action === 'retone') return (line.sides ?? []).flat();
  if (line.action === 'add') return [...line.event.participants, ...(line.event.sides ?? []).flat()];
  return [];
}
